import { describe, expect, test } from 'vitest';
import { oneOfEach } from '#adapters/store/test/things.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Person } from '#domain/people/person.ts';
import { anonymisePerson } from './anonymise-person.ts';
import { mergePeople } from './merge-people.ts';
import { openGoodbye } from './open-goodbye.ts';
import { readDayCard } from './read-day-card.ts';
import { readDecisionThen } from './read-decision-then.ts';
import { readLookBack } from './read-look-back.ts';
import { readMessage } from './read-message.ts';
import { readProof } from './read-proof.ts';
import { readReminders } from './read-reminders.ts';
import { searchEverything } from './search-everything.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';
import { closeQuietly, noteSigned } from './wind-down.ts';
import { writeLookBack } from './write-look-back.ts';

async function begun() {
  const use = await memoryUse();
  const known = await goodbyeCase(use);
  const { applicationId } = known;
  const { signal, question, doubt, letter, message, lookBack } = oneOfEach();
  const none = { personId: null, interviewId: null, signalId: null, doubtId: null } as const;
  const things = {
    doubt: { ...doubt, applicationId },
    signal: { ...signal, ...none, applicationId },
    question: { ...question, ...none, applicationId },
    letter: { ...letter, applicationId, goodbyeId: null, personId: null },
    message: { ...message, applicationId, personId: null },
    lookBack: { ...lookBack, decisionId: known.decision.id },
  };
  return { use, known, things };
}

describe('a search', () => {
  test('finds each kind of thing with its own words, and the application that it belongs to', async () => {
    const { use, known, things } = await begun();
    await use.stores.doubts.save({ ...things.doubt, text: 'turbine' });
    await use.stores.signals.save({ ...things.signal, text: 'turbine hall was dark' });
    await use.stores.questions.save({ ...things.question, text: 'Who runs the turbine?', answer: 'Nobody' });
    await use.stores.letters.save({ ...things.letter, subject: 'Your turbine', body: 'Dear all' });
    const interview = async (id: typeof known.interviews.first, changes: object) => {
      const found = await use.stores.interviews.find(id);
      if (found) await use.stores.interviews.save({ ...found, ...changes });
    };
    const debrief = { felt: '', note: 'saw the turbine', learned: '', appreciation: [], writtenAt: use.clock.now() };
    await interview(known.interviews.first, { debrief, place: 'Hamburg' });
    await interview(known.interviews.third, { place: 'turbine hall' });
    const found = await searchEverything(use, 'turbine');
    expect(found.map(({ kind }) => kind).toSorted()).toEqual(['doubt', 'interview', 'interview', 'letter', 'question', 'signal']); // prettier-ignore
    expect(found.filter(({ kind }) => kind === 'interview').map(({ text }) => text).toSorted()).toEqual(['saw the turbine', 'turbine hall']); // prettier-ignore
    expect(found.find(({ kind }) => kind === 'question')).toMatchObject({ title: 'Who runs the turbine?', text: 'Nobody' }); // prettier-ignore
    expect(new Set(found.map(({ application }) => application?.id))).toEqual(new Set([known.applicationId]));
  });
});

describe('reminders', () => {
  test('of a second thought come before the next appointment, or when one has slept on it', async () => {
    const { use, known, things } = await begun();
    const kinds = async () => (await readReminders(use)).reminders.map(({ kind }) => kind);
    expect(await kinds()).not.toContain('undecided');
    const sleepUntil = use.clock.now().add({ hours: 12 });
    await use.stores.doubts.save({ ...things.doubt, sleepUntil });
    expect(await kinds()).toEqual(expect.arrayContaining(['undecided', 'slept']));
    const third = await use.stores.interviews.find(known.interviews.third);
    if (third) await use.stores.interviews.save({ ...third, status: 'cancelled-by-them' });
    await use.stores.doubts.save({ ...things.doubt, sleepUntil: null });
    const without = await kinds();
    expect(without).not.toContain('undecided');
    expect(without).not.toContain('slept');
  });

  test('to write down how it was come an hour after the beginning, where the end is not known', async () => {
    const { use, known } = await begun();
    const third = await use.stores.interviews.find(known.interviews.third);
    if (!third) throw new Error('no interview');
    const debriefAt = async () => {
      const found = (await readReminders(use)).reminders.find(
        (one) => one.kind === 'debrief' && one.interviewId === third.id,
      );
      return found?.at.epochMilliseconds ?? 0;
    };
    const known_ = await debriefAt();
    await use.stores.interviews.save({ ...third, end: third.start.add({ hours: 3 }) });
    const longer = await debriefAt();
    await use.stores.interviews.save({ ...third, end: null });
    expect(longer).toBeGreaterThan(known_);
    expect(await debriefAt()).toBe(known_);
  });

  test('to look back name the application that was decided about', async () => {
    const { use, known, things } = await begun();
    await use.stores.lookBacks.save({ ...things.lookBack, dueOn: Temporal.PlainDate.from('2026-12-21') });
    const { reminders } = await readReminders(use);
    expect(reminders.find(({ kind }) => kind === 'look-back')).toMatchObject({ applicationId: known.applicationId });
  });
});

