import { hitAt } from './hit-at.ts';
import { isNotice } from './letter-situation.ts';
import type { Rule } from './rule.ts';
import { withdrawalSentences } from './withdrawal-phrases.ts';

/** A signed contract: no withdrawal by mail, that is a legal matter (RUBRIC E22, Who gets what). */
export const signedContract: Rule = {
  ids: { en: 'E22', de: 'E22' },
  needs: ['contractSigned'],
  find(letter, context) {
    const said = withdrawalSentences(letter)[0];
    const withdraws = isNotice(context) || (context.kind === undefined && said !== undefined);
    if (context.contractSigned !== true || !withdraws) return [];
    return [
      hitAt(said ?? letter.parts.sentences[0] ?? { start: 0, end: letter.body.length }, 'error', {
        kind: 'contract-signed',
      }),
    ];
  },
};
