import type { CareCountry, CareKind, CareSource } from '#domain/care/places.ts';

/** Places to turn to. */
export const en = {
  title: 'When it is about more than the job',
  lead: 'Sometimes an interview touches something larger. These places know it, and they ask for no proof. Nobody here learns that you looked.',
  kinds: {
    crisis: 'When it gets too much',
    discrimination: 'Treated worse because of who you are',
    harm: 'Harassed, threatened, in danger',
    work: 'Your rights at work',
    benefits: 'Benefits and money',
  } satisfies Record<CareKind, string>,
  countries: {
    DE: 'Germany',
    AT: 'Austria',
    CH: 'Switzerland',
    GB: 'United Kingdom',
    IE: 'Ireland',
    US: 'United States',
  } satisfies Record<CareCountry, string>,
  country: 'Country',
  elsewhere: 'Elsewhere in the world: findahelpline.com lists crisis lines by country. In an emergency in Europe: 112.',
  emergency: (number: string) => `In danger now? ${number}`,
  sources: {
    'own-page': (host, day) => `Compared on ${day} with a stored copy of its own page, ${host}.`,
    'other-pages': (host, day) => `Compared on ${day} with other public pages, not with its own: ${host}.`,
    nothing: (host) => `Not compared with anything lately. Its own page says what holds: ${host}.`,
  } satisfies Record<CareSource, (host: string, day: string) => string>,
  wrong: 'Numbers change. If one does not answer, its own page has the new one.',
};
export type Messages = typeof en;
