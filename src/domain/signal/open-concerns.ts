import { isCareTopic } from '../decision/topics.ts';
import type { Signal } from './signal.ts';

/** What speaks against it and is not cleared up: worth a question. After discrimination, harassment or danger none is suggested (SPEC section 6). */
export const openConcerns = (signals: readonly Signal[]): readonly Signal[] =>
  signals.filter(({ polarity, state, topic }) => polarity === -1 && state !== 'closed' && !isCareTopic(topic));

const harms: readonly (string | null)[] = ['discrimination', 'unsafe'];

/** Whether something was noted after which care comes before everything else, as a topic or as a limit of one's own. */
export const leadsToCare = (signals: readonly Signal[]): boolean =>
  signals.some(
    ({ polarity, topic, dealbreaker }) => polarity === -1 && (isCareTopic(topic) || harms.includes(dealbreaker)),
  );
