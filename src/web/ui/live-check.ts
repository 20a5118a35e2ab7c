import { deserialize } from '$app/forms';
import type { Attachment } from 'svelte/attachments';

/** Within 300 ms of a pause there is an answer: this long is waited, the rest is the server's and the way. */
const pauseMs = 140;

const isChanged = (element: Element) =>
  (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) &&
  element.value !== element.defaultValue;

/**
 * Asks the server about a text while somebody writes it: posts the form to `action` as one pauses and reports what the
 * action returns. Nothing is saved by it. An answer that was overtaken by further typing is not reported.
 */
export function liveCheck(action: string, report: (answer: unknown) => void): Attachment<HTMLFormElement> {
  return (form) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = 0;
    const ask = async () => {
      const mine = (last += 1);
      const texts = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
      try {
        const response = await fetch(action, {
          method: 'POST',
          headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
          body: new URLSearchParams(texts),
        });
        const result = deserialize(await response.text());
        if (mine === last && result.type === 'success') report(result.data);
      } catch {
        // no connection: the remarks stay as they were, saving says that it waits
      }
    };
    const typed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), pauseMs);
    };
    form.addEventListener('input', typed);
    // typed while the page was still coming alive
    if ([...form.elements].some(isChanged)) typed();
    return () => {
      clearTimeout(timer);
      last += 1;
      form.removeEventListener('input', typed);
    };
  };
}
