/** Somebody's names, and what they are in neutral words, for example *the manager*. */
export type Named = { readonly givenName: string; readonly familyName: string; readonly role: string };

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Greetings and titles that belong to a family name. */
const before = '(?:(?:Frau|Herrn?|Ms\\.?|Mrs\\.?|Mr\\.?|Mx\\.?|Dr\\.?|Prof\\.?)\\s+)*';
/** Genitive endings: Hannah's, Hannahs, Klaus’. */
const after = "(?:['’]s|s|['’])?";

/**
 * Turns the names of others into roles, so that a summary says what happened and not who: whole names first, then
 * family names with their title, then given names. Set in brackets, since a role fits every case of a sentence so.
 */
export function namesToRoles(text: string, people: readonly Named[]): string {
  const patterns = people.flatMap(({ givenName, familyName, role }) => {
    const [given, family] = [escaped(givenName.trim()), escaped(familyName.trim())];
    const whole = given && family ? [{ name: `${before}${given}\\s+${family}`, role }] : [];
    return [
      ...whole,
      ...[family, given].filter((name) => name.length > 1).map((name) => ({ name: `${before}${name}`, role })),
    ];
  });
  const longestFirst = patterns.toSorted((a, b) => b.name.length - a.name.length);
  return longestFirst.reduce(
    (done, { name, role }) =>
      done.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${name}${after}(?![\\p{L}\\p{N}])`, 'gu'), `[${role}]`),
    text,
  );
}
