import { careCountries } from '#domain/care/places.ts';
import { careMessages, placesFor } from '../../care-places.ts';
import type { PageServerLoad } from './$types';

/** Read, never written: nothing about the use of this page is kept anywhere. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const t = careMessages(locals.lang);
  const { country, all, emergency } = await placesFor(locals, url.searchParams.get('country'));
  return {
    t: { title: t.title, lead: t.lead, country: t.country, elsewhere: t.elsewhere, wrong: t.wrong },
    countries: careCountries.map((code) => ({
      code,
      name: t.countries[code],
      href: `/care?country=${code}`,
      isThis: code === country,
    })),
    places: all,
    emergency,
  };
};
