import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf, sentencesToOffer } from './sentences.ts';

test('parts what one wrote into sentences', () => {
  expect(
    sentencesOf(
      'Das Gespräch war gut. Dr. Henke hat gelacht, z. B. über die Rufbereitschaft! Und dann?\nIch war am 3. Tag müde',
    ),
  ).toEqual([
    'Das Gespräch war gut.',
    'Dr. Henke hat gelacht, z. B. über die Rufbereitschaft!',
    'Und dann?',
    'Ich war am 3. Tag müde',
  ]);
});

test('a quotation keeps its closing mark', () => {
  expect(sentencesOf('She said, “You’ll pick it up.” I went home.')).toEqual([
    'She said, “You’ll pick it up.”',
    'I went home.',
  ]);
});

test('no word is lost or made up, and nothing empty comes out', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'Dr.', 'b.', 'c!', '\n', '3.', '“d.”')), (words) => {
      const text = words.join(' ');
      const sentences = sentencesOf(text);
      const bare = (one: string) => one.replaceAll(/\s/g, '');
      return (
        sentences.every((sentence) => sentence.trim() === sentence && sentence !== '' && text.includes(sentence)) &&
        bare(sentences.join('')).length <= bare(text).length
      );
    }),
  );
});

test('offers neither what became a note nor what was put aside', () => {
  const doubt = { text: 'One. Two. Three.', dismissedSentences: ['Two.'] };
  expect(sentencesToOffer(doubt, [{ text: 'One.' }])).toEqual(['Three.']);
});
