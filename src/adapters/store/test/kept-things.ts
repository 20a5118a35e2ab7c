import type { CalendarAccount, MailAccount } from '#domain/settings/account.ts';
import type { Draft } from '#domain/settings/draft.ts';
import type { IntakeItem } from '#domain/intake/intake-item.ts';
import type { Job } from '#domain/jobs/job.ts';
import type { KeptText } from '#domain/settings/kept-text.ts';
import type { PrivateFact } from '#domain/private/private-fact.ts';
import { newId, now } from './each-engine.ts';

/** One of each thing that Bowout keeps for itself; what a test says of it is all that it has to say. */
export function keptThings(there: { readonly doubtId: string; readonly letterId: string }) {
  const kept = <Name extends string>() => ({ id: newId<Name>(), createdAt: now, changedAt: now, removedAt: null });
  const intakeItem: IntakeItem = {
    ...kept<'intake'>(),
    fingerprint: 'f1',
    name: 'invite.ics',
    kind: 'ics',
    content: 'BEGIN:VCALENDAR',
    proposal: { company: 'Acme' },
    state: 'proposed',
  };
  const account = {
    ...kept<'account'>(),
    host: 'mail.example.org',
    port: 465,
    tls: 'implicit',
    user: 'me',
    secret: 'x',
  } as const;
  const folders = { answers: ['INBOX', 'Jobs'], sent: 'Sent', drafts: '' };
  const mailAccount: MailAccount = { ...account, protocol: 'smtp', folders, lastTest: null };
  const calendarAccount: CalendarAccount = {
    ...account,
    id: newId(),
    folders: ['work'],
    lastTest: { at: '2026-11-23', ok: false, facts: { code: 'EAUTH' } },
  };
  const privateFact: PrivateFact = {
    ...kept<'private-fact'>(),
    sealed: 'v1.x',
    dateOn: Temporal.PlainDate.from('2026-12-01'),
  };
  const keptText: KeptText = {
    id: newId(),
    subject: `doubt/${there.doubtId}`,
    field: 'text',
    text: 'the other tab',
    at: now,
    settled: null,
    settledAt: null,
  };
  const draft: Draft = { ...kept<'draft'>(), place: '/doubts/new#new', texts: { text: 'half a sentence' } };
  const job: Job = {
    id: newId(),
    kind: 'send',
    subject: `letter/${there.letterId}`,
    runAt: now,
    leaseUntil: null,
    attempts: 0,
    doneAt: null,
  };
  return { intakeItem, mailAccount, calendarAccount, privateFact, keptText, draft, job };
}
