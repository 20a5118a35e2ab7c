import type { Doubt } from './doubt.ts';

/** Their view is shown only after one's own answer to *would you take it*, or on *Don't wait, show me* (SPEC section 9). */
export const maySeeOpinions = ({
  offeredToday,
  offeredAgain,
  showMeNow,
}: Pick<Doubt, 'offeredToday' | 'offeredAgain' | 'showMeNow'>) =>
  showMeNow || offeredToday !== null || offeredAgain !== null;
