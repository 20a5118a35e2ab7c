import type { MessageId } from '#domain/id.ts';
import { dealtWith } from './deal-with-message.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** One mail with what it is about; null: there is none. */
export async function readMessage({ stores }: Pick<OwnerUse, 'stores'>, id: MessageId) {
  const message = await stores.messages.find(id);
  if (!message) return null;
  const { applicationId, inReplyTo } = message;
  const [application, goodbyes, letter, isDealtWith] = await Promise.all([
    applicationId ? stores.applications.find(applicationId) : null,
    applicationId ? stores.goodbyes.ofApplication(applicationId) : [],
    inReplyTo ? stores.letters.byMessageId(inReplyTo) : null,
    stores.reminders.wasSent(dealtWith(id)),
  ]);
  return { message, application, goodbyeId: letter?.goodbyeId ?? goodbyes[0]?.id ?? null, isDealtWith };
}
