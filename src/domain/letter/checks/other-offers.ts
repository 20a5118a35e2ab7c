import type { LetterContext } from '#domain/letter/letter.ts';
import { companyTokens } from './company-tokens.ts';
import { hitAt } from './hit-at.ts';
import { isGoodbye } from './letter-situation.ts';
import { numbersIn } from './number-values.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { spansMatching } from './span.ts';
import { withoutOverlaps } from './without-overlaps.ts';

const details = {
  en: phrasePattern(
    '(?:higher|bigger|larger|increased|starting|annual|base|monthly|total) (?:base )?(?:salary|pay|compensation|wage|package|bonus|budget)',
    '(?:signing|sign-on|joining|annual|performance) bonus',
    'stock options?',
    'equity (?:package|stake|grant)',
    'share options?',
    'company car',
    '(?:offer(?:ed|s|ing)?|paying|pays|pay|gave|giving) me (?:a |an |more|\\d)',
    'pay rise',
    'pay raise',
    '\\d{1,3} ?(?:\\x25|per ?cent) (?:more|higher|raise|increase)',
    '\\d{1,2} (?:days of (?:annual |paid )?(?:leave|vacation|holiday)|(?:vacation|holiday|leave) days)',
    '(?:salary|pay|compensation) (?:of|you offered|on offer|level|range of)',
    '(?:salary|pay|compensation) (?:is|was|would be) (?:too|below|not|less|lower|higher|only|under)',
    '(?:pay|cover|refund)(?:ing|s)? (?:for )?my (?:relocation|move|moving|rent|flat|training|tuition|travel|commute)',
    '(?:company|free) (?:bike|car|phone|laptop|flat|housing)',
    '(?:weeks|days) off',
    '(?:my|the) other offer',
    'bonus after',
    'more money',
    '(?:better|higher|bigger|richer|more generous|more attractive) (?:package|pay|salary|wage|compensation)',
    '(?:raise|rise|increase|pay bump) of',
    "(?:my |the )?(?:current|present|own|old|new) (?:employer|company|firm|boss)(?: has|'s| is| will)?(?: \\p{L}{1,10})? (?:match%|rais%|increas%|counter%|offer%|promot%|pay%|improv%|top%)",
    'your (?:rivals?|competitors?|competition|neighbou?rs?)',
    '(?:rivals?|competitors?) of yours',
    '(?:a|another|one of your|the) (?:rival|competitor|competing)(?: (?:firm|company|offer|employer|business))?',
    '(?:\\p{L}{3,14}|\\d{1,2}) (?:days|weeks) of (?:annual |paid )?(?:leave|holiday|vacation)',
    '(?:train|rail|bus|travel) (?:pass|card)',
    '(?:new|other) (?:contract|job|employer|company|firm|role)~(?:includes?|comes with|gives?|offers?|pays?|has)',
    'they (?:are |will |can |do )?(?:pay|paying|offer|offering|offered|giv%|gave) (?:me|more|better|up|a|an|£|\\$|€|\\d)',
    'counter-?offer%',
    'matched (?:your|the) offer',
  ),
  de: phrasePattern(
    '(?:höher|mehr|besser)e[sn]? (?:gehalt|lohn|vergütung|bezahlung|geld|verdienst|einkommen)',
    'mehr (?:gehalt|geld|lohn|urlaub%)',
    '(?:gehalt|lohn|jahresgehalt|monatsgehalt|vergütung) (?:von|in höhe|über)',
    '\\p{L}{0,12}bonus(?:zahlung)?',
    'firmenwagen',
    'dienstwagen',
    'aktienoption%',
    'gehaltserhöhung',
    'gehaltsangebot%',
    'gehaltsvorstellung%',
    '\\d{1,2} (?:urlaubstage|tage urlaub)',
    '\\d{1,3} ?(?:\\x25|prozent) mehr',
    'gegenangebot%',
    'antrittsprämie',
    'gehaltssprung',
    'prämie',
    'jobticket',
    '\\p{L}{0,16}urlaubstage',
    '(?:ein|einem|einen) (?:mitbewerber|wettbewerber|konkurrent)%',
    'dienstrad',
    'jobrad',
    '(?:zahlt|zahlen|übernimmt|übernehmen|erstattet)(?: mir)? (?:den|meinen|die|meine) (?:umzug|miete|wohnung|ausbildung|fortbildung|fahrt%)',
    '\\p{L}{3,6} wochen urlaub',
    '(?:ihr%|eu%|die|der|einen|ein|eine[rm]?) (?:direkte[rnms]? )?(?:konkurrenz|konkurrent%|mitbewerber%|wettbewerber%)',
    '(?:jetzig|aktuell|bisherig|derzeitig|alt|neu|gegenwärtig)e[rnms]? (?:arbeitgeber%|firma|chef%|unternehmen)~(?:legt|erhöh%|zahl%|biete%|bot|gegen%|beförder%|drauf%|angebot%)',
    '(?:neu|ander)e[rnms]? (?:vertrag|stelle|arbeitgeber%|firma|unternehmen|job)~(?:sieht|umfasst|biete%|bringt|enthält|zahl%|vorsieht)',
    'man (?:bietet|zahlt|gibt|verspricht) mir',
    '(?:dort|drüben) (?:bekomme|verdiene|erhalte|gibt es)',
    '(?:das|ein|die|eine) (?:andere[rs]?|zweite[rs]?) (?:unternehmen|firma|arbeitgeber|betrieb|haus|stelle)~(?:gibt|zahlt|bietet|legt|übernimmt|gewährt)',
    '(?:bietet|bieten|zahlt|zahlen|bot) mir',
  ),
} as const;

