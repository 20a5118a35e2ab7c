// @ts-nocheck
import type { PageLoad } from './$types';

/** `?lang=de` or `?lang=en` shows the page in that language; without it, in the person's own. */
export const load = async ({ url, parent }: Parameters<PageLoad>[0]) => {
  const asked = url.searchParams.get('lang');
  const { lang } = await parent();
  return { lang: asked === 'de' || asked === 'en' ? asked : lang, isAsking: url.searchParams.has('ask') };
};
