import type { Invitation } from '../calendar/invitation.ts';
import { findOnlineLinks } from '../calendar/online-links.ts';
import type { Stage } from '../application/stage.ts';
import type { MessageLabel } from '../mail/message-label.ts';
import type { ParsedMail } from '../mail/parsed-mail.ts';
import { recogniseMessage, type RecognisedMessage } from '../mail/recognise-message.ts';
import { portalOfSender, portalsOfLinks } from '../mail/recognise-portal.ts';
import { signatureOf } from '../mail/signature-of.ts';
import { stripQuoted } from '../mail/strip-quoted.ts';
import { findCompany } from './find-company.ts';
import { findMoment } from './find-moment.ts';
import { findPeople } from './find-people.ts';
import { findRole } from './find-role.ts';
import type { Proposal, Proposed, ProposedInterview } from './proposal.ts';
import { proposeFromInvitation } from './propose-from-invitation.ts';

export type MessageProposal = Proposal & { readonly recognised: RecognisedMessage };

const stageOf: Partial<Record<MessageLabel, Stage>> = {
  confirmation: 'applied',
  status_update: 'applied',
  info_request: 'applied',
  invitation: 'interviewing',
  interview_scheduled: 'interviewing',
  interview_rescheduled: 'interviewing',
  interview_cancelled: 'interviewing',
  assessment: 'interviewing',
  rejection: 'declined-by-them',
  offer: 'offer',
  withdrawal: 'withdrawn-by-me',
};

/** What is no single employer's mail: nothing is proposed from it. */
const noApplication: ReadonlySet<MessageLabel> = new Set(['not_job', 'job_alert', 'account', 'other_job']);

/**
 * What a mail says about an application, together with the invitations that came in it.
 * @param mine the person's own addresses, lower case; a mail from one of them is outgoing
 */
export function proposeFromMessage(
  mail: ParsedMail,
  invitations: readonly Invitation[],
  mine: readonly string[],
): MessageProposal {
  const [invitation] = invitations;
  const parts = stripQuoted(mail.text);
  const own = parts.own || mail.text;
  const isMine = mail.from !== undefined && mine.includes(mail.from.address);
  const recognised = recogniseMessage({
    ...mail,
    text: own,
    direction: isMine ? 'out' : 'in',
    ...(invitation && { calendarMethod: invitation.method }),
  });
  if (noApplication.has(recognised.label)) return { people: [], recognised };
  const inside = invitation && proposeFromInvitation(invitation, mine);
  const read = readMail(mail, { own, signature: signatureOf({ own, signature: parts.signature }), mine });
  const interview = inside?.interview ?? interviewIn(mail, own, recognised);
  const stage = stageOf[recognised.label];
  const stated: Proposed<Stage> | undefined = stage && {
    value: stage,
    confidence: recognised.confidence,
    evidence: recognised.evidence,
  };
  const company = surer(read.company, inside?.company);
  const role = surer(read.role, inside?.role);
  const portal = read.portal ?? inside?.portal;
  return {
    ...(company && { company }),
    ...(role && { role }),
    ...(interview && { interview }),
    people: [
      ...read.people,
      ...(inside?.people ?? []).filter(({ email }) => !read.people.some((known) => known.email === email)),
    ],
    ...(stated ? { stage: stated } : inside?.stage && { stage: inside.stage }),
    ...(portal && { portal }),
    recognised,
  };
}

type Words = { readonly own: string; readonly signature: string; readonly mine: readonly string[] };

function readMail(mail: ParsedMail, { own, signature, mine }: Words): Proposal {
  const isMine = mail.from !== undefined && mine.includes(mail.from.address);
  // In one's own mail the other side is who it went to, and the signature is one's own.
  const others = isMine ? mail.to : [...(mail.from ? [mail.from] : []), ...mail.replyTo];
  const from = isMine ? undefined : mail.from;
  const company = findCompany({
    addresses: others,
    subject: mail.subject,
    text: own,
    signature: isMine ? '' : signature,
  });
  const role = findRole({ subject: mail.subject, text: own });
  const people = findPeople(
    others
      .filter((address) => !portalOfSender(address))
      .map(({ name, address }) => ({ name, email: address, seenAs: 'sender', in: 'sender' })),
    { signature: isMine ? '' : signature, mine },
  );
  const sender = from && portalOfSender(from);
  const [linked] = portalsOfLinks(mail.text).filter(({ portal }) => portal.kind === 'ats' || portal.kind === 'board');
  const portal = sender?.portal.kind === 'ats' || sender?.portal.kind === 'board' ? sender : linked;
  const address = linked?.portal.id === portal?.portal.id ? linked?.address : undefined;
  return {
    ...(company && { company }),
    ...(role && { role }),
    people,
    ...(portal && {
      portal: {
        value: { name: portal.portal.name, ...(address && { address }) },
        confidence: sender ? 'high' : 'medium',
        evidence: [portal.evidence],
      },
    }),
  };
}

const rank = { high: 3, medium: 2, low: 1 };

/** The first where both are equally sure. */
function surer<T>(one: Proposed<T> | undefined, other: Proposed<T> | undefined): Proposed<T> | undefined {
  if (!one || !other) return one ?? other;
  return rank[other.confidence] > rank[one.confidence] ? other : one;
}

/** A time in the words of a mail that fixes a conversation; only when there is exactly one. */
function interviewIn(
  mail: ParsedMail,
  own: string,
  { label, evidence }: RecognisedMessage,
): ProposedInterview | undefined {
  if (label !== 'interview_scheduled' && label !== 'interview_rescheduled' && label !== 'invitation') return undefined;
  const start = mail.date && findMoment(own, mail.date);
  if (!start) return undefined;
  const [link] = findOnlineLinks(own);
  const isPhone = /telefon|phone/i.test(own);
  return {
    start,
    place: '',
    ...(link && { link }),
    phone: '',
    kind: { value: link ? 'video' : isPhone ? 'phone' : 'other', confidence: 'low', evidence },
  };
}
