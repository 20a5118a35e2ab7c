import { deserialize } from '$app/forms';
import { readSaveAnswer, type SaveState } from '#ui/save-state.ts';
import type { Attachment } from 'svelte/attachments';

const pauseMs = 700;
const retryMs = 5000;

/** Posts the form as it is, marked as an autosave; reads plain JSON as well as Kit's wrapping of an action's answer. */
async function post(form: HTMLFormElement, keepalive: boolean): Promise<SaveState> {
  try {
    const response = await fetch(form.getAttribute('action') ?? '', {
      method: 'POST',
      headers: { accept: 'application/json', 'x-autosave': '1', 'x-sveltekit-action': 'true' },
      body: new URLSearchParams(
        [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
      ),
      keepalive,
    });
    const text = await response.text();
    const plain: unknown = JSON.parse(text);
    const isWrapped = typeof plain === 'object' && plain !== null && 'type' in plain;
    const wrapped = isWrapped ? deserialize(text) : undefined;
    return readSaveAnswer(wrapped && 'data' in wrapped ? wrapped.data : plain);
  } catch {
    return { kind: 'failed' }; // no connection: said in words, tried again
  }
}

function takeVersions(form: HTMLFormElement, state: SaveState) {
  if (state.kind !== 'saved') return;
  for (const [field, version] of Object.entries(state.versions)) setVersion(form, field, version);
}

/** The hidden input that says which stored text the person started from. */
export function setVersion(form: HTMLFormElement, field: string, version: string) {
  const input = form.elements.namedItem(`version:${field}`);
  if (input instanceof HTMLInputElement) input.value = version;
}

/**
 * Saves a form to the server as one pauses (700 ms), and when the page is left. One post at a time, so that no post starts
 * from a version that an earlier one is about to change; for the same reason a submit waits for the post that is under way.
 * Without JavaScript the same form is simply submitted.
 */
export function autosave(report: (state: SaveState) => void): Attachment<HTMLFormElement> {
  return (form) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let underWay: Promise<void> | undefined;
    let isDirty = false;

    const later = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void save(false), ms);
    };
    const save = async (keepalive: boolean): Promise<void> => {
      if (!isDirty || underWay) return;
      isDirty = false;
      report({ kind: 'saving' });
      underWay = post(form, keepalive).then((state) => {
        underWay = undefined;
        takeVersions(form, state);
        report(state);
        if (state.kind === 'failed') isDirty = true;
        if (isDirty) later(state.kind === 'failed' ? retryMs : pauseMs);
      });
      await underWay;
    };
    const changed = () => {
      isDirty = true;
      later(pauseMs);
    };
    const submitted = (event: SubmitEvent) => {
      clearTimeout(timer);
      isDirty = false;
      if (!underWay) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { submitter } = event;
      void underWay.then(() => form.requestSubmit(submitter));
    };

    const listening = new AbortController();
    const { signal } = listening;
    form.addEventListener('input', changed, { signal });
    form.addEventListener('submit', submitted, { signal, capture: true });
    document.addEventListener('visibilitychange', () => document.hidden && void save(true), { signal });
    addEventListener('pagehide', () => void save(true), { signal });
    return () => {
      clearTimeout(timer);
      void save(true); // gone by a link inside the program
      listening.abort();
    };
  };
}
