import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LetterState, StoredLetter } from '../letter/stored-letter.ts';
import { letterStates } from '../letter/stored-letter.ts';
import { answerSubject, inThreadOf } from './answer-thread.ts';
import { classifyTrouble, type Symptoms } from './classify-trouble.ts';
import { isTooLate } from './is-too-late.ts';
import * as delivery from './letter-delivery.ts';
import { isLoopback } from './loopback.ts';
import { meaningOf, troubleKinds } from './mail-trouble.ts';
import { nextAttempt } from './next-attempt.ts';
import { sendingTimes } from './sending-times.ts';

const now = Temporal.Instant.from('2026-11-23T09:00:00Z');
const letter = (state: LetterState, change: Partial<StoredLetter> = {}): StoredLetter => ({
  id: '01900000-0000-7000-8000-0000000000aa' as StoredLetter['id'],
  createdAt: now,
  changedAt: now,
  removedAt: null,
  applicationId: '01900000-0000-7000-8000-0000000000ab' as StoredLetter['applicationId'],
  goodbyeId: null,
  personId: null,
  kind: 'notice',
  locale: 'de-DE',
  subject: 'Meine Bewerbung',
  body: 'Guten Tag',
  edited: false,
  variant: 0,
  tone: '',
  facts: {},
  state,
  toAddress: 'ben@acme.test',
  messageId: '',
  inReplyTo: '',
  references: [],
  notBefore: null,
  undoUntil: null,
  leaseUntil: null,
  attempts: 0,
  nextAttemptAt: null,
  outcome: null,
  sentAt: null,
  calendarPart: null,
  ...change,
});
const queueing = { now, messageId: '<one@example.test>', notBefore: null, undoUntil: now.add({ minutes: 10 }) };

type Step = (letter: StoredLetter) => ReturnType<typeof delivery.queueLetter>;
const trouble = (kind: (typeof troubleKinds)[number], code?: number) =>
  ({ kind, host: 'mx', phase: 'data', ...(code !== undefined && { code }) }) as const;
const steps: Record<string, Step> = {
  queue: (it) => delivery.queueLetter(it, queueing),
  takeBack: (it) => delivery.takeBack(it, now),
  hurry: (it) => delivery.sendWithoutWaiting(it, now),
  lease: (it) =>
    it.state === 'queued'
      ? { ok: true, value: { ...it, state: 'sending', attempts: it.attempts + 1 } }
      : { ok: false, error: { kind: 'wrong-state', state: it.state } },
  sent: (it) => delivery.wasSent(it, now),
  again: (it) => delivery.wasNotSent(it, trouble('greylisted', 450), now),
  never: (it) => delivery.wasNotSent(it, trouble('recipient', 550), now),
  maybe: (it) => delivery.wasNotSent(it, trouble('maybe-accepted'), now),
  abandon: (it) => delivery.wasAbandoned(it, now),
  late: (it) => delivery.wasTooLate(it, { because: 'hour', dueAt: now }, now),
  drafts: (it) => delivery.wasPutIntoDrafts(it, { messageId: '<d@example.test>', mark: 'a', now }),
  outOfDrafts: (it) => delivery.wasTakenOutOfDrafts(it, { by: 'us', now }),
  deletedThere: (it) => delivery.wasTakenOutOfDrafts(it, { by: 'person', now }),
};

