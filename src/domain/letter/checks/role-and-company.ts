import type { LetterContext } from '#domain/letter/letter.ts';
import { companyTokens } from './company-tokens.ts';
import { hitAt } from './hit-at.ts';
import { isNotice } from './letter-situation.ts';
import { roleMatch } from './role-match.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { withdrawalSentences } from './withdrawal-phrases.ts';

/** The role as recorded and, in English, company and requisition number (RUBRIC E5, D8). */
export const roleAndCompany: Rule = {
  ids: { en: 'E5', de: 'D8' },
  mailOnly: true,
  needs: [],
  find(letter, context) {
    if (!isNotice(context)) return [];
    const place = withdrawalSentences(letter)[0] ?? letter.parts.sentences[0] ?? { start: 0, end: letter.body.length };
    return missingIn(letter, context).map(({ severity, ...why }) => hitAt(place, severity, why));
  },
};

type Missing = Pick<Hit, 'severity'> & Hit['why'];

function missingIn(letter: CheckedLetter, context: LetterContext): Missing[] {
  const text = `${letter.subject}\n${letter.body}`;
  const missing: Missing[] = [];
  const inText = context.role ? roleMatch(text, context.role, letter.stem) : 'all';
  const inBody = context.role ? roleMatch(letter.body, context.role, letter.stem) : 'all';
  if (context.role && inText === 'none')
    missing.push({ severity: 'warning', kind: 'role-missing', what: context.role });
  else if (context.role && inBody === 'part' && letter.lang === 'en') {
    missing.push({ severity: 'warning', kind: 'role-not-exact', what: context.role });
  } else if (context.role && inText === 'part')
    missing.push({ severity: 'warning', kind: 'role-not-exact', what: context.role });
  if (letter.lang === 'de') return missing;
  if (context.company && !namesCompany(text, context.company) && !/\bclients?\b/iu.test(letter.body)) {
    missing.push({ severity: 'warning', kind: 'company-missing', what: context.company });
  }
  if (context.requisition && !text.includes(context.requisition)) {
    missing.push({ severity: 'hint', kind: 'requisition-missing', what: context.requisition });
  }
  return missing;
}

function namesCompany(text: string, company: string): boolean {
  const lower = text.toLowerCase();
  return companyTokens(company).some((token) => lower.includes(token));
}
