import { postAutosave } from '#ui/post-autosave.ts';
import type { SaveState } from '#ui/save-state.ts';
import type { Attachment } from 'svelte/attachments';

const pauseMs = 700;
const retryMs = 5000;

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
    const listening = new AbortController();
    const { signal } = listening;

    const later = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void save(false), ms);
    };
    const save = async (keepalive: boolean): Promise<void> => {
      if (!isDirty || underWay) return;
      isDirty = false;
      report({ kind: 'saving' });
      underWay = postAutosave(form, keepalive).then((state) => {
        underWay = undefined;
        report(state);
        isDirty ||= state.kind === 'failed';
        if (isDirty && !signal.aborted) later(state.kind === 'failed' ? retryMs : pauseMs);
      });
      await underWay;
    };
    const noticed = () => {
      isDirty = true;
      later(pauseMs);
    };
    const submitted = (event: SubmitEvent) => {
      clearTimeout(timer);
      isDirty = false;
      if (!underWay) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void underWay.then(() => form.requestSubmit(event.submitter));
    };

    form.addEventListener('input', noticed, { signal });
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
