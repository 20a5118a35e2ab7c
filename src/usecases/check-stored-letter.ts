import type { RawFinding } from '#domain/letter/checks/check-letter.ts';
import { type KeptFacts, readKeptFacts } from '#domain/letter/kept-facts.ts';
import { letterContext } from '#domain/letter/letter-context.ts';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { letterLanguage } from '#domain/letter/letter-language.ts';
import type { LetterContext, LetterLanguage, LetterLocale, LetterText } from '#domain/letter/letter.ts';
import { saidOnPurpose } from '#domain/letter/said-on-purpose.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import type { Secrets } from './ports/secrets.ts';
import type { Stores } from './ports/stores.ts';
import { privateCorpus } from './private-corpus.ts';
import { privateWords } from './private-facts.ts';

/** The checks with their word stems, as compose makes them. */
export type LetterChecks = {
  readonly check: (
    text: LetterText,
    context: LetterContext,
    form: { readonly lang: LetterLanguage; readonly locale: LetterLocale },
  ) => readonly RawFinding[];
};

type Ports = Readonly<{ stores: Stores; checks: LetterChecks; secrets: Secrets }>;

/** What the checks may know: the facts that the letter was made from, and since when somebody signed. */
function contextOf(letter: StoredLetter, kept: KeptFacts | null, facts: LetterFacts | undefined): LetterContext {
  const known = facts ?? kept?.facts;
  if (known) return letterContext(known);
  return letter.kind === 'second-opinion' ? {} : { kind: letter.kind };
}

/**
 * Checks one text of this letter by the rubric, and against everything private that this person ever wrote here.
 * @param text - what stands in the page now; absent: what is stored
 * @param facts - what is known now, where that is more than when the letter was made
 */
export async function checkStoredLetter(
  { stores, checks, secrets }: Ports,
  letter: StoredLetter,
  { text = letter, facts }: { readonly text?: LetterText; readonly facts?: LetterFacts | undefined } = {},
): Promise<readonly RawFinding[]> {
  const lang = letterLanguage(letter.locale);
  const corpus = await privateCorpus(stores, letter);
  const secret = [...corpus.texts, ...(await privateWords({ stores, secrets }))];
  const context = contextOf(letter, readKeptFacts(letter.facts), facts);
  return checks.check(
    { subject: text.subject, body: text.body },
    {
      ...context,
      ticked: saidOnPurpose(letter.facts),
      private: secret,
      others: corpus.others,
      figures: corpus.figures,
    },
    { lang, locale: letter.locale },
  );
}
