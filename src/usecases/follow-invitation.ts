import { organisationOfDomain } from '#domain/intake/free-mail.ts';
import { changeOfInterview } from '#domain/intake/change-of-interview.ts';
import type { IntakeReading } from '#domain/intake/intake-reading.ts';
import type { Interview } from '#domain/interview/interview.ts';
import type { ParsedMail } from '#domain/mail/parsed-mail.ts';
import { changeInterview, type InterviewChanges } from './change-interview.ts';
import { ownAddresses } from './own-addresses.ts';
import type { InvitationReader } from './ports/invitation-reader.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { readingOfInvitation } from './read-dropped.ts';

export type InvitationPorts = OwnerUse & Readonly<{ invitationReader: InvitationReader }>;

/** At most this many appointments to come are followed, the nearest first. */
const mostWatched = 50;

/** Appointments to come that the employer may still move or call off by mail. */
export async function watchedInterviews({ stores, clock }: InvitationPorts): Promise<readonly Interview[]> {
  const upcoming = await stores.interviews.upcoming(clock.now(), mostWatched);
  return upcoming.filter(({ invitation }) => invitation?.organiserEmail.includes('@'));
}

/** Only the organiser may change a meeting (RFC 5546 3.2.2.6 and 6.1): the same address, or a colleague at the same firm. */
function isFromOrganiser(mail: ParsedMail, { invitation }: Interview): boolean {
  const from = mail.from?.address.toLowerCase() ?? '';
  const organiser = invitation?.organiserEmail.toLowerCase() ?? '';
  if (from === '' || organiser === '') return false;
  const domain = domainOf(organiser);
  return from === organiser || (organisationOfDomain(domain) !== undefined && domainOf(from) === domain);
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

function changesOf(held: Interview, reading: IntakeReading): InterviewChanges | null {
  const change = changeOfInterview(held, reading);
  if (change.kind === 'outdated' || change.kind === 'unchanged' || !reading.meeting) return null;
  const { isCancelled, ...invitation } = reading.meeting;
  if (isCancelled) return { status: 'cancelled-by-them', invitation };
  if (!reading.interview) return null;
  const { start, end, place, link, phone } = reading.interview;
  return {
    start: Temporal.ZonedDateTime.from(start.value),
    end: end ? Temporal.ZonedDateTime.from(end) : null,
    place,
    link,
    phone,
    invitation,
    status: 'booked',
  };
}

/**
 * Follows what the organiser of a known appointment changed by mail (RFC 5546: REQUEST with a higher SEQUENCE, CANCEL):
 * it is moved or called off here, too, and the timeline says so. What is older, was called off by the person, is over,
 * or comes from somebody else changes nothing.
 * @returns how many appointments changed
 */
export async function followInvitation(ports: InvitationPorts, mail: ParsedMail): Promise<number> {
  if (mail.calendarParts.length === 0) return 0;
  const { zone } = await ports.stores.settings.read();
  const self = { mine: await ownAddresses(ports.stores), zone };
  let count = 0;
  for (const { text } of mail.calendarParts) {
    const read = ports.invitationReader.read(text);
    const offered = read.ok ? read.value.invitations.filter(({ method }) => method === 'REQUEST' || method === 'CANCEL') : []; // prettier-ignore
    for (const invitation of offered) {
      const reading = readingOfInvitation(invitation, text, self);
      const held = await ports.stores.interviews.byInvitation(invitation.uid, reading.meeting?.recurrenceId ?? null);
      const mayChange = held?.status === 'booked' || held?.status === 'cancelled-by-them';
      if (!held || !mayChange || !isFromOrganiser(mail, held)) continue;
      const changes = changesOf(held, reading);
      if (!changes) continue;
      await changeInterview(ports, held.id, changes);
      count += 1;
    }
  }
  return count;
}