describe('the states of a letter', () => {
  test('whatever happens in whatever order, it is handed over once at most unless a person says that it did not arrive', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(steps))), (names) => {
        let it = letter('draft');
        let mayHaveArrived = 0;
        for (const name of names) {
          const next = steps[name]!(it);
          if (!next.ok) continue;
          if (name === 'sent' || name === 'maybe' || name === 'abandon') mayHaveArrived += 1;
          it = next.value;
        }
        expect(mayHaveArrived).toBeLessThanOrEqual(1);
        if (it.state === 'sent') expect(mayHaveArrived).toBe(1);
      }),
    );
  });

  test('the Message-ID of a letter that was queued never changes', () => {
    const first = delivery.queueLetter(letter('failed', { messageId: '<first@example.test>' }), queueing);
    expect(first).toMatchObject({ value: { messageId: '<first@example.test>' } });
  });

  test('a letter that came back may go out again, under another Message-ID: its copy in Sent vouches for the first only', () => {
    const returned = delivery.wasReturned(letter('sent', { messageId: '<first@example.test>' }), now);
    expect(returned).toMatchObject({ value: { state: 'failed', outcome: { kind: 'bounced' } } });
    const again = returned.ok && delivery.queueLetter(returned.value, queueing);
    expect(again).toMatchObject({ value: { messageId: queueing.messageId, outcome: null } });
    for (const state of letterStates)
      expect(delivery.wasReturned(letter(state), now).ok).toBe(['sent', 'unknown', 'in-drafts'].includes(state));
  });

  test('nothing is sent from a state that does not allow it', () => {
    for (const state of letterStates) {
      expect(delivery.wasSent(letter(state), now).ok).toBe(state === 'sending');
      expect(delivery.takeBack(letter(state), now).ok).toBe(state === 'queued');
      expect(delivery.queueLetter(letter(state), queueing).ok).toBe(state === 'draft' || state === 'failed');
      expect(delivery.settleLetter(letter(state), { kind: 'bounced' }, now).ok).toBe(state === 'unknown');
    }
  });

  test('without address or text nothing is queued', () => {
    expect(delivery.queueLetter(letter('draft', { toAddress: ' ' }), queueing)).toMatchObject({
      error: { kind: 'no-address' },
    });
    expect(delivery.queueLetter(letter('draft', { body: '' }), queueing)).toMatchObject({ error: { kind: 'empty' } });
  });

  test('attempts come to an end', () => {
    const waits = Array.from({ length: 8 }, (_, count) =>
      nextAttempt(count + 1, now)
        ?.since(now)
        .total('minutes'),
    );
    expect(waits).toEqual([1, 6, 15, 30, 60, 120, undefined, undefined]);
    expect(delivery.wasNotSent(letter('sending', { attempts: 7 }), trouble('greylisted', 450), now)).toMatchObject({
      value: { state: 'failed', outcome: { kind: 'greylisted', code: 450 } },
    });
  });

  test('said not to have arrived, it may be queued again, and not before', () => {
    const unknown = letter('unknown', { messageId: '<a@b>' });
    const settled = delivery.settleLetter(unknown, { kind: 'person-says-not-sent' }, now);
    expect(settled).toMatchObject({ value: { state: 'failed' } });
    expect(delivery.queueLetter(unknown, queueing)).toMatchObject({ error: { kind: 'wrong-state' } });
  });
});

describe('what a trouble means', () => {
  test.each<[Omit<Symptoms, 'host'>, string, string]>([
    [{ phase: 'connect', system: 'ENOTFOUND' }, 'name', 'again'],
    [{ phase: 'connect', system: 'ECONNREFUSED' }, 'unreachable', 'again'],
    [{ phase: 'connect', system: 'CERT_HAS_EXPIRED' }, 'certificate', 'never'],
    [{ phase: 'login', code: 535, said: '535 5.7.8 error' }, 'login', 'never'],
    [
      { phase: 'login', code: 534, status: '5.7.9', said: 'application-specific password required' },
      'app-password',
      'never',
    ],
    [{ phase: 'login', code: 535, status: '5.7.139', said: 'basic authentication is disabled' }, 'oauth-only', 'never'],
    [{ phase: 'login', code: 454 }, 'busy', 'again'],
    [{ phase: 'sender', code: 550 }, 'sender', 'never'],
    [{ phase: 'recipient', code: 550, status: '5.1.1' }, 'recipient', 'never'],
    [{ phase: 'recipient', code: 450, said: 'greylisted, come back' }, 'greylisted', 'again'],
    [{ phase: 'recipient', code: 452, status: '4.2.2' }, 'mailbox-full', 'again'],
    [{ phase: 'after-data', code: 552, status: '5.2.2' }, 'mailbox-full', 'never'],
    [{ phase: 'after-data', code: 552, status: '5.3.4' }, 'too-big', 'never'],
    [{ phase: 'after-data', code: 554, said: 'looks like spam' }, 'blocked', 'never'],
    [{ phase: 'data', code: 421, said: 'too many connections' }, 'rate-limited', 'again'],
    [{ phase: 'data', system: 'ECONNECTION' }, 'connection-lost', 'again'],
    [{ phase: 'after-data', system: 'ECONNECTION' }, 'maybe-accepted', 'unknown'],
    [{ phase: 'after-data', system: 'ETIMEDOUT' }, 'maybe-accepted', 'unknown'],
    [{ phase: 'after-data', code: 421 }, 'maybe-accepted', 'unknown'],
  ])('%j', (seen, kind, meaning) => {
    const found = classifyTrouble({ host: 'mx', ...seen });
    expect([found.kind, meaningOf(found)]).toEqual([kind, meaning]);
  });

  test('once the text was handed over, silence is never taken for a no', () => {
    fc.assert(
      fc.property(fc.string(), (system) => {
        expect(meaningOf(classifyTrouble({ host: 'mx', phase: 'after-data', system }))).toBe('unknown');
      }),
    );
  });
});

