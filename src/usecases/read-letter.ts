import { deletionFacts, goodbyeLetterFacts, spokenFacts } from '#domain/goodbye/goodbye-letters.ts';
import type { LetterId } from '#domain/id.ts';
import type { RawFinding } from '#domain/letter/checks/check-letter.ts';
import { readKeptFacts } from '#domain/letter/kept-facts.ts';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import type { LetterText } from '#domain/letter/letter.ts';
import type { OfferedChange } from '#domain/letter/offered-changes.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { variantCount, writeLetter } from '#domain/letter/write-letter.ts';
import { changesFor } from './change-letter.ts';
import { checkStoredLetter, type LetterChecks } from './check-stored-letter.ts';
import { gatherGoodbye, type GoodbyeView } from './gather-goodbye.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Secrets } from './ports/secrets.ts';
import { recipientOf } from './recipient-of.ts';

type Ports = OwnerUse & Readonly<{ checks: LetterChecks; secrets: Secrets }>;

/** One letter as its page shows it. */
export type LetterView = {
  readonly letter: StoredLetter;
  readonly facts: LetterFacts | null;
  readonly findings: readonly RawFinding[];
  readonly changes: readonly OfferedChange[];
  readonly variants: number;
  /** Brief and warm read differently. */
  readonly hasTones: boolean;
};

/** What is known today for a letter: of a goodbye, from all that it is made from; else what it was made from. */
export function factsOf(letter: StoredLetter, view: GoodbyeView | null): LetterFacts | null {
  const kept = readKeptFacts(letter.facts)?.facts ?? null;
  if (!view) return kept;
  const { recipients } = view.chosen;
  if (letter.kind === 'deletion') {
    const notice = recipients.find(({ isNotice }) => isNotice);
    return notice ? deletionFacts(goodbyeLetterFacts(view.world, notice, recipients)) : kept;
  }
  const recipient = recipientOf(view, letter);
  return recipient ? goodbyeLetterFacts(view.world, recipient, recipients) : kept;
}

const tonesDiffer = (facts: LetterFacts, variant: number) =>
  writeLetter(facts, { variant, tone: 'brief' }).body !== writeLetter(facts, { variant, tone: 'warm' }).body;

/** Reads one letter with its findings; null if there is none. */
export async function readLetter(ports: Ports, id: LetterId): Promise<LetterView | null> {
  const letter = await ports.stores.letters.find(id);
  if (!letter) return null;
  const view = letter.goodbyeId ? await gatherGoodbye(ports, letter.goodbyeId) : null;
  const facts = factsOf(letter, view);
  const findings = await checkStoredLetter(ports, letter, { facts: facts ?? undefined });
  return {
    letter,
    facts,
    findings,
    changes: facts ? changesFor(letter, facts) : [],
    variants: facts ? variantCount(facts) : 0,
    hasTones: facts !== null && tonesDiffer(facts, letter.variant),
  };
}

/** The findings on a text that is being written, nothing saved. */
export async function checkTyped(ports: Ports, id: LetterId, text: LetterText): Promise<readonly RawFinding[] | null> {
  const letter = await ports.stores.letters.find(id);
  if (!letter) return null;
  const view = letter.goodbyeId ? await gatherGoodbye(ports, letter.goodbyeId) : null;
  return checkStoredLetter(ports, letter, { text, facts: factsOf(letter, view) ?? undefined });
}

type Spoken = 'phone-script' | 'voicemail' | 'why-answer';

/** What to say on the phone to the one who gets the notice: the call, the voicemail, *may I ask why?* */
export function phoneTexts({ world, chosen }: GoodbyeView): Readonly<Record<Spoken, readonly string[]>> | null {
  const notice = chosen.recipients.find(({ isNotice }) => isNotice);
  if (!notice) return null;
  const facts = goodbyeLetterFacts(world, notice, chosen.recipients);
  const say = (purpose: Spoken) =>
    writeLetter(spokenFacts(facts, purpose), { variant: 0, tone: 'warm' }).body.split('\n\n');
  return { 'phone-script': say('phone-script'), voicemail: say('voicemail'), 'why-answer': say('why-answer') };
}
