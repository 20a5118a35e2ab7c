import type { Stores } from './ports/stores.ts';

/** The mail address of the one person noted under that name, whole or given; empty when there is none or more than one. */
export async function addressOf({ stores }: { readonly stores: Stores }, name: string): Promise<string> {
  const wanted = name.trim().toLowerCase();
  const people = await stores.people.all();
  const found = people.filter(
    ({ givenName, familyName, email }) =>
      email.trim() !== '' &&
      [givenName, `${givenName} ${familyName}`].some((one) => one.trim().toLowerCase() === wanted),
  );
  return found.length === 1 ? (found[0]?.email.trim() ?? '') : '';
}
