import { describe, expect, test } from 'vitest';
import { oneOfEach } from '#adapters/store/test/things.ts';
import type { LetterKind } from '../letter/letter.ts';
import { isBounce } from '../mail/is-bounce.ts';
import type { ParsedMail } from '../mail/parsed-mail.ts';
import { findAnswered, isSameThread, referencesForAnswer } from '../mail/thread.ts';
import { answerSubject, inThreadOf } from './answer-thread.ts';
import { classifyTrouble, type Symptoms } from './classify-trouble.ts';
import { dueAt, isTooLate } from './is-too-late.ts';
import { callsOff, tells } from './tells.ts';

const kind = (seen: Partial<Symptoms>) => {
  const { kind: what, ...rest } = classifyTrouble({ host: 'mail.example.org', phase: 'recipient', ...seen });
  return 'reason' in rest ? `${what}: ${rest.reason}` : what;
};

describe('what a mail server’s answer means', () => {
  test.each([
    [{ phase: 'login', code: 535 }, 'login'],
    [{ phase: 'login', code: 454 }, 'busy'],
    [{ phase: 'login', code: 535, status: '5.7.139' }, 'oauth-only'],
    [{ phase: 'login', code: 535, said: 'basic authentication is disabled' }, 'oauth-only'],
    [{ phase: 'login', code: 534, status: '5.7.9' }, 'app-password'],
    [{ phase: 'login', code: 535, said: 'application-specific password required' }, 'app-password'],
    [{ phase: 'login', code: 538 }, 'no-encryption'],
    [{ phase: 'login', code: 523 }, 'no-encryption'],
    [{ phase: 'login', code: 530, said: 'must issue a starttls command first' }, 'no-encryption'],
    [{ code: 552, status: '5.2.2' }, 'mailbox-full'],
    [{ code: 452, status: '4.2.2' }, 'mailbox-full'],
    [{ code: 552, said: 'the mailbox of mara is full' }, 'mailbox-full'],
    [{ code: 451, said: 'greylisted, try again' }, 'greylisted'],
    [{ code: 451, said: 'too many messages' }, 'rate-limited'],
    [{ code: 552, status: '5.3.4' }, 'too-big'],
    [{ code: 552, said: 'message too large' }, 'too-big'],
    [{ code: 554, said: 'looks like spam' }, 'blocked'],
    [{ code: 550, status: '5.7.1' }, 'blocked'],
    [{ code: 550, status: '5.7.1', said: 'relay access denied' }, 'recipient'],
    [{ phase: 'sender', code: 550, status: '5.7.1', said: 'relay access denied' }, 'blocked'],
    [{ code: 450 }, 'busy'],
    [{ phase: 'sender', code: 550 }, 'sender'],
    [{ code: 550 }, 'recipient'],
    [{ phase: 'after-data', code: 554 }, 'refused'],
    [{ phase: 'after-data', code: 421 }, 'maybe-accepted'],
    [{ phase: 'after-data' }, 'maybe-accepted'],
    [{ system: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'certificate: wrong-name'],
    [{ system: 'CERT_HAS_EXPIRED' }, 'certificate: expired'],
    [{ system: 'CERT_NOT_YET_VALID' }, 'certificate: expired'],
    [{ system: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'certificate: self-signed'],
    [{ system: 'SELF_SIGNED_CERT_IN_CHAIN' }, 'certificate: self-signed'],
    [{ system: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, 'certificate: untrusted'],
    [{ system: 'ENOTFOUND' }, 'name'],
    [{ system: 'ECONNREFUSED' }, 'unreachable'],
    [{ phase: 'connect', system: 'ETIMEDOUT' }, 'unreachable'],
    [{ phase: 'recipient', system: 'ETIMEDOUT' }, 'timeout'],
    [{ system: 'ETLS' }, 'no-encryption'],
    [{ system: 'ERR_SSL_WRONG_VERSION_NUMBER' }, 'no-encryption'],
    [{ system: 'EAUTH' }, 'login'],
    [{ system: 'ECONNRESET' }, 'connection-lost'],
    [{}, 'connection-lost'],
  ] as [Partial<Symptoms>, string][])('%o is %s', (seen, expected) => {
    expect(kind(seen)).toBe(expected);
  });

  test('keeps the numbers and never the words of the server', () => {
    const seen = { code: 550, status: '5.1.1', said: 'no such user mara' };
    const trouble = classifyTrouble({ host: 'mail.example.org', phase: 'recipient', ...seen });
    expect(trouble).toEqual({
      host: 'mail.example.org',
      phase: 'recipient',
      code: 550,
      status: '5.1.1',
      kind: 'recipient',
    });
  });
});

const { letter, interview, message } = oneOfEach();
const now = Temporal.Instant.from('2026-11-23T08:00:00Z');

describe('who knows by a letter', () => {
  test.each([
    ['notice', true],
    ['agency', true],
    ['referrer', true],
    ['pause', false],
    ['question', false],
  ] as [LetterKind, boolean][])('a %s: %s', (kind_, knows) => {
    expect(tells({ ...letter, kind: kind_ })).toBe(knows);
  });

  test('a machine’s mail tells nobody and calls nothing off', () => {
    const part = { method: 'REPLY', text: 'x' } as unknown as typeof letter.calendarPart;
    expect(tells({ ...letter, calendarPart: part })).toBe(false);
    expect(callsOff({ ...letter, calendarPart: part }, [interview], now)).toEqual([]);
  });

  test('a notice calls off what is booked and still to come, a cancellation the one that it is about', () => {
    const other = { ...interview, id: 'other' as typeof interview.id };
    const over = { ...interview, start: interview.start.subtract({ days: 3 }) };
    const gone = { ...interview, status: 'cancelled-by-them' as const };
    expect(callsOff(letter, [interview, over, gone, other], now)).toEqual([interview, other]);
    const cancel = { ...letter, kind: 'cancel' as const, facts: { interviewId: 'other' } };
    expect(callsOff(cancel, [interview, other], now)).toEqual([other]);
    expect(callsOff({ ...letter, kind: 'pause' }, [interview], now)).toEqual([]);
  });
});

describe('too late to go out unasked', () => {
  const times = { notBefore: null, undoUntil: null, nextAttemptAt: null };
  const due = { ...letter, ...times, notBefore: now };
  test('an hour is not, a second more is', () => {
    expect(isTooLate(due, [], now.add({ hours: 1 }))).toBeNull();
    expect(isTooLate(due, [], now.add({ hours: 1, seconds: 1 }))).toEqual({ because: 'hour', dueAt: now });
  });
  test('an interview that has begun since it was due makes its words wrong', () => {
    const start = now.add({ minutes: 10 });
    expect(isTooLate(due, [start], now.add({ minutes: 9 }))).toBeNull();
    expect(isTooLate(due, [start], start)).toEqual({ because: 'interview', dueAt: now });
    expect(isTooLate(due, [now.subtract({ minutes: 1 })], now)).toBeNull();
  });
  test('what counts is the latest of its times, or else when it was last changed', () => {
    expect(dueAt({ ...due, undoUntil: now.add({ minutes: 5 }) })).toEqual(now.add({ minutes: 5 }));
    expect(dueAt({ ...letter, ...times })).toEqual(letter.changedAt);
  });
});

describe('the thread', () => {
  test.each([
    ['AW: RE[2]: Ihr Termin', 'Re: Ihr Termin'],
    ['Ihr Termin', 'Re: Ihr Termin'],
    ['Re:', ''],
  ])('the answer to “%s” is “%s”', (subject, answer) => {
    expect(answerSubject(subject)).toBe(answer);
  });

  test('a letter joins the last mail of the other side, once', () => {
    const bare = { ...letter, inReplyTo: '', references: [] };
    const last = { ...message, inReplyTo: '<earlier@x>', references: [] };
    expect(inThreadOf(bare, last)).toMatchObject({
      subject: 'Re: Your visit',
      inReplyTo: message.messageId,
      references: ['<earlier@x>', message.messageId],
    });
    expect(inThreadOf(bare, { ...message, subject: 'Re: ' }).subject).toBe(bare.subject);
    expect(inThreadOf(bare, undefined)).toBe(bare);
    expect(inThreadOf({ ...letter, inReplyTo: '<a@x>' }, message).inReplyTo).toBe('<a@x>');
  });

  test('mails know each other by ids, brackets or not; the nearest counts first', () => {
    const sent = [{ messageId: '<a@x>' }, { messageId: '<b@x>' }];
    expect(findAnswered({ inReplyTo: [''], references: ['<a@x>', 'b@x'] }, sent)).toBe(sent[1]);
    expect(findAnswered({ inReplyTo: ['<z@x>'], references: [] }, sent)).toBeUndefined();
    const one = { messageId: '<1@x>', inReplyTo: [], references: ['<0@x>'] };
    expect(isSameThread(one, { inReplyTo: ['0@x'], references: [] })).toBe(true);
    expect(isSameThread(one, { inReplyTo: [''], references: [] })).toBe(false);
  });

  test('an answer’s references stay at fifty, with the first', () => {
    const references = Array.from({ length: 60 }, (_, n) => `<${n}@x>`);
    const kept = referencesForAnswer({ messageId: '<last@x>', inReplyTo: [], references });
    expect(kept).toHaveLength(50);
    expect([kept[0], kept.at(-1)]).toEqual(['<0@x>', '<last@x>']);
    expect(referencesForAnswer({ inReplyTo: ['<a@x>', '<b@x>'], references: [] })).toEqual(['<a@x>']);
  });
});

test.each([
  ['mailer-daemon@example.org', 'Undelivered Mail Returned to Sender', '', true],
  ['postmaster@example.org', 'Unzustellbar: Ihr Termin', '', true],
  ['bounce@example.org', 'Delivery Status Notification (Failure)', 'auto-replied', true],
  ['mara@example.org', 'Undelivered Mail Returned to Sender', '', false],
  ['mailer-daemon@example.org', 'Your visit', 'auto-generated', false],
  [null, 'Failure notice', '', false],
])('%s, “%s”: a bounce is %s', (address, subject, autoSubmitted, is) => {
  const from = address === null ? null : { name: '', address };
  expect(isBounce({ from, subject, signs: { autoSubmitted } } as unknown as ParsedMail)).toBe(is);
});
