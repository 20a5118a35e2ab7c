import { expect, test } from 'vitest';
import type { IntakeId } from '#domain/id.ts';
import { noteOf } from '#domain/intake/intake-reading.ts';
import { kindOfText } from './read-dropped.ts';
import { listIntake } from './read-intake.ts';
import { largestDrop, takeIn } from './take-in.ts';
import { cards, file, intakeUse, invitation, mail, readingIn } from './test/intake-things.ts';

test('an invitation, a mail, a card and pasted words wait for a yes, and nothing else changes', async () => {
  const use = await intakeUse();
  const taken = await takeIn(use, [
    file('termin.ics', invitation()),
    file('mail.eml', mail),
    file('card.vcf', cards),
    file(
      'Pasted text',
      'Ihre Bewerbung als Gärtnermeisterin (m/w/d)\nGuten Tag, wir laden Sie zum Gespräch am 1. Dezember um 10 Uhr ein.',
    ),
  ]);
  expect(taken.map(({ result }) => result)).toEqual(['new', 'new', 'new', 'new']);
  const { waiting } = await listIntake(use);
  const readings = waiting.map(({ item }) => readingIn(item));
  expect(readings.map(({ source, company, role }) => [source, company?.value, role?.value])).toEqual([
    ['invitation', 'Fenwerk GmbH', 'Gärtnermeisterin'],
    ['mail', 'Brightmoor Ltd', 'Warehouse Planner'],
    ['contacts', undefined, undefined],
    ['text', undefined, 'Gärtnermeisterin'],
  ]);
  expect(readings[0]?.people.map(({ name }) => name)).toEqual(['Ilka Tammen', 'Ole Bruns']);
  expect(readings[0]?.interview?.start).toMatchObject({
    value: '2026-12-01T10:00:00+01:00[Europe/Berlin]',
    confidence: 'high',
  });
  expect(readings[1]?.interview?.start.value.slice(0, 16)).toBe('2026-12-01T15:00');
  expect(readings[2]?.people).toMatchObject([{ name: 'Dr. Mirja Voss', company: 'Kiesel und Söhne' }]);
  expect(await use.stores.applications.all()).toEqual([]);
  expect(await use.stores.people.all()).toEqual([]);
});

test('the same thing twice is one thing, under whatever name it comes; a new version is another', async () => {
  const use = await intakeUse();
  const [first] = await takeIn(use, [file('a.ics', invitation())]);
  const again = await takeIn(use, [
    file('b.ics', invitation().replace('DTSTAMP:20261120T090000Z', 'DTSTAMP:20261121T090000Z')),
    file('moved.ics', invitation({ sequence: 1, start: '20261202T100000' })),
  ]);
  expect(again.map(({ result }) => result)).toEqual(['known', 'new']);
  expect(first?.result === 'new' && again[0]?.result === 'known' && first.id === again[0].id).toBe(true);
  await takeIn(use, [file('mail.eml', mail)]);
  const [copy] = await takeIn(use, [file('copy.eml', `X-Moved: yes\r\n${mail}`)]);
  expect(copy?.result).toBe('known');
});

test('what is broken is named and kept, and stops nothing', async () => {
  const use = await intakeUse();
  const taken = await takeIn(use, [
    file('cut.ics', invitation().slice(0, 200)),
    file('empty.eml', '  '),
    { name: 'photo.ics', bytes: Uint8Array.from({ length: 500 }, (_, index) => index % 9) },
    { name: 'huge.eml', bytes: new Uint8Array(largestDrop + 1) },
    file('answer.ics', invitation({ method: 'REPLY' })),
    file('good.ics', invitation()),
  ]);
  expect(taken.map((one) => (one.result === 'refused' ? one.refusal : one.result))).toEqual([
    'malformed',
    'empty',
    'not-known',
    'too-large',
    'no-meeting',
    'new',
  ]);
  const { waiting, unread } = await listIntake(use);
  expect(waiting).toHaveLength(1);
  expect(unread.map(({ item }) => item.name).toSorted()).toEqual(['answer.ics', 'cut.ics', 'photo.ics']);
});

test('an old Windows mail keeps its letters, octet by octet', async () => {
  const use = await intakeUse();
  const latin = mail.replace('utf-8', 'windows-1252').replace('Best wishes', 'Grüße');
  const [taken] = await takeIn(use, [
    { name: 'alt.eml', bytes: Uint8Array.from(latin, (letter) => letter.charCodeAt(0)) },
  ]);
  const item = taken?.result === 'new' ? await use.stores.intake.find(taken.id) : null;
  expect(readingIn(item).message?.text).toContain('Grüße');
  expect(item?.content).toContain('Grüße');
});

test('a calendar of many appointments is refused as a whole', async () => {
  const use = await intakeUse();
  const events = Array.from({ length: 21 }, (_, index) =>
    invitation({ uid: `${index}@x.example` })
      .split('\r\n')
      .slice(4, -2),
  );
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:PUBLISH', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');
  expect(await takeIn(use, [file('all.ics', text)])).toMatchObject([{ refusal: 'too-many-meetings' }]);
});

test('what a text is shows in its beginning', () => {
  expect(
    [
      'BEGIN:VCALENDAR\n',
      '\ufeffBEGIN:VCARD\n',
      mail,
      'Received: by x\nFrom: a@b.example\n\nhello',
      'Hi: there',
      '',
    ].map(kindOfText),
  ).toEqual(['ics', 'vcf', 'eml', 'eml', 'text', 'text']);
});

test('a note of a thing says what was read, or why not', async () => {
  const use = await intakeUse();
  await takeIn(use, [file('x.vcf', 'BEGIN:VCARD\nEND:VCARD')]);
  const [item] = await use.stores.intake.all();
  expect(item && noteOf(item)).toEqual({ kind: 'refused', refusal: 'unreadable' });
  expect(await use.stores.intake.find(use.ids.newId<'intake'>() satisfies IntakeId)).toBeNull();
});
