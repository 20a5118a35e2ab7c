import { meaningOf, type MailTrouble } from './mail-trouble.ts';
import { nextAttempt } from './next-attempt.ts';
import { fail, ok, type Result } from '../result.ts';
import type { JsonObject } from '../json.ts';
import type { LetterState, StoredLetter } from '../letter/stored-letter.ts';

/** The letter is not in a state in which that can be done. */
export type WrongState = { readonly kind: 'wrong-state'; readonly state: LetterState };
export type QueueRefusal = WrongState | { readonly kind: 'no-address' } | { readonly kind: 'empty' };

/** What it needs to be on its way. Times: see `sendingTimes`. */
export type Queueing = {
  readonly now: Temporal.Instant;
  /** Used only if the letter has none yet, or came back: one Message-ID a letter, whatever happens to it. */
  readonly messageId: string;
  readonly notBefore: Temporal.Instant | null;
  readonly undoUntil: Temporal.Instant;
};

const wrong = (letter: StoredLetter) => fail({ kind: 'wrong-state', state: letter.state } as const);

/** A draft, or one that certainly did not go out, is put into the outbox. */
export function queueLetter(letter: StoredLetter, how: Queueing): Result<StoredLetter, QueueRefusal> {
  if (letter.state !== 'draft' && letter.state !== 'failed') return wrong(letter);
  if (!letter.toAddress.trim()) return fail({ kind: 'no-address' });
  if (!letter.subject.trim() || !letter.body.trim()) return fail({ kind: 'empty' });
  return ok({
    ...letter,
    changedAt: how.now,
    state: 'queued',
    messageId: (cameBack(letter) ? '' : letter.messageId) || how.messageId,
    notBefore: how.notBefore,
    undoUntil: how.undoUntil,
    attempts: 0,
    nextAttemptAt: null,
    leaseUntil: null,
    outcome: null,
  });
}

/** A copy of it lies in Sent already: under the same Message-ID, that copy would vouch for a second attempt as well. */
const cameBack = ({ outcome }: StoredLetter) => outcome?.kind === 'bounced';

/** Until it is being sent, a queued letter can be taken back; then it is a draft again. */
export function takeBack(letter: StoredLetter, now: Temporal.Instant): Result<StoredLetter, WrongState> {
  if (letter.state !== 'queued') return wrong(letter);
  return ok({ ...letter, changedAt: now, state: 'draft', notBefore: null, undoUntil: null, nextAttemptAt: null });
}

/** *Send now*: nothing but the worker stands between the letter and its sending. */
export function sendWithoutWaiting(letter: StoredLetter, now: Temporal.Instant): Result<StoredLetter, WrongState> {
  if (letter.state !== 'queued') return wrong(letter);
  return ok({ ...letter, changedAt: now, notBefore: null, undoUntil: now, nextAttemptAt: null });
}

/** The same after a try that failed: the next one waits for its pause, and for nothing else. */
export function stopWaiting(letter: StoredLetter, now: Temporal.Instant): Result<StoredLetter, WrongState> {
  const hurried = sendWithoutWaiting(letter, now);
  return hurried.ok ? ok({ ...hurried.value, nextAttemptAt: letter.nextAttemptAt }) : hurried;
}

/** The server has taken it. */
export function wasSent(letter: StoredLetter, now: Temporal.Instant): Result<StoredLetter, WrongState> {
  if (letter.state !== 'sending') return wrong(letter);
  return ok({
    ...letter,
    changedAt: now,
    state: 'sent',
    sentAt: now,
    leaseUntil: null,
    nextAttemptAt: null,
    outcome: { kind: 'sent' },
  });
}

/** What a failed attempt leads to: another one later, the end, or *unknown*. */
export function wasNotSent(
  letter: StoredLetter,
  trouble: MailTrouble,
  now: Temporal.Instant,
): Result<StoredLetter, WrongState> {
  if (letter.state !== 'sending') return wrong(letter);
  const after = { ...letter, changedAt: now, leaseUntil: null, outcome: outcomeOf(trouble) };
  const meaning = meaningOf(trouble);
  if (meaning === 'unknown') return ok({ ...after, state: 'unknown', nextAttemptAt: null });
  const next = meaning === 'again' ? nextAttempt(letter.attempts, now) : null;
  return ok({ ...after, state: next ? 'queued' : 'failed', nextAttemptAt: next });
}

