import type { PageLoad } from './$types';

/** One of three stands here at a time, and a browser loads only that one. */
export const load: PageLoad = async ({ data }) => ({
  ...data,
  Care: data.care && (await import('./care.svelte')).default,
  Gate: data.gate && (await import('./gate.svelte')).default,
  Picture: data.picture && (await import('./picture.svelte')).default,
});
