import type { ApplicationId, InvolvementId, PersonId } from '../id.ts';
import type { Kept } from '../kept.ts';
import { recipientRoles } from '../letter/letter.ts';

export const involvementRoles = [...recipientRoles, 'trusted'] as const;
export type InvolvementRole = (typeof involvementRoles)[number];

/** Who recommends, refers or is trusted stands beside the process: the formal notice never goes to them. */
export const mayBeInCharge = (role: InvolvementRole) => role !== 'trusted' && role !== 'referrer' && role !== 'referee';

/** What a person is to one application. */
export type Involvement = Kept<InvolvementId> & {
  readonly applicationId: ApplicationId;
  readonly personId: PersonId;
  readonly role: InvolvementRole;
  /** The one in charge, to whom the formal notice goes. */
  readonly inCharge: boolean;
};
