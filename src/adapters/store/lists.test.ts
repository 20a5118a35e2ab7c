import { expect, test } from 'vitest';
import { sessionStore, accessKeyStore } from './session-store.ts';
import { newId, now, onEachEngine, plain } from './test/each-engine.ts';
import { saveAll } from './test/save-all.ts';
import { oneOfEach } from './test/things.ts';

const later = (hours: number) => now.add({ hours });
const day = (text: string) => Temporal.PlainDate.from(text);
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

onEachEngine('lists', (under) => {
  const someone = async () => (await under.newcomer()).stores;

  test('applications: last changed first, by stage, by page, counted', async () => {
    const stores = await someone();
    const [one, two, three] = [oneOfEach(), oneOfEach(), oneOfEach()].map(({ application }) => application);
    await stores.applications.save({ ...one!, changedAt: later(1) });
    await stores.applications.save({ ...two!, changedAt: later(3), stage: 'offer' });
    await stores.applications.save({ ...three!, changedAt: later(2), stage: 'withdrawn-by-me' });
    expect(ids(await stores.applications.list())).toEqual([two!.id, three!.id, one!.id]);
    expect(ids(await stores.applications.list({}, { limit: 1, offset: 1 }))).toEqual([three!.id]);
    expect(ids(await stores.applications.list({ stages: ['saved', 'offer'] }))).toEqual([two!.id, one!.id]);
    expect(await stores.applications.list({ stages: [] })).toEqual([]);
    expect(await stores.applications.count({ stages: ['offer'] })).toBe(1);
    expect(await stores.applications.countByStage()).toEqual(
      new Map([
        ['saved', 1],
        ['offer', 1],
        ['withdrawn-by-me', 1],
      ]),
    );
  });

  test('applications: promised answers, earliest first, of open ones only', async () => {
    const stores = await someone();
    const promise = async (on: string, stage: 'applied' | 'no-answer') => {
      const application = { ...oneOfEach().application, stage, promisedBy: day(on) };
      await stores.applications.save(application);
      return application.id;
    };
    const second = await promise('2026-11-23', 'applied');
    const first = await promise('2026-11-01', 'applied');
    await promise('2026-11-02', 'no-answer');
    await promise('2026-11-24', 'applied');
    expect(ids(await stores.applications.promisedBy(day('2026-11-23')))).toEqual([first, second]);
  });

  test('applications: answers that I owe, by instant across zones, of open ones only', async () => {
    const stores = await someone();
    const due = async (at: string | null, stage: 'offer' | 'no-answer' = 'offer') => {
      const answerDueBy = at === null ? null : Temporal.ZonedDateTime.from(at);
      const application = { ...oneOfEach().application, stage, answerDueBy };
      await stores.applications.save(application);
      return application.id;
    };
    const second = await due('2026-11-23T12:00[America/New_York]');
    const first = await due('2026-11-23T17:00[Europe/Berlin]');
    await due('2026-11-22T17:00[Europe/Berlin]', 'no-answer');
    await due(null);
    const third = await due('2026-11-24T17:00[Europe/Berlin]');
    expect(ids(await stores.applications.answersDue({ limit: 9 }))).toEqual([first, second, third]);
    expect(ids(await stores.applications.answersDue({ limit: 1 }))).toEqual([first]);
  });

  test('applications: promises still to be kept, within a stretch of days', async () => {
    const stores = await someone();
    const promise = async (on: string, stage: 'applied' | 'no-answer' = 'applied') => {
      const application = { ...oneOfEach().application, stage, promisedBy: day(on) };
      await stores.applications.save(application);
      return application.id;
    };
    const second = await promise('2026-11-30');
    const first = await promise('2026-11-23');
    await promise('2026-11-22');
    await promise('2026-11-24', 'no-answer');
    await promise('2026-12-01');
    const within = { until: day('2026-11-30'), limit: 9 };
    expect(ids(await stores.applications.promisedFrom(day('2026-11-23'), within))).toEqual([first, second]);
  });

  test('applications: answers that came late, earliest first, of open ones only, until they were looked at', async () => {
    const stores = await someone();
    const answered = async (on: string | null, stage: 'applied' | 'no-answer') => {
      const answeredLateAt = on === null ? null : Temporal.Instant.from(`${on}T09:00:00Z`);
      const application = { ...oneOfEach().application, stage, answeredLateAt };
      await stores.applications.save(application);
      return application.id;
    };
    const second = await answered('2026-11-23', 'applied');
    const first = await answered('2026-11-01', 'applied');
    await answered('2026-11-02', 'no-answer');
    await answered(null, 'applied');
    expect(ids(await stores.applications.answeredLate())).toEqual([first, second]);
  });

  test('interviews: by instant across zones, upcoming until they are over', async () => {
    const stores = await someone();
    const { application, interview } = await saveAll(stores);
    const at = async (start: string, changes: object = {}) => {
      const other = {
        ...interview,
        id: newId<'interview'>(),
        start: Temporal.ZonedDateTime.from(start),
        end: null,
        ...changes,
      };
      await stores.interviews.save(other);
      return other.id;
    };
    const tokyo = await at('2026-11-24T17:59[Asia/Tokyo]');
    const newYork = await at('2026-11-24T04:01[America/New_York]');
    const cancelled = await at('2026-11-24T09:00:30[UTC]', { status: 'cancelled-by-them' });
    const expected = [tokyo, interview.id, cancelled, newYork];
    expect(ids(await stores.interviews.ofApplication(application.id))).toEqual(expected);
    const nine = Temporal.Instant.from('2026-11-24T09:00:00Z');
    expect(ids(await stores.interviews.between({ from: nine, until: nine.add({ minutes: 1 }) }, ['booked']))).toEqual([
      interview.id,
    ]);
    expect(
      await stores.interviews.between({ from: nine.add({ milliseconds: 1 }), until: nine.add({ seconds: 30 }) }),
    ).toEqual([]);
    expect(ids(await stores.interviews.upcoming(nine.add({ minutes: 30 })))).toEqual([interview.id]);
    expect(ids(await stores.interviews.upcoming(nine, 1))).toEqual([interview.id]);
  });

  test('interviews: not written about, latest first', async () => {
    const stores = await someone();
    const { interview } = await saveAll(stores);
    const debrief = { felt: '', note: 'x', learned: '', appreciation: [], writtenAt: now };
    const second = {
      ...interview,
      id: newId<'interview'>(),
      start: interview.start.add({ hours: 1 }),
      status: 'happened' as const,
    };
    await stores.interviews.save(second);
    const span = { from: now, until: later(48) };
    expect(ids(await stores.interviews.withoutDebrief(span))).toEqual([second.id, interview.id]);
    await stores.interviews.save({ ...second, debrief });
    await stores.interviews.save({ ...interview, status: 'missed' });
    expect(await stores.interviews.withoutDebrief(span)).toEqual([]);
  });

  test('interviews: whom one met, in what has begun and was not called off', async () => {
    const stores = await someone();
    const { interview } = await saveAll(stores);
    const met = { start: interview.start, personIds: interview.personIds };
    const a = interview.applicationId;
    const begun = interview.start.toInstant().add({ seconds: 1 });
    expect(await stores.interviews.meetings([a], interview.start.toInstant())).toEqual([]);
    expect(await stores.interviews.meetings([a], begun)).toEqual([met]);
    expect(await stores.interviews.meetings([], begun)).toEqual([]);
    await stores.interviews.save({ ...interview, status: 'happened' });
    expect(await stores.interviews.meetings([a], begun)).toEqual([met]);
    await stores.interviews.save({ ...interview, status: 'cancelled-by-me' });
    expect(await stores.interviews.meetings([a], begun)).toEqual([]);
  });

  test('interviews: an invitation of a series is told from the others', async () => {
    const stores = await someone();
    const { interview } = await saveAll(stores);
    const second = {
      ...interview,
      id: newId<'interview'>(),
      invitation: { ...interview.invitation!, recurrenceId: '20261201T090000Z' },
    };
    await stores.interviews.save(second);
    expect((await stores.interviews.byInvitation('one@example.org', '20261201T090000Z'))?.id).toBe(second.id);
    expect((await stores.interviews.byInvitation('one@example.org', null))?.id).toBe(interview.id);
    expect(await stores.interviews.byInvitation('ONE@example.org', null)).toBeNull();
  });

  test('people: by address in any case, due ones only if kept', async () => {
    const stores = await someone();
    const { person } = await saveAll(stores);
    expect(ids(await stores.people.byEmail(' mara@EXAMPLE.org '))).toEqual([person.id]);
    expect(await stores.people.byEmail('')).toEqual([]);
    const nextContactOn = day('2026-11-23');
    await stores.people.save({ ...person, keep: true, nextContactOn });
    expect([
      (await stores.people.dueOn(day('2026-11-22'))).length,
      (await stores.people.dueOn(nextContactOn)).length,
    ]).toEqual([0, 1]);
    await stores.people.save({ ...person, keep: false, nextContactOn });
    expect(await stores.people.dueOn(nextContactOn)).toEqual([]);
  });

  test('contacts: the latest of each person', async () => {
    const stores = await someone();
    const { person, contact } = await saveAll(stores);
    await stores.contacts.save({ ...contact, id: newId(), at: later(5) });
    await stores.contacts.save({ ...contact, id: newId(), at: later(-5) });
    expect(plain([...(await stores.contacts.latest([person.id]))])).toEqual([[person.id, plain(later(5))]]);
    expect(await stores.contacts.latest([])).toEqual(new Map());
  });

  test('doubts: the open one is the latest that is not settled', async () => {
    const stores = await someone();
    const { application, doubt } = await saveAll(stores);
    const newer = { ...doubt, id: newId<'doubt'>(), openedAt: later(1), settledAt: later(2) };
    await stores.doubts.save(newer);
    expect(ids(await stores.doubts.ofApplication(application.id))).toEqual([newer.id, doubt.id]);
    expect((await stores.doubts.open(application.id))?.id).toBe(doubt.id);
    await stores.doubts.save({ ...newer, settledAt: null });
    expect((await stores.doubts.open(application.id))?.id).toBe(newer.id);
  });

  test('decisions: a change of mind is a new one, the latest first', async () => {
    const stores = await someone();
    const { application, decision } = await saveAll(stores);
    const second = { ...decision, id: newId<'decision'>(), way: 'stay' as const, decidedAt: later(1) };
    await stores.decisions.add(second);
    expect(ids(await stores.decisions.ofApplication(application.id))).toEqual([second.id, decision.id]);
    expect((await stores.decisions.latest(application.id))?.way).toBe('stay');
  });

  test('look-backs: written once, then never again', async () => {
    const stores = await someone();
    const { lookBack } = await saveAll(stores);
    expect(await stores.lookBacks.due(day('2026-12-20'))).toEqual([]);
    expect(await stores.lookBacks.save({ ...lookBack, again: 'yes', writtenAt: now })).toBe(true);
    expect(await stores.lookBacks.save({ ...lookBack, again: 'no', writtenAt: later(1) })).toBe(false);
    expect((await stores.lookBacks.find(lookBack.id))?.again).toBe('yes');
    expect([await stores.lookBacks.due(day('2027-01-01')), ids(await stores.lookBacks.written())]).toEqual([
      [],
      [lookBack.id],
    ]);
  });

  test('letters: due when undo, not-before and the pause are over', async () => {
    const stores = await someone();
    const { letter } = await saveAll(stores);
    const due = async (hours: number) => (await stores.letters.due(later(hours))).length;
    expect([await due(0), await due(1)]).toEqual([0, 1]);
    await stores.letters.save({ ...letter, notBefore: later(5) });
    expect([await due(4), await due(5)]).toEqual([0, 1]);
    await stores.letters.save({ ...letter, nextAttemptAt: later(7) });
    expect([await due(6), await due(7)]).toEqual([0, 1]);
    await stores.letters.save({ ...letter, state: 'draft' });
    expect([await due(99), await stores.letters.lease(letter.id, now, now), await stores.letters.inState()]).toEqual([
      0,
      null,
      [],
    ]);
  });

  test('letters: abandoned ones are those whose lease is over', async () => {
    const stores = await someone();
    const { letter } = await saveAll(stores);
    await stores.letters.lease(letter.id, now, later(1));
    expect([(await stores.letters.abandoned(now)).length, (await stores.letters.abandoned(later(1))).length]).toEqual([
      0, 1,
    ]);
  });

  test('told: what was taken back does not count', async () => {
    const stores = await someone();
    const { application, told } = await saveAll(stores);
    expect([await stores.tolds.undo(told.id, later(1)), await stores.tolds.undo(told.id, later(2))]).toEqual([
      true,
      false,
    ]);
    expect(await stores.tolds.ofApplication(application.id)).toEqual([]);
    expect(plain(await stores.tolds.all())).toEqual([plain({ ...told, undoneAt: later(1) })]);
    expect(await stores.tolds.ofApplications([])).toEqual([]);
  });

  test('the timeline: latest first, stretch by stretch, those of one instant by id', async () => {
    const stores = await someone();
    const { application, entry } = await saveAll(stores);
    const add = async (at: Temporal.Instant) => {
      const other = { ...entry, id: newId<'entry'>(), at };
      await stores.entries.add(other);
      return other;
    };
    const [early, same, late] = [await add(later(-1)), await add(now), await add(later(1))];
    const first = await stores.entries.ofApplication(application.id, { limit: 2 });
    expect(ids(first)).toEqual([late.id, same.id]);
    const rest = await stores.entries.ofApplication(application.id, { before: { at: same.at, id: same.id } });
    expect(ids(rest)).toEqual([entry.id, early.id]);
  });

  test('jobs: one open job of a kind for a subject, postponed, done, leased again when the lease is over', async () => {
    const stores = await someone();
    const { job } = await saveAll(stores);
    const again = { ...job, id: newId<'job'>(), runAt: later(1) };
    await stores.jobs.schedule(again);
    expect([ids(await stores.jobs.due(later(1))), await stores.jobs.find(job.id)]).toEqual([[again.id], null]);
    await stores.jobs.lease(again.id, later(1), later(2));
    expect([await stores.jobs.due(later(1)), await stores.jobs.lease(again.id, later(1), later(2))]).toEqual([
      [],
      null,
    ]);
    expect((await stores.jobs.lease(again.id, later(2), later(3)))?.attempts).toBe(2);
    await stores.jobs.postpone(again.id, later(9));
    expect([(await stores.jobs.due(later(8))).length, (await stores.jobs.due(later(9))).length]).toEqual([0, 1]);
    await stores.jobs.done(again.id, later(9));
    await stores.jobs.schedule(job);
    expect(ids(await stores.jobs.due(later(99)))).toEqual([job.id]);
    await stores.jobs.cancel(job.kind, job.subject);
    expect(await stores.jobs.due(later(99))).toEqual([]);
  });

  test('reminders: never two for one thing, found by the beginning of their key', async () => {
    const stores = await someone();
    expect([await stores.reminders.mark('told/a/1', now), await stores.reminders.mark('told/a/1', later(1))]).toEqual([
      true,
      false,
    ]);
    await stores.reminders.mark('told/a/2', later(2));
    await stores.reminders.mark('told/ab/1', later(3));
    expect(plain(await stores.reminders.sentAt('told/a/'))).toEqual(plain([now, later(2)]));
    expect(await stores.reminders.wasSent('told/a/3')).toBe(false);
    expect([...(await stores.reminders.whichSent(['told/a/3', 'told/a/2', 'told/ab/1']))].toSorted()).toEqual([
      'told/a/2',
      'told/ab/1',
    ]);
    expect((await stores.reminders.whichSent([])).size).toBe(0);
    expect([await stores.opinions.ofDoubts([]), await stores.involvements.ofPeople([])]).toEqual([[], []]);
    expect(await stores.tolds.ofPeople([])).toEqual([]);
  });

  test('settings: the defaults until something was saved', async () => {
    const stores = await someone();
    const defaults = await stores.settings.read();
    expect(defaults).toMatchObject({ language: null, undoMinutes: 10, theme: 'system' });
    await stores.settings.save({ ...defaults, name: 'Jo' });
    expect((await stores.settings.read()).name).toBe('Jo');
  });

  test('intake: the same thing twice is one thing; removed, it may come again', async () => {
    const stores = await someone();
    const { intakeItem } = await saveAll(stores);
    const again = { ...intakeItem, id: newId<'intake'>() };
    await expect(stores.intake.save(again)).rejects.toThrow();
    await stores.intake.remove(intakeItem.id, now);
    await stores.intake.save(again);
    expect(ids(await stores.intake.proposed())).toEqual([again.id]);
    expect(await stores.intake.waiting()).toBe(1);
  });

  test('kept texts: the latest first, settled out of the list, discarded for good', async () => {
    const stores = await someone();
    const { keptText } = await saveAll(stores);
    const newer = { ...keptText, id: newId<'kept-text'>(), at: later(1) };
    await stores.keptTexts.add(newer);
    expect(ids(await stores.keptTexts.ofSubject(keptText.subject))).toEqual([newer.id, keptText.id]);
    const settled = { ...newer, text: 'what stood there', settled: 'used', settledAt: now } as const;
    await stores.keptTexts.settle(settled);
    expect(ids(await stores.keptTexts.ofSubject(keptText.subject))).toEqual([keptText.id]);
    expect(plain(await stores.keptTexts.find(newer.id))).toEqual(plain(settled));
    await stores.purge(later(1));
    expect(await stores.keptTexts.find(newer.id)).toBeNull();
    await stores.keptTexts.discardOf(keptText.subject);
    expect(await stores.keptTexts.all()).toEqual([]);
  });

  test('drafts and other versions: whether there is any', async () => {
    const stores = await someone();
    const isAny = () => stores.drafts.isAnyKept();
    expect(await isAny()).toBe(false);
    const { draft, keptText } = oneOfEach();
    await stores.drafts.save(draft);
    expect(await isAny()).toBe(true);
    await stores.drafts.remove(draft.id, now);
    expect(await isAny()).toBe(false);
    await stores.keptTexts.add(keptText);
    expect(await isAny()).toBe(true);
    await stores.keptTexts.settle({ ...keptText, settled: 'dropped', settledAt: now });
    expect(await isAny()).toBe(false);
  });

  test('drafts: one of a form, discarded for good', async () => {
    const stores = await someone();
    const { draft } = await saveAll(stores);
    const newer = { ...draft, id: newId<'draft'>(), changedAt: later(1) };
    await stores.drafts.save(newer);
    expect((await stores.drafts.ofPlace(draft.place))?.id).toBe(newer.id);
    await stores.drafts.discard(draft.place);
    expect([await stores.drafts.ofPlace(draft.place), await stores.drafts.all()]).toEqual([null, []]);
  });

  test('mail by Message-ID, also when several are asked for or none', async () => {
    const stores = await someone();
    await saveAll(stores);
    expect([await stores.messages.byMessageIds([]), await stores.messages.byMessageId('<x>')]).toEqual([[], null]);
    expect([
      await stores.letters.byMessageId(''),
      await stores.opinions.byToken(''),
      await stores.opinions.byMessageId(''),
    ]).toEqual([null, null, null]);
  });

  test('what belongs to a removed application leaves with it and comes back with it', async () => {
    const stores = await someone();
    const things = await saveAll(stores);
    await stores.signals.remove(things.signal.id, now);
    await stores.applications.remove(things.application.id, later(1));
    const far = { from: now, until: later(999) };
    expect([
      await stores.interviews.between(far),
      await stores.doubts.unsettled(),
      await stores.letters.inState('queued'),
      await stores.goodbyes.unfinished(),
      await stores.opinions.waiting(),
      await stores.lookBacks.due(day('2100-01-01')),
    ]).toEqual([[], [], [], [], [], []]);
    await stores.applications.restore(things.application.id);
    expect([(await stores.interviews.between(far)).length, (await stores.opinions.waiting()).length]).toEqual([1, 1]);
    expect(await stores.signals.find(things.signal.id)).toBeNull();
  });

  test('purging deletes what was removed before then, with all that belongs to it, and nothing else', async () => {
    const stores = await someone();
    const things = await saveAll(stores);
    const others = await saveAll(stores, {
      ...oneOfEach(),
      intakeItem: { ...oneOfEach().intakeItem, fingerprint: 'f2' },
    });
    const neighbour = await someone();
    const theirs = await saveAll(neighbour);
    await neighbour.applications.remove(theirs.application.id, now);
    await stores.applications.remove(things.application.id, now);
    expect(await stores.purge(now)).toBe(0);
    expect(await stores.purge(later(1))).toBeGreaterThan(0);
    expect(await stores.applications.restore(things.application.id)).toBe(false);
    expect([
      ids(await stores.decisions.all()),
      ids(await stores.entries.all()),
      ids(await stores.letters.all()),
    ]).toEqual([[others.decision.id], [others.entry.id], [others.letter.id]]);
    expect(await neighbour.applications.restore(theirs.application.id)).toBe(true);
    expect(await stores.purge(later(1))).toBe(0);
  });
});

