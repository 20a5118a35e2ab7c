import { deletionFacts, goodbyeLetterFacts } from '#domain/goodbye/goodbye-letters.ts';
import type { GoodbyeRecipient } from '#domain/goodbye/goodbye-recipients.ts';
import type { JsonObject } from '#domain/json.ts';
import { keptFactsJson } from '#domain/letter/kept-facts.ts';
import type { LetterFacts, LetterTone } from '#domain/letter/letter-facts.ts';
import { purposeTable } from '#domain/letter/letter-purpose.ts';
import type { LetterText } from '#domain/letter/letter.ts';
import { newLetter } from '#domain/letter/new-letter.ts';
import { commonWords, unlikeLetter } from '#domain/letter/pack-letters.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import type { GoodbyeView } from './gather-goodbye.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** One text that a goodbye should hold. */
type Wanted = {
  readonly facts: LetterFacts;
  readonly personId: StoredLetter['personId'];
  readonly toAddress: string;
  readonly existing: StoredLetter | undefined;
};

export const toneOf = (letter: Pick<StoredLetter, 'tone'>): LetterTone => (letter.tone === 'brief' ? 'brief' : 'warm');

/** The letter of a recipient; a request for deletion goes to somebody who has one, too, and is another. */
export const letterOf = (letters: readonly StoredLetter[], { planned }: GoodbyeRecipient): StoredLetter | undefined =>
  letters.find(({ personId, kind }) => personId === planned.personId && kind !== 'deletion');

function wantedLetters({ chosen, world, letters, people, choices }: GoodbyeView): readonly Wanted[] {
  const { recipients } = chosen;
  const wanted = recipients
    .filter(({ own }) => own)
    .map((recipient): Wanted => {
      const { personId } = recipient.planned;
      return {
        facts: goodbyeLetterFacts(world, recipient, recipients),
        personId,
        toAddress: (personId && people.get(personId)?.email.trim()) || '',
        existing: letterOf(letters, recipient),
      };
    });
  const notice = recipients.find(({ isNotice }) => isNotice);
  if (!choices.deletion || !notice) return wanted;
  const { personId } = notice.planned;
  const facts = deletionFacts(goodbyeLetterFacts(world, notice, recipients));
  const existing = letters.find(({ kind }) => kind === 'deletion');
  return [...wanted, { facts, personId, toAddress: (personId && people.get(personId)?.email.trim()) || '', existing }];
}

const sameJson = (one: JsonObject, other: JsonObject) => JSON.stringify(one) === JSON.stringify(other);

/** The engine writes over its own draft only: never over an edited text, never over one that is on its way or told. */
const isOurs = ({ state, edited }: StoredLetter) => state === 'draft' && !edited;

/** Text and address as they should be today; null where nothing changes. */
function refreshed(
  letter: StoredLetter,
  { facts, toAddress }: Wanted,
  made: { letter: LetterText; variant: number },
): StoredLetter | null {
  if (letter.state !== 'draft') return null;
  const { kind } = purposeTable[facts.purpose];
  if (letter.edited)
    return letter.toAddress === toAddress && letter.kind === kind ? null : { ...letter, toAddress, kind };
  const { said } = letter.facts;
  const kept = { ...keptFactsJson({ facts, text: made.letter }), ...(said !== undefined && { said }) };
  const isSame =
    letter.subject === made.letter.subject &&
    letter.body === made.letter.body &&
    letter.variant === made.variant &&
    letter.toAddress === toAddress &&
    letter.kind === kind &&
    sameJson(letter.facts, kept);
  if (isSame) return null;
  return { ...letter, ...made.letter, variant: made.variant, kind, locale: facts.locale, facts: kept, toAddress };
}

function firstDraft(
  { ids, clock }: Pick<OwnerUse, 'ids' | 'clock'>,
  { goodbye, choices }: GoodbyeView,
  { wanted, made }: { wanted: Wanted; made: { letter: LetterText; variant: number } },
): StoredLetter {
  const { facts, personId, toAddress } = wanted;
  return newLetter(
    { id: ids.newId<'letter'>(), applicationId: goodbye.applicationId },
    {
      goodbyeId: goodbye.id,
      personId,
      kind: purposeTable[facts.purpose].kind,
      locale: facts.locale,
      ...made.letter,
      variant: made.variant,
      tone: choices.tone,
      facts: keptFactsJson({ facts, text: made.letter }),
      toAddress,
    },
    clock.now(),
  );
}

/**
 * Which letters of a goodbye have to be saved so that everyone who gets a text has one that fits what is known now.
 * Each is unlike all others of this goodbye (E20); edited ones stay as they are, and are offered what changed.
 */
export function lettersToSave(ports: Pick<OwnerUse, 'ids' | 'clock'>, view: GoodbyeView): readonly StoredLetter[] {
  if (view.goodbye.finishedAt) return [];
  const wanted = wantedLetters(view);
  const names = [...new Set(wanted.flatMap(({ facts }) => commonWords(facts)))];
  const now = ports.clock.now();
  const before: LetterText[] = wanted.flatMap(({ existing }) => (existing && !isOurs(existing) ? [existing] : []));
  const saved: StoredLetter[] = [];
  for (const [at, one] of wanted.entries()) {
    const { existing, facts } = one;
    if (existing && !isOurs(existing)) {
      const fresh = refreshed(existing, one, { letter: existing, variant: existing.variant });
      if (fresh) saved.push({ ...fresh, changedAt: now });
      continue;
    }
    const choice = { variant: existing?.variant ?? at, tone: existing ? toneOf(existing) : view.choices.tone };
    const made = unlikeLetter(facts, choice, { before, names });
    before.push(made.letter);
    if (!existing) saved.push(firstDraft(ports, view, { wanted: one, made }));
    const fresh = existing && refreshed(existing, one, made);
    if (fresh) saved.push({ ...fresh, changedAt: now });
  }
  return saved;
}
