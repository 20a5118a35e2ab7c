import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContactCard } from '#usecases/ports/contact-file.ts';
import { vcard, vcardLimits } from './vcard.ts';

const card: ContactCard = {
  name: 'Dr. Nele Kranz',
  givenName: 'Nele',
  familyName: 'Kranz',
  title: 'Dr.',
  emails: ['nele@kranz.example'],
  phones: ['+49 341 5550187'],
  company: 'Kranz + Partner; Architekten, Leipzig',
  position: 'Geschäftsführerin',
  note: 'Kennt den Umbau\nund Jörg',
  uid: 'urn:uuid:1',
};
const readAll = (text: string) => {
  const read = vcard.read(text);
  return read.ok ? read.value.cards : read.error.kind;
};

test('what is written reads back, and looks like vCard 4.0', () => {
  const text = vcard.write([card, { ...card, uid: 'urn:uuid:2' }]);
  expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
  expect(text).toContain('N:Kranz;Nele;;Dr.;\r\n');
  expect(readAll(text)).toEqual([card, { ...card, uid: 'urn:uuid:2' }]);
});

test('reads vCard 3.0 with groups, types, several mails and a photograph', () => {
  const text = `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Nair;Priya;;;\r\nFN:Priya Nair\r\nORG:Loomfield;Data\r\nTITLE:Head of Data\r\nitem1.EMAIL;TYPE=INTERNET:Priya@Loomfield.example\r\nEMAIL;TYPE=HOME:p@home.example\r\nTEL;TYPE=CELL:+1 218 555 0143\r\nPHOTO;ENCODING=b:${'A'.repeat(50_000)}\r\nEND:VCARD\r\n`;
  expect(readAll(text)).toMatchObject([
    {
      name: 'Priya Nair',
      givenName: 'Priya',
      company: 'Loomfield',
      position: 'Head of Data',
      emails: ['priya@loomfield.example', 'p@home.example'],
      phones: ['+1 218 555 0143'],
    },
  ]);
});

test('a damaged card is counted, the others are read', () => {
  const read = vcard.read(`BEGIN:VCARD\nVERSION:4.0\nNOTE:nobody\nEND:VCARD\n${vcard.write([card])}`);
  expect(read).toMatchObject({ ok: true, value: { skipped: 1, cards: [card] } });
});

test('refuses by name', () => {
  expect(readAll('Dear Jona')).toBe('not-a-contact');
  expect(readAll('BEGIN:VCARD\nEND:VCARD')).toBe('unreadable');
  expect(readAll('BEGIN:VCARD\nEND:VCARD\n'.repeat(vcardLimits.cards + 1))).toBe('too-many-cards');
  expect(readAll('x'.repeat(vcardLimits.characters + 1))).toBe('too-large');
});

test('no text makes it throw, and none that is written opens a line of its own', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(
      text,
      (line) => typeof vcard.read(`BEGIN:VCARD\nVERSION:4.0\nFN:${line}\n${line}\nEND:VCARD`).ok === 'boolean',
    ),
  );
  fc.assert(
    fc.property(text, (evil) => {
      const value = `a\r\nEND:VCARD\n\u2028EMAIL:evil@x.example${evil}`;
      const written = vcard.write([
        {
          ...card,
          name: value,
          familyName: value,
          givenName: value,
          company: value,
          note: value,
          position: value,
          phones: [value],
          title: value,
        },
      ]);
      const read = readAll(written);
      expect(read).toHaveLength(1);
      expect(read).toMatchObject([{ emails: card.emails }]);
      for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
  );
});
