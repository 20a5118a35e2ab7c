/** Where an application stands. The two endings `declined-by-them` and `withdrawn-by-me` are never one: one is theirs, one is a choice. */
export const stages = [
  'saved',
  'applied',
  'interviewing',
  'offer',
  'accepted',
  'declined-by-them',
  'withdrawn-by-me',
  'no-answer',
] as const;
export type Stage = (typeof stages)[number];

export const openStages = ['saved', 'applied', 'interviewing', 'offer'] as const satisfies readonly Stage[];
/** How far one can be when second thoughts come. */
export const reachedStages = ['applied', 'interviewing', 'offer'] as const satisfies readonly Stage[];
export type ReachedStage = (typeof reachedStages)[number];
export const endings = [
  'accepted',
  'declined-by-them',
  'withdrawn-by-me',
  'no-answer',
] as const satisfies readonly Stage[];
export type Ending = (typeof endings)[number];

export const isEnding = (stage: Stage): stage is Ending => (endings as readonly Stage[]).includes(stage);
