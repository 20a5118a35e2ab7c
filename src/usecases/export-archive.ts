import { displayName } from '#domain/people/display-name.ts';
import type { Interview } from '#domain/interview/interview.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import type { Person } from '#domain/people/person.ts';
import { csvRow } from '#domain/transfer/csv-row.ts';
import type { ArchiveEntry } from './ports/archive.ts';
import type { CalendarWriter } from './ports/calendar-writer.ts';
import type { ContactFile } from './ports/contact-file.ts';
import type { MailWriter } from './ports/mail-writer.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';
import type { PlainThing, TransferTable } from './ports/transfer.ts';
import { readPrivateFacts } from './private-facts.ts';
import type { Secrets } from './ports/secrets.ts';
import { senderOf, writeLetterMail } from './write-letter-mail.ts';

export const exportFormat = 'bowout-export';
/** The version of the export's shape; see docs/export.md. */
export const exportVersion = 2;
export const manifestPath = 'bowout.json';
/** Only in an export that was asked for with private notes, and then in plain words. */
export const privatePath = 'private.json';
export const jsonPath = (table: string) => `json/${table}.json`;

type Ports = OwnerUse & {
  readonly calendarWriter: CalendarWriter;
  readonly contactFile: ContactFile;
  readonly mailWriter: MailWriter;
  readonly secrets: Secrets;
};

/** How many things are held at once. */
const pageSize = 200;

/** Any store's things, a page at a time. */
async function* pages<T extends { readonly id: string }>(
  read: (page: { limit: number; after?: string }) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[]> {
  for (let after: string | undefined; ;) {
    const page = await read({ limit: pageSize, ...(after !== undefined && { after }) });
    if (page.length > 0) yield page;
    after = page.at(-1)?.id;
    if (page.length < pageSize) return;
  }
}

const tablePages = ({ transfer }: Stores, { name }: TransferTable) =>
  pages<PlainThing>((page) => transfer.read(name, page));

async function* asJson(stores: Stores, table: TransferTable, counted: (count: number) => void) {
  let count = 0;
  yield '[';
  for await (const page of tablePages(stores, table)) {
    yield page.map((thing, index) => `${count + index === 0 ? '\n' : ',\n'}${JSON.stringify(thing)}`).join('');
    count += page.length;
  }
  yield '\n]\n';
  counted(count);
}

async function* asCsv(stores: Stores, table: TransferTable) {
  yield csvRow(table.fields);
  for await (const page of tablePages(stores, table))
    yield page.map((thing) => csvRow(table.fields.map((field) => thing[field]))).join('');
}

async function* one(content: string | Uint8Array) {
  yield content;
}

/** A letter that cannot be a mail yet (no address, a message for a portal) still has its text. */
async function letterFile(ports: Ports, letter: StoredLetter): Promise<ArchiveEntry> {
  const from = senderOf(await ports.stores.settings.read(), '');
  const isDraft = letter.state === 'draft' || letter.state === 'failed';
  const mail = await writeLetterMail(ports, letter, { from, isDraft, at: letter.sentAt ?? letter.changedAt });
  const path = `letters/${letter.createdAt.toString().slice(0, 10)}-${letter.id}`;
  return mail.ok
    ? { path: `${path}.eml`, chunks: one(mail.value) }
    : { path: `${path}.txt`, chunks: one(`${letter.subject}\n\n${letter.body}\n`) };
}

function interviewEvent(interview: Interview, company: string) {
  const zoned = (at: Temporal.ZonedDateTime) =>
    ({ kind: 'zoned', at, zoneSent: at.timeZoneId, zoneFrom: 'iana' }) as const;
  return {
    uid: interview.invitation?.uid ?? `${interview.id}@bowout.invalid`,
    sequence: interview.invitation?.sequence ?? 0,
    stamp: interview.changedAt,
    start: zoned(interview.start),
    ...(interview.end && { end: zoned(interview.end) }),
    summary: company,
    ...(interview.place && { location: interview.place }),
    ...(interview.link && { url: interview.link }),
    alarms: [],
    isBusy: true,
  };
}

async function* interviewFiles({ stores, calendarWriter }: Ports): AsyncGenerator<ArchiveEntry> {
  let number = 0;
  for await (const page of pages<Interview>((span) => stores.interviews.all(span))) {
    const applications = await stores.applications.findMany([...new Set(page.map((of) => of.applicationId))]);
    const companies = new Map(applications.map(({ id, company }) => [id, company]));
    const events = page.map((interview) => interviewEvent(interview, companies.get(interview.applicationId) ?? ''));
    number += 1;
    yield { path: `interviews/${number}.ics`, chunks: one(calendarWriter.write({ name: 'Bowout', events })) };
  }
}

const cardOf = (person: Person) => ({
  name: displayName(person),
  givenName: person.givenName,
  familyName: person.familyName,
  title: person.title,
  emails: person.email ? [person.email] : [],
  phones: person.phone ? [person.phone] : [],
  company: person.company,
  position: person.position,
  note: person.note,
  uid: person.id,
});

async function* cards({ stores, contactFile }: Ports) {
  for await (const page of pages<Person>((span) => stores.people.all(span))) yield contactFile.write(page.map(cardOf));
}

async function privateText(ports: Ports): Promise<string> {
  const facts = await readPrivateFacts(ports);
  const open = facts.flatMap(({ id, dateOn, words }) => (words ? [{ id, ...words, dateOn }] : []));
  return `${JSON.stringify(open, null, 2)}\n`;
}

/**
 * Everything of one person as the files of one archive: JSON and CSV of every table (removed things included, marked
 * as such), letters, appointments and contacts as any program reads them. Passwords, sessions and the secret of the
 * calendar feed are left out, and private facts unless they are asked for. The manifest comes last, with how many of each there are.
 */
export async function* exportArchive(
  ports: Ports,
  { withPrivate = false }: { readonly withPrivate?: boolean } = {},
): AsyncGenerator<ArchiveEntry> {
  const { stores, clock } = ports;
  const counts: Record<string, number> = {};
  for (const table of stores.transfer.tables) {
    const chunks = asJson(stores, table, (count) => (counts[table.name] = count));
    yield { path: jsonPath(table.name), chunks };
  }
  for (const table of stores.transfer.tables) yield { path: `csv/${table.name}.csv`, chunks: asCsv(stores, table) };
  for await (const page of pages<StoredLetter>((span) => stores.letters.all(span)))
    for (const letter of page) yield await letterFile(ports, letter);
  yield* interviewFiles(ports);
  yield { path: 'people.vcf', chunks: cards(ports) };
  if (withPrivate) yield { path: privatePath, chunks: one(await privateText(ports)) };
  const settings = { ...(await stores.settings.read()), feedToken: '' };
  const manifest = { format: exportFormat, version: exportVersion, exportedAt: clock.now(), settings, counts };
  yield { path: manifestPath, chunks: one(`${JSON.stringify(manifest, null, 2)}\n`) };
}
