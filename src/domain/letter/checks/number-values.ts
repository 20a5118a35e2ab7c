/** One number in a text, with what it is worth: `65.000,00 €`, `65k`, `CHF 65'000`, `65 Tsd.` are all 65000. */
export type NumberInText = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  readonly isMoney: boolean;
};

const currency =
  '(?:€|\\$|£|¥|eur(?:o|os)?|usd|chf|gbp|sfr\\.?|fr\\.|franken|dollars?|pounds?|tsd\\.?|teur|mio\\.?|k€|t€)';
const amount = "\\d{1,3}(?:[.,'’\\u00A0\\u202F ]\\d{3}){1,3}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?";
const scale = '(?:\\s?(?:k|tsd\\.?|teur|thousand|tausend|grand|t€|k€)(?![\\p{L}]))?';
const pattern = new RegExp(
  `(${currency}\\s{0,2})?(?<![\\p{L}\\d.,])(${amount})(?:,-|,–|\\.-)?(${scale})(\\s{0,2}${currency}(?!\\p{L}))?`,
  'giu',
);

export function numbersIn(text: string): NumberInText[] {
  const found: NumberInText[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, before, digits = '', scaled, after] = match;
    const unit = scaled?.trim() ?? '';
    const isMoney = before !== undefined || after !== undefined || unit !== '';
    const start = match.index;
    found.push({
      start,
      end: start + whole.trimEnd().length,
      text: whole.trimEnd(),
      value: valueOf(digits) * (unit === '' && !/tsd|teur|k€|t€/iu.test(after ?? '') ? 1 : 1000),
      isMoney,
    });
  }
  return [...found, ...spelledOut(text)];
}

/** Groups of three are thousands; one or two digits after the last mark are decimals. */
function valueOf(digits: string): number {
  const decimals = /[.,](\d{1,2})$/u.exec(digits);
  const whole = (decimals ? digits.slice(0, decimals.index) : digits).replaceAll(/\D/gu, '');
  return Number(whole) + (decimals ? Number(decimals[1]) / 10 ** (decimals[1]?.length ?? 0) : 0);
}

const ones: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
};
const words = new RegExp(
  `(?<!\\p{L})(?:(${Object.keys(tens).slice(0, 9).join('|')})(?:[- ](${Object.keys(ones).slice(0, 9).join('|')}))?[- ]thousand|(?:(${Object.keys(ones).slice(9).join('|')})und)?(${Object.keys(tens).slice(9).join('|')})[- ]?tausend)(?!\\p{L})`,
  'giu',
);

/** `sixty-five thousand`, `fünfundsechzigtausend`. */
function spelledOut(text: string): NumberInText[] {
  return [...text.matchAll(words)].map((match) => {
    const ten = tens[(match[1] ?? match[4] ?? '').toLowerCase()] ?? 0;
    const one = ones[(match[2] ?? match[3] ?? '').toLowerCase()] ?? 0;
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      value: (ten + one) * 1000,
      isMoney: true,
    };
  });
}