/** Bowout itself failed before anybody heard of the letter: it waits, so that the others go on, and is given up in the end. */
export function wasNotPrepared(letter: StoredLetter, now: Temporal.Instant): Result<StoredLetter, WrongState> {
  if (letter.state !== 'queued') return wrong(letter);
  const next = nextAttempt(letter.attempts + 1, now);
  const after = { ...letter, changedAt: now, attempts: letter.attempts + 1, outcome: { kind: 'own-fault' } };
  return ok({ ...after, state: next ? 'queued' : 'failed', nextAttemptAt: next });
}

/** The process died while sending: nobody here can know how far it got. */
export function wasAbandoned(letter: StoredLetter, now: Temporal.Instant): Result<StoredLetter, WrongState> {
  if (letter.state !== 'sending') return wrong(letter);
  return ok({ ...letter, changedAt: now, state: 'unknown', leaseUntil: null, outcome: { kind: 'interrupted' } });
}

/** Its time went by while nothing ran, or the interview began: it waits for a word of the person. */
export function wasTooLate(
  letter: StoredLetter,
  late: { readonly because: 'hour' | 'interview'; readonly dueAt: Temporal.Instant },
  now: Temporal.Instant,
): Result<StoredLetter, WrongState> {
  if (letter.state !== 'queued') return wrong(letter);
  const outcome = { kind: 'too-late', because: late.because, dueAt: late.dueAt.toString() };
  return ok({ ...letter, changedAt: now, state: 'failed', nextAttemptAt: null, outcome });
}

/** By what one knows that an unknown letter went out, or what the person says about it. */
export type Settlement =
  | { readonly kind: 'found-in-sent' }
  | { readonly kind: 'answered' }
  | { readonly kind: 'bounced' }
  | { readonly kind: 'person-says-sent' }
  | { readonly kind: 'person-says-not-sent' };

/** Ends *unknown*. Come back, or said not to have arrived, it is a failed letter that the person may queue again: never by itself. */
export function settleLetter(
  letter: StoredLetter,
  settlement: Settlement,
  now: Temporal.Instant,
): Result<StoredLetter, WrongState> {
  if (letter.state !== 'unknown') return wrong(letter);
  const after = { ...letter, changedAt: now, outcome: { kind: settlement.kind } };
  if (settlement.kind === 'person-says-not-sent' || settlement.kind === 'bounced')
    return ok({ ...after, state: 'failed' });
  return ok({ ...after, state: 'sent', sentAt: now });
}

/** It came back: it was not delivered, and the person may send it again, perhaps to another address. */
export function wasReturned(letter: StoredLetter, now: Temporal.Instant): Result<StoredLetter, WrongState> {
  const { state } = letter;
  if (state !== 'sent' && state !== 'unknown' && state !== 'in-drafts') return wrong(letter);
  return ok({ ...letter, changedAt: now, state: 'failed', outcome: { kind: 'bounced' } });
}

/** It lies in the Drafts of the mail account: whether it goes out from there is the person's own doing. */
export function wasPutIntoDrafts(
  letter: StoredLetter,
  { messageId, mark, now }: { readonly messageId: string; readonly mark: string; readonly now: Temporal.Instant },
): Result<StoredLetter, WrongState> {
  if (letter.state !== 'draft' && letter.state !== 'failed') return wrong(letter);
  return ok({ ...letter, changedAt: now, state: 'in-drafts', messageId, outcome: { kind: 'put-into-drafts', mark } });
}

/**
 * It no longer lies in Drafts: it is a draft here again. Taken out by Bowout, it is the same letter as before; where
 * only the person says so, it gets another Message-ID, so that what may still lie somewhere never passes for it.
 */
export function wasTakenOutOfDrafts(
  letter: StoredLetter,
  { by, now }: { readonly by: 'us' | 'person'; readonly now: Temporal.Instant },
): Result<StoredLetter, WrongState> {
  if (letter.state !== 'in-drafts') return wrong(letter);
  const messageId = by === 'us' ? letter.messageId : '';
  return ok({ ...letter, changedAt: now, state: 'draft', messageId, outcome: null });
}

const outcomeOf = ({ kind, host, phase, code, status, reason, folder }: MailTrouble) => {
  const facts: Record<string, string | number | undefined> = { host, phase, code, status, reason, folder };
  const known = Object.entries(facts).filter((pair): pair is [string, string | number] => pair[1] !== undefined);
  return { kind, ...(Object.fromEntries(known) as JsonObject) };
};
