import { expect, test } from 'vitest';
import type { Signal } from '#domain/signal/signal.ts';
import { ownWords } from './own-words.ts';

const quoted = (text: string) => `“${text}”`;

const note = (id: string, topic: string, text: string) => ({ id, topic, text }) as Signal;
const topics = { pay: 'pay', other: 'something else' };

test('where “something else” says nothing, the note’s own words stand, cut at a word', () => {
  const signals = [
    note('a', 'pay', 'Little.'),
    note('b', 'other', '“She laughed.”'),
    note('c', 'other', 'x '.repeat(60)),
  ];
  expect(ownWords({ topics, quoted }, signals, ['a', 'b']).other).toBe('“She laughed”');
  expect(ownWords({ topics, quoted }, signals, ['c']).other).toMatch(/^“(x )+x …”$/);
  expect(ownWords({ topics, quoted }, signals, ['a'])).toBe(topics);
  expect(ownWords({ topics, quoted }, [note('d', 'other', ' … ')], ['d'])).toBe(topics);
});

test('one long word is cut, too', () => {
  expect(ownWords({ topics, quoted }, [note('a', 'other', 'y'.repeat(90))], ['a']).other).toBe(`“${'y'.repeat(40)} …”`);
});
