import type { ApplicationId, DecisionId, GoodbyeId } from '../id.ts';
import type { JsonObject } from '../json.ts';
import type { Kept } from '../kept.ts';

/** All messages of one withdrawal. `choices` is what was ticked: its shape belongs to the goodbye's plan. */
export type Goodbye = Kept<GoodbyeId> & {
  readonly applicationId: ApplicationId;
  readonly decisionId: DecisionId | null;
  readonly choices: JsonObject;
  readonly finishedAt: Temporal.Instant | null;
};
