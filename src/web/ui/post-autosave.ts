import { deserialize } from '$app/forms';
import { readSaveAnswer, type SaveState } from '#ui/save-state.ts';

/** Kit wraps what an action returns; `/save` and hooks answer plainly. */
function unwrap(text: string): unknown {
  const plain: unknown = JSON.parse(text);
  if (typeof plain !== 'object' || plain === null || !('type' in plain)) return plain;
  const wrapped = deserialize(text);
  return 'data' in wrapped ? wrapped.data : null;
}

type Post = { readonly url: string; readonly body: URLSearchParams; readonly field?: string };

async function send({ url, body, field }: Post, keepalive: boolean): Promise<SaveState> {
  try {
    const headers = { accept: 'application/json', 'x-autosave': '1', 'x-sveltekit-action': 'true' };
    const response = await fetch(url, { method: 'POST', headers, body, keepalive });
    return readSaveAnswer(unwrap(await response.text()), field);
  } catch {
    return { kind: 'failed' }; // no connection, or no JSON: said in words, tried again
  }
}

const versionOf = (form: HTMLFormElement, field: string) => {
  const input = form.elements.namedItem(`version:${field}`);
  return input instanceof HTMLInputElement ? input.value : '';
};

/** A control with `data-subject` is saved by itself at `/save`; without any, the whole form goes to its own action. */
function postsOf(form: HTMLFormElement, changed: ReadonlySet<string>): Post[] {
  const own = [...form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('[data-subject]')];
  if (own.length > 0) {
    return own
      .filter((control) => changed.has(control.name))
      .map(({ name, value, dataset }) => ({
        url: '/save',
        field: name,
        body: new URLSearchParams({
          subject: dataset['subject'] ?? '',
          field: name,
          text: value,
          version: versionOf(form, name),
        }),
      }));
  }
  const texts = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return [{ url: form.getAttribute('action') ?? '', body: new URLSearchParams(texts) }];
}

/** The hidden input that says which stored text the person started from. */
export function setVersion(form: HTMLFormElement, field: string, version: string) {
  const input = form.elements.namedItem(`version:${field}`);
  if (input instanceof HTMLInputElement) input.value = version;
}

/** Saves what has changed; the worst answer stands for all: a conflict before a failure before a success. */
export async function postAutosave(
  form: HTMLFormElement,
  changed: ReadonlySet<string>,
  keepalive: boolean,
): Promise<SaveState> {
  const states = await Promise.all(postsOf(form, changed).map((post) => send(post, keepalive)));
  for (const state of states) {
    if (state.kind === 'saved')
      for (const [field, version] of Object.entries(state.versions)) setVersion(form, field, version);
    if (state.kind === 'conflict') setVersion(form, state.field, state.version);
  }
  const by = (kind: SaveState['kind']) => states.find((state) => state.kind === kind);
  return by('conflict') ?? by('failed') ?? states[0] ?? { kind: 'idle' };
}
