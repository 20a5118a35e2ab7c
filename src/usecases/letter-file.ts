import type { LetterId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import type { Clock } from './ports/clock.ts';
import type { MailWriter } from './ports/mail-writer.ts';
import type { Stores } from './ports/stores.ts';

type Ports = Readonly<{ stores: Stores; clock: Clock; mailWriter: MailWriter }>;

/** A letter as a mail file that opens as a draft, ready to be sent (`X-Unsent: 1`); nothing is sent by making it. */
export async function letterFile({ stores, clock, mailWriter }: Ports, id: LetterId) {
  const letter = await stores.letters.find(id);
  if (!letter) return fail({ kind: 'no-such-letter' });
  const { name, email } = await stores.settings.read();
  const person = letter.personId ? await stores.people.find(letter.personId) : null;
  const toName = person ? `${person.givenName} ${person.familyName}`.trim() : '';
  return ok({
    letter,
    written: await mailWriter.write({
      from: { name, address: email },
      to: { name: toName, address: letter.toAddress },
      subject: letter.subject,
      text: letter.body,
      date: clock.now(),
      isDraft: true,
      ...(letter.messageId && { messageId: letter.messageId }),
      ...(letter.inReplyTo && { inReplyTo: letter.inReplyTo, references: letter.references }),
    }),
  });
}