onEachEngine('the door', (under) => {
  test('a session is found until it expires or ends', async () => {
    const sessions = sessionStore(under.database);
    const { owner } = await under.newcomer();
    const session = { tokenHash: newId<'s'>(), owner, createdAt: now, lastSeenAt: now, expiresAt: later(1) };
    await sessions.save(session);
    expect(plain(await sessions.find(session.tokenHash, now))).toEqual(plain(session));
    expect([await sessions.find(session.tokenHash, later(1)), await sessions.find('another', now)]).toEqual([
      null,
      null,
    ]);
    await sessions.seen(session.tokenHash, later(1));
    await sessions.save({ ...session, expiresAt: later(9) });
    expect(await sessions.find(session.tokenHash, later(8))).not.toBeNull();
    await sessions.end(session.tokenHash);
    expect(await sessions.find(session.tokenHash, now)).toBeNull();
  });

  test('sessions are swept when they have expired, and ended all at once', async () => {
    const sessions = sessionStore(under.database);
    const { owner } = await under.newcomer();
    const session = (hours: number) => ({
      tokenHash: newId<'s'>(),
      owner,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: later(hours),
    });
    const [short, long] = [session(1), session(9)];
    await sessions.save(short);
    await sessions.save(long);
    await sessions.sweep(later(1));
    expect([await sessions.find(short.tokenHash, now), (await sessions.find(long.tokenHash, now))?.owner]).toEqual([
      null,
      owner,
    ]);
    await sessions.endAll(owner);
    expect(await sessions.find(long.tokenHash, now)).toBeNull();
  });

  test('a key opens once, for exactly one of those who try, and not when it is old', async () => {
    const keys = accessKeyStore(under.database);
    const { owner } = await under.newcomer();
    const key = { keyHash: newId<'k'>(), owner, createdAt: now, usedAt: null };
    await keys.add(key);
    expect(await keys.use(key.keyHash, later(1), later(1))).toBeNull();
    const tries = await Promise.all(Array.from({ length: 5 }, () => keys.use(key.keyHash, later(1), now)));
    expect(tries.filter(Boolean)).toEqual([owner]);
    expect(await keys.use('another', now, now)).toBeNull();
  });
});
