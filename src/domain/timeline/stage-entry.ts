import type { Stage } from '../application/stage.ts';
import type { EntryFacts } from './entry.ts';

/** How the timeline says that somebody moved an application: to close one without an answer has a line of its own, as has opening it again. */
export function stageEntry(from: Stage, to: Stage): EntryFacts {
  if (to === 'no-answer') return { kind: 'closed-for-me', from };
  return from === 'no-answer' ? { kind: 'reopened', to, because: 'by-hand' } : { kind: 'stage-changed', from, to };
}

/** The change of stage that a line tells of; null: it tells of something else. */
export function stageChangeOf(facts: EntryFacts): { readonly from: Stage; readonly to: Stage } | null {
  if (facts.kind === 'stage-changed') return { from: facts.from, to: facts.to };
  if (facts.kind === 'reopened') return { from: 'no-answer', to: facts.to };
  return facts.kind === 'closed-for-me' && facts.from ? { from: facts.from, to: 'no-answer' } : null;
}
