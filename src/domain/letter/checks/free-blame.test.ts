import { describe, expect, test } from 'vitest';
import laterSets from './corpus/free-blame.json' with { type: 'json' };
import { criticismIn } from './criticism.ts';
import { isDoubtful } from './doubtful-remarks.ts';
import { spanOf } from './span.ts';

/** Of two sets of 20 and 20, each written before its first run: what was found at once or after the widening. */
const blame = {
  en: [
    'I left the second round feeling that nobody had read my CV.',
    'I had hoped for answers to my questions, but none ever came.',
    'I would have appreciated it if the salary had been mentioned before the fourth round.',
    'I think we both know how the last interview went.',
    'No one could tell me who I would report to.',
    'Perhaps next time you could switch on your camera, too.',
  ],
  de: [
    'Dass ich auf jede Antwort wochenlang warten musste, spricht für sich.',
    'Eine Absage des Termins zehn Minuten vorher ist mir so auch noch nicht begegnet.',
    'Nach dem Gespräch hatte ich den Eindruck, dass meine Zeit Ihnen wenig wert ist.',
    'Niemand konnte mir sagen, wem ich unterstellt wäre.',
    'So geht man mit Bewerbern nicht um.',
  ],
} as const;

const kind = {
  en: [
    'The question about my worst mistake made me think for days, in a good way.',
    'Nobody has ever explained a supply chain to me so clearly.',
    'I have not felt so welcome in an office before.',
    'I never expected to laugh that much in an interview.',
    'I know I took a while to answer, and I thank you for your patience.',
    'My notice period would be too long for your plans.',
    'You were patient with me when my connection broke down twice.',
    'The salary fits, the place does not.',
  ],
  de: [
    'Ihre Frage nach meinem größten Irrtum beschäftigt mich noch immer.',
    'So klar hat mir noch niemand eine Lieferkette erklärt.',
    'Dass ich erst jetzt schreibe, liegt allein an mir.',
    'Mein größter Fehler in den ersten Berufsjahren hat Sie nicht abgeschreckt, und dafür danke ich Ihnen.',
    'Der Rundgang durch die kalte Halle hat mich begeistert.',
    'Die Arbeitszeiten passen nicht zu unserem Alltag mit zwei Schulkindern.',
  ],
} as const;

describe.each(['en', 'de'] as const)('blame in free words, %s', (lang) => {
  const found = (text: string) => criticismIn(lang, spanOf(text, 0, text.length)).length;
  test.each(blame[lang])('found: %s', (text) => expect(found(text)).toBeGreaterThan(0));
  test.each(kind[lang])('silent: %s', (text) => expect(found(text)).toBe(0));
});

/** Of three later sets, 140 sentences of blame and 90 kind ones: what was found or left alone after the widening, hints counted. */
describe.each(['en', 'de'] as const)('blame in free words, later sets, %s', (lang) => {
  const remarks = (text: string) => {
    const sentence = spanOf(text, 0, text.length);
    return criticismIn(lang, sentence).length > 0 || isDoubtful(lang, sentence);
  };
  test.each(laterSets.blame[lang])('found: %s', (text) => expect(remarks(text)).toBe(true));
  test.each(laterSets.kind[lang])('silent: %s', (text) => expect(remarks(text)).toBe(false));
});
