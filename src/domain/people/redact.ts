import type { Person } from './person.ts';

type Named = Pick<Person, 'givenName' | 'familyName' | 'email' | 'phone'>;

/** What stands where a name was. */
export const redacted = '[…]';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Takes a person's name and ways to reach them out of a text, letter case ignored. A given name alone stays: it is
 * many people's. Parts of two letters or less are left, since they stand in other words.
 */
export function redact(text: string, { givenName, familyName, email, phone }: Named): string {
  const names = [email, phone, `${givenName} ${familyName}`, `${familyName}, ${givenName}`, familyName];
  const wanted = names.map((name) => name.trim()).filter((name) => name.length > 2 && name !== ',');
  let left = text;
  for (const name of wanted) {
    const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?![\p{L}\p{N}])`, 'giu');
    left = left.replaceAll(whole, redacted);
  }
  return left;
}