const employerName = "(?:the\\s)?\\p{Lu}[\\p{L}\\d&'’.-]{1,30}(?:\\s(?:&\\s)?\\p{Lu}[\\p{L}\\d&'’.-]{1,30}){0,3}";

/** `accepted an offer from Brightwater`: the name of another employer. */
const named = {
  en: [
    /(?:accepted|taken|signed|joining|join|joined|offer|chosen|going (?:with|to)|start(?:ing)?)\b[^.!?\n]{0,50}?\b(?:from|at|with|for|by|join(?:ing|ed)?|chosen)\s((?:the\s)?\p{Lu}[\p{L}\d&'’.-]{1,30}(?:\s(?:&\s)?\p{Lu}[\p{L}\d&'’.-]{1,30}){0,3})/gu,
    /(?:be joining|joining|joined|to join|signed with|working for|work for|starting at|start at|moving over to)\s((?:the\s)?\p{Lu}[\p{L}\d&'’.-]{1,30}(?:\s(?:&\s)?\p{Lu}[\p{L}\d&'’.-]{1,30}){0,3})/gu,
    /\bI(?:'m|’m|\sam|\swill\sbe|\shave\sdecided\sto\sgo)\s(?:going\s)?(?:to|with)\s(\p{Lu}[\p{L}\d&'’.-]{1,30})(?=[.,;]|\sin(?:stead)?\b)/gu,
    /\b(?:went|gone|going|settled|decided)\s(?:with|for|on)\s(\p{Lu}[\p{L}\d&'’.-]{1,30}(?:\s(?:&\s)?\p{Lu}[\p{L}\d&'’.-]{1,30}){0,3})\b/gu,
    // the other employer as the subject: *Penrose made me an offer*
    new RegExp(
      `(?<![\\p{L}])(${employerName})\\s(?:has\\s|have\\s|had\\s)?(?:just\\s|also\\s|already\\s|now\\s)?(?:(?:made|given|gave|sent)\\sme\\s(?:an?|their)\\s(?:\\p{L}{1,14}\\s){0,2}(?:offer|contract|job|position|package|deal)|offered\\sme\\s(?:an?\\s|the\\s)?(?:\\p{L}{1,14}\\s){0,2}(?:job|role|position|contract|post|place|more|permanent)|(?:got|came)\\sback\\sto\\sme\\s(?:first|sooner|faster|earlier)|hired\\sme|(?:has\\s|have\\s)?taken\\sme\\son|took\\sme\\son|put\\s[^.!?\\n]{1,60}\\son\\sthe\\stable|is\\shiring\\sme|(?:was|were|moved|decided|answered|acted|replied|came)\\s(?:\\p{L}{1,10}\\s){0,2}(?:faster|quicker|first|sooner|earlier|more\\squickly)|pays\\s(?:me|more|better))`,
      'gu',
    ),
  ],
  de: [
    /(?:Angebot|Zusage|Stelle|Vertrag|Position|Aufgabe|entschieden|zugesagt|wechsle|unterschrieben|gehe)\s(?:[^.!?\n]{0,30}?\s)?(?:von|bei|zu|für|mit)\s(?:der\s|dem\s|die\s)?(\p{Lu}[\p{L}\d&'’-]{1,30}(?:\s(?:&\s)?\p{Lu}[\p{L}\d&'’-]{1,30}){0,3})\s?[^.!?\n]{0,40}?(?:angenommen|zugesagt|unterschrieben|unterzeichnet|entschieden|erhalten|bekommen|antreten|anfangen)/gu,
    /(?:gehe|wechsle|wechsele|wechseln|gehen)\s(?:[^.!?\n]{0,30}?\s)?zu[rm]?\s(\p{Lu}[\p{L}\d&'’-]{1,30}(?:\s(?:&\s)?\p{Lu}[\p{L}\d&'’-]{1,30}){0,3})(?=[.,;!]|\s(?:und|wechseln|gehen))/gu,
    /(?:fange|beginne|starte|arbeite|anfangen|beginnen)\s(?:[^.!?\n]{0,40}?\s)?bei\s(?:der\s|dem\s)?(\p{Lu}[\p{L}\d&'’-]{1,30}(?:\s(?:&\s)?\p{Lu}[\p{L}\d&'’-]{1,30}){0,3})/gu,
    /\bbei\s(?:der\s|dem\s)?(\p{Lu}[\p{L}\d&'’-]{1,30}(?:\s(?:&\s)?\p{Lu}[\p{L}\d&'’-]{1,30}){0,3})\s(?:[^.!?\n]{0,20}?\s)?(?:unterschrieben|zugesagt|unterzeichnet|anfangen|anfange|beginnen|starten)/gu,
    /(?:zugesagt|Zusage|unterschrieben|unterschreibe|Vertrag|anfangen|fange|starte|beginne|arbeite|wechsle|gehe)\s?[^.!?\n]{0,40}?\b(?:bei|zu|von|mit)\s(?:der\s|dem\s)?(?:Firma|Agentur|Kanzlei|Bank|Unternehmen)\s(\p{Lu}[\p{L}\d&'’-]{1,30}(?:\s(?:&\s)?\p{Lu}[\p{L}\d&'’-]{1,30}){0,3})/gu,
    /\bmich\s(?:\p{L}{1,14}\s){0,3}für\s(?:die\s|den\s|das\s)?(\p{Lu}[\p{L}\d&'’-]{1,30}(?:\s(?:&\s)?\p{Lu}[\p{L}\d&'’-]{1,30}){1,3})\sentschieden/gu,
    /\b(?:ist|wird)\ses\s(\p{Lu}[\p{L}\d&'’-]{1,30}(?:\s(?:&\s)?\p{Lu}[\p{L}\d&'’-]{1,30}){0,2})\s(?:geworden|werden)/gu,
    /\b(?:ab|zum)\s(?:\p{L}{1,12}\s){0,2}(?:Ersten|\d{1,2}\.|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag)\s[^.!?\n]{0,20}?\bbei\s(?:der\s|dem\s)?(\p{Lu}[\p{L}\d&'’-]{1,30}(?:\s(?:&\s)?\p{Lu}[\p{L}\d&'’-]{1,30}){0,3})/gu,
    /\bbei\s(?:der\s|dem\s)?(?:Firma|Agentur|Kanzlei|Bank|Unternehmen)\s(\p{Lu}[\p{L}\d&'’.-]{1,30}(?:\s(?:&\s)?\p{Lu}[\p{L}\d&'’.-]{1,30}){0,3})\s?[^.!?\n]{0,30}?(?:zugesagt|unterschrieben|unterzeichnet|angenommen|anfange|beginne)/gu,
    new RegExp(
      `(?<![\\p{L}])(${employerName})\\s(?:(?:war|ist)\\s(?:\\p{L}{1,12}\\s){0,2}(?:schneller|früher)|hat\\smir\\s(?:\\p{L}{1,14}\\s){0,3}(?:Angebot|Vertrag|Zusage|zugesagt|Stelle)|(?:bietet|bot|zahlt|zahlte)\\smir|hat\\smich\\s(?:\\p{L}{1,14}\\s)?(?:eingestellt|genommen|überzeugt)|legt\\s[^.!?\\n]{1,60}\\s(?:dazu|drauf|obendrauf))`,
      'gu',
    ),
  ],
} as const;
const noEmployer = new Set(
  'team konzept gespräch rundgang january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ihnen ihrem ihrer ihre euch dir anfang haus fuß hause ende schluss ruhe zeit arbeit kollegen freunden familie eltern weihnachten ostern montag dienstag mittwoch donnerstag freitag anfang beginn ende frau herr herrn i wohnort nähe heimat january spring summer autumn winter schule region stadt verwandten they he she we you the this that it my our your their somebody someone another one nobody er sie es man das dies die der wir jemand firma agentur kanzlei bank unternehmen'.split(
    ' ',
  ),
);

