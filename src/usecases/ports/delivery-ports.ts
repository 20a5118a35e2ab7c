import type { MailSender } from './mail-sender.ts';
import type { MailWriter } from './mail-writer.ts';
import type { Mailbox } from './mailbox.ts';
import type { OwnerUse } from './owner-use.ts';
import type { Secrets } from './secrets.ts';

/** What bringing letters on their way needs. */
export type DeliveryPorts = OwnerUse &
  Readonly<{ sender: MailSender; mailbox: Mailbox; mailWriter: MailWriter; secrets: Secrets }>;
