/** What a note can be about (SPEC section 10). The three before `other` lead to care and are offered in plain words. */
export const TOPICS = [
  'role',
  'tasks',
  'manager',
  'team',
  'pay',
  'hours',
  'overtime',
  'workload',
  'location',
  'remote',
  'travel',
  'culture',
  'respect',
  'honesty',
  'stability',
  'turnover',
  'growth',
  'onboarding',
  'contract',
  'process',
  'tone',
  'values',
  'discrimination',
  'harassment',
  'safety',
  'other',
] as const;

export type Topic = (typeof TOPICS)[number];

const CARE_TOPICS: readonly string[] = ['discrimination', 'harassment', 'safety'] satisfies Topic[];

/** Whether a note on this topic leads to care instead of a picture. */
export const isCareTopic = (topic: string): boolean => CARE_TOPICS.includes(topic);
