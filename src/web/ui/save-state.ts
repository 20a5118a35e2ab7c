import type { OtherVersion } from '#ui/form-memory.ts';

/** What a form that saves by itself knows about its text. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | {
      readonly kind: 'saved';
      readonly at: string;
      readonly versions: Versions;
      /** What another tab had written meanwhile. */
      readonly kept: readonly OtherVersion[];
      /** Of a letter: its id and the version that whoever wrote it has thereby read. */
      readonly read: string;
    }
  | { readonly kind: 'failed' };

/** The new version of each text of the form, by field. */
type Versions = Readonly<Record<string, string>>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
export const isText = (value: unknown): value is string => typeof value === 'string';

function readVersions(versions: unknown): Versions {
  if (!isRecord(versions)) return {};
  return Object.fromEntries(Object.entries(versions).filter((entry): entry is [string, string] => isText(entry[1])));
}

function readKept(kept: unknown): readonly OtherVersion[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one: unknown) => {
    if (!isRecord(one)) return [];
    const { id, field, text, when } = one;
    return isText(id) && isText(field) && isText(text) && isText(when) ? [{ id, field, text, when }] : [];
  });
}

/** Reads the server's answer to an autosave: `{saved, versions, kept?, read?}`; anything else has failed. */
export function readSaveAnswer(answer: unknown): SaveState {
  if (!isRecord(answer) || !isText(answer['saved'])) return { kind: 'failed' };
  const { saved, versions, kept, read } = answer;
  return {
    kind: 'saved',
    at: saved,
    versions: readVersions(versions),
    kept: readKept(kept),
    read: isText(read) ? read : '',
  };
}