describe('looking back', () => {
  test('leaves out decisions whose application is gone, and refuses to write one', async () => {
    const { use, known, things } = await begun();
    await use.stores.lookBacks.save({ ...things.lookBack, dueOn: Temporal.PlainDate.from('2026-11-20') });
    expect((await readLookBack(use)).due).toHaveLength(1);
    await use.stores.applications.remove(known.applicationId, use.clock.now());
    expect(await readLookBack(use)).toMatchObject({ due: [], decisions: [] });
    expect(await readDecisionThen(use, known.decision.id)).toBeNull();
    expect(await readDecisionThen(use, use.ids.newId<'decision'>())).toBeNull();
    const written = { again: null, happened: '', concerns: [] };
    const refused = { ok: false, error: { kind: 'no-such-decision' } };
    expect(await writeLookBack(use, known.decision.id, written)).toEqual(refused);
    expect(await writeLookBack(use, use.ids.newId<'decision'>(), written)).toEqual(refused);
  });

  test('counts a point as asked when a question of it was put, not when it was left out', async () => {
    const { use, known, things } = await begun();
    const noticed = { ...things.signal, asked: false, noticedAt: known.decision.decidedAt };
    const signals = [noticed, { ...noticed, id: use.ids.newId<'signal'>() }];
    for (const one of signals) await use.stores.signals.save(one);
    await use.stores.lookBacks.save({ ...things.lookBack, dueOn: Temporal.PlainDate.from('2026-11-20') });
    const ask = (signalId: (typeof signals)[number]['id'], outcome: 'evaded' | 'not-asked' | null) =>
      use.stores.questions.save({ ...things.question, id: use.ids.newId(), signalId, outcome });
    await ask(signals[0]!.id, 'evaded');
    await ask(signals[1]!.id, 'not-asked');
    await ask(signals[1]!.id, null);
    const concerns = signals.map(({ id: signalId }) => ({ signalId, was: 'real' as const }));
    expect(await writeLookBack(use, known.decision.id, { again: 'yes', happened: '', concerns })).toMatchObject({ ok: true }); // prettier-ignore
    const { points } = await readLookBack(use);
    expect(new Map(points.map(({ signal, point }) => [signal.id, point.wasAsked]))).toEqual(
      new Map([[signals[0]!.id, true], [signals[1]!.id, false]]), // prettier-ignore
    );
  });

  test('shows a decision with the second thought that it came from, and from when on somebody was told', async () => {
    const { use, known, things } = await begun();
    await use.stores.doubts.save(things.doubt);
    const decision = { ...known.decision, id: use.ids.newId<'decision'>(), doubtId: things.doubt.id };
    await use.stores.decisions.add({ ...decision, decidedAt: use.clock.now().add({ seconds: 1 }) });
    expect((await readDecisionThen(use, decision.id))?.doubt?.id).toBe(things.doubt.id);
    expect((await readDecisionThen(use, known.decision.id))?.doubt).toBeNull();
    expect((await readDecisionThen(use, known.decision.id))?.takeBack).toBeNull();
    const { told } = oneOfEach();
    const of = { ...told, applicationId: known.applicationId, goodbyeId: null, personId: known.people.recruiter };
    await use.stores.tolds.add({ ...of, at: use.clock.now().subtract({ hours: 48 }) });
    expect((await readDecisionThen(use, decision.id))?.takeBack).toEqual({ kind: 'not-said' });
    await use.stores.tolds.add({ ...of, id: use.ids.newId<'told'>(), at: use.clock.now().add({ hours: 1 }) });
    expect((await readDecisionThen(use, decision.id))?.takeBack?.kind).not.toBe('not-said');
  });
});

test('a mail is read with what it answers, and one that belongs to nothing by itself', async () => {
  const { use, known, things } = await begun();
  const opened = await openGoodbye(use, known.applicationId);
  const goodbyeId = opened.ok ? opened.value : null;
  const read = async (changes: Partial<typeof things.message>) => {
    const id = use.ids.newId<'message'>();
    await use.stores.messages.save({ ...things.message, id, messageId: `<${id}@n.example>`, ...changes });
    return readMessage(use, id);
  };
  await use.stores.letters.save({ ...things.letter, messageId: '<alone@vogt.example>' });
  expect(await read({})).toMatchObject({ goodbyeId, application: { id: known.applicationId } });
  expect(await read({ inReplyTo: '<alone@vogt.example>' })).toMatchObject({ goodbyeId });
  const nobody = await read({ inReplyTo: '<unknown@x.example>', applicationId: null as never });
  expect(nobody).toMatchObject({ application: null, goodbyeId: null });
  expect(await readMessage(use, use.ids.newId<'message'>())).toBeNull();
});

