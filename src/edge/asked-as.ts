import type { Topic } from '#domain/decision/topics.ts';

/** What the one who is asked is: someone who hires, who would lead, or who would work beside one. */
export type AskedAs = 'recruiter' | 'manager' | 'colleague';
/** Every topic but the three after which no question is suggested. */
export type AskableTopic = Exclude<Topic, 'discrimination' | 'harassment' | 'safety'>;
export type QuestionBank = Readonly<Record<AskableTopic, Readonly<Record<AskedAs, readonly [string, string]>>>>;
/** One more for each, in a file of its own. */
export type MoreQuestions = Readonly<Record<AskableTopic, Readonly<Record<AskedAs, string>>>>;
