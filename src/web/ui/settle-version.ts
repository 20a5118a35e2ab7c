import type { OtherVersion } from '#ui/form-memory.ts';
import { isRecord, isText } from '#ui/save-state.ts';

/** What came of an answer about another version: the text that stands there now, and the other one. */
export function readSettled(answer: unknown) {
  if (!isRecord(answer)) return null;
  const { text, version, other, field } = answer;
  return isText(text) && isText(version) && isText(other) && isText(field) ? { text, version, other, field } : null;
}

/**
 * Tells the server what becomes of another version: `use`, `both`, `drop`, or `undo` for the answer before. It is loaded
 * when somebody answers, as most forms never meet another version.
 * @returns the text that stands there now; null when the server said nothing that is understood
 */
export async function settleVersion({ id }: OtherVersion, how: string) {
  const response = await fetch('/kept', {
    method: 'POST',
    headers: { accept: 'application/json', 'x-autosave': '1' },
    body: new URLSearchParams({ id, how }),
  });
  return readSettled(await response.json());
}

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** The field of that name, with the text in it as if it had been typed; null: there is none for texts. */
export function putText(form: HTMLFormElement, { field, text }: { field: string; text: string }): TextControl | null {
  const control = form.elements.namedItem(field);
  if (!(control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement)) return null;
  if (control.value !== text) {
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return control;
}
