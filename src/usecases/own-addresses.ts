import type { Stores } from './ports/stores.ts';

/** Addresses by which the person's own part in a mail or a meeting is known: lower case. */
export async function ownAddresses(stores: Stores): Promise<string[]> {
  const [settings, accounts] = await Promise.all([stores.settings.read(), stores.mailAccounts.all()]);
  const all = [settings.email, ...accounts.map(({ user }) => user)];
  return all.map((address) => address.trim().toLowerCase()).filter((address) => address.includes('@'));
}