/** No other employer's name, no salary, no detail of an offer (RUBRIC E9). */
export const otherOffers: Rule = {
  ids: { en: 'E9', de: 'E9' },
  needs: [],
  find: (letter, context) => {
    const known = [...knownEmployers(letter, context), ...figureHits(letter, context)];
    const guessed =
      context.kind === 'claim'
        ? []
        : [...moneyHits(letter, context), ...detailHits(letter, context), ...namedEmployers(letter, context)];
    return [
      ...withoutOverlaps(
        [...known, ...guessed].filter((hit) => hit.in === 'body'),
        (hit) => hit,
      ),
      ...known.filter((hit) => hit.in === 'subject'),
    ];
  },
};

function knownEmployers(letter: CheckedLetter, context: LetterContext): Hit[] {
  const own = new Set(companyTokens(context.company ?? ''));
  return (context.others ?? []).flatMap((other) => {
    const tokens = companyTokens(other);
    if (tokens.length === 0 || tokens.every((token) => own.has(token))) return [];
    const pattern = phrasePattern(
      tokens.map((token) => token.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('[\\s&.,-]{1,4}(?:und |and )?'),
    );
    const short =
      tokens[0] && tokens.length > 1 && tokens[0].length >= 5 && !own.has(tokens[0]) ? nameAlone(tokens[0]) : undefined;
    return (['subject', 'body'] as const).flatMap((part) => {
      const full = spansMatching(pattern, letter[part]);
      const spans = full.length > 0 || !short ? full : spansMatching(short, letter[part]);
      return spans.map((span): Hit => ({
        ...hitAt(span, 'error', { kind: 'other-employer', what: span.text }),
        in: part,
      }));
    });
  });
}

/** The first word of a longer name counts as the name only when written with a capital. */
const nameAlone = (token: string) =>
  new RegExp(
    `(?<!\\p{L})${token.charAt(0).toUpperCase()}${token.slice(1).replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?!\\p{L})`,
    'gu',
  );

function figureHits(letter: CheckedLetter, context: LetterContext): Hit[] {
  const secret = new Set((context.figures ?? []).flatMap((figure) => numbersIn(figure).map((number) => number.value)));
  if (secret.size === 0) return [];
  return (['subject', 'body'] as const).flatMap((part) =>
    numbersIn(letter[part])
      .filter((number) => secret.has(number.value) && (number.isMoney || number.value >= 100))
      .map((number): Hit => ({ ...hitAt(number, 'error', { kind: 'own-figure', what: number.text }), in: part })),
  );
}

/** *Is the band of £33,000 from the advertisement still right?* is what a question is for. */
const isAskedFor = (letter: CheckedLetter, { kind }: LetterContext, at: number) =>
  kind === 'question' &&
  letter.parts.sentences.some(({ start, end, text }) => start <= at && at < end && text.trimEnd().endsWith('?'));

/** *61,000 a year* needs no currency. */
const isPay = (body: string, { value, end }: { value: number; end: number }) =>
  value >= 1000 &&
  /^\s?(?:(?:a|per) (?:year|month|annum)|p\.\s?[am]\.|annually|monthly|gross|net|im (?:Jahr|Monat)|pro (?:Jahr|Monat)|jährlich|monatlich|brutto|netto)(?!\p{L})/u.test(
    body.slice(end, end + 20),
  );

const moneyHits = (letter: CheckedLetter, context: LetterContext): Hit[] =>
  numbersIn(letter.body.slice(0, letter.parts.signature.start))
    .filter(
      (number) =>
        ((number.isMoney && number.value >= 10) || isPay(letter.body, number)) &&
        !isAskedFor(letter, context, number.start),
    )
    .map((number) => hitAt(number, 'error', { kind: 'money', what: number.text }));

const detailHits = (letter: CheckedLetter, context: LetterContext): Hit[] =>
  context.kind === 'question'
    ? []
    : letter.parts.sentences.flatMap((sentence) =>
        spansMatching(details[letter.lang], sentence.text, sentence.start).map((span) =>
          hitAt(span, 'warning', { kind: 'offer-detail', what: span.text }),
        ),
      );

function namedEmployers(letter: CheckedLetter, context: LetterContext): Hit[] {
  if (!isGoodbye(letter, context)) return [];
  const known = new Set([
    ...companyTokens(context.company ?? ''),
    ...companyTokens(context.recipient?.name ?? ''),
    ...companyTokens(context.role ?? ''),
  ]);
  return letter.parts.sentences.flatMap((sentence) =>
    named[letter.lang]
      .flatMap((pattern) => [...sentence.text.matchAll(pattern)])
      .flatMap((match) => {
        const name = match[1] ?? '';
        const tokens = companyTokens(name);
        if (
          context.company === undefined &&
          !/accept|sign|join|start|going|made me|offered me|hired|taken me|took me|went|gone|geworden|genommen|legt|ersten|entschieden|faster|quicker|sooner|back to me|schneller|bietet|zahlt|hat mi|firma|zugesagt|angenommen|unterschrieben|gehe|wechs|fange|beginne/iu.test(
            match[0],
          )
        )
          return [];
        if (tokens.some((token) => known.has(token) || noEmployer.has(token))) return [];
        const start = sentence.start + match.index + match[0].indexOf(name);
        return [hitAt({ start, end: start + name.length }, 'warning', { kind: 'other-employer', what: name })];
      }),
  );
}
