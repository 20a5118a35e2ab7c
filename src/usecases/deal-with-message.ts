import type { MessageId } from '#domain/id.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { lookedAtLateAnswer } from './take-late-answer.ts';

/** Under which key it is kept that nothing about a mail asks for the person any more. */
export const dealtWith = (id: MessageId) => `dealt-with/${id}`;

/** Takes a mail out of Today; the mail itself stays. Whoever dealt with it also knows what it reopened. */
export async function dealWithMessage(use: Pick<OwnerUse, 'stores' | 'clock'>, id: MessageId): Promise<void> {
  const applicationId = (await use.stores.messages.find(id))?.applicationId;
  if (applicationId) await lookedAtLateAnswer(use, applicationId);
  await use.stores.reminders.mark(dealtWith(id), use.clock.now());
}
