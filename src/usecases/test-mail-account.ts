import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import type { AccountId } from '#domain/id.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { MailAccount } from '#domain/settings/account.ts';
import type { JsonObject } from '#domain/json.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';
import type { MailFolder } from './ports/mailbox.ts';
import { reachAccount } from './reach-account.ts';

type Ports = Pick<DeliveryPorts, 'stores' | 'clock' | 'sender' | 'mailbox' | 'secrets'>;

/** What a test found out; folders only for a mailbox: all of them, so that the person can pick. */
export type AccountTested = { readonly folders: readonly MailFolder[] };
export type AccountTestFailure = MailTrouble | { readonly kind: 'no-such-account' };

/** Connects and logs in as sending and reading do, opens the chosen folders, sends nothing and changes nothing; keeps what came of it. */
export async function testMailAccount(ports: Ports, id: AccountId): Promise<Result<AccountTested, AccountTestFailure>> {
  const account = await ports.stores.mailAccounts.find(id);
  if (!account) return fail({ kind: 'no-such-account' });
  const reach = await reachAccount(ports, account);
  const outcome = reach.ok ? await tryOut(ports, account, reach.value) : reach;
  const facts: JsonObject = outcome.ok ? {} : factsOf(outcome.error);
  const lastTest = { at: ports.clock.now().toString(), ok: outcome.ok, facts };
  await ports.stores.mailAccounts.save({ ...account, lastTest, changedAt: ports.clock.now() });
  return outcome;
}

type Reached = Extract<Awaited<ReturnType<typeof reachAccount>>, { ok: true }>['value'];

async function tryOut(ports: Ports, account: MailAccount, reach: Reached): Promise<Result<AccountTested, MailTrouble>> {
  if (account.protocol === 'smtp') {
    const session = await ports.sender.connect(reach);
    if (!session.ok) return session;
    await session.value.close();
    return ok({ folders: [] });
  }
  const session = await ports.mailbox.open(reach);
  if (!session.ok) return session;
  try {
    const folders = await session.value.folders();
    if (!folders.ok) return folders;
    const chosen = Object.values(account.folders)
      .flat()
      .filter((path) => path !== '');
    const missing = chosen.find((path) => !folders.value.some((folder) => folder.path === path));
    if (missing !== undefined) return fail({ kind: 'folder', host: reach.host, phase: 'folder', folder: missing });
    const lacking = (['sent', 'drafts'] as const).find(
      (role) => account.folders[role] === '' && !folders.value.some((folder) => folder.role === role),
    );
    if (lacking) return fail({ kind: 'folder', host: reach.host, phase: 'folder', folder: lacking });
    return ok({ folders: folders.value });
  } finally {
    await session.value.close();
  }
}

const factsOf = (trouble: MailTrouble): JsonObject => Object.fromEntries(Object.entries(trouble));
