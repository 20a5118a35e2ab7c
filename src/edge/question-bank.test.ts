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

test('three wordings for every topic but the three that lead to care, for each kind of person, in every form', () => {
  const topics = TOPICS.filter((topic) => !isCareTopic(topic));
  expect(topics.length).toBeGreaterThanOrEqual(20);
  for (const topic of topics)
    for (const kind of kinds)
      for (const form of forms) expect(new Set(wordingsFor(topic, kind, form)).size, `${topic} ${kind}`).toBe(3);
});

test.each(['discrimination', 'harassment', 'safety'])('no question is suggested about %s', (topic) => {
  for (const kind of kinds) for (const form of forms) expect(wordingsFor(topic, kind, form)).toEqual([]);
});

describe('each wording', () => {
  test('is a question, ready to be said', () => {
    for (const { text } of all) expect(text).toMatch(/^\p{Lu}[^[\]|]*\?$/u);
  });
  test('is open: it cannot be answered by yes or no', () => {
    const asks =
      /^(?:(?:by|at|for|from|on|in|with|als)\b.{0,60}?\b)?(?:who|whom|what|which|when|where|how|why|wer|wen|wem|was|welche[nmrs]?|wann|wo\w*|wie|warum|wohin|ab wann|zu welchen|mit wem|von wem|auf welche|über welche|an wen|an welchen|um wie|für wie)\b/i;
    for (const { text } of all) {
      const question = text.split(/(?<=[.:]) /).at(-1) ?? '';
      expect(question, question).toMatch(asks);
    }
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
