/** What a form that saves by itself knows about its text. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string; readonly versions: Readonly<Record<string, string>> }
  | { readonly kind: 'failed' }
  | { readonly kind: 'conflict'; readonly field: string; readonly theirs: string; readonly version: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';

/** Reads the server's answer to an autosave: `{saved, versions}` or `{conflict: {field, theirs, version}}`; anything else has failed. */
export function readSaveAnswer(answer: unknown): SaveState {
  if (!isRecord(answer)) return { kind: 'failed' };
  const { saved, versions, conflict } = answer;
  if (isText(saved)) {
    const known = isRecord(versions)
      ? Object.entries(versions).filter((entry): entry is [string, string] => isText(entry[1]))
      : [];
    return { kind: 'saved', at: saved, versions: Object.fromEntries(known) };
  }
  if (isRecord(conflict) && isText(conflict['field']) && isText(conflict['theirs']) && isText(conflict['version'])) {
    return { kind: 'conflict', field: conflict['field'], theirs: conflict['theirs'], version: conflict['version'] };
  }
  return { kind: 'failed' };
}
