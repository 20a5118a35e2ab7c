import { myPart } from '#domain/calendar/my-part.ts';
import type { InterviewId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import type { InvitationReader } from './ports/invitation-reader.ts';
import type { InvitationWriter } from './ports/invitation-writer.ts';
import type { OwnerUse } from './ports/owner-use.ts';

type Ports = OwnerUse & Readonly<{ invitationReader: InvitationReader; invitationWriter: InvitationWriter }>;

/**
 * The answer to the invitation of one interview (RFC 5546): DECLINED for who was invited, CANCEL for who organised.
 * A file to send or to open; what was sent is given back unchanged.
 */
export async function declineInvitationFile(ports: Ports, id: InterviewId) {
  const { stores, clock, invitationReader, invitationWriter } = ports;
  const interview = await stores.interviews.find(id);
  if (!interview) return fail({ kind: 'no-such-interview' });
  if (!interview.invitation) return fail({ kind: 'no-invitation' });
  const file = invitationReader.read(interview.invitation.text);
  if (!file.ok) return fail({ kind: 'unusable-original' });
  const { uid } = interview.invitation;
  const invitation =
    file.value.invitations.find(
      (one) => one.uid === uid && (one.recurrenceId !== undefined) === (interview.invitation?.recurrenceId !== null),
    ) ??
    file.value.invitations.find((one) => one.uid === uid) ??
    file.value.invitations[0];
  if (!invitation) return fail({ kind: 'unusable-original' });
  const { name, email } = await stores.settings.read();
  const part = myPart(invitation, [email]);
  const people = invitation.attendees.filter(({ kind }) => kind === 'INDIVIDUAL');
  const [only] = people.length === 1 ? people : [];
  const as = part.kind === 'attendee' ? part.as : (only ?? { email, name });
  const answer =
    part.kind === 'organiser'
      ? invitationWriter.cancel({ invitation, now: clock.now() })
      : invitationWriter.decline({
          invitation,
          as: { email: as.email, ...((as.name ?? name) && { name: as.name ?? name }) },
          now: clock.now(),
        });
  return answer.ok ? ok({ interview, ...answer.value, to: interview.invitation.organiserEmail }) : answer;
}

/** The person sent the answer: the timeline knows. */
export async function noteDeclined(ports: OwnerUse, id: InterviewId) {
  return ports.stores.transact(async (stores) => {
    const interview = await stores.interviews.find(id);
    if (!interview) return fail({ kind: 'no-such-interview' });
    const { applicationId } = interview;
    await noteEntry(ports, stores, { applicationId, facts: { kind: 'invitation-declined', interviewId: id } });
    return ok(null);
  });
}
