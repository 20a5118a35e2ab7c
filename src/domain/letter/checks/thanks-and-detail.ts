import type { LetterContext } from '#domain/letter/letter.ts';
import { contentStems } from './content-words.ts';
import { hitAt } from './hit-at.ts';
import { isNote, isNotice } from './letter-situation.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { reasonSentences } from './reason-sentences.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { mentions } from './span.ts';

const gratitude = {
  en: phrasePattern('thank%', 'grateful%', 'gratitude', 'appreciat%', 'thanks', 'much obliged', 'kind of you'),
  de: phrasePattern('\\p{L}{0,6}dank%', 'bedank%', 'dankbar', 'verdanke', 'weiß~zu schätzen', 'gefreut', 'merci'),
};

/** Thanks where somebody gave time, with a detail from that person's own interview, and in German before the reason. */
export const thanksAndDetail: Rule = {
  ids: { en: 'E6', de: 'D9' },
  mailOnly: true,
  needs: ['kind'],
  find(letter, context) {
    if (!isNotice(context) && !isNote(context)) return [];
    const met = (context.rounds ?? 0) > 0 || isNote(context);
    if (!met) return [];
    const thanks = letter.parts.sentences.find((sentence) => mentions(gratitude[letter.lang], sentence.text));
    const place = letter.parts.sentences[0] ?? { start: 0, end: letter.body.length };
    if (!thanks) {
      const inClosing = mentions(gratitude[letter.lang], letter.parts.closing?.text ?? '');
      return [hitAt(place, inClosing ? 'hint' : 'warning', { kind: 'thanks-missing' }), ...detailHits(letter, context)];
    }
    return [...orderHits(letter, thanks.start), ...detailHits(letter, context)];
  },
};

/** RUBRIC D9; the withdrawal itself may come first. */
function orderHits(letter: CheckedLetter, thanksAt: number): Hit[] {
  if (letter.lang !== 'de') return [];
  const reason = reasonSentences(letter)[0];
  return reason && reason.sentence.end <= thanksAt
    ? [hitAt(reason.sentence, 'warning', { kind: 'thanks-after-reason' })]
    : [];
}

/** Linked to a debrief fact when they share a content word; general words of every process do not count. */
function detailHits(letter: CheckedLetter, context: LetterContext): Hit[] {
  const facts = context.debriefFacts ?? [];
  const wanted = context.kind === 'notice' || context.kind === 'interviewer-thanks';
  if (!wanted || facts.length === 0 || (context.rounds ?? 1) === 0) return [];
  const said = new Set(contentStems(letter.parts.paragraphs.map(({ text }) => text).join('\n'), letter));
  const general = new Set(
    contentStems([context.role, context.company, context.recipient?.name, context.sender?.name].join(' '), letter),
  );
  const linked = facts.some((fact) =>
    contentStems(fact, letter).some((stem) => !general.has(stem) && isLinked(stem, said)),
  );
  if (linked) return [];
  const place = letter.parts.sentences.find((sentence) => mentions(gratitude[letter.lang], sentence.text));
  const rule = letter.lang === 'de' ? { rule: 'D11' } : {};
  return [
    hitAt(place ?? letter.parts.sentences[0] ?? { start: 0, end: 0 }, 'warning', { kind: 'detail-missing', ...rule }),
  ];
}

/** German compounds: *Abrechnung* in the fact, *Abrechnungsumbau* in the letter. */
const isLinked = (stem: string, said: ReadonlySet<string>) =>
  said.has(stem) ||
  (stem.length >= 6 && [...said].some((other) => other.length >= 6 && (other.includes(stem) || stem.includes(other))));
