import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { classifyTrouble } from '#domain/delivery/classify-trouble.ts';
import { isLoopback } from '#domain/delivery/loopback.ts';
import type { MailPhase, MailTrouble } from '#domain/delivery/mail-trouble.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Envelope, MailSender, SendingSession } from '#usecases/ports/mail-sender.ts';
import type { ServerReach } from '#usecases/ports/server-reach.ts';
import { tlsOptions } from './tls-options.ts';

type Options = {
  /** PEM of a further authority to trust, for servers with a certificate of their own making. */
  readonly ca?: string;
  /** How long to wait for a connection and for each answer, in milliseconds. */
  readonly patience?: number;
};

/** What nodemailer puts on its errors. */
type SmtpError = Error & {
  code?: string;
  originalCode?: string;
  responseCode?: number;
  response?: string;
  command?: string;
};

/** Sends by SMTP (RFC 5321, RFC 6409) over one connection. Works below nodemailer's transports, because only there one sees how far a message got. */
export const smtpSender = (options: Options = {}): MailSender => ({
  async connect(reach) {
    if (reach.tls === 'none' && !isLoopback(reach.host)) {
      return fail({ kind: 'plain-not-allowed', host: reach.host, phase: 'connect' });
    }
    const connection = new SMTPConnection(connectionOptions(reach, options));
    const opened = await open(connection, reach);
    if (!opened.ok) {
      connection.close();
      return opened;
    }
    return ok(sessionOver(connection, reach.host));
  },
});

const connectionOptions = (reach: ServerReach, { ca, patience = 30_000 }: Options) => ({
  host: reach.host,
  port: reach.port,
  secure: reach.tls === 'implicit',
  requireTLS: reach.tls === 'starttls',
  ignoreTLS: reach.tls === 'none',
  // What RFC 5321 4.1.4 has for a client without a name: the name of the machine is nobody's business.
  name: '[127.0.0.1]',
  connectionTimeout: patience,
  greetingTimeout: patience,
  socketTimeout: patience * 4,
  // A server that does not close its side must not keep the process.
  socketCloseTimeout: 500,
  ...(reach.tls !== 'none' && { tls: tlsOptions(reach, ca) }),
});

function open(connection: SMTPConnection, { host, user, password }: ServerReach) {
  return new Promise<Result<null, MailTrouble>>((resolve) => {
    let phase: MailPhase = 'connect';
    const failed = (error: unknown) => resolve(fail(troubleOf(error, host, phase)));
    connection.on('error', failed);
    connection.once('end', () => failed({}));
    connection.connect((error?: unknown) => {
      if (error) {
        failed(error);
        return;
      }
      phase = 'login';
      connection.login({ user, credentials: { user, pass: password } }, (refused: unknown) =>
        refused ? failed(refused) : resolve(ok(null)),
      );
    });
  });
}

/** A session ends with the first message that is not taken: the next one gets a fresh connection instead of an unsure one. */
function sessionOver(connection: SMTPConnection, host: string): SendingSession {
  let isOpen = true;
  let lost: (() => void) | undefined;
  connection.on('end', () => {
    isOpen = false;
    // The server's last word, a 421 for example, is told right after the end.
    setImmediate(() => lost?.());
  });
  const close = async () => {
    if (isOpen) connection.quit();
    isOpen = false;
  };
  return {
    async send(envelope, options = {}) {
      const outcome = await new Promise<Result<null, MailTrouble>>((resolve) => {
        const failed = handOver(connection, { host, envelope, ...options, done: resolve });
        lost = () => failed({});
      });
      if (!outcome.ok) await close();
      return outcome;
    },
    isOpen: () => isOpen,
    close,
  };
}

type HandOver = {
  host: string;
  envelope: Envelope;
  mayGo?: Promise<boolean> | undefined;
  handedOver?: (() => void) | undefined;
  done: (outcome: Result<null, MailTrouble>) => void;
};

/** @returns what to call when the connection ends without a word */
function handOver(
  connection: SMTPConnection,
  { host, envelope: { from, to, raw }, mayGo, handedOver, done }: HandOver,
) {
  // The text is asked for only after the server's 354: from then on, a lost line says nothing about the letter.
  let isTextGone = false;
  const text = new Readable({
    read() {
      const go = (may: boolean) => {
        // Without the dot at its end, a server forgets what it was told (RFC 5321 4.1.1.4).
        if (!may) {
          connection.close();
          return;
        }
        isTextGone = true;
        this.push(raw);
        this.push(null);
        if (handedOver) setImmediate(handedOver);
      };
      if (mayGo) void mayGo.then(go);
      else go(true);
    },
  });
  const failed = (error: unknown) => done(fail(troubleOf(error, host, isTextGone ? 'after-data' : 'data')));
  connection.send({ from, to: [to], size: raw.byteLength }, text, (error: unknown) =>
    error ? failed(error) : done(ok(null)),
  );
  return failed;
}

const phaseOfCommand = (command: string | undefined, phase: MailPhase): MailPhase => {
  if (phase === 'after-data') return phase;
  if (command === 'MAIL FROM') return 'sender';
  if (command === 'RCPT TO') return 'recipient';
  return command?.startsWith('AUTH') ? 'login' : phase;
};

function troubleOf(error: unknown, host: string, phase: MailPhase): MailTrouble {
  const { code, originalCode, responseCode, response = '', command } = error as SmtpError;
  if (code === 'EMESSAGE') return { kind: 'too-big', host, phase };
  const isOurTls = code === 'ETLS' && !originalCode;
  return classifyTrouble({
    host,
    phase: phaseOfCommand(command, phase),
    code: isOurTls ? undefined : responseCode,
    status: /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})/.exec(response)?.[1],
    said: response.toLowerCase(),
    system: originalCode ?? code,
  });
}
