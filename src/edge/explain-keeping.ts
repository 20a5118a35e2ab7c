import { assertNever } from '#domain/assert-never.ts';
import type { BackupFailure, RestoreFailure } from '#usecases/ports/keeping.ts';
import type { SealFailure } from '#usecases/ports/seal.ts';

/** Why no backup was made, as one sentence for a terminal. */
export function explainBackup({ kind }: BackupFailure | { kind: 'short-passphrase' }, file: string): string {
  switch (kind) {
    case 'exists':
      return `${file} is there already and was left as it is; choose another name.`;
    case 'not-writable':
      return `${file} cannot be written.`;
    case 'damaged':
      return 'What was copied does not hold together, so there is no backup. “bowout doctor” looks at the database.';
    case 'short-passphrase':
      return 'the passphrase needs at least 10 characters; a few words in a row are good ones. There is no backup.';
    case 'not-a-file':
      return 'The data is in PostgreSQL; pg_dump makes its backups.';
    default:
      return assertNever(kind);
  }
}

/** Why nothing was restored, as one sentence for a terminal. Nothing was touched. */
export function explainRestore({ kind }: RestoreFailure | SealFailure | { kind: 'not-a-file' }, file: string): string {
  switch (kind) {
    case 'wrong-passphrase':
      return 'this passphrase does not open it. Nothing was touched.';
    case 'no-such-file':
      return `there is no file ${file}. Nothing was touched.`;
    case 'damaged':
      return `${file} is damaged. Nothing was touched.`;
    case 'not-ours':
      return `${file} is no backup of Bowout’s. Nothing was touched.`;
    case 'newer-schema':
      return `${file} was made by a newer Bowout; update first. Nothing was touched.`;
    case 'in-use':
      return 'Bowout is running; stop it first. Nothing was touched.';
    case 'not-writable':
      return 'the data folder cannot be written. Nothing was touched.';
    case 'not-a-file':
      return 'the data is in PostgreSQL; pg_restore puts its backups back. Nothing was touched.';
    default:
      return assertNever(kind);
  }
}
