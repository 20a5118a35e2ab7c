import { newApplication } from '#domain/application/new-application.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import type { MailAccount } from '#domain/settings/account.ts';
import type { Ids } from '#usecases/ports/ids.ts';
import type { Stores } from '#usecases/ports/stores.ts';

/** A draft to somebody of a new application. */
export async function addDraft(
  { stores, ids, now }: { stores: Stores; ids: Ids; now: Temporal.Instant },
  toAddress: string,
  change: Partial<StoredLetter> = {},
): Promise<StoredLetter> {
  const applicationId = change.applicationId ?? ids.newId<'application'>();
  if (!change.applicationId) {
    await stores.applications.save(newApplication(applicationId, { company: 'Acme', role: 'Baker' }, now));
  }
  const personId = ids.newId<'person'>();
  await stores.people.save(newPerson(personId, { familyName: 'Ober', email: toAddress }, now));
  const letter: StoredLetter = {
    id: ids.newId<'letter'>(),
    createdAt: now,
    changedAt: now,
    removedAt: null,
    applicationId,
    goodbyeId: null,
    personId,
    kind: 'notice',
    locale: 'de-DE',
    subject: 'Meine Bewerbung als Bäckerin',
    body: 'Guten Tag,\n\nhiermit ziehe ich meine Bewerbung zurück.\n\nFreundliche Grüße',
    edited: false,
    variant: 0,
    tone: '',
    facts: {},
    state: 'draft',
    toAddress,
    messageId: '',
    inReplyTo: '',
    references: [],
    notBefore: null,
    undoUntil: null,
    leaseUntil: null,
    attempts: 0,
    nextAttemptAt: null,
    outcome: null,
    sentAt: null,
    calendarPart: null,
    ...change,
  };
  await stores.letters.save(letter);
  return letter;
}

/** A mail account on a server of the tests. */
export const sampleAccount = (
  { ids, now }: { ids: Ids; now: Temporal.Instant },
  account: Pick<MailAccount, 'protocol' | 'port' | 'user' | 'secret'> & Partial<MailAccount>,
): MailAccount => ({
  id: ids.newId<'account'>(),
  createdAt: now,
  changedAt: now,
  removedAt: null,
  host: '127.0.0.1',
  tls: 'none',
  folders: { answers: [], sent: '', drafts: '' },
  lastTest: null,
  ...account,
});
