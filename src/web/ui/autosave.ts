import { onLeaving } from '#ui/on-leaving.ts';
import { postAutosave } from '#ui/post-autosave.ts';
import type { SaveState } from '#ui/save-state.ts';
import type { Attachment } from 'svelte/attachments';

type Options = {
  readonly draft?: { readonly href: string; readonly touched: Set<string> } | undefined;
  readonly ready?: (flush: () => Promise<void>) => void;
};

/** What nobody types for a draft to keep. */
const isSecret = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && /^(password|file)$/.test(target.type);

/** Notes which field of a draft was touched; false for one that is not kept. */
function touch(touched: Set<string>, target: EventTarget | null): boolean {
  if (isSecret(target)) return false;
  const name = target instanceof Element ? target.getAttribute('name') : null;
  if (name) touched.add(name);
  return true;
}

const pauseMs = 700;
const retryMs = 5000;

/**
 * Saves a form to the server as one pauses (700 ms), and when the page is left. One post at a time, so that no post starts
 * from a version that an earlier one is about to change; for the same reason a submit waits for the post that is under way.
 * Without JavaScript the same form is simply submitted.
 * @param options.draft - where a form that is not sent yet keeps what was touched in it; without, its own action saves
 * @param options.ready - is given a way to save at once what waits
 */
export function autosave(report: (state: SaveState) => void, options: Options = {}): Attachment<HTMLFormElement> {
  return (form) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let underWay: Promise<void> | undefined;
    let isDirty = false;
    const listening = new AbortController();
    const later = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void save(false), ms);
    };
    const save = async (keepalive: boolean, isUnloading = false): Promise<void> => {
      if (!isDirty || (underWay && !isUnloading)) return;
      isDirty = false;
      // The answer to the post under way is not waited for: at worst the server keeps both versions, and neither is lost.
      if (underWay) return void postAutosave(form, true, options.draft);
      report({ kind: 'saving' });
      underWay = postAutosave(form, keepalive, options.draft).then((state) => {
        underWay = undefined;
        report(state);
        isDirty ||= state.kind === 'failed';
        if (isDirty && !listening.signal.aborted) later(state.kind === 'failed' ? retryMs : pauseMs);
      });
      await underWay;
    };
    const noticed = ({ target }: Event) => {
      if (options.draft && !touch(options.draft.touched, target)) return;
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
    options.ready?.(async () => {
      await underWay;
      clearTimeout(timer);
      await save(false);
    });
    form.addEventListener('input', noticed, listening);
    form.addEventListener('submit', submitted, { signal: listening.signal, capture: true });
    onLeaving((isUnloading) => void save(true, isUnloading), listening.signal);
    return () => {
      clearTimeout(timer);
      void save(true); // gone by a link inside the program
      listening.abort();
    };
  };
}
