import { hitAt } from './hit-at.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import type { Span } from './span.ts';

/** First words that are no nouns: small after a comma. */
const smallWords = new Set(
  `vielen herzlichen besten danke ich wir mit nach leider hiermit für wie zunächst es das nun heute gestern am im an auf aus bei in vor über um unser unsere unseren
   gerne gern noch nochmals schön schönen haben hab habe herzlich hab die der ein eine dass da weil wenn falls zu zum zur von vom seit mein meine meinen meiner letzte letzten vergangene
   danken bitte ganz zuerst bezugnehmend bevor nachdem obwohl trotz wegen aufgrund erst soeben vorab inzwischen mittlerweile also auch er sie(klein) tausend lieben
   anbei wir hatten hatte konnte möchte wollte schreibe ziehe nehme am gleich kurz eben schade so dies diese dieser darf dürfte können könnte entschuldigen entschuldige tut ihr(klein) deine dein
   während durch gegen ohne unter zwischen bis als aber doch dennoch jetzt schon bereits endlich kürzlich neulich hoffentlich eigentlich ergänzend wunschgemäß großen allerherzlichsten`.split(
    /\s+/u,
  ),
);

/** After the greeting one blank line, then a small letter after a comma; Swiss: no comma and a capital (RUBRIC D2, D3). */
export const germanGreetingLayout: Rule = {
  ids: { de: 'D3' },
  mailOnly: true,
  needs: [],
  find(letter) {
    const { greeting } = letter.parts;
    const first = greeting && firstWord(letter, greeting);
    if (!greeting || !first) return [];
    return [...gapHits(letter, greeting, first), ...caseHits(letter, greeting, first)];
  },
};

function firstWord({ body }: CheckedLetter, greeting: Span): Span | undefined {
  const match = /\p{L}[\p{L}-]{0,40}/u.exec(body.slice(greeting.end, greeting.end + 400));
  if (!match) return undefined;
  const start = greeting.end + match.index;
  return { start, end: start + match[0].length, text: match[0] };
}

function gapHits({ body }: CheckedLetter, greeting: Span, first: Span): Hit[] {
  const gap = body.slice(greeting.end, first.start);
  const lineEnds = gap.split('\n').length - 1;
  if (lineEnds === 2 || !/^\s*$/u.test(gap)) return [];
  const kind = lineEnds < 2 ? 'greeting-no-blank-line' : 'greeting-blank-lines';
  const span = { start: greeting.end, end: first.start };
  const place = span.start === span.end ? greeting : span;
  return [
    hitAt(place, lineEnds < 2 ? 'warning' : 'hint', {
      kind,
      rule: 'D2',
      ...(place === span ? { repair: '\n\n' } : {}),
    }),
  ];
}

function caseHits({ locale }: CheckedLetter, greeting: Span, first: Span): Hit[] {
  const endsWithComma = greeting.text.endsWith(',');
  const isCapital = /^\p{Lu}/u.test(first.text);
  const isSmallWord = smallWords.has(first.text.toLowerCase());
  const small = first.text.charAt(0).toLowerCase() + first.text.slice(1);
  const capital = first.text.charAt(0).toUpperCase() + first.text.slice(1);
  if (endsWithComma) {
    if (!isCapital || !isSmallWord) return [];
    return [hitAt(first, locale === 'de-CH' ? 'hint' : 'warning', { kind: 'greeting-then-capital', repair: small })];
  }
  if (/[!:]$/u.test(greeting.text) || locale === 'de-CH') {
    return isCapital ? [] : [hitAt(first, 'warning', { kind: 'greeting-then-small', repair: capital })];
  }
  return [
    hitAt(greeting, 'warning', {
      kind: 'greeting-no-comma',
      ...(isCapital && isSmallWord ? {} : { repair: `${greeting.text},` }),
    }),
  ];
}
