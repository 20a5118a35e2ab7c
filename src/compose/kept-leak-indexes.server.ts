import type { LeakIndex } from '#domain/letter/checks/leak-index.ts';
import type { OwnerId } from '#domain/id.ts';
import type { LetterLanguage } from '#domain/letter/letter.ts';
import { composeLetterChecks, type LetterChecks } from './letter-checks.server.ts';

type Kept = {
  readonly owner: OwnerId;
  readonly lang: LetterLanguage;
  readonly texts: readonly string[];
  readonly index: LeakIndex;
};

/** Private texts stay in memory no longer than this without being asked for. */
const idleMinutes = 10;
/** One for each letter of a goodbye that is being written at a time, in both languages. */
const most = 6;

const sameTexts = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((text, at) => text === other[at]);

/**
 * The checks, with the index of private texts kept from one check to the next: it is made anew as soon as one text is
 * another, and is gone at the lock, or after ten minutes without use.
 */
export function keepLeakIndexes(checks: LetterChecks = composeLetterChecks()) {
  let kept: readonly Kept[] = [];
  let idle: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(idle);
    kept = [];
  };
  function indexFor(owner: OwnerId, texts: readonly string[], lang: LetterLanguage): LeakIndex {
    clearTimeout(idle);
    idle = setTimeout(forget, idleMinutes * 60_000).unref();
    const known = kept.find((one) => one.owner === owner && one.lang === lang && sameTexts(one.texts, texts));
    const used = known ?? { owner, lang, texts, index: checks.index(texts, lang) };
    kept = [used, ...kept.filter((one) => one !== known)].slice(0, most);
    return used.index;
  }
  return {
    /** The checks for one person: nobody else's texts are ever compared. */
    of: (owner: OwnerId): LetterChecks => ({
      check: checks.check,
      index: (texts, lang) => indexFor(owner, texts, lang),
    }),
    forget,
  };
}
