import { letterLanguage } from '#domain/letter/letter-language.ts';
import type { LetterChoice, LetterFacts } from '#domain/letter/letter-facts.ts';
import { letterTerms } from '#domain/letter/letter-terms.ts';
import { purposeTable } from '#domain/letter/letter-purpose.ts';
import type { LetterText } from '#domain/letter/letter.ts';
import { planLetter } from '#domain/letter/plan-letter.ts';
import { fitActs } from '#domain/letter/realise/fit-acts.ts';
import type { ActDraft } from '#domain/letter/realise/fit-acts.ts';
import { unlikeOpenings } from '#domain/letter/realise/unlike-openings.ts';
import type { Realiser, Terms } from '#domain/letter/realise/realiser.ts';
import { wordBounds } from '#domain/letter/word-bounds.ts';

/** Walks through the ways of each act; after one full round the acts shift against each other, so that more texts differ. */
const turn = (variant: number, act: number, ways: number) =>
  (variant + Math.floor(variant / ways) * (act + 1)) % Math.max(ways, 1);

/** What is spoken has no length of its own. */
const unbounded = { min: 0, max: Infinity };

function paragraphs(realiser: Realiser, terms: Terms, choice: LetterChoice): readonly string[] {
  const { facts } = terms;
  const plan = planLetter(facts);
  const drafts: readonly ActDraft[] = plan.flat().map(({ act, weight }, at) => {
    const ways = realiser.ways[act](terms).flatMap((way) => (way === '' ? [] : [realiser.polish(way, terms)]));
    return {
      ways,
      weight,
      chosen: turn(choice.variant, at, ways.length),
      said: weight !== 'extra' || choice.tone === 'warm',
    };
  });
  const { kind, medium } = purposeTable[facts.purpose];
  const bounds = medium === 'mail' ? wordBounds(kind, letterLanguage(facts.locale), facts) : unbounded;
  const fitted = unlikeOpenings(fitActs(drafts, bounds), bounds);
  let at = 0;
  const texts = plan.map((paragraph) =>
    paragraph
      .map(() => fitted[at++])
      .flatMap((act) => (act?.said === true ? [act.ways[act.chosen] ?? ''] : []))
      .filter((text) => text !== '')
      .join(' ')
      // an abbreviation's stop ends the sentence, too: "at 2 p.m.", "at Kestrel, Inc."
      .replace(/(?<!\.)\.\.(?!\.)/gu, '.'),
  );
  return texts.filter((text) => text !== '');
}

/** The letter for these facts: the same facts and choice give the same text for ever. */
export function writeLetter(facts: LetterFacts, choice: LetterChoice): LetterText {
  const { realiser, terms } = letterTerms(facts);
  const [first = '', ...others] = paragraphs(realiser, terms, choice);
  if (purposeTable[facts.purpose].medium !== 'mail') return { subject: '', body: [first, ...others].join('\n\n') };
  const subjects = realiser.subject(terms);
  const closings = realiser.closings(terms);
  const greetings = realiser.greetings(facts);
  const pick = (ways: readonly string[]) => ways[choice.variant % ways.length] ?? '';
  const { email, phone, lines = [] } = facts.sender;
  const signature = [pick(closings), terms.sender, ...lines, phone, email];
  const body = [
    pick(greetings),
    realiser.opening(facts, first),
    ...others,
    signature.filter((line) => line !== undefined && line !== '').join('\n'),
  ];
  return { subject: pick(subjects), body: body.join('\n\n') };
}

/** How many variants differ from one another in every act that has several ways: 4 or more. */
export function variantCount(facts: LetterFacts): number {
  const { realiser, terms } = letterTerms(facts);
  return Math.max(
    ...planLetter(facts)
      .flat()
      .map(({ act }) => realiser.ways[act](terms).length),
  );
}
