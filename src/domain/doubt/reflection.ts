import type { DoubtId, ReflectionId } from '../id.ts';
import type { Kept } from '../kept.ts';

/** What one thought about one prompt. Private. */
export type Reflection = Kept<ReflectionId> & {
  readonly doubtId: DoubtId;
  /** The prompt's key, not its words. */
  readonly prompt: string;
  readonly text: string;
};
