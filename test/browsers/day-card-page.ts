import { dayCard } from '#edge/day-card.ts';

const letter = (subject: string, body: string) => ({ to: 'priya@marlow.example', subject, body });

/** A card as somebody has it on the phone: everything is on it. */
export const dayCardPage = () =>
  dayCard({
    viewer: { lang: 'en', zone: 'Europe/London' },
    company: 'Marlow & Pike',
    role: 'Service designer',
    start: Temporal.ZonedDateTime.from('2026-12-01T09:30[Europe/London]'),
    end: Temporal.ZonedDateTime.from('2026-12-01T10:30[Europe/London]'),
    place: '12 Bridge Street, Bristol',
    link: 'https://meet.example/1',
    phone: '0117 496 0123',
    phoneOf: 'Priya Nair',
    people: ['Priya Nair'],
    fairUntil: Temporal.Instant.from('2026-11-30T09:30:00Z'),
    letters: {
      go: letter('Today at 9:30', 'Hello Priya,\n\nsee you later.'),
      move: letter('Another time?', 'Hello Priya,\n\ncould we move it?'),
      cancel: letter('Cancelling today', 'Hello Priya,\n\nI have to cancel.'),
    },
    law: null,
    cancelWithdraws: false,
    questions: ['Who takes over on my first day?'],
  });

/** Asked in the browser: what of the card one sees, and whether it fits the width. */
export const askPage = `(() => {
  const isShown = (element) => !element.hidden && element.getBoundingClientRect().height > 0;
  const all = (selector) => [...document.querySelectorAll(selector)].filter(isShown);
  return JSON.stringify({
    text: document.body.innerText,
    mails: all('a[href^="mailto:"]').length,
    calls: all('a[href^="tel:"]').length,
    copies: all('button').length,
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    loaded: performance.getEntriesByType('resource').map(({ name }) => name),
  });
})()`;

export type SeenPage = {
  text: string;
  mails: number;
  calls: number;
  copies: number;
  tooWide: number;
  loaded: string[];
};
