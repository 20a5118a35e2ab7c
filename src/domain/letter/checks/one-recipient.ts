import type { LetterContext } from '#domain/letter/letter.ts';
import { canBeGreeted } from './can-be-greeted.ts';
import { hitAt, subjectHit } from './hit-at.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { spansMatching } from './span.ts';

const group = {
  en: phrasePattern(
    '(?:dear|hi|hello|hey|good morning|good afternoon) (?:all|everyone|everybody|folks|team members|both|guys|ladies|colleagues|interviewers|panel members|there all)',
    'to all (?:interviewers|involved|concerned)',
    'dear (?:interview )?panel',
  ),
  de: phrasePattern(
    '(?:liebe|hallo|hi|guten tag|moin|servus)(?: ihr)? (?:alle|allerseits|zusammen|lieben|beiden|beide|leute|kolleginnen und kollegen|in die runde|miteinander)',
    'sehr geehrte(?:s)? (?:beteiligte|gesprächspartner%|kolleginnen und kollegen)',
    'an alle (?:beteiligten|gesprächspartner%|interviewer%)',
  ),
} as const;
const teamGreeting = {
  en: /^(?:dear|hi|hello|hey)\s(?:\p{L}+\s)?team\b/iu,
  de: /^(?:liebes|hallo|guten tag,?(?: liebes)?)\s(?:\p{L}+-?)?team\b/iu,
} as const;
const twoPeople = {
  en: /^(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey)\s(?![Hh]iring|[Rr]ecruiting|[Hh]uman|[Tt]alent|[Pp]eople)\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}(?:\s?(?:,|and|&|\/)\s?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}){1,4}[,:!]?$/u,
  de: /(?:und|&|,)\s(?:sehr geehrte[rs]?|liebe[rs]?|guten Tag|hallo)\s(?!Team|Personal)(?:Frau|Herr|\p{Lu})|^(?:[Ll]iebe|[Hh]allo|[Gg]uten Tag)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s(?:und|&)\s(?:liebe[r]?\s)?\p{Lu}|^(?:Hallo|Liebe|Guten Tag)\s\p{Lu}\p{L}+,\s\p{Lu}\p{L}+\s(?:und|&)\s\p{Lu}/u,
} as const;
const copy =
  /(?<![\p{L}.@-])b?cc(?:['’]?(?:d|ed|ing))?(?![\p{L}@.-])|(?:^|\n)[ \t]{0,4}(?:b?cc|kopie|in kopie|copy to|cc an)[ \t]{0,3}:[^\n]{0,120}|(?<!\p{L})(?:i(?:'|’)?(?:ve| have| am|'m|’m)?\s(?:also\s)?(?:cc(?:'|’)?d|cc(?:'|’)?ing|copied|copying)(?:\sin)?|in (?:cc|copy|kopie)(?!\p{L})|(?:im|in den|in unseren) verteiler(?!\p{L})|(?:in|im) cc|cc(?:'|’)?ed|copying in|(?:auch|ebenfalls) in (?:cc|kopie)|\(cc:?[^)\n]{0,60}\))/giu;
const forward = {
  en: phrasePattern(
    '(?:forward|share|send|circulate|distribute)(?:ing)? (?:this|my|the)?(?: (?:e-?mail|message|note|letter|mail))?~(?:to|with|among) (?:everyone|everybody|all|the (?:whole|entire|full|rest)|each)',
    '(?:everyone|everybody|all (?:of )?(?:the )?interviewers)~(?:forward|share) (?:this|it)',
    'forward to all',
    'read (?:this|it)(?: \\p{L}{1,5})? to (?:the (?:whole|entire|team|staff)|all|everyone|everybody)',
    '(?<!look )(?<!looking )(?:forward|share|send|circulate|distribute|pass|hand|spread|show)(?:ing)? (?:this|my|the)?(?: (?:e-?mail|message|note|letter|mail))?~(?:to|with|among|amongst|around)(?: \\p{L}{1,12}){0,3} (?:interviewers|panel%|department|committee|everyone|everybody|all (?:of (?:the|you)|involved|interviewers)|whole|participants|colleagues i met)',
    'cc everyone',
  ),
  de: phrasePattern(
    '(?:leiten|leite|senden|sende|schicken|schick|verteilen|geben)~(?:mail|e-mail|nachricht|schreiben|dies%|sie)~(?:an|unter) (?:alle%|sämtliche%|das (?:ganze|gesamte|komplette)|die (?:ganze|gesamte)|jeden)',
    'an (?:alle|sämtliche)(?: \\p{L}{1,24}){0,3} weiter(?:zu)?(?:leit|send|schick)%',
    '(?:bitte )?(?:diese (?:mail|nachricht|e-mail)|dies)~an alle',
    '(?:leiten|leite)~an alle',
    '(?:lesen|lies)~(?:belegschaft|abteilung|team|allen)',
    '(?:leiten|leite|verteilen|verteile|verteil|schicken|schick|zeigen|zeig|teilen|teile)(?: sie)?~(?:(?:in|im|unter|mit)(?: \\p{L}{1,12}){0,2} (?:abteilung|gremium|haus|runde|gesprächspartner%|interviewer%|beteiligten|kollegium|kreis))',
    'geht an (?:alle|sämtliche|mehrere)',
    '(?:alle|sämtliche|übrigen|anderen)~(?:ins|im|in den) (?:b?cc|verteiler)',
  ),
} as const;

/** *Pass this on, with my thanks to everyone* forwards nothing to all. */
const passesThanks = /thank|regards|wishes|dank|grüße/iu;

/** To one person of the process: no group, no visible copy, nothing for all (RUBRIC E21, D18). */
export const oneRecipient: Rule = {
  ids: { en: 'E21', de: 'E21' },
  needs: [],
  find(letter, context) {
    const { body, subject, lang } = letter;
    const copies = [
      ...spansMatching(copy, body).map((span) =>
        hitAt(trimmed(span), 'warning', { kind: 'copy', what: span.text.trim() }),
      ),
      ...spansMatching(copy, subject).map((span) =>
        subjectHit(trimmed(span), 'warning', { kind: 'copy', what: span.text.trim() }),
      ),
    ];
    const forwards = letter.parts.sentences.flatMap((sentence) =>
      spansMatching(forward[lang], sentence.text, sentence.start)
        .filter((span) => !passesThanks.test(span.text))
        .slice(0, 1)
        .map((span) => hitAt(span, 'warning', { kind: 'forward-to-all', what: span.text })),
    );
    return [...groupHits(letter, context), ...copies, ...forwards];
  },
};

function groupHits({ parts, lang }: CheckedLetter, context: LetterContext): Hit[] {
  const { greeting } = parts;
  if (!greeting) return [];
  const isGroup = greeting.text.search(group[lang]) >= 0 || twoPeople[lang].test(greeting.text);
  const isTeam = canBeGreeted(context, lang) && teamGreeting[lang].test(greeting.text);
  return isGroup || isTeam
    ? [
        hitAt(greeting, 'warning', {
          kind: 'group-address',
          what: greeting.text,
          ...(lang === 'de' ? { rule: 'D18' } : {}),
        }),
      ]
    : [];
}

const trimmed = (span: { start: number; end: number; text: string }) => ({
  start: span.start + (span.text.length - span.text.trimStart().length),
  end: span.end,
});
