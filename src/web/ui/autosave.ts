import { onLeaving, onLocking } from '#ui/on-leaving.ts';
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

/** The posts of one form, one at a time, so that none starts from a version that an earlier one is about to change. */
function posts(form: HTMLFormElement, report: (state: SaveState) => void, draft: Options['draft']) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | undefined;
  let isDirty = false;
  let isGone = false;
  /** A link inside the program changes the address before the form is gone; what was typed belongs to the one before. */
  let typedAt = document.baseURI;
  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(false), ms);
  };
  const post = (keepalive: boolean) => {
    clearTimeout(timer);
    isDirty = false;
    return postAutosave(form, { keepalive, from: typedAt, draft });
  };
  const save = async (keepalive: boolean): Promise<void> => {
    if (!isDirty || underWay) return;
    report({ kind: 'saving' });
    underWay = post(keepalive).then((state) => {
      underWay = undefined;
      report(state);
      isDirty ||= state.kind === 'failed';
      if (isDirty && !isGone) later(state.kind === 'failed' ? retryMs : pauseMs);
    });
    await underWay;
  };
  return {
    underWay: () => underWay,
    isSaved: () => !isDirty,
    typed() {
      isDirty = true;
      typedAt = document.baseURI;
      later(pauseMs);
    },
    submitted() {
      clearTimeout(timer);
      isDirty = false;
    },
    async flush() {
      await underWay;
      await save(false);
    },
    /** A page that goes does not wait for the post under way: at worst the server keeps both versions, and neither is lost. */
    leave: (isGoing: boolean) => void (isGoing && isDirty && underWay ? post(true) : save(true)),
    end() {
      isGone = true;
      clearTimeout(timer);
    },
  };
}

/**
 * Saves a form to the server as one pauses (700 ms), and when the page is left. A submit waits for the post that is under
 * way, so that it does not start from an older version; one of another form, until this text is saved. Without JavaScript the same form is simply submitted.
 * @param options.draft - where a form that is not sent yet keeps what was touched in it; without, its own action saves
 * @param options.ready - is given a way to save at once what waits
 */
export function autosave(report: (state: SaveState) => void, options: Options = {}): Attachment<HTMLFormElement> {
  return (form) => {
    const saving = posts(form, report, options.draft);
    const listening = new AbortController();
    const noticed = ({ target }: Event) => {
      if (!options.draft || touch(options.draft.touched, target)) saving.typed();
    };
    const submitted = (event: SubmitEvent) => {
      saving.submitted();
      const before = saving.underWay();
      if (!before) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void before.then(() => form.requestSubmit(event.submitter));
    };
    /** A button beside this text, such as *Send*, means the text as it stands; where that cannot be saved, nothing is sent. */
    const another = (event: SubmitEvent) => {
      const { target, submitter } = event;
      if (target === form || !(target instanceof HTMLFormElement)) return;
      if (saving.isSaved() && !saving.underWay()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void saving.flush().then(() => {
        if (saving.isSaved() && target.isConnected) target.requestSubmit(submitter?.isConnected ? submitter : null);
      });
    };
    options.ready?.(() => saving.flush());
    form.addEventListener('input', noticed, listening);
    form.addEventListener('submit', submitted, { signal: listening.signal, capture: true });
    document.addEventListener('submit', another, { signal: listening.signal, capture: true });
    onLeaving((isGoing) => saving.leave(isGoing), listening.signal);
    onLocking(async () => (await saving.flush(), saving.isSaved()), listening.signal);
    return () => {
      saving.leave(true); // by a link inside the program
      saving.end();
      listening.abort();
    };
  };
}
