import { isSameOccurrenceText } from '#domain/calendar/same-occurrence-text.ts';
import { myPart } from '#domain/calendar/my-part.ts';
import type { Invitation } from '#domain/calendar/invitation.ts';
import type { InterviewId } from '#domain/id.ts';
import type { Interview } from '#domain/interview/interview.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { noteEntry } from './note-entry.ts';
import type { InvitationReader } from './ports/invitation-reader.ts';
import type { InvitationWriter } from './ports/invitation-writer.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';
import { newMessageId } from './queue-letters.ts';
import type { JobOutcome } from '#domain/jobs/job-outcome.ts';

type Ports = OwnerUse & Readonly<{ invitationReader: InvitationReader; invitationWriter: InvitationWriter }>;

/**
 * Puts the answer to an appointment's invitation into the outbox: a REPLY with PARTSTAT=DECLINED to the organiser, or
 * a CANCEL to the others when the person is the organiser (RFC 5546, RFC 6047). Done twice, it still is one answer.
 */
export async function declineInvitation(ports: Ports, id: InterviewId): Promise<JobOutcome> {
  await ports.stores.transact(async (stores) => {
    const interview = await stores.interviews.find(id);
    const account = await stores.mailAccounts.byProtocol('smtp');
    if (!interview?.invitation || !account) return;
    const earlier = await stores.letters.ofApplication(interview.applicationId);
    if (earlier.some(({ calendarPart, facts }) => calendarPart !== null && facts.interviewId === id)) return;
    const { name, email } = await stores.settings.read();
    const as = { email: email.trim() || account.user, name };
    for (const answer of answersTo(ports, interview, { as, accountUser: account.user })) {
      await stores.letters.save(await letterWith(ports, stores, { interview, answer }));
      await noteEntry(ports, stores, {
        applicationId: interview.applicationId,
        facts: { kind: 'invitation-declined', interviewId: id },
      });
    }
  });
  return 'done';
}

type Me = { readonly as: { readonly email: string; readonly name: string }; readonly accountUser: string };
type Answer = { readonly to: string; readonly text: string; readonly summary: string; readonly from: string };

/** One mail a recipient; none when the invitation cannot be answered. */
function answersTo(ports: Ports, { invitation: kept }: Interview, { as, accountUser }: Me): readonly Answer[] {
  const read = kept ? ports.invitationReader.read(kept.text) : null;
  if (!kept || !read?.ok) return [];
  const invitation = read.value.invitations.find((one) => isMeant(one, kept));
  if (!invitation) return [];
  const part = myPart(invitation, [as.email, accountUser]);
  const now = ports.clock.now();
  const email = part.kind === 'attendee' ? part.as.email : as.email;
  const shared = { summary: invitation.summary, from: as.email };
  if (part.kind === 'organiser') {
    const cancel = ports.invitationWriter.cancel({ invitation, now });
    const others = invitation.attendees.filter((one) => one.email && one.email !== invitation.organiser?.email);
    return cancel.ok ? others.map((one) => ({ ...shared, to: one.email, text: cancel.value.text })) : [];
  }
  const decline = ports.invitationWriter.decline({ invitation, as: { email, name: as.name }, now });
  const to = invitation.organiser?.email;
  return decline.ok && to ? [{ ...shared, to, text: decline.value.text }] : [];
}

function isMeant({ uid, sent }: Invitation, kept: NonNullable<Interview['invitation']>): boolean {
  if (uid !== kept.uid) return false;
  if (sent.recurrenceId === undefined || kept.recurrenceId === null)
    return sent.recurrenceId === undefined && kept.recurrenceId === null;
  return isSameOccurrenceText(sent.recurrenceId, kept.recurrenceId);
}

type Making = { readonly interview: Interview; readonly answer: Answer };

async function letterWith({ ids, clock }: Ports, stores: Stores, { interview, answer }: Making): Promise<StoredLetter> {
  const now = clock.now();
  const application = await stores.applications.find(interview.applicationId);
  const locale = application?.letterLocale ?? (await stores.settings.read()).letterLocale;
  const isGerman = locale.startsWith('de');
  const title = answer.summary || (isGerman ? 'Termin' : 'Meeting');
  return {
    id: ids.newId<'letter'>(),
    createdAt: now,
    changedAt: now,
    removedAt: null,
    applicationId: interview.applicationId,
    goodbyeId: null,
    personId: null,
    kind: 'cancel',
    locale,
    // What calendar programs write themselves: people know it from their inbox.
    subject: `${isGerman ? 'Abgesagt' : 'Declined'}: ${title}`,
    body: isGerman ? `Abgesagt: ${title}` : `Declined: ${title}`,
    edited: false,
    variant: 0,
    tone: '',
    facts: { interviewId: interview.id },
    state: 'queued',
    toAddress: answer.to,
    messageId: newMessageId({ ids }, answer.from),
    inReplyTo: '',
    references: [],
    notBefore: null,
    undoUntil: now,
    leaseUntil: null,
    attempts: 0,
    nextAttemptAt: null,
    outcome: null,
    sentAt: null,
    calendarPart: answer.text,
  };
}
