import { referencesForAnswer } from '../mail/thread.ts';
import type { Message } from '../mail/message.ts';
import type { StoredLetter } from '../letter/stored-letter.ts';

/** `Re:` once, whatever the other side's program wrote: AW, WG, SV, Antw and the like. */
export function answerSubject(subject: string): string {
  const bare = subject.replace(/^(?:\s*(?:re|aw|antw|sv|vs|odp|r)(?:\[\d+\])?\s*:\s*)+/i, '').trim();
  return bare ? `Re: ${bare}` : '';
}

/**
 * Puts a letter into the thread of the other side's last mail (RFC 5322 3.6.4). Their subject is kept: mail programs
 * that group by subject would else begin a new thread.
 */
export function inThreadOf(letter: StoredLetter, last: Message | undefined): StoredLetter {
  if (!last || letter.inReplyTo) return letter;
  const thread = {
    messageId: last.messageId,
    inReplyTo: last.inReplyTo ? [last.inReplyTo] : [],
    references: last.references,
  };
  return {
    ...letter,
    subject: answerSubject(last.subject) || letter.subject,
    inReplyTo: last.messageId,
    references: referencesForAnswer(thread),
  };
}
