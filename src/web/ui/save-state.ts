/** What a form that saves by itself knows about its text. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string; readonly versions: Versions }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'conflict';
      readonly field: string;
      readonly theirs: string;
      readonly version: string;
      readonly versions: Versions;
    };

/** The new version of each text of the form, by field. */
type Versions = Readonly<Record<string, string>>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';

function readVersions(versions: unknown): Versions {
  if (!isRecord(versions)) return {};
  return Object.fromEntries(Object.entries(versions).filter((entry): entry is [string, string] => isText(entry[1])));
}

/** Reads the server's answer to an autosave: `{saved, versions}` or `{conflict: {field, theirs, version}, versions}`; anything else has failed. */
export function readSaveAnswer(answer: unknown): SaveState {
  if (!isRecord(answer)) return { kind: 'failed' };
  const { saved, conflict } = answer;
  const versions = readVersions(answer['versions']);
  if (isText(saved)) return { kind: 'saved', at: saved, versions };
  if (!isRecord(conflict)) return { kind: 'failed' };
  const { field, theirs, version } = conflict;
  if (!isText(field) || !isText(theirs) || !isText(version)) return { kind: 'failed' };
  return { kind: 'conflict', field, theirs, version, versions };
}
