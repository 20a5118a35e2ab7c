import type { MessageId } from '#domain/id.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** Under which key it is kept that nothing about a mail asks for the person any more. */
export const dealtWith = (id: MessageId) => `dealt-with/${id}`;

/** Takes a mail out of Today; the mail itself stays. */
export const dealWithMessage = ({ stores, clock }: Pick<OwnerUse, 'stores' | 'clock'>, id: MessageId) =>
  stores.reminders.mark(dealtWith(id), clock.now());
