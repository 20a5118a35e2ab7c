import { expect, test } from 'vitest';
import { newApplication } from '#domain/application/new-application.ts';
import { newDoubt } from '#domain/doubt/new-doubt.ts';
import type { ApplicationId, DoubtId, InterviewId, InvolvementId, PersonId } from '#domain/id.ts';
import { newInterview } from '#domain/interview/new-interview.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Signal } from '#domain/signal/signal.ts';
import type { DoubtView } from '#usecases/read-doubt.ts';
import { briefLines } from './brief-lines.ts';
import { en } from './messages/say-it.en.ts';

const now = Temporal.Instant.from('2026-11-23T19:00:00Z');
const applicationId = 'a' as ApplicationId;
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/London]`);
const person = newPerson('p' as PersonId, { givenName: 'Hannah', familyName: 'Lindqvist' }, now);
const stranger = newPerson('q' as PersonId, { givenName: 'Priya' }, now);
const interview = (id: string, start: string, status: 'booked' | 'happened') =>
  newInterview({ id: id as InterviewId, applicationId }, { start: at(start), round: 1, status }, now);

const view: DoubtView = {
  doubt: { ...newDoubt('d' as DoubtId, applicationId, now), text: 'secret', changeMyMind: 'If Hannah says a name.' },
  application: newApplication(applicationId, { company: 'Marlow & Pike', role: 'Designer' }, now),
  interviews: [interview('i', '2026-11-12T10:00', 'happened'), interview('j', '2026-11-26T15:30', 'booked')],
  people: [
    {
      person,
      involvement: {
        id: 'v' as InvolvementId,
        applicationId,
        personId: person.id,
        role: 'manager',
        inCharge: false,
        createdAt: now,
        changedAt: now,
        removedAt: null,
      },
    },
    { person: stranger, involvement: null },
  ],
  signals: [{ text: 'Hannah Lindqvist laughed;\n Priya did not.' } as Signal],
};
const around = { viewer: { lang: 'en', zone: 'Europe/London' }, now, stage: 'interview' } as const;

test('facts and questions are ticked, own words are not, and names have become roles', () => {
  const lines = briefLines(view, en, around);
  expect(lines.filter(({ isOn }) => !isOn).map(({ text }) => text)).toEqual([
    '[the manager] laughed; [someone there] did not.',
    'What would change my mind: If [the manager] says a name.',
  ]);
  expect(lines.filter(({ kind }) => kind === 'question').map(({ text }) => text)).toEqual(en.lines.ask);
});

test('names of people who are noted nowhere go where they are certain, and are pointed out where they may be', () => {
  const signals = [
    { text: 'Our team lead Claire Ames laughed.' } as Signal,
    { text: 'Mr Ames was late, and Thomas did not mind.' } as Signal,
  ];
  const words = briefLines({ ...view, signals }, en, around).filter(({ kind }) => kind === 'words');
  expect(words.map(({ text, names }) => [text, names])).toEqual([
    ['Our team lead laughed.', []],
    ['[someone there] was late, and Thomas did not mind.', ['Thomas']],
    ['What would change my mind: If [the manager] says a name.', []],
  ]);
});

test('says when, how long and until when, and nothing of what one leans towards', () => {
  const facts = briefLines(view, en, around).flatMap(({ kind, text }) => (kind === 'fact' ? [text] : []));
  expect(facts).toEqual([
    'Job: Designer, Marlow & Pike',
    'Where it stands: interview',
    'So far: one conversation (Thursday, 12 November 2026)',
    'Hours so far: about 1',
    'Next: Thursday, 26 November 2026, 15:30',
    'To be fair to them I say so by: Wed 15:30',
  ]);
  expect(JSON.stringify(briefLines(view, en, around))).not.toContain('secret');
});

test('with nothing known but the job there is still something to say', () => {
  const bare = { ...view, interviews: [], people: [], signals: [], doubt: { ...view.doubt, changeMyMind: ' ' } };
  expect(briefLines(bare, en, around).map(({ kind }) => kind)).toEqual([
    'fact',
    'fact',
    'question',
    'question',
    'question',
  ]);
});
