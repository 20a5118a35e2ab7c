import type { LetterContext } from '#domain/letter/letter.ts';
import { hitAt } from './hit-at.ts';
import { isBlank } from './letter-lines.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { wordsIn } from './word-count.ts';

/** Sign-off, full name, and an address or number as used in the application (RUBRIC E19, D13). */
export const signOff: Rule = {
  ids: { en: 'E19', de: 'D13' },
  mailOnly: true,
  needs: [],
  find(letter, context) {
    const { parts, body } = letter;
    if (body.trim() === '') return [];
    const end = {
      start: Math.max(
        0,
        body.trimEnd().length - (parts.lines.findLast((line) => !isBlank(line))?.text.trimEnd().length ?? 0),
      ),
      end: body.trimEnd().length,
    };
    const closing = parts.closing ? [] : [hitAt(end, 'warning', { kind: 'closing-missing' })];
    const layout = letter.lang === 'de' ? layoutHits(letter) : [];
    return [...closing, ...layout, ...nameHits(letter, context, end), ...contactHits(letter, context, end)];
  },
};

function layoutHits({ parts, body }: CheckedLetter): Hit[] {
  const { closing } = parts;
  if (!closing) return [];
  const hits: Hit[] = [];
  if (/,\s{0,3}$/u.test(closing.text)) {
    const comma = closing.start + closing.text.lastIndexOf(',');
    hits.push(hitAt({ start: comma, end: comma + 1 }, 'warning', { kind: 'closing-comma', repair: '' }));
  }
  const short = /(?<!\p{L})(mfg|lg|vg|bg|hg|sg|m\.\s?f\.\s?g\.?)(?!\p{L})/iu.exec(closing.text);
  if (short) {
    const start = closing.start + short.index;
    const full = /^m/iu.test(short[0])
      ? 'Mit freundlichen Grüßen'
      : (
          { l: 'Liebe Grüße', v: 'Viele Grüße', b: 'Beste Grüße', h: 'Herzliche Grüße', s: 'Schöne Grüße' } as Record<
            string,
            string
          >
        )[short[0].charAt(0).toLowerCase()];
    hits.push(
      hitAt({ start, end: start + short[0].length }, 'warning', {
        kind: 'closing-abbreviated',
        what: short[0],
        repair: full ?? 'Mit freundlichen Grüßen',
      }),
    );
  }
  const before = body.slice(0, closing.start);
  if (before.trim() !== '' && /[^\n]\n?[^\S\n]*$/u.test(before) && !/\n[^\S\n]*\n[^\S\n]*$/u.test(before)) {
    hits.push(
      hitAt(closing, 'warning', {
        kind: 'closing-blank-line',
        ...(before.endsWith('\n') ? { repair: `\n${closing.text}` } : {}),
      }),
    );
  }
  return hits;
}

type Place = { readonly start: number; readonly end: number };

function nameHits({ parts, body }: CheckedLetter, context: LetterContext, end: Place): Hit[] {
  const signature = parts.signature.text;
  const name = context.sender?.name;
  if (name === undefined) {
    const isSigned = /\p{L}{2}/u.test(
      signature.replaceAll(/\S{0,60}@\S{1,60}/gu, '').replaceAll(/(?:tel|phone|mobil|telefon|e-?mail)\.?:?/giu, ''),
    );
    return parts.closing && !isSigned ? [hitAt(end, 'warning', { kind: 'name-missing' })] : [];
  }
  const signed = (parts.closing ? `${parts.closing.text} ${signature}` : body.slice(-300))
    .replaceAll(/\S{1,60}@\S{1,60}/gu, ' ')
    .toLowerCase();
  const [first, ...rest] = wordsIn(name.toLowerCase());
  const family = rest.at(-1);
  const has = (word: string | undefined) => word === undefined || signed.includes(word);
  if (has(first) && has(family)) return [];
  const none = !signed.includes(first ?? '') && (family === undefined || !signed.includes(family));
  return [hitAt(end, 'warning', { kind: none ? 'name-missing' : 'name-incomplete', what: name })];
}

const digits = (text: string) =>
  text
    .replaceAll(/\D/gu, '')
    .replace(/^(?:00)?(?:49|43|41|44|1)(?=\d{8})/u, '')
    .replace(/^0+/u, '');

function contactHits({ parts, lang, body }: CheckedLetter, context: LetterContext, end: Place): Hit[] {
  const { email, phone } = context.sender ?? {};
  if (email === undefined && phone === undefined) return [];
  const place = body.slice(parts.closing?.start ?? Math.max(0, body.length - 400));
  const hasEmail = email !== undefined && body.toLowerCase().includes(email.toLowerCase());
  const hasPhone = phone !== undefined && digits(phone) !== '' && digits(place).includes(digits(phone));
  const other = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u.exec(place);
  if (other && email !== undefined && !hasEmail) {
    const start = body.length - place.length + other.index;
    return [
      hitAt({ start, end: start + other[0].length }, 'warning', {
        kind: 'contact-differs',
        what: email,
        repair: email,
      }),
    ];
  }
  if (hasEmail || (hasPhone && (lang === 'en' || email === undefined))) return [];
  return [
    hitAt(end, lang === 'de' && hasPhone ? 'hint' : 'warning', { kind: 'contact-missing', what: email ?? phone ?? '' }),
  ];
}
