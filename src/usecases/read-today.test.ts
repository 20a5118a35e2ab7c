import { describe, expect, test } from 'vitest';
import { oneOfEach, type OneOfEach } from '#adapters/store/test/things.ts';
import type { TodayKind } from '#domain/today/today-item.ts';
import { closeForMe } from './close-for-me.ts';
import { dealWithMessage } from './deal-with-message.ts';
import { readToday } from './read-today.ts';
import { memoryUse } from './test/memory-use.ts';

const zone = 'Europe/Berlin';
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);
const now = '2026-11-23T08:00:00Z';
type Use = Awaited<ReturnType<typeof memoryUse>>;

/** An empty day with one application in it. */
async function quietDay() {
  const use = await memoryUse(now);
  const things = oneOfEach();
  const application = { ...things.application, stage: 'interviewing' as const };
  await use.stores.applications.save(application);
  await use.stores.people.save(things.person);
  return { use, things: { ...things, application } };
}
const kindsOf = async (use: Use) => (await readToday(use, zone)).items.map(({ kind }) => kind);

/** What has to be there for each kind to be shown. The end of a pause and a second opinion are not shown by any page yet. */
const causes: Record<Exclude<TodayKind, 'pause-over' | 'opinion'>, (use: Use, things: OneOfEach) => Promise<void>> = {
  'interview-today': (use, { interview }) =>
    use.stores.interviews.save({ ...interview, start: at('2026-11-23T18:00') }),
  'interview-tomorrow': (use, { interview }) =>
    use.stores.interviews.save({ ...interview, start: at('2026-11-24T09:30') }),
  undecided: (use, { doubt }) => use.stores.doubts.save({ ...doubt, sleepUntil: use.clock.now().add({ hours: 9 }) }),
  slept: (use, { doubt }) => use.stores.doubts.save({ ...doubt, sleepUntil: use.clock.now() }),
  untold: (use, { goodbye }) => use.stores.goodbyes.save({ ...goodbye, decisionId: null }),
  'letter-failed': (use, { letter }) => use.stores.letters.save({ ...letter, goodbyeId: null, state: 'failed' }),
  'letter-unclear': (use, { letter }) => use.stores.letters.save({ ...letter, goodbyeId: null, state: 'unknown' }),
  debrief: (use, { interview }) =>
    use.stores.interviews.save({ ...interview, start: at('2026-11-22T10:00'), end: null }),
  replied: (use, { message }) =>
    use.stores.messages.save({
      ...message,
      direction: 'in',
      inReplyTo: '<one@example.org>',
      label: 'thanks',
      at: use.clock.now(),
    }),
  owed: (use, { application }) =>
    use.stores.applications.save({ ...application, promisedBy: Temporal.PlainDate.from('2026-11-20') }),
  unanswered: (use, { application }) => {
    const promisedBy = Temporal.PlainDate.from('2026-11-20');
    return use.stores.applications.save({ ...application, promisedBy, followedUpAt: use.clock.now() });
  },
  'answer-due': (use, { application }) =>
    use.stores.applications.save({ ...application, stage: 'offer', answerDueBy: at('2026-11-27T18:00') }),
  'answered-late': (use, { application }) =>
    use.stores.applications.save({ ...application, answeredLateAt: use.clock.now() }),
  'follow-up': (use, { person }) =>
    use.stores.people.save({ ...person, keep: true, nextContactOn: Temporal.PlainDate.from('2026-11-23') }),
  'look-back': async (use, { decision, lookBack }) => {
    await use.stores.decisions.add({ ...decision, doubtId: null });
    await use.stores.lookBacks.save({ ...lookBack, dueOn: Temporal.PlainDate.from('2026-11-23') });
  },
  'private-date': (use, { privateFact }) =>
    use.stores.privateFacts.save({ ...privateFact, dateOn: Temporal.PlainDate.from('2026-12-07') }),
  intake: (use, { intakeItem }) => use.stores.intake.save(intakeItem),
};

