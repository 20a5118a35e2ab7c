import type { Attachment } from 'svelte/attachments';

/** Long enough to type two digits, short enough that the answer is there within 300 ms of the pause. In ms. */
const PAUSE_MS = 140;

/** Submits a form by itself as soon as one pauses; without JavaScript its button does. */
export function postOnPause(): Attachment<HTMLFormElement> {
  return (form) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => form.requestSubmit(), PAUSE_MS);
    };
    form.addEventListener('input', changed);
    return () => {
      clearTimeout(waiting);
      form.removeEventListener('input', changed);
    };
  };
}
