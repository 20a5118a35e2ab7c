import { describe, expect, test } from 'vitest';
import { isCareTopic, TOPICS } from '#domain/decision/topics.ts';
import { askedAs, wordingsFor } from './question-bank.ts';

const kinds = ['recruiter', 'manager', 'colleague'] as const;
const forms = [
  { language: 'en', register: 'Sie' },
  { language: 'de', register: 'Sie' },
  { language: 'de', register: 'du' },
] as const;
const all = TOPICS.filter((topic) => !isCareTopic(topic)).flatMap((topic) =>
  kinds.flatMap((kind) =>
    forms.flatMap((form) => wordingsFor(topic, kind, form).map((text) => ({ topic, kind, form, text }))),
  ),
);

test('two wordings for every topic but the three that lead to care, for each kind of person, in every form', () => {
  expect(all).toHaveLength(23 * 3 * 3 * 2);
});

test.each(['discrimination', 'harassment', 'safety'])('no question is suggested about %s', (topic) => {
  for (const kind of kinds) for (const form of forms) expect(wordingsFor(topic, kind, form)).toEqual([]);
});

describe('each wording', () => {
  test('is a question, ready to be said', () => {
    for (const { text } of all) expect(text).toMatch(/^\p{Lu}[^[\]|]*\?$/u);
  });
  test('accuses nobody', () => {
    for (const { text } of all)
      expect(text).not.toMatch(/why don.t you|why did you not|warum (haben Sie|hast du) nicht|problem/i);
  });
  test('in German keeps to its form', () => {
    for (const { text, form } of all.filter(({ form: { language } }) => language === 'de')) {
      if (form.register === 'Sie') expect(text).not.toMatch(/\b(du|dich|dir|deine?[mnrs]?|ihr|euch)\b/);
      else expect(text).not.toMatch(/(?<!^)\b(Sie|Ihnen|Ihre?[mnrs]?)\b/);
    }
  });
});

test('a topic of one’s own is asked like anything else, and roles have their kind', () => {
  expect(wordingsFor('the dog', 'manager', forms[0])).toEqual(wordingsFor('other', 'manager', forms[0]));
  expect(['agency', 'manager', 'interviewer', undefined].map(askedAs)).toEqual([
    'recruiter',
    'manager',
    'colleague',
    'colleague',
  ]);
});
