import type { LetterId } from '#domain/id.ts';
import { applyRepair, type Repair } from '#domain/letter/apply-repair.ts';
import { keptFactsJson, readKeptFacts } from '#domain/letter/kept-facts.ts';
import type { LetterFacts, LetterTone } from '#domain/letter/letter-facts.ts';
import type { LetterText } from '#domain/letter/letter.ts';
import { type PrivateTopic, sayOnPurpose } from '#domain/letter/said-on-purpose.ts';
import { type OfferedChange, offeredChanges, offeredSubject, takeChange } from '#domain/letter/offered-changes.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { commonWords, stepUnlike } from '#domain/letter/pack-letters.ts';
import { writeLetter } from '#domain/letter/write-letter.ts';
import { fail, ok } from '#domain/result.ts';
import { keepOtherVersion } from './keep-other-version.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';
import { toneOf } from './write-letters.ts';

/** A letter that is on its way, or has gone, is changed by nobody. */
export const mayChange = ({ state }: StoredLetter) =>
  state === 'draft' || state === 'failed' || state === 'in-drafts' || state === 'handed-over';

type Change = (letter: StoredLetter, stores: Stores) => Promise<StoredLetter | null> | StoredLetter | null;

async function change(ports: OwnerUse, id: LetterId, make: Change) {
  return ports.stores.transact(async (stores) => {
    const letter = await stores.letters.find(id);
    if (!letter) return fail({ kind: 'no-such-letter' });
    if (!mayChange(letter)) return fail({ kind: 'not-a-draft', state: letter.state });
    const changed = await make(letter, stores);
    if (!changed) return fail({ kind: 'no-longer-there' });
    await stores.letters.save({ ...changed, changedAt: ports.clock.now() });
    return ok(changed);
  });
}

/** Carries out the one certain repair of a finding. */
export const repairLetter = (ports: OwnerUse, id: LetterId, repair: Repair) =>
  change(ports, id, (letter) => {
    const text = applyRepair(letter, repair);
    return text && { ...letter, subject: text.subject, body: text.body, edited: true };
  });

/** *I want to say this*: that kind of private detail is remarked on no more in this letter; or it is, again. */
export const sayPrivate = (
  ports: OwnerUse,
  id: LetterId,
  { topic, wanted }: { topic: PrivateTopic; wanted: boolean },
) => change(ports, id, (letter) => ({ ...letter, facts: sayOnPurpose(letter.facts, topic, wanted) }));

/** The other texts of the same goodbye, and the words that do not make two alike. */
async function othersOf(stores: Stores, { id, goodbyeId, facts }: StoredLetter) {
  const letters = goodbyeId ? await stores.letters.ofGoodbye(goodbyeId) : [];
  const before = letters.filter((one) => one.id !== id);
  const known = [facts, ...before.map((one) => one.facts)].flatMap((json) => readKeptFacts(json) ?? []);
  return { before, names: [...new Set(known.flatMap((kept) => commonWords(kept.facts)))] };
}

/**
 * The next variant, the one before, or the other tone. A text that was edited is not written over: it takes `fresh`,
 * and then the person's own text is kept beside it.
 */
export const stepVariant = (
  ports: OwnerUse,
  id: LetterId,
  step: { readonly by: -1 | 0 | 1; readonly tone?: LetterTone | undefined; readonly fresh?: boolean | undefined },
) =>
  change(ports, id, async (letter, stores) => {
    const kept = readKeptFacts(letter.facts);
    if (!kept || (letter.edited && !step.fresh)) return null;
    const own = { subject: `letter/${letter.id}`, field: 'body', text: letter.body };
    if (letter.edited) await keepOtherVersion(ports, stores, own);
    const tone = step.tone ?? toneOf(letter);
    const others = await othersOf(stores, letter);
    const { letter: text, variant } = stepUnlike(kept.facts, { variant: letter.variant, tone, by: step.by }, others);
    return {
      ...letter,
      ...text,
      variant,
      tone,
      edited: false,
      facts: { ...letter.facts, ...keptFactsJson({ facts: kept.facts, text }) },
    };
  });

/** What the engine would say now, for a letter made from these facts. */
export const engineText = (letter: StoredLetter, facts: LetterFacts): LetterText =>
  writeLetter(facts, { variant: letter.variant, tone: toneOf(letter) });

/**
 * What would read differently now, for a text that the person edited: the subject, then sentence by sentence. An
 * unedited draft is simply rewritten; facts that are the same offer nothing, even where the engine has learned to put
 * them otherwise.
 */
export function changesFor(letter: StoredLetter, facts: LetterFacts): readonly OfferedChange[] {
  const kept = readKeptFacts(letter.facts);
  if (!kept || !letter.edited || !mayChange(letter)) return [];
  const [then, now] = [engineText(letter, kept.facts), engineText(letter, facts)];
  if (then.subject === now.subject && then.body === now.body) return [];
  const changes = [...offeredSubject(kept.text.subject, now.subject), ...offeredChanges(kept.text.body, now.body)];
  return changes.map((one, n) => ({ ...one, n }));
}

/** The text with one change in it; null where the person rewrote the place. */
function taken(text: LetterText, change: OfferedChange): LetterText | null {
  if (change.in === 'subject') return { ...text, subject: change.after };
  const body = takeChange(text.body, change);
  return body === null ? null : { ...text, body };
}

/** Takes one offered sentence over, or keeps one's own; either way it is not offered again. */
export const settleChange = (
  ports: OwnerUse,
  id: LetterId,
  { facts, n, take }: { readonly facts: LetterFacts; readonly n: number; readonly take: boolean },
) =>
  change(ports, id, (letter) => {
    const kept = readKeptFacts(letter.facts);
    const offered = changesFor(letter, facts)[n];
    if (!kept || !offered) return null;
    const text = take ? taken(letter, offered) : letter;
    const baseline = taken(kept.text, offered) ?? engineText(letter, facts);
    if (text === null) return null;
    return {
      ...letter,
      subject: text.subject,
      body: text.body,
      facts: { ...letter.facts, ...keptFactsJson({ facts: kept.facts, text: baseline }) },
    };
  });
