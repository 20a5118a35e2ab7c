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

/** Words that many companies carry: alone they name none. */
const trade = new Set(
  `bank bau büro clinic club college consulting credit data design digital dienst energie energy fabrik finance foods food foundation gruppe handel haus health hospital hotel hotels house
   industries insurance kanzlei klinik klinikum lab labs logistics logistik london medical media medien museum north office partner partners pharma post praxis press schule school services
   shop software solutions spedition spital stadtwerke stiftung studio studios system systems systeme technik technologies technology theater trust university universität verlag versicherung versicherungen werk werke works zentrum`.split(
    /\s+/u,
  ),
);

/** By a word of its own, in any inflection: *Hartwig* names *Spedition Hartwig*, *Spedition* does not, nor *Marlowe* *Marlow*. */
function namesCompany(text: string, company: string): boolean {
  const tokens = companyTokens(company);
  const telling = tokens.filter((token) => !trade.has(token));
  const said = new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}&]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []).flatMap((word) => [
      word,
      word.replace(/['’]?s$/u, ''),
      ...word.split(/['’.-]/u),
    ]),
  );
  const isSaid = (token: string) => said.has(token) || token.split(/['’.-]/u).every((part) => said.has(part));
  return telling.length > 0 ? telling.some(isSaid) : tokens.every(isSaid);
}
