import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from './certificate.ts';
import { dovecotConfig } from './dovecot-config.ts';
import { freePorts } from './free-port.ts';
import { guard, quoted } from './guard.ts';
import { mainCf, masterCf } from './postfix-config.ts';
import { waitForPort } from './wait-for-port.ts';

/** People with a password; every other address at example.test and acme.test has a mailbox, but no login. */
const users = {
  anna: { user: 'anna@example.test', password: 'a secret äöü' },
  ben: { user: 'ben@acme.test', password: 'bens secret' },
} as const;

export type MailServers = {
  /** Postfix. `mx` has neither login nor TLS; `submission` has login, plain or by STARTTLS; `submissions` TLS from the start. */
  readonly smtp: { readonly mx: number; readonly submission: number; readonly submissions: number };
  /** Dovecot: `plain` also offers STARTTLS. Special folders are called Gesendet and Entwuerfe. */
  readonly imap: { readonly plain: number; readonly tls: number };
  /** PEM; made out to `localhost`, not to 127.0.0.1. */
  readonly certificate: string;
  readonly users: typeof users;
  /** The raw messages in somebody's folder, in no order. */
  messages(user: string, folder?: string): string[];
  /** How many lie in somebody's inbox. */
  count(user: string): number;
  /** When each of them was delivered, earliest first, in milliseconds of the epoch: Dovecot writes it into the file's name. */
  arrivals(user: string): readonly number[];
  /** The Maildir marks of all messages in somebody's inbox, one after the other: S is read, R answered. */
  flags(user: string): string;
  /** Puts a raw message into somebody's folder, as if it had come from outside and been sorted in. */
  drop(user: string, message: string, folder?: string): void;
  /** What both servers logged: for a test that failed. */
  log(): string;
  stop(): Promise<void>;
};

function mustBePossible() {
  if (process.getuid?.() !== 0) throw new Error('the mail servers of the tests need root (a container is enough)');
  const missing = ['/usr/sbin/postfix', '/usr/sbin/dovecot', '/usr/lib/dovecot/lmtp'].filter(
    (file) => !existsSync(file),
  );
  if (missing.length > 0)
    throw new Error(`not installed: ${missing.join(', ')}; run scripts/install-test-packages.mjs`);
}

function layOut(folder: string) {
  chmodSync(folder, 0o755);
  for (const name of ['mail', 'dovecot', 'dovecot-state', 'postfix', 'queue', 'data']) mkdirSync(join(folder, name));
  execFileSync('chown', ['mail:mail', join(folder, 'mail')]);
  execFileSync('chown', ['postfix:postfix', join(folder, 'data')]);
  const lines = Object.values(users).map(({ user, password }) => `${user}:{PLAIN}${password}::::::\n`);
  writeFileSync(join(folder, 'users'), lines.join(''));
}

const mailbox = (folder: string, user: string, name: string) =>
  join(folder, 'mail', user, ...(name === 'INBOX' ? [] : [`.${name.replaceAll('/', '.')}`]));

const filesIn = (maildir: string) =>
  ['new', 'cur']
    .map((part) => join(maildir, part))
    .filter((part) => existsSync(part))
    .flatMap((part) => readdirSync(part).map((file) => join(part, file)));

const messagesIn = (maildir: string) => filesIn(maildir).map((file) => readFileSync(file, 'utf8'));

function arrivalOf(file: string): number {
  const [, seconds = '0', microseconds = '0'] = /\/(\d+)\.M(\d+)P[^/]*$/.exec(file) ?? [];
  return Number(seconds) * 1000 + Number(microseconds) / 1000;
}

const flagsIn = (maildir: string) =>
  readdirSync(join(maildir, 'cur'))
    .map((file) => file.split(':2,')[1] ?? '')
    .join('');

let dropped = 0;
function dropInto(maildir: string, message: string) {
  const name = `${process.pid}.${dropped++}.test`;
  if (!existsSync(maildir)) execFileSync('install', ['-d', '-o', 'mail', '-g', 'mail', maildir]);
  for (const part of ['tmp', 'new', 'cur']) {
    if (!existsSync(join(maildir, part)))
      execFileSync('install', ['-d', '-o', 'mail', '-g', 'mail', join(maildir, part)]);
  }
  writeFileSync(join(maildir, 'tmp', name), message);
  execFileSync('chown', ['mail:mail', join(maildir, 'tmp', name)]);
  execFileSync('mv', [join(maildir, 'tmp', name), join(maildir, 'new', name)]);
}

/**
 * Starts a Postfix and a Dovecot of their own on free loopback ports, in a temporary folder. They end, and the folder
 * goes, with `stop` or with this process, even when that is killed.
 * @throws Error when not root, or when a package is missing
 */
export async function startMailServers(): Promise<MailServers> {
  mustBePossible();
  const folder = mkdtempSync(join(tmpdir(), 'bowout-mail-'));
  const stop = guard(
    `cd ${quoted(folder)}; kill $(cat dovecot/master.pid) $(cat queue/pid/master.pid); ` +
      `for i in $(seq 100); do [ -e dovecot/master.pid ] || break; sleep .02; done; ` +
      `cd /; rm -rf ${quoted(folder)}`,
  );
  try {
    return { ...(await startIn(folder)), stop };
  } catch (cause) {
    await stop();
    throw new Error('the mail servers of the tests did not start', { cause });
  }
}

async function startIn(folder: string): Promise<Omit<MailServers, 'stop'>> {
  layOut(folder);
  const { certificate, key, pem } = makeCertificate(folder);
  const [imap = 0, imaps = 0, mx = 0, submission = 0, submissions = 0] = await freePorts(5);
  const at = { folder, certificate, key, imap, imaps, mx, submission, submissions };
  writeFileSync(join(folder, 'dovecot.conf'), dovecotConfig(at));
  writeFileSync(join(folder, 'postfix/main.cf'), mainCf(at));
  writeFileSync(join(folder, 'postfix/master.cf'), masterCf(at));
  // A daemon keeps what it inherits: with a pipe instead of a file, Node would wait for its end.
  const said = openSync(join(folder, 'start.log'), 'a');
  const options = { stdio: ['ignore', said, said], timeout: 20_000 } satisfies ExecFileSyncOptions;
  execFileSync('dovecot', ['-c', join(folder, 'dovecot.conf')], options);
  execFileSync('postfix', ['-c', join(folder, 'postfix'), 'start'], options);
  await Promise.all([imap, imaps, mx, submission, submissions].map((port) => waitForPort(port, 'a mail server')));
  return {
    smtp: { mx, submission, submissions },
    imap: { plain: imap, tls: imaps },
    certificate: pem,
    users,
    messages: (user, name = 'INBOX') => messagesIn(mailbox(folder, user, name)),
    count: (user) => filesIn(mailbox(folder, user, 'INBOX')).length,
    arrivals: (user) =>
      filesIn(mailbox(folder, user, 'INBOX'))
        .map(arrivalOf)
        .toSorted((one, other) => one - other),
    flags: (user) => flagsIn(mailbox(folder, user, 'INBOX')),
    drop: (user, message, name = 'INBOX') => dropInto(mailbox(folder, user, name), message),
    log: () => ['dovecot.log', 'postfix.log'].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'),
  };
}
