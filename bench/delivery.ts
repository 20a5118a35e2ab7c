// npm run bench:delivery: how long from pressing send to the mail lying in the recipient's Maildir, and how fast a full
// outbox drains, beside a bare nodemailer script in the same run. On a busy machine the figures mean little: `chrt -f 10 npm run bench:delivery` keeps others out. Needs root and the mail servers of the tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { emlFile } from '#adapters/mail/eml-file.ts';
import { imapMailbox } from '#adapters/mail/imap-mailbox.ts';
import { smtpSender } from '#adapters/mail/smtp-sender.ts';
import { openStores } from '#adapters/store/open-stores.ts';
import { ownerStore } from '#adapters/store/owner-store.ts';
import { openSqlite } from '#adapters/store/sqlite.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { keyFileSecrets } from '#adapters/system/key-file-secrets.ts';
import { deliverDueLetters } from '#usecases/deliver-due-letters.ts';
import { queueLetters } from '#usecases/queue-letters.ts';
import { sendLetterNow } from '#usecases/send-letter-now.ts';
import { addDraft, sampleAccount } from '#test/delivery/sample-letter.ts';
import { startMailServers } from '#test/servers/mail-servers.ts';

const drained = Number(process.argv[2] ?? 1000);
const single = Number(process.argv[3] ?? 40);

const mail = await startMailServers();
const folder = mkdtempSync(join(tmpdir(), 'bowout-bench-'));
const opened = await openSqlite(join(folder, 'bowout.db'));
if (!opened.ok) throw new Error(opened.error.kind);
const owner = systemIds.newId<'owner'>();
await ownerStore(opened.value).add(owner, systemClock.now());
const stores = openStores(opened.value, owner);
const secrets = keyFileSecrets(join(folder, 'secrets.key'));
const { user, password } = mail.users.anna;
const now = systemClock.now();
const account = sampleAccount(
  { ids: systemIds, now },
  { protocol: 'smtp', host: 'localhost', port: 0, user, secret: await secrets.encrypt(password) },
);
const ports = {
  stores,
  secrets,
  clock: systemClock,
  ids: systemIds,
  sender: smtpSender({ ca: mail.certificate }),
  mailbox: imapMailbox(),
  mailWriter: emlFile,
};

/** TLS is how accounts are reached; plain is allowed on this machine only, and leaves nothing else that takes time. */
const ways = {
  tls: { port: mail.smtp.submissions, tls: 'implicit' },
  plain: { port: mail.smtp.submission, tls: 'none' },
} as const;
type Way = keyof typeof ways;

/** Makes Bowout's account use a way, and gives the bare script's options for the same. */
async function use(way: Way) {
  const { port, tls } = ways[way];
  await stores.mailAccounts.save({ ...account, port, tls });
  const shared = { host: 'localhost', port, auth: { user, pass: password } };
  return tls === 'implicit'
    ? { ...shared, secure: true, tls: { ca: mail.certificate, minVersion: 'TLSv1.2' as const } }
    : { ...shared, ignoreTLS: true };
}

const sample = await addDraft({ stores, ids: systemIds, now }, 'nobody@acme.test');
const message = (to: string) => ({ from: user, to, subject: sample.subject, text: sample.body });

async function untilArrived(who: string, many: number) {
  while (mail.count(who) < many) await pause(1);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** @returns milliseconds from the start of `work` to the moment at which Dovecot took the mail in */
async function untilMaildir(to: string, nth: number, work: () => Promise<unknown>): Promise<number> {
  const begun = performance.timeOrigin + performance.now();
  await work();
  await untilArrived(to, nth);
  return (mail.arrivals(to).at(-1) ?? 0) - begun;
}

/** *Send now* on a letter that was put into the outbox before, with time to take it back: the press after which it goes. */
async function oneByOurs(to: string, nth: number) {
  const { id } = await addDraft({ stores, ids: systemIds, now }, to);
  await queueLetters(ports, { letterIds: [id], wish: { kind: 'with-undo' } });
  return untilMaildir(to, nth, () => sendLetterNow(ports, id));
}

type Options = Awaited<ReturnType<typeof use>>;

const oneByScript = (options: Options, to: string, nth: number) =>
  untilMaildir(to, nth, () => createTransport(options).sendMail(message(to)));

/** In turns, so that both meet the same machine; the first three warm up. */
async function sendSingly(way: Way) {
  const options = await use(way);
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let nth = 1; nth <= single + 3; nth += 1) {
    bare.push(await oneByScript(options, `bare-${way}@acme.test`, nth));
    ours.push(await oneByOurs(`ours-${way}@acme.test`, nth));
  }
  return { bowout: median(ours.slice(3)), script: median(bare.slice(3)) };
}

const [tlsSingly, plainSingly] = [await sendSingly('tls'), await sendSingly('plain')];

const ids = [];
for (let nth = 0; nth < drained; nth += 1) {
  ids.push((await addDraft({ stores, ids: systemIds, now }, 'drain@acme.test')).id);
}
await queueLetters(ports, { letterIds: ids, wish: { kind: 'now' } });
const pool = createTransport({ ...(await use('plain')), pool: true, maxConnections: 1, maxMessages: Infinity });
const drainBare = await timed(async () => {
  for (let nth = 0; nth < drained; nth += 1) await pool.sendMail(message('pool@acme.test'));
});
pool.close();
await untilArrived('pool@acme.test', drained);
const drainOurs = await timed(() => deliverDueLetters(ports));
await untilArrived('drain@acme.test', drained);

const rate = (milliseconds: number) => (drained / milliseconds) * 1000;
const rows = [
  { measured: `press send to Maildir over TLS, median of ${single} (ms)`, ...tlsSingly },
  { measured: `the same over a plain line (ms)`, ...plainSingly },
  { measured: `${drained} letters drained (letters/s)`, bowout: rate(drainOurs), script: rate(drainBare) },
].map(({ measured, bowout, script }) => ({
  measured,
  bowout: bowout.toFixed(1),
  'bare nodemailer': script.toFixed(1),
  ratio: (bowout / script).toFixed(2),
}));
console.table(rows);
const isMet = (met: boolean) => (met ? 'met' : 'NOT met');
const meets = {
  tls: tlsSingly.bowout / tlsSingly.script <= 1.3,
  plain: plainSingly.bowout / plainSingly.script <= 1.3,
  drain: drainBare / drainOurs >= 0.5,
};
console.log(`at most 1.30 times as long over TLS: ${isMet(meets.tls)}; over a plain line: ${isMet(meets.plain)}`);
console.log(`at least 0.50 of the rate: ${isMet(meets.drain)}`);

await opened.value.close();
await mail.stop();
rmSync(folder, { recursive: true });
process.exitCode = Object.values(meets).every(Boolean) ? 0 : 1;