test('the card for the day writes to who is in charge, else to who is in the talk, else to anybody with an address', async () => {
  const { use, known } = await begun();
  const to = async () => (await readDayCard(use, known.interviews.third, 'en'))?.to?.person.id;
  const change = async (id: Person['id'], changes: Partial<Person>) => {
    const found = await use.stores.people.find(id);
    if (found) await use.stores.people.save({ ...found, ...changes });
  };
  expect(await to()).toBe(known.people.recruiter);
  await change(known.people.recruiter, { email: '' });
  expect(await to()).toBe(known.people.manager);
  await change(known.people.manager, { email: ' ' });
  expect(await to()).toBe(known.people.interviewer);
  await change(known.people.interviewer, { email: '' });
  expect(await to()).toBeUndefined();
  expect(await readDayCard(use, use.ids.newId<'interview'>(), 'en')).toBeNull();
});

test('the proof of a month is in the order of its days, and no appointment that did not take place, or not yet', async () => {
  const { use, known } = await begun();
  const second = await use.stores.interviews.find(known.interviews.second);
  if (second) await use.stores.interviews.save({ ...second, status: 'cancelled-by-them' });
  const month = async () => readProof(use, Temporal.PlainYearMonth.from('2026-11'));
  expect((await month()).map(({ what, on }) => `${what} ${on.day}`)).toEqual(['talked 9', 'applied 23']);
  await use.stores.applications.remove(known.applicationId, use.clock.now());
  expect(await month()).toEqual([]);
});

describe('two cards of one person', () => {
  test('become one in notes, questions, thanks and among the told; what both said stays', async () => {
    const { use, known, things } = await begun();
    const { recruiter, manager, interviewer } = known.people;
    await use.stores.signals.save({ ...things.signal, personId: manager });
    await use.stores.signals.save({ ...things.signal, id: use.ids.newId<'signal'>(), personId: recruiter });
    await use.stores.questions.save({ ...things.question, personId: manager });
    const { told } = oneOfEach();
    await use.stores.tolds.add({ ...told, applicationId: known.applicationId, goodbyeId: null, personId: manager });
    const notes = async (id: Person['id'], note: string) => {
      const found = await use.stores.people.find(id);
      if (found) await use.stores.people.save({ ...found, note });
    };
    await notes(interviewer, 'kind');
    await notes(manager, 'strict');
    expect(await mergePeople(use, interviewer, manager)).toEqual({ ok: true, value: interviewer });
    expect((await use.stores.people.find(interviewer))?.note).toBe('kind\nstrict');
    const signals = await use.stores.signals.ofApplication(known.applicationId);
    expect(new Set(signals.map(({ personId }) => personId))).toEqual(new Set([interviewer, recruiter]));
    expect((await use.stores.questions.ofApplication(known.applicationId))[0]?.personId).toBe(interviewer);
    const second = await use.stores.interviews.find(known.interviews.second);
    expect(second?.personIds).toEqual([interviewer]);
    expect(second?.debrief?.appreciation.map(({ personId }) => personId)).toEqual([interviewer, interviewer]);
    const third = await use.stores.interviews.find(known.interviews.third);
    expect(third?.personIds).toEqual([recruiter, interviewer]);
    expect((await use.stores.involvements.ofPerson(interviewer)).map(({ role }) => role)).toEqual(['interviewer']);
    expect((await use.stores.tolds.ofPerson(interviewer)).filter(({ undoneAt }) => !undoneAt)).toHaveLength(1);
  });

  test('cannot be joined when one of them is gone or was wiped', async () => {
    const { use, known } = await begun();
    const other = use.ids.newId<'person'>();
    await use.stores.people.save(newPerson(other, { givenName: 'Mo' }, use.clock.now()));
    const refused = { ok: false, error: { kind: 'no-such-person' } };
    expect(await mergePeople(use, other, use.ids.newId<'person'>())).toEqual(refused);
    expect(await mergePeople(use, use.ids.newId<'person'>(), other)).toEqual(refused);
    await anonymisePerson(use, known.people.manager);
    expect(await mergePeople(use, other, known.people.manager)).toEqual(refused);
    expect(await mergePeople(use, known.people.manager, other)).toEqual(refused);
  });
});

test('signing what was already accepted notes the signature alone; what has ended, or is not there, is refused', async () => {
  const { use, known } = await begun();
  const gone = use.ids.newId<'application'>();
  expect(await noteSigned(use, gone)).toMatchObject({ error: { kind: 'no-such-application' } });
  expect(await closeQuietly(use, gone)).toMatchObject({ error: { kind: 'no-such-application' } });
  const application = await use.stores.applications.find(known.applicationId);
  if (!application) throw new Error('no application');
  await use.stores.applications.save({ ...application, stage: 'declined-by-them' });
  expect(await noteSigned(use, application.id)).toMatchObject({ ok: false, error: { kind: 'ended' } });
  await use.stores.applications.save({ ...application, stage: 'accepted' });
  expect(await noteSigned(use, application.id)).toMatchObject({ ok: true });
  const kinds = (await use.stores.entries.ofApplication(application.id)).map(({ facts }) => facts.kind);
  expect(kinds).toContain('application-changed');
  expect(kinds).not.toContain('stage-changed');
});
