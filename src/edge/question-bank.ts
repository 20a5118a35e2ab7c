import { isCareTopic, TOPICS } from '#domain/decision/topics.ts';
import type { AskableTopic, AskedAs } from './asked-as.ts';
import { moreQuestionsDe } from './more-questions-de.ts';
import { moreQuestionsEn } from './more-questions-en.ts';
import { questionsDe } from './questions-de.ts';
import { questionsEn } from './questions-en.ts';

export const isAskable = (topic: string): topic is AskableTopic =>
  (TOPICS as readonly string[]).includes(topic) && !isCareTopic(topic);

const roles: Readonly<Record<string, AskedAs>> = {
  recruiter: 'recruiter',
  agency: 'recruiter',
  coordinator: 'recruiter',
  manager: 'manager',
};
/** Interviewers and whoever else one knows there are asked as future colleagues. */
export const askedAs = (role: string | null | undefined): AskedAs => roles[role ?? ''] ?? 'colleague';

/** The German bank holds both forms in one text: [Sie|du]. */
const inForm = (text: string, register: 'Sie' | 'du') =>
  text.replaceAll(/\[([^|\]]*)\|([^\]]*)\]/g, register === 'Sie' ? '$1' : '$2');

/**
 * Ready wordings for a topic and a kind of person, first the one that fits most often. Empty after discrimination,
 * harassment or danger (SPEC section 6), and a topic in one's own words is asked like `other`.
 */
export function wordingsFor(
  topic: string,
  as: AskedAs,
  form: { readonly language: 'en' | 'de'; readonly register: 'Sie' | 'du' },
): readonly string[] {
  if (isCareTopic(topic)) return [];
  const known = isAskable(topic) ? topic : 'other';
  const [bank, more] =
    form.language === 'de' ? ([questionsDe, moreQuestionsDe] as const) : ([questionsEn, moreQuestionsEn] as const);
  return [...bank[known][as], more[known][as]].map((text) => inForm(text, form.register));
}