describe('today', () => {
  test('needs nothing when nothing happened', async () => {
    const { use } = await quietDay();
    expect(await readToday(use, zone)).toMatchObject({ items: [], week: [] });
  });

  test.each(Object.keys(causes) as (keyof typeof causes)[])('shows %s', async (kind) => {
    const { use, things } = await quietDay();
    await causes[kind](use, things);
    expect(await kindsOf(use)).toContain(kind);
  });

  test('shows a debrief only once the conversation is over, and not after two weeks', async () => {
    const { use, things } = await quietDay();
    const { interview } = things;
    await use.stores.interviews.save({ ...interview, start: at('2026-11-23T08:30'), end: at('2026-11-23T09:30') });
    expect(await kindsOf(use)).toEqual([]);
    use.clock.advance({ minutes: 30 });
    expect(await kindsOf(use)).toEqual(['debrief']);
    use.clock.advance({ hours: 15 * 24 });
    expect(await kindsOf(use)).toEqual([]);
  });

  test('speaks of tomorrow in the zone of whoever invited', async () => {
    const { use, things } = await quietDay();
    const start = Temporal.ZonedDateTime.from('2026-11-24T01:00[Asia/Tokyo]');
    await use.stores.interviews.save({ ...things.interview, start });
    // 17:00 on the 23rd in Tokyo, where the 24th is tomorrow; in Berlin it is still today.
    expect(await kindsOf(use)).toEqual(['interview-tomorrow']);
  });

  test('puts the fair word of the next interview beside the doubt', async () => {
    const { use, things } = await quietDay();
    await use.stores.doubts.save(things.doubt);
    await use.stores.interviews.save({ ...things.interview, start: at('2026-11-27T10:00') });
    const [item] = (await readToday(use, zone)).items;
    expect(item).toMatchObject({ kind: 'undecided', start: at('2026-11-27T10:00') });
    expect(item?.kind === 'undecided' && item.fairUntil).toBeTruthy();
  });

  test('a promised day, one question, then closed for me; a promise after the question is a new one', async () => {
    const { use, things } = await quietDay();
    const promise = (day: string) => ({ ...things.application, promisedBy: Temporal.PlainDate.from(day) });
    await use.stores.applications.save(promise('2026-11-20'));
    expect(await kindsOf(use)).toEqual(['owed']);
    const followedUpAt = Temporal.Instant.from('2026-11-21T09:00:00Z');
    await use.stores.applications.save({ ...promise('2026-11-22'), followedUpAt });
    expect(await kindsOf(use)).toEqual(['owed']);
    await use.stores.applications.save({ ...promise('2026-11-20'), followedUpAt });
    expect((await readToday(use, zone)).items).toMatchObject([{ kind: 'unanswered', since: followedUpAt }]);
    expect(await closeForMe(use, things.application.id)).toMatchObject({ ok: true });
    expect(await kindsOf(use)).toEqual([]);
  });

  test('a late answer is said once: with its mail, if there is one', async () => {
    const { use, things } = await quietDay();
    await causes['answered-late'](use, things);
    await causes.replied(use, { ...things, message: { ...things.message, applicationId: things.application.id } });
    expect((await readToday(use, zone)).items).toMatchObject([{ kind: 'replied', isLate: true }]);
    await dealWithMessage(use, things.message.id);
    expect(await kindsOf(use)).toEqual([]);
  });

  test('an answer of mine is due within a week, and past its time until it is given', async () => {
    const { use, things } = await quietDay();
    const due = (by: string) =>
      use.stores.applications.save({ ...things.application, stage: 'offer', answerDueBy: at(by) });
    await due('2026-12-01T18:00');
    expect(await kindsOf(use)).toEqual([]);
    await due('2026-11-20T18:00');
    expect(await kindsOf(use)).toEqual(['answer-due']);
  });

  test('dates of several open processes stand beside each other, soonest first', async () => {
    const { use, things } = await quietDay();
    const { application, doubt, decision, interview } = things;
    const another = async (changes: object) => {
      const id = use.ids.newId<'application'>();
      await use.stores.applications.save({ ...application, id, ...changes });
      return id;
    };
    const offer = await another({ stage: 'offer', answerDueBy: at('2026-12-02T12:00') });
    const both = { promisedBy: Temporal.PlainDate.from('2026-12-04') };
    const later = await another({ ...both, answerDueBy: at('2026-12-09T12:00') });
    await another({ ...both, promisedBy: Temporal.PlainDate.from('2026-11-20') }); // over: they owe it
    await another({ ...both, stage: 'declined-by-them' });
    const paused = await another({});
    const pauseUntil = Temporal.PlainDate.from('2026-12-10');
    const pause = { ...decision, doubtId: null, way: 'pause', pauseUntil } as const;
    await use.stores.decisions.add({ ...pause, id: use.ids.newId<'decision'>(), applicationId: paused });
    const ended = await another({ stage: 'withdrawn-by-me' });
    await use.stores.decisions.add({ ...pause, id: use.ids.newId<'decision'>(), applicationId: ended });
    await use.stores.doubts.save(doubt);
    await use.stores.interviews.save({ ...interview, start: at('2026-11-27T10:00') });
    const { deadlines } = await readToday(use, zone);
    expect(deadlines.map(({ applicationId, kind, action }) => [applicationId, kind, action.kind])).toEqual([
      [application.id, 'fair-until', 'doubt'],
      [offer, 'my-answer', 'ask-until'],
      [later, 'their-answer', 'tell-sooner'],
      [paused, 'pause', 'decide'],
    ]);
  });

  test('an ended application asks nothing more, except for people who have not been told', async () => {
    const { use, things } = await quietDay();
    await use.stores.doubts.save(things.doubt);
    await causes['interview-today'](use, things);
    await causes.untold(use, things);
    await causes['letter-failed'](use, things);
    await use.stores.applications.save({ ...things.application, stage: 'withdrawn-by-me' });
    expect((await kindsOf(use)).toSorted()).toEqual(['letter-failed', 'untold']);
  });

  test('shows the week ahead with the names it speaks of', async () => {
    const { use, things } = await quietDay();
    const { interview, application } = things;
    const later = { ...interview, id: use.ids.newId<'interview'>(), start: at('2026-12-10T10:00') };
    await use.stores.interviews.save({ ...interview, start: at('2026-11-26T10:00') });
    await use.stores.interviews.save(later);
    const { week, applications } = await readToday(use, zone);
    expect(week.map(({ id }) => id)).toEqual([interview.id]);
    expect(applications.get(application.id)?.company).toBe(application.company);
  });
});
