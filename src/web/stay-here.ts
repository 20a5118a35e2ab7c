import { redirect } from '@sveltejs/kit';

/**
 * The end of an action that changes something on its own page: with JavaScript the page stays where it was scrolled
 * to; without, the browser is sent back, so that a reload repeats nothing.
 */
export function stayHere(request: Request, path: string): { readonly done: true } {
  if (!request.headers.has('x-sveltekit-action')) redirect(303, path);
  return { done: true };
}
