import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailtoLimit, mailtoLink } from './mailto-link.ts';

test('umlauts, line ends and quotes are encoded', () => {
  expect(
    mailtoLink({ to: 'jörg+hr@heidewerk.example', subject: 'Meine\r\nBewerbung', body: "Guten Tag,\n\nich's & Grüße" })
      .href,
  ).toBe(
    'mailto:j%C3%B6rg+hr@heidewerk.example?subject=Meine%20Bewerbung&body=Guten%20Tag%2C%0D%0A%0D%0Aich%27s%20%26%20Gr%C3%BC%C3%9Fe',
  );
});

test('says when it is longer than some programs take', () => {
  expect(mailtoLink({ to: 'a@b.c', subject: '', body: 'x'.repeat(mailtoLimit) }).isLong).toBe(true);
  expect(mailtoLink({ to: 'a@b.c', subject: '', body: 'x' }).isLong).toBe(false);
});

test('whatever the parts hold, they come back as they were and add no field', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, text, (to, subject, body) => {
      const { href } = mailtoLink({ to, subject, body });
      expect(href).toMatch(/^mailto:[\w.~%@+-]*\?subject=[\w.~%-]*&body=[\w.~%-]*$/);
      const back = decodeURIComponent(href.split('&body=')[1] ?? '');
      expect(back).toBe(body.toWellFormed().replace(/\r\n?|\n/g, '\r\n'));
    }),
  );
});
