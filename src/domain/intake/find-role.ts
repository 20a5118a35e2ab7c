import { plainRole } from '../letter/plain-role.ts';
import { evidenceOf } from '../mail/evidence.ts';
import type { Proposed } from './proposal.ts';

const gender = String.raw`[([]\s*(?:[mwfdxi]\s*[/|,*]\s*){1,3}(?:[mwfdxi]|div\.?|divers|gn)\s*[)\]]|\(all genders?\)|\(gn\)`;
const title = String.raw`\p{Lu}[\p{L}\p{N}&+.#/*:_'’() -]{2,70}?`;
const stop = String.raw`(?=\s*(?:$|["”»“]|[,;!?|]|\.(?:\s|$)|\s[–—-]\s|\s\/\s|\((?!in\)|m|w|f|d)|\b(?:at|with|bei|beim|in|am|und|and|is|ist|was|wurde|erhalten|role|position|job|on|für|has|hat|eingegangen|position|vacancy|opening|submitted)\b))`;
const patterns: readonly { readonly pattern: RegExp; readonly confidence: Proposed<string>['confidence'] }[] = [
  { pattern: new RegExp(String.raw`(\p{Lu}[\p{L}\p{N}&+.#/*:_'’ -]{2,70}?)\s*(?:${gender})`, 'u'), confidence: 'high' },
  {
    pattern: new RegExp(
      String.raw`\b(?:[Ii]nterview|[Aa]pplication|[Aa]pplying|[Aa]pplied|[Cc]all|[Ss]creen|[Cc]onversation|interviewing)(?: \w+){0,2} (?:for|as)(?: the| a| an| our)?(?: (?:role|position|job) (?:of|as))?:? ["“]?(${title})${stop}`,
      'u',
    ),
    confidence: 'high',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:the|our|a|an|this) (${title}) (?:role|position|job|vacancy|opening|opportunity)\b`,
      'u',
    ),
    confidence: 'high',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:[Rr]ole|[Pp]osition|[Jj]ob)(?: of| as| for|:)(?: the| a| an)? ["“]?(${title})${stop}`,
      'u',
    ),
    confidence: 'medium',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:[Bb]ewerbung|beworben|[Vv]orstellungsgespräch|[Bb]ewerbungsgespräch|[Ii]nterview|[Pp]osition|[Ss]telle|[Uu]nterlagen)(?: \p{Ll}+){0,2} (?:als|für die Stelle als|für die Position|zur|zum|auf die Stelle(?: als)?)(?: die| der| das| eine[rn]?)? ["„“»]?(${title})${stop}`,
      'u',
    ),
    confidence: 'high',
  },
  {
    pattern: new RegExp(
      String.raw`(?:[Ss]telle|[Pp]osition|[Rr]olle)(?: als| der| des| einer| eines|:)? ["„“»](.{3,70}?)["“”«]`,
      'u',
    ),
    confidence: 'high',
  },
  {
    pattern: new RegExp(
      String.raw`^(?:[Tt]echnical |[Ff]inal |[Ff]irst |[Pp]hone )?(?:[Ii]nterview|[Vv]orstellungsgespräch|[Kk]ennenlerngespräch|[Bb]ewerbungsgespräch)\s*[:–—-]?\s+(${title})(?=\s+(?:at|bei|@)\s|\s*[|,(–—]|\s-\s|$)`,
      'u',
    ),
    confidence: 'medium',
  },
  {
    pattern: new RegExp(
      String.raw`^(?:RE: |AW: |FW: |WG: )*(?:Indeed Application: |Ihre Bewerbung[:,] |Your application: )(${title})(?=\s*[|,(–—]|\s-\s|$)`,
      'u',
    ),
    confidence: 'medium',
  },
];

const notARole =
  /^(?:interview|meeting|call|termin|gespräch|einladung|invitation|bewerbung|application|your|ihre?|deine?|unser\w*|our|we|wir|sie|us|uns|vorstellungsgespräch|kennenlern\w*|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|initial|first|erst\w*|next|teams|zoom|google|herr|frau)\b/i;

/** The role, in the subject before the text; without (m/w/d) and reference numbers. */
export function findRole(mail: { readonly subject: string; readonly text: string }): Proposed<string> | undefined {
  for (const [part, source] of [
    ['subject', mail.subject],
    ['text', mail.text.slice(0, 6000).replace(/\s/g, ' ')],
  ] as const) {
    for (const { pattern, confidence } of patterns) {
      const match = pattern.exec(source.slice(0, 6000));
      const value = match?.[1] && cleaned(match[1]);
      if (match && value && !notARole.test(value)) return { value, confidence, evidence: [evidenceOf(part, match)] };
    }
  }
  return undefined;
}

/** Words in front of a title; there may be two of them: *Einladung zum Vorstellungsgespräch als …*. */
const before =
  /^(?:(?:[Ee]inladung|[Ii]nvitation)(?: zum| zu| to| for)? |(?:[Vv]orstellungsgespräch|[Kk]ennenlerngespräch|[Bb]ewerbungsgespräch|[Tt]elefoninterview|[Ii]nterview|[Bb]ewerbung|Stelle|Position)\w*(?: als| für| for)?[:\s–-]+|.*\b(?:als|as|for the|for) (?=\p{Lu}))/u;

function cleaned(text: string): string | undefined {
  const words = plainRole(text.replace(/^(?:RE|AW|FW|FWD|WG): /i, ''))
    .replace(before, '')
    .replace(before, '')
    .trim();
  return words.length >= 3 && words.length <= 80 && /\p{L}{2}/u.test(words) ? words : undefined;
}