describe('when', () => {
  const situation = { now, undoMinutes: 10, nextInterview: null };
  test.each([
    [null, 10],
    [now.add({ hours: 25 }), 10],
    [now.add({ hours: 24 }), 2],
    [now.add({ hours: 1 }), 2],
    [now.subtract({ hours: 1 }), 10],
  ])('undo before an interview at %s lasts %i minutes', (nextInterview, minutes) => {
    const { undoUntil } = sendingTimes({ kind: 'with-undo' }, { ...situation, nextInterview });
    expect(undoUntil.since(now).total('minutes')).toBe(minutes);
  });

  test('at a time in the zone of the recipient, and never before the end of undo', () => {
    const at = Temporal.ZonedDateTime.from('2026-11-24T09:00[America/New_York]');
    expect(sendingTimes({ kind: 'at', at }, situation).notBefore).toEqual(Temporal.Instant.from('2026-11-24T14:00Z'));
    const soon = now.add({ minutes: 1 }).toZonedDateTimeISO('UTC');
    expect(sendingTimes({ kind: 'at', at: soon }, situation).undoUntil).toEqual(now.add({ minutes: 10 }));
    expect(sendingTimes({ kind: 'now' }, situation)).toEqual({ notBefore: null, undoUntil: now });
  });

  test.each([
    [{ minutes: 59 }, [], null],
    [{ minutes: 61 }, [], 'hour'],
    [{ minutes: 5 }, [{ minutes: 3 }], 'interview'],
    [{ minutes: 5 }, [{ minutes: 6 }], null],
    [{ minutes: 5 }, [{ minutes: -1 }], null],
  ] as const)('%j after it was due, interviews at %j: %s', (passed, starts, because) => {
    const due = letter('queued', { undoUntil: now });
    const found = isTooLate(
      due,
      starts.map((start) => now.add(start)),
      now.add(passed),
    );
    expect(found?.because ?? null).toBe(because);
  });
});

test.each([
  ['Ihre Bewerbung', 'Re: Ihre Bewerbung'],
  ['AW: Re: Ihre Bewerbung', 'Re: Ihre Bewerbung'],
  ['Re[2]: Interview', 'Re: Interview'],
  ['Regarding: you', 'Re: Regarding: you'],
  ['Re: ', ''],
])('the answer to %j is called %j', (subject, answer) => expect(answerSubject(subject)).toBe(answer));

test('an answer names the mail it answers', () => {
  const last = { messageId: '<b@x>', inReplyTo: '<a@x>', references: ['<a@x>'], subject: 'AW: Gespräch' };
  expect(inThreadOf(letter('draft'), last as never)).toMatchObject({
    inReplyTo: '<b@x>',
    references: ['<a@x>', '<b@x>'],
    subject: 'Re: Gespräch',
  });
});

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['127.0.0.1.example.org', false],
  ['localhost.example.org', false],
  ['10.0.0.1', false],
])('%s stays on this machine: %s', (host, expected) => expect(isLoopback(host)).toBe(expected));
