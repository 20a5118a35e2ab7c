import type { OpenFailure } from '#usecases/ports/open-failure.ts';
import { assertNever } from '#domain/assert-never.ts';

/** What kept the database from being opened, as one sentence for a terminal. Nothing was changed in any of these cases. */
export function explainOpenFailure(failure: OpenFailure): string {
  switch (failure.kind) {
    case 'damaged':
      return `The database ${failure.file} is damaged; it was left as it is. The folder “copies” beside it has one of each of the last days, and “bowout restore FILE” puts one back.`;
    case 'not-ours':
      return `The database ${failure.file} belongs to another program; it was left as it is. BOWOUT_DATA names another folder.`;
    case 'not-writable':
      return `Bowout cannot write to ${failure.file}. It needs a folder that is yours; BOWOUT_DATA names another one.`;
    case 'newer-schema':
      return 'This data was last used by a newer Bowout; it was left as it is. Update with “git pull”, or go back to a backup that this version made.';
    case 'unreachable':
      return 'The PostgreSQL that DATABASE_URL names does not answer, or does not let us in; nothing was changed.';
    default:
      return assertNever(failure);
  }
}
