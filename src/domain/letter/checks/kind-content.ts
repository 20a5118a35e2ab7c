import { letterKindsTable, type LetterContent } from '#domain/letter/letter-kinds-table.ts';
import type { LetterContext } from '#domain/letter/letter.ts';
import { apologiesIn } from './apologies.ts';
import { praise } from './blame-clauses.ts';
import { contentStems } from './content-words.ts';
import { hitAt } from './hit-at.ts';
import { isNote, isNotice } from './letter-situation.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { reasonSentences } from './reason-sentences.ts';
import { roleMatch } from './role-match.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { saysLaterAgain } from './later-again.ts';
import { mentions, type Span, spansMatching } from './span.ts';

type Place = Omit<Span, 'text'>;

const words: Partial<Record<LetterContent, Readonly<Record<CheckedLetter['lang'], RegExp>>>> = {
  thanks: {
    en: phrasePattern('thank%', 'grateful%', 'gratitude', 'appreciat%'),
    de: phrasePattern('\\p{L}{0,6}dank%', 'bedank%', 'verdanke', 'gefreut', 'merci'),
  },
  withdrawal: {
    en: phrasePattern(
      "i(?:'m| am| hereby| have decided to| want to| would like to| wish to|'d like to|'ve decided to)? ?(?:hereby )?withdraw(?:ing)? (?:my|from)",
      'consider my application withdrawn',
    ),
    de: phrasePattern('zieh(?:e|en)?(?: ich)?(?: hiermit)?~bewerbung~zurück', 'nehme(?: ich)?~bewerbung~zurück'),
  },
  'deletion-request': {
    en: phrasePattern(
      '(?:please|ask you to|request that you|would like you to)~(?:delet|eras|destroy)%~(?:data|documents|file|application|cv|résumé|resume|details|records?)',
    ),
    de: phrasePattern(
      '(?:bitte|löschen sie|lösche)~(?:daten|unterlagen|bewerbungsunterlagen|lebenslauf)~(?:lösch%|vernicht%)',
      '(?:lösch%|vernicht%)~(?:meine%|sämtliche|alle) (?:\\p{L}{1,24} )?(?:daten|unterlagen|bewerbungsunterlagen)',
      'um löschung',
    ),
  },
  'travel-costs': {
    en: phrasePattern(
      '(?:refund|reimburs|cover|pay)%~(?:travel|train|fare|ticket|mileage|expenses)',
      'travel (?:costs|expenses)~(?:refund|reimburs)%',
    ),
    de: phrasePattern(
      '(?:erstatt|überweis|übernehm)%~(?:fahrtkosten|reisekosten|fahrkarte%|fahrt)',
      '(?:fahrtkosten|reisekosten|fahrkarte%)~(?:erstatt|überweis|übernehm)%',
    ),
  },
};

/** Another row says so already, with more behind it: what a notice must hold, what a message is for, what is booked. */
const saidElsewhere = (content: LetterContent, context: LetterContext): boolean =>
  isNotice(context) ||
  content === 'request' ||
  content === 'deletion-request' ||
  content === 'booked-dates' ||
  (content === 'thanks' && isNote(context));

/** Which row of the rubric a thing in the wrong place, or one left out, belongs to. */
const rows: Readonly<Record<LetterContent, Readonly<Record<CheckedLetter['lang'], string>>>> = {
  thanks: { en: 'E6', de: 'D9' },
  withdrawal: { en: 'E4', de: 'D8' },
  role: { en: 'E5', de: 'D8' },
  company: { en: 'E5', de: 'D8' },
  reason: { en: 'E7', de: 'D10' },
  appreciation: { en: 'E6', de: 'D11' },
  'booked-dates': { en: 'E14', de: 'E14' },
  apology: { en: 'E13', de: 'D15' },
  door: { en: 'E15', de: 'D16' },
  request: { en: 'E4', de: 'D8' },
  'deletion-request': { en: 'E15', de: 'D16' },
  'travel-costs': { en: 'E16', de: 'E16' },
};

/**
 * What a message of this kind must and must not hold, as the table of kinds says. An error or a warning only where the
 * rubric itself says so: a request that withdraws after all, a reason in an interviewer's note; everything else is a hint.
 */
export const kindContent: Rule = {
  ids: { en: 'E4', de: 'D8' },
  mailOnly: true,
  needs: ['kind'],
  find(letter, context) {
    const row = context.kind && letterKindsTable[context.kind];
    if (!row) return [];
    const whole = letter.parts.sentences[0] ?? { start: 0, end: letter.body.length };
    const missing = row.must
      .filter((content) => !saidElsewhere(content, context) && placesOf(content, letter, context).length === 0)
      .map((content) => hit(letter, content, { place: whole, severity: 'hint', kind: 'content-missing' }));
    const misplaced = row.mustNot.flatMap((content) =>
      placesOf(content, letter, context)
        .slice(0, 1)
        .map((place) =>
          hit(letter, content, { place, severity: severityOf(content, context), kind: 'content-misplaced' }),
        ),
    );
    return [...missing, ...misplaced];
  },
};

const severityOf = (content: LetterContent, { kind }: LetterContext): Hit['severity'] =>
  content === 'withdrawal' || (content === 'reason' && kind === 'interviewer-thanks') ? 'warning' : 'hint';

type Said = {
  readonly place: Place;
  readonly severity: Hit['severity'];
  readonly kind: 'content-missing' | 'content-misplaced';
};

const hit = ({ lang }: CheckedLetter, content: LetterContent, { place, severity, kind }: Said): Hit =>
  hitAt(place, severity, { kind, what: content, rule: rows[content][lang] });

/** Where a letter holds it; for a fact that is not known, somewhere, so that nothing is missed that nobody can know. */
function placesOf(
  content: LetterContent,
  letter: CheckedLetter,
  { role, company, debriefFacts = [] }: LetterContext,
): readonly Place[] {
  const text = `${letter.subject}\n${letter.body}`;
  const somewhere = [{ start: 0, end: 0 }];
  if (content === 'role') return role === undefined || roleMatch(text, role, letter.stem) !== 'none' ? somewhere : [];
  if (content === 'company')
    // in German the rubric asks for the role alone
    return company === undefined || letter.lang === 'de' || namesAnyOf(text, company) ? somewhere : [];
  if (content === 'reason') return reasonsIn(letter, debriefFacts);
  if (content === 'apology') return apologiesIn(letter);
  if (content === 'door') return letter.parts.sentences.filter(({ text: said }) => saysLaterAgain(letter.lang, said));
  const pattern = words[content]?.[letter.lang];
  return pattern ? letter.parts.sentences.flatMap((one) => spansMatching(pattern, one.text, one.start)) : [];
}

/** A kind word about the conversation gives no reason, whatever it is about: *how you moved the data stays with me*. */
function reasonsIn(letter: CheckedLetter, debriefFacts: readonly string[]): Place[] {
  const told = new Set(debriefFacts.flatMap((fact) => contentStems(fact, letter)));
  return reasonSentences(letter)
    .map(({ sentence }) => sentence)
    .filter(
      ({ text }) => !mentions(praise[letter.lang], text) && !contentStems(text, letter).some((stem) => told.has(stem)),
    );
}

const namesAnyOf = (text: string, company: string) =>
  company.split(/\s+/u).some((word) => word.length > 2 && text.toLowerCase().includes(word.toLowerCase()));
