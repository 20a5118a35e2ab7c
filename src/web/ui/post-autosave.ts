import { deserialize } from '$app/forms';
import { readSaveAnswer, type SaveState } from '#ui/save-state.ts';

/** Kit wraps what an action returns; hooks and endpoints answer plainly. */
function unwrap(text: string): unknown {
  const plain: unknown = JSON.parse(text);
  if (typeof plain !== 'object' || plain === null || !('type' in plain)) return plain;
  const wrapped = deserialize(text);
  return 'data' in wrapped ? wrapped.data : null;
}

/** The hidden input that says which stored text the person started from. */
export function setVersion(form: HTMLFormElement, field: string, version: string) {
  const input = form.elements.namedItem(`version:${field}`);
  if (input instanceof HTMLInputElement) input.value = version;
}

/** Posts the form to its own action, marked as an autosave, and takes over the new versions. Files stay out of it. */
export async function postAutosave(form: HTMLFormElement, keepalive: boolean): Promise<SaveState> {
  const texts = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  try {
    const response = await fetch(form.getAttribute('action') ?? '', {
      method: 'POST',
      headers: { accept: 'application/json', 'x-autosave': '1', 'x-sveltekit-action': 'true' },
      body: new URLSearchParams(texts),
      keepalive,
    });
    const state = readSaveAnswer(unwrap(await response.text()));
    if (state.kind === 'saved' || state.kind === 'conflict')
      for (const [field, version] of Object.entries(state.versions)) setVersion(form, field, version);
    return state;
  } catch {
    return { kind: 'failed' }; // no connection, or no JSON: said in words, tried again
  }
}
