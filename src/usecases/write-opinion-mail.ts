import type { OpinionId } from '#domain/id.ts';
import type { LetterLocale, LetterText } from '#domain/letter/letter.ts';
import { newLetter } from '#domain/letter/new-letter.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { newMessageId } from './queue-letters.ts';

export type OpinionMail = { readonly to: string; readonly text: LetterText; readonly locale: LetterLocale };
type Refusal = { readonly kind: 'no-such-opinion' | 'on-its-way' };

/**
 * Makes the mail of a summary, ready for the outbox. Its Message-ID is made here and kept with the opinion: by it the
 * answer is recognised, whichever way the mail leaves. Asked again, it is the same mail to another address.
 */
export async function writeOpinionMail(
  ports: OwnerUse,
  id: OpinionId,
  { to, text, locale }: OpinionMail,
): Promise<Result<StoredLetter, Refusal>> {
  return ports.stores.transact(async (stores) => {
    const opinion = await stores.opinions.find(id);
    const doubt = opinion && (await stores.doubts.find(opinion.doubtId));
    if (!doubt) return fail({ kind: 'no-such-opinion' });
    const now = ports.clock.now();
    const before = opinion.messageId ? await stores.letters.byMessageId(opinion.messageId) : null;
    if (before && before.state !== 'draft' && before.state !== 'failed') return fail({ kind: 'on-its-way' });
    const hasCameBack = before?.outcome?.kind === 'bounced';
    const { email } = await stores.settings.read();
    const fresh = newLetter(
      { id: before?.id ?? ports.ids.newId<'letter'>(), applicationId: doubt.applicationId },
      { kind: 'second-opinion', locale, ...text, facts: { opinionId: id }, toAddress: to },
      now,
    );
    const account = await stores.mailAccounts.byProtocol('smtp');
    const kept = hasCameBack ? '' : (before?.messageId ?? '');
    const messageId = kept || newMessageId(ports, email || account?.user || '');
    const letter = { ...fresh, messageId, createdAt: before?.createdAt ?? now };
    await stores.letters.save(letter);
    await stores.opinions.save({ ...opinion, via: 'mail', messageId, changedAt: now });
    return ok(letter);
  });
}
