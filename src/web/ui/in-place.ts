import { goto } from '$app/navigation';

/** Where an endpoint that was asked by a script leads; null: it answered otherwise. */
function nextIn(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('next' in answer)) return null;
  return typeof answer.next === 'string' && answer.next.startsWith('/') ? answer.next : null;
}

/**
 * Posts a form to an endpoint that answers where to go next (`{ next }` to `x-autosave: 1`, a redirect to a plain
 * submit) and loads that in place: scroll and focus stay. Whatever goes wrong, the form is sent as without a script.
 */
export async function postInPlace(form: HTMLFormElement): Promise<void> {
  try {
    const texts = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json', 'x-autosave': '1' },
      body: new URLSearchParams(texts),
    });
    const next = nextIn(await response.json());
    if (!next) throw new Error('no address');
    await goto(next, { replace: true, reset: false, refreshAll: true });
  } catch {
    form.submit();
  }
}
