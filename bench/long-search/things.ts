import { systemIds } from '#adapters/system/ids.ts';
import { newApplication } from '#domain/application/new-application.ts';
import { stages } from '#domain/application/stage.ts';
import { newInterview } from '#domain/interview/new-interview.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Signal } from '#domain/signal/signal.ts';

const id = <Name extends string>() => systemIds.newId<Name>();

/** Things of all kinds, most of them over, as after years. */
export function makeThings(now: Temporal.Instant) {
  const tables = new Map<string, unknown[]>();
  for (const table of ['application', 'person', 'interview', 'signal', 'entry']) tables.set(table, []);
  const put = (table: string, thing: unknown) => void tables.get(table)?.push(thing);
  const people = Array.from({ length: 5000 }, (_, n) =>
    newPerson(id(), { givenName: `Given${n}`, familyName: `Family${n % 700}`, email: `p${n}@example.org` }, now),
  );
  for (const person of people) put('person', person);
  for (let n = 0; n < 2000; n += 1) {
    const at = now.subtract({ hours: n * 5 });
    const applicationId = id<'application'>();
    const stage = n < 60 ? 'interviewing' : (stages[4 + (n % 4)] ?? 'no-answer');
    const known = { company: `Company ${n}`, role: `Role ${n % 40}` };
    put('application', { ...newApplication(applicationId, known, at), stage });
    for (let round = 1; round <= 5; round += 1) {
      const start = now.subtract({ hours: n * 5 - 40 + round }).toZonedDateTimeISO('Europe/Berlin');
      const isAhead = Temporal.Instant.compare(start.toInstant(), now) > 0;
      const debrief = { felt: '', note: 'It went well.', learned: '', appreciation: [], writtenAt: at };
      const interviewId = id<'interview'>();
      put('interview', {
        ...newInterview(
          { id: interviewId, applicationId },
          { start, round, status: isAhead ? 'booked' : 'happened' },
          at,
        ),
        personIds: [people[(n * 5 + round) % people.length]?.id],
        debrief: isAhead ? null : debrief,
      });
      const signal: Signal = {
        id: id(),
        createdAt: at,
        changedAt: at,
        removedAt: null,
        applicationId,
        doubtId: null,
        interviewId,
        personId: null,
        round,
        polarity: round % 2 === 0 ? 1 : -1,
        strength: 'clear',
        topic: 'overtime',
        text: `Nobody goes home at six, number ${n}`,
        source: 'first',
        verified: false,
        asked: false,
        dealbreaker: null,
        sure: false,
        state: 'open',
        noticedAt: at,
      };
      put('signal', signal);
      for (let entry = 0; entry < 5; entry += 1)
        put('entry', {
          id: id(),
          applicationId,
          personId: null,
          at,
          facts: { kind: 'interview-booked', interviewId, start: start.toString() },
        });
    }
  }
  return { tables, one: tables.get('application')?.[5] as { id: string } };
}
