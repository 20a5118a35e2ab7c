import type { PageLoad } from './$types';

/** `?lang=de` or `?lang=en` shows the page in that language; without it, in the person's own. */
export const load: PageLoad = async ({ url, parent }) => {
  const asked = url.searchParams.get('lang');
  const { lang } = await parent();
  return { lang: asked === 'de' || asked === 'en' ? asked : lang, isAsking: url.searchParams.has('ask') };
};
