import type { RawFinding } from '#domain/letter/checks/check-letter.ts';
import { sourceOf } from '#domain/letter/checks/rule-sources.ts';
import type { Finding } from '#domain/letter/letter.ts';
import type { Messages } from './messages/checks.en.ts';

/** Longer quotes are cut, so that the reason stays one readable sentence. */
const longestQuote = 90;
const cut = (text: string) => (text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()} …` : text);

/** A finding with its reason as a sentence of the interface's language. */
export function explainFinding({ why, ...place }: RawFinding, say: Messages): Finding {
  const { rule, severity, quote, start, end, repair } = place;
  const facts = why.what === undefined ? why : { ...why, what: cut(why.what) };
  const reason = say[why.kind](facts);
  return {
    rule,
    severity,
    in: place.in,
    quote,
    start,
    end,
    reason,
    source: sourceOf(rule),
    ...(repair === undefined ? {} : { repair }),
  };
}
