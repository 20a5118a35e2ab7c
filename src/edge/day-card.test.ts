import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayCard, type DayCardData } from './day-card.ts';

const card: DayCardData = {
  viewer: { lang: 'de', zone: 'Europe/Berlin' },
  company: 'Kranz + Partner',
  role: 'Bauzeichnerin',
  start: Temporal.ZonedDateTime.from('2026-12-01T09:30[Europe/Berlin]'),
  end: Temporal.ZonedDateTime.from('2026-12-01T10:30[Europe/Berlin]'),
  place: 'Gottschedstr. 1, Leipzig',
  link: 'https://teams.microsoft.com/l/meetup-join/1',
  phone: '0341 555 0187',
  phoneOf: 'Frau Kranz',
  people: ['Nele Kranz'],
  fairUntil: Temporal.Instant.from('2026-11-30T08:30:00Z'),
  letters: {
    go: {
      to: 'nele@kranz.example',
      subject: 'Heute um 9:30 Uhr',
      body: 'Guten Tag Frau Kranz,\n\nich freue mich auf nachher.',
    },
    move: {
      to: 'nele@kranz.example',
      subject: 'Termin verschieben',
      body: 'Guten Tag Frau Kranz,\n\nkönnen wir verschieben?',
    },
    cancel: { to: 'nele@kranz.example', subject: 'Termin absagen', body: 'Guten Tag Frau Kranz,\n\nich muss absagen.' },
  },
  law: null,
  cancelWithdraws: false,
  questions: ['Wie sieht der Alltag aus?'],
};

describe('the card for the day', () => {
  const page = dayCard(card);

  test('says when, where, whom to call and until when it is fair', () => {
    for (const words of [
      '9:30 – 10:30\u00A0Uhr',
      'Dienstag, 1. Dezember 2026',
      'Gottschedstr. 1, Leipzig',
      'tel:03415550187',
      'Frau Kranz, 0341 555 0187',
      'Fair bis Mo, 9:30\u00A0Uhr',
      'Wie sieht der Alltag aus?',
    ]) {
      expect(page).toContain(words);
    }
  });

  test('holds the three texts, to send and to copy', () => {
    expect(page.match(/href="mailto:nele@kranz\.example\?subject=/g)).toHaveLength(3);
    expect(page).toContain('%0D%0A%0D%0Aich%20muss%20absagen.');
    expect(page.match(/<button[^>]* hidden>/g)).toHaveLength(3);
  });

  test('asks for nothing: no address is loaded, and the policy allows only its own style and script', () => {
    expect(page).not.toMatch(
      /<(?:img|link|iframe|object|embed|video|audio|source|base|form)\b|@import|url\(|\bsrc=|srcset=|fetch\(|XMLHttpRequest|sendBeacon/i,
    );
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
    const hash = (source: string) => `sha256-${createHash('sha256').update(source).digest('base64')}`;
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/ (?:style|on\w+)=/);
    expect(page.length).toBeLessThan(40_000);
  });

  test('speaks English, names the other clock, and says that cancelling withdraws', () => {
    const english = dayCard({ ...card, viewer: { lang: 'en', zone: 'America/New_York' }, cancelWithdraws: true });
    expect(english).toContain('Berlin time, 3:30 where you are');
    expect(english).toContain('This also withdraws your application.');
    expect(english).toContain('<html lang="en">');
  });

  test('says what the law has to do with cancelling, where the words for it are, and nowhere else', () => {
    expect(page).not.toContain('class="law"');
    const law = { text: 'Absagen kann hier dein Arbeitslosengeld kosten.', source: 'Quelle: § 159 SGB III' };
    const noted = dayCard({ ...card, law });
    expect(noted.split('class="law"')).toHaveLength(2);
    expect(noted.slice(noted.indexOf('<section id="cancel"'))).toContain(`<b>${law.text}</b> ${law.source}`);
  });

  test('leaves out what is not known', () => {
    const bare = dayCard({
      ...card,
      company: '',
      role: '',
      place: '',
      link: 'javascript:alert(1)',
      phone: '',
      fairUntil: null,
      people: [],
      questions: [],
      letters: {},
    });
    expect(bare).toContain('Dein Gespräch');
    expect(bare).not.toMatch(/<dl|<nav|<section|class="fair"|javascript:/);
  });

  test('no text becomes markup', () => {
    const evil = fc
      .string({ unit: 'binary' })
      .map((text) => `${text}"><script>alert(1)</script><img src=x onerror=y>${text}`);
    fc.assert(
      fc.property(evil, (text) => {
        const letter = { to: text, subject: text, body: text };
        const built = dayCard({
          ...card,
          company: text,
          role: text,
          place: text,
          link: text,
          phone: text,
          phoneOf: text,
          people: [text],
          questions: [text],
          letters: { go: letter, move: letter, cancel: letter },
        });
        expect(built.match(/<script>/g)).toHaveLength(1);
        expect(built).not.toMatch(/<img|javascript:/);
      }),
    );
  });
});
