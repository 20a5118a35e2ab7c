const gender = String.raw`(?:all genders?|all g|gn|[mwfdxia](?:\s*[/|,*]\s*[mwfdxia]){1,3}(?:\s*[/|,*]\s*(?:divers|gn|n))?)`;
const patterns: readonly RegExp[] = [
  // (m/w/d), [w/m/x], (f/m/div.), (all genders), – m/w/d
  new RegExp(String.raw`\s*[([]\s*${gender}\s*[)\]]`, 'giu'),
  /\s*[([](?:[mwfdxi]\s*[/|]\s*){1,3}(?:div\.?|divers|x|\*)[)\]]/giu,
  /\s*[-–,|]?\s*\b[mwf]\s?\/\s?[mwf]\s?\/\s?[dxi]\b/giu,
  // requisition ids in all their disguises
  /\s*[([]?(?:\b(?:ref(?:erenz|erence)?(?:[-\s]?(?:nr|no|nummer|number|code))?|req(?:uisition)?(?:[-\s]?(?:id|no))?|job[-\s]?(?:id|nr|no|nummer)|kennziffer|stellen-?(?:id|nr|nummer)|id|nr|no)\b[.:#]?\s*[-:#]?\s*(?=[\w/-]*\d)[\w/-]+)[)\]]?/giu,
  /\s*[([]?#\s?\d[\w-]*[)\]]?/gu,
  /\s*[([][A-Z]{0,6}[-_]?\d{3,}[\w-]*[)\]]/gu,
  // the Swiss workload: 80-100 %
  /\s*[,(]?\s*\d{2,3}\s*(?:[-–]\s*\d{2,3}\s*)?%\s*\)?/gu,
];

/**
 * A role title as it stands in running text: without (m/w/d), requisition number and workload; short gender
 * forms (Entwickler/-in, Entwickler(in)) become the readable Entwickler:in. Empty stays empty.
 * @see docs/decisions/0012-letters-requisition.md for where a requisition number may stand
 */
export function plainRole(title: string): string {
  const bare = patterns.reduce((text, pattern) => text.replace(pattern, ' '), title);
  const readable = bare
    .replace(/(\p{Ll})(?:\/-?in|\(in\)|_in)(?!\p{L})/gu, '$1:in')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,;])/gu, '$1')
    .replace(/^[\s,;|–-]+|[\s,;|–-]+$/gu, '');
  return readable === '' ? title.trim() : readable;
}
