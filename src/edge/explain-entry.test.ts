import { describe, expect, test } from 'vitest';
import type { EntryFacts, EntryKind } from '#domain/timeline/entry.ts';
import { explainEntry, type EntryNames } from './explain-entry.ts';

const id = '01900000-0000-7000-8000-000000000001' as never;

/** One of every kind: a new kind does not compile until it is here. */
const facts: { [K in EntryKind]: Extract<EntryFacts, { kind: K }> } = {
  'application-added': { kind: 'application-added', from: 'mail' },
  'application-changed': { kind: 'application-changed', fields: ['place', 'promisedBy', 'somethingNew'] },
  'stage-changed': { kind: 'stage-changed', from: 'applied', to: 'withdrawn-by-me' },
  'interview-booked': { kind: 'interview-booked', interviewId: id, start: 's' },
  'interview-moved': { kind: 'interview-moved', interviewId: id, from: 'a', to: 'b' },
  'interview-status': { kind: 'interview-status', interviewId: id, status: 'cancelled-by-me' },
  'debrief-written': { kind: 'debrief-written', interviewId: id },
  'person-added': { kind: 'person-added', personId: id },
  'person-changed': { kind: 'person-changed', personId: id, fields: ['phone', 'keep'] },
  'people-merged': { kind: 'people-merged', kept: id, gone: id },
  'person-anonymised': { kind: 'person-anonymised', personId: id },
  'contact-noted': { kind: 'contact-noted', personId: id, channel: 'call', direction: 'in' },
  'signal-noted': { kind: 'signal-noted', signalId: id, polarity: -1, topic: 'pay' },
  'signal-state': { kind: 'signal-state', signalId: id, state: 'hardened' },
  'doubt-opened': { kind: 'doubt-opened', doubtId: id },
  'doubt-settled': { kind: 'doubt-settled', doubtId: id },
  'question-answered': { kind: 'question-answered', questionId: id, outcome: 'evaded' },
  'opinion-asked': { kind: 'opinion-asked', opinionId: id },
  'opinion-received': { kind: 'opinion-received', opinionId: id },
  decided: { kind: 'decided', decisionId: id, way: 'withdraw' },
  'looked-back': { kind: 'looked-back', decisionId: id },
  'goodbye-begun': { kind: 'goodbye-begun', goodbyeId: id },
  'goodbye-finished': { kind: 'goodbye-finished', goodbyeId: id },
  'letter-written': { kind: 'letter-written', letterId: id },
  'letter-state': { kind: 'letter-state', letterId: id, state: 'sent' },
  told: { kind: 'told', personId: id, channel: 'mail' },
  'told-undone': { kind: 'told-undone', personId: id },
  'invitation-declined': { kind: 'invitation-declined', interviewId: id },
  'message-seen': { kind: 'message-seen', subject: 'Ihr Termin', direction: 'in' },
  'promise-noted': { kind: 'promise-noted', by: '2026-12-01' },
  'followed-up': { kind: 'followed-up' },
  'closed-for-me': { kind: 'closed-for-me', from: 'applied' },
  reopened: { kind: 'reopened', to: 'interviewing', because: 'they-answered' },
  removed: { kind: 'removed', what: 'Acme' },
  restored: { kind: 'restored', what: 'Acme' },
};

const names: EntryNames = {
  person: () => 'Mara Lindt',
  round: () => 2,
  moment: () => 'Thu 14:00',
  day: () => '1 December',
  topic: (code) => `Topic ${code}`,
};
const say = (about: EntryFacts, lang: 'en' | 'de', some: Partial<EntryNames> = {}) =>
  explainEntry({ facts: about, personId: null }, { ...names, ...some }, lang);

describe.each(['en', 'de'] as const)('in %s', (lang) => {
  test.each(Object.values(facts))('$kind is a sentence without holes', (about) => {
    const sentence = say(about, lang);
    expect(sentence).not.toMatch(/undefined|null|\[object|: *$|\(\)|  |^\W/);
    expect(sentence).not.toContain(about.kind === 'decided' ? 'withdraw ' : '0190');
    expect(sentence.at(0)).toBe(sentence.at(0)?.toUpperCase());
  });

  test('no two kinds say the same', () => {
    const said = Object.values(facts).map((about) => say(about, lang));
    expect(new Set(said).size).toBe(said.length);
  });
});

test.each([
  [facts['interview-moved'], 'Interview 2 was moved to Thu 14:00', 'Gespräch 2 verschoben auf Thu 14:00'],
  [facts.decided, 'You decided: withdraw', 'Du hast dich entschieden: aussteigen'],
  [facts.told, 'Mara Lindt knows (by mail)', 'Mara Lindt weiß Bescheid (per Mail)'],
  [facts['signal-noted'], 'Noticed, against it: Topic pay', 'Aufgefallen, spricht dagegen: Topic pay'],
  [{ ...facts['signal-noted'], polarity: 1 }, 'Noticed, for it: Topic pay', 'Aufgefallen, spricht dafür: Topic pay'],
  [
    facts['application-changed'],
    'Changed: place, promised answer, somethingNew',
    'Geändert: Ort, versprochene Antwort, somethingNew',
  ],
  [{ ...facts['application-added'], from: 'typed' }, 'Added', 'Hinzugefügt'],
  [
    { ...facts['promise-noted'], by: null },
    'Their promise of an answer was taken out',
    'Das Versprechen einer Antwort wurde herausgenommen',
  ],
  [
    { ...facts['contact-noted'], direction: 'out' },
    'You were in touch with Mara Lindt (by phone)',
    'Du hast dich bei Mara Lindt gemeldet (telefonisch)',
  ],
  [{ ...facts['message-seen'], direction: 'out' }, 'You wrote: Ihr Termin', 'Du hast geschrieben: Ihr Termin'],
] as [EntryFacts, string, string][])('%o', (about, en, de) => {
  expect(say(about, 'en')).toBe(en);
  expect(say(about, 'de')).toBe(de);
});

test('somebody whose name is gone is somebody, and an interview that is gone is a conversation', () => {
  expect(say(facts.told, 'en', { person: () => '' })).toBe('Somebody knows (by mail)');
  expect(say(facts.told, 'de', { person: () => '' })).toBe('Jemand weiß Bescheid (per Mail)');
  expect(say(facts['interview-booked'], 'en', { round: () => null })).toBe('Conversation was set');
});

test('whom a line is about is named where its facts name nobody', () => {
  const asked = { facts: facts['opinion-asked'], personId: id };
  expect(explainEntry(asked, names, 'en')).toBe('You asked Mara Lindt for a second opinion');
  expect(explainEntry({ facts: facts['letter-state'], personId: id }, names, 'de')).toBe(
    'Schreiben an Mara Lindt: gesendet',
  );
});
