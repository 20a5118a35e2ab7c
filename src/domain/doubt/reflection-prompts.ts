import type { TriageType } from '../decision/triage.ts';

/** What one may think over, in writing; the words for each are in the messages. */
export const reflectionPrompts = [
  'leaving',
  'friend',
  'ten',
  'regrets',
  'regretsOut',
  'wentWrong',
  'wentWell',
  'managed',
] as const;
export type ReflectionPrompt = (typeof reflectionPrompts)[number];

const chosen: Readonly<Record<TriageType, readonly ReflectionPrompt[]>> = {
  personal: ['managed', 'leaving', 'friend', 'ten', 'regrets', 'regretsOut', 'wentWrong', 'wentWell'],
  both: ['friend', 'managed', 'regrets', 'regretsOut', 'wentWrong', 'wentWell'],
  employer: ['friend', 'regrets', 'regretsOut', 'ten'],
  changed: ['ten', 'regrets', 'regretsOut', 'friend'],
  unclear: ['friend', 'leaving', 'regrets', 'regretsOut', 'ten'],
  not_asked: ['friend', 'leaving', 'regrets', 'regretsOut', 'ten'],
};

/** Chosen by where it comes from; what was written before stays, whatever the reading says now. */
export function promptsFor(type: TriageType, written: readonly string[]): readonly ReflectionPrompt[] {
  const first = chosen[type];
  return [...first, ...reflectionPrompts.filter((prompt) => !first.includes(prompt) && written.includes(prompt))];
}

/** Two sides of one thing, to be written side by side: staying in and getting out, going wrong and going well. */
const besides: Readonly<Partial<Record<ReflectionPrompt, ReflectionPrompt>>> = {
  regretsOut: 'regrets',
  wentWell: 'wentWrong',
};

/** The prompts as they stand on the page: alone, or two side by side. */
export function inPairs(prompts: readonly ReflectionPrompt[]): readonly (readonly ReflectionPrompt[])[] {
  const groups: ReflectionPrompt[][] = [];
  for (const prompt of prompts) {
    const last = groups.at(-1);
    if (last?.length === 1 && last[0] === besides[prompt]) last.push(prompt);
    else groups.push([prompt]);
  }
  return groups;
}
