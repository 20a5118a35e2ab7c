import { expect, test } from 'vitest';
import { draftMark } from './draft-mark.ts';

const mail = (date: string, more = '') =>
  `From: a@b.test\r\n${date}To: c@d.test\r\n${more}Subject: Hello\r\n\r\nDear C,\r\n\r\nDate: no header.\r\n`;
const monday = mail('Date: Mon, 23 Nov 2026 18:00:00 +0000\r\n');

test('the day on which it was written, line ends and an end of its own make no difference', () => {
  const folded = mail('Date: Tue,\r\n 24 Nov 2026 18:00:00 +0000\r\n');
  for (const same of [mail(''), folded, `${monday}\r\n`, monday.replaceAll('\r\n', '\n')])
    expect(draftMark(same)).toBe(draftMark(monday));
});

test('anything else does: a further reader, a word, a line in the text that looks like the day', () => {
  const others = [mail('', 'Bcc: e@f.test\r\n'), monday.replace('Dear', 'Hi'), monday.replace('Date: no header.', '')];
  for (const other of others) expect(draftMark(other)).not.toBe(draftMark(monday));
});
