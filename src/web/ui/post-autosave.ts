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

/** What one wrote oneself is read: a button that sends only what was read knows the new version. */
function takeAsRead(letter: string) {
  const [id] = letter.split(' ');
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name=read]'))
    if (input.value.startsWith(`${id} `)) input.value = letter;
}

/** Names of fields; it drives nothing that is shown. */
export const noneTouched = () => new Set<string>();

/** Where a form that is not sent yet keeps its draft, and which of its fields were touched. */
export type DraftPost = { readonly href: string; readonly touched: ReadonlySet<string> };

/** All texts of a form (files stay out of it), or of a draft what was touched: a box that is not ticked any more is ''. */
function textsOf(form: HTMLFormElement, draft: DraftPost | undefined): [string, string][] {
  const all = new FormData(form);
  if (!draft) return [...all].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return [...draft.touched].flatMap((name) => {
    const value = all.getAll(name).filter((one) => typeof one === 'string');
    const version = all.get(`version:${name}`);
    const text: [string, string] = [name, value.join('\n')];
    return typeof version === 'string' ? [text, [`version:${name}`, version] satisfies [string, string]] : [text];
  });
}

type Post = {
  /** The page is being left: the browser finishes it all the same. */
  readonly keepalive: boolean;
  /** The address of the page that the form stands on, which its action starts from. */
  readonly from: string;
  readonly draft?: DraftPost | undefined;
};

/** Posts the form to its own action, or its draft to where that is kept, marked as an autosave, and takes over the new versions. */
export async function postAutosave(form: HTMLFormElement, { keepalive, from, draft }: Post): Promise<SaveState> {
  try {
    const response = await fetch(new URL(draft?.href ?? form.getAttribute('action') ?? '', from), {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'x-autosave': '1',
        ...(draft ? {} : { 'x-sveltekit-action': 'true' }),
      },
      body: new URLSearchParams(textsOf(form, draft)),
      keepalive,
    });
    const state = readSaveAnswer(unwrap(await response.text()));
    if (state.kind !== 'saved') return state;
    for (const [field, version] of Object.entries(state.versions)) setVersion(form, field, version);
    if (state.read) takeAsRead(state.read);
    return state;
  } catch {
    return { kind: 'failed' }; // no connection, or no JSON: said in words, tried again
  }
}
