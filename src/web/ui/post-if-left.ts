import { onLeaving } from '#ui/on-leaving.ts';
import type { Attachment } from 'svelte/attachments';

/**
 * For a form whose answers are posted one at a time as they are given: if the page is left before the last one was, the
 * form as it stands is posted once more, by a request that outlives the page.
 * @param isUnsaved - whether something chosen has not been confirmed by the server yet
 */
export function postIfLeft(isUnsaved: () => boolean): Attachment<HTMLFormElement> {
  return (form) => {
    const listening = new AbortController();
    const post = () => {
      if (!isUnsaved()) return;
      const texts = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
      void fetch(form.getAttribute('action') ?? '', {
        method: 'POST',
        headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
        body: new URLSearchParams(texts),
        keepalive: true,
      }).catch(() => undefined); // the page is gone: nobody is left to be told
    };
    onLeaving((isUnloading) => isUnloading && post(), listening.signal);
    return () => {
      listening.abort();
      post(); // gone by a link inside the program
    };
  };
}
