import type { TriageType } from '../decision/triage.ts';

/** What one may think over, in writing; the words for each are in the messages. */
export const reflectionPrompts = ['leaving', 'friend', 'ten', 'regrets', 'wentWrong', 'wentWell', 'managed'] as const;
export type ReflectionPrompt = (typeof reflectionPrompts)[number];

const chosen: Readonly<Record<TriageType, readonly ReflectionPrompt[]>> = {
  personal: ['managed', 'leaving', 'friend', 'ten', 'regrets', 'wentWrong', 'wentWell'],
  both: ['friend', 'managed', 'regrets', 'wentWrong', 'wentWell'],
  employer: ['friend', 'regrets', 'ten'],
  changed: ['ten', 'regrets', 'friend'],
  unclear: ['friend', 'leaving', 'regrets', 'ten'],
  not_asked: ['friend', 'leaving', 'regrets', 'ten'],
};

/** Chosen by where it comes from; what was written before stays, whatever the reading says now. */
export function promptsFor(type: TriageType, written: readonly string[]): readonly ReflectionPrompt[] {
  const first = chosen[type];
  return [...first, ...reflectionPrompts.filter((prompt) => !first.includes(prompt) && written.includes(prompt))];
}
