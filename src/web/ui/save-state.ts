/** What a form that saves by itself knows about its text. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string; readonly versions: Readonly<Record<string, string>> }
  | { readonly kind: 'failed' }
  | { readonly kind: 'conflict'; readonly field: string; readonly theirs: string; readonly version: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';

/** What a field of the page posts to `/save` by itself: what the text belongs to, and the version it started from. */
export type SavedText = { readonly subject: string; readonly version: string };

/**
 * Reads the answer to an autosave; anything unknown has failed. Two forms: `/save` answers for one text `{saved, version, theirs}`,
 * a page's own action for its whole form `{saved, versions}` or `{conflict: {field, theirs, version}}`.
 */
export function readSaveAnswer(answer: unknown, field = ''): SaveState {
  if (!isRecord(answer)) return { kind: 'failed' };
  const { saved, version, versions, theirs, conflict } = answer;
  if (isText(saved)) {
    if (isText(version) && isText(theirs)) return { kind: 'conflict', field, theirs, version };
    const known = isText(version) ? { [field]: version } : isRecord(versions) ? versions : {};
    const texts = Object.entries(known).filter((entry): entry is [string, string] => isText(entry[1]));
    return { kind: 'saved', at: saved, versions: Object.fromEntries(texts) };
  }
  if (isRecord(conflict) && isText(conflict['field']) && isText(conflict['theirs']) && isText(conflict['version'])) {
    return { kind: 'conflict', field: conflict['field'], theirs: conflict['theirs'], version: conflict['version'] };
  }
  return { kind: 'failed' };
}
