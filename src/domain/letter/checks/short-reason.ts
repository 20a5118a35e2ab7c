import { criticismIn } from './criticism.ts';
import { hitAt } from './hit-at.ts';
import { isNotice } from './letter-situation.ts';
import { reasonSentences } from './reason-sentences.ts';
import type { Hit, Rule } from './rule.ts';
import { withdrawalSentences } from './withdrawal-phrases.ts';

/** RUBRIC E7: (ours). */
const longestReason = 25;

/** None or one sentence of reason, short and without judgement (RUBRIC E7, D10). */
export const shortReason: Rule = {
  ids: { en: 'E7', de: 'D10' },
  mailOnly: true,
  needs: [],
  find(letter, context) {
    const concerns = isNotice(context) || (context.kind === undefined && withdrawalSentences(letter).length > 0);
    if (!concerns) return [];
    const reasons = reasonSentences(letter);
    const hits: Hit[] = [];
    const second = reasons[1];
    const franker = context.kind === 'agency';
    if (second)
      hits.push(
        hitAt(second.sentence, franker ? 'hint' : 'warning', { kind: 'reason-repeated', count: reasons.length }),
      );
    for (const { cause, sentence, words } of reasons) {
      const span = { start: cause.start, end: sentence.end };
      if (words > longestReason) {
        hits.push({
          ...hitAt(span, franker ? 'hint' : 'warning', { kind: 'reason-long', count: words, limit: longestReason }),
          rule: 'E7',
        });
      }
      const judged = criticismIn(letter.lang, sentence)[0];
      if (judged)
        hits.push({ ...hitAt(judged.span, 'warning', { kind: 'reason-judges', what: judged.span.text }), rule: 'E7' });
    }
    const first = reasons[0];
    if (first && context.reasonWanted === false) hits.push(hitAt(first.sentence, 'hint', { kind: 'reason-unwanted' }));
    return hits;
  },
};
