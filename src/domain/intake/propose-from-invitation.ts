import { isCancelled } from '../calendar/compare-invitations.ts';
import type { Invitation } from '../calendar/invitation.ts';
import type { Evidence } from '../mail/evidence.ts';
import { evidenceOf, wholeEvidence } from '../mail/evidence.ts';
import { portalsOfLinks } from '../mail/recognise-portal.ts';
import { signatureOf } from '../mail/signature-of.ts';
import { findCompany } from './find-company.ts';
import { findPeople, type SeenPerson } from './find-people.ts';
import { findRole } from './find-role.ts';
import { interviewFromInvitation } from './interview-from-invitation.ts';
import type { Proposal } from './proposal.ts';

const talk =
  /interview|gespräch|bewerb|kennenlern|hiring|recruit|candidate|kandidat|screening|screen\b|probearbeit|probetag|assessment|applicant|application|vorstellung/i;

/**
 * What an invitation says about an application. In the evidence, `subject` is its summary and `text` its description.
 * @param mine the person's own addresses, who is then no contact
 */
export function proposeFromInvitation(invitation: Invitation, mine: readonly string[]): Proposal {
  const signature = signatureOf({ own: invitation.description, signature: '' });
  const people = findPeople(peopleOf(invitation), { signature, mine });
  const own = new Set(mine.map((address) => address.toLowerCase()));
  const addresses = peopleOf(invitation)
    .filter(({ email }) => !own.has(email))
    .map(({ name, email }) => ({ name, address: email }));
  const company = findCompany({ addresses, subject: invitation.summary, text: invitation.description, signature });
  const role = findRole({ subject: invitation.summary, text: invitation.description });
  const interview = isCancelled(invitation) ? undefined : interviewFromInvitation(invitation);
  const stage = interview && stageEvidence(invitation);
  const [portal] = portalsOfLinks(invitation.description).filter((found) => found.portal.kind === 'ats');
  return {
    ...(company && { company }),
    ...(role && { role }),
    ...(interview && { interview }),
    people,
    ...(stage && { stage: { value: 'interviewing', confidence: stage.confidence, evidence: [stage.evidence] } }),
    ...(portal && {
      portal: {
        value: { name: portal.portal.name, ...(portal.address && { address: portal.address }) },
        confidence: 'medium',
        evidence: [portal.evidence],
      },
    }),
  };
}

/** Rooms and equipment are no people. */
function peopleOf({ organiser, attendees }: Invitation): SeenPerson[] {
  const seen = attendees.filter(({ kind }) => kind === 'INDIVIDUAL' || kind === 'UNKNOWN');
  return [
    ...(organiser
      ? [{ name: organiser.name ?? '', email: organiser.email, seenAs: 'organiser', in: 'calendar' } as const]
      : []),
    ...seen.map(({ name = '', email }) => ({ name, email, seenAs: 'attendee', in: 'calendar' }) as const),
  ];
}

/** Any meeting can be invited to; only words make it an interview. */
function stageEvidence({ summary, description }: Invitation): {
  confidence: 'high' | 'medium' | 'low';
  evidence: Evidence;
} {
  const inSummary = talk.exec(summary);
  if (inSummary) return { confidence: 'high', evidence: evidenceOf('subject', inSummary) };
  const inText = talk.exec(description);
  if (inText) return { confidence: 'medium', evidence: evidenceOf('text', inText) };
  return { confidence: 'low', evidence: wholeEvidence('calendar', summary) };
}
