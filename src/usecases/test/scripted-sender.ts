import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import { fail, ok } from '#domain/result.ts';
import type { Envelope, MailSender, SendingSession } from '../ports/mail-sender.ts';

type Script = {
  /** What connecting comes to, one after the other; then always the last. */
  readonly connects?: readonly (MailTrouble | 'ok')[];
  /** What each message comes to; then always the last. `throws`: our own fault, never a server's. */
  readonly sends?: readonly (MailTrouble | 'ok' | 'throws')[];
  /** After how many messages the line is gone. */
  readonly lasts?: number;
  /** What happens elsewhere while the first connection is made. */
  readonly meanwhile?: () => Promise<void>;
};

const brokenOff: MailTrouble = { kind: 'connection-lost', host: 'mail.example.org', phase: 'data' };

/** A sender that answers as it is told: what real servers say is tested against real servers. */
export function scriptedSender({ connects = ['ok'], sends = ['ok'], lasts = Infinity, meanwhile }: Script = {}) {
  const log = { connected: 0, closed: 0, sent: [] as Envelope[], brokenOff: 0 };
  const sender: MailSender = {
    async connect() {
      const says = connects[log.connected] ?? connects.at(-1) ?? 'ok';
      log.connected += 1;
      if (log.connected === 1) await meanwhile?.();
      if (says !== 'ok') return fail(says);
      let left = lasts;
      const session: SendingSession = {
        async send(envelope: Envelope, { mayGo, handedOver } = {}) {
          if (mayGo && !(await mayGo)) {
            left = 0;
            log.brokenOff += 1;
            return fail(brokenOff);
          }
          const answer = sends[log.sent.length] ?? sends.at(-1) ?? 'ok';
          log.sent.push(envelope);
          left -= 1;
          if (answer === 'throws') throw new Error('a fault of ours');
          handedOver?.();
          return answer === 'ok' ? ok(null) : fail(answer);
        },
        isOpen: () => left > 0,
        close: async () => void (log.closed += 1),
      };
      return ok(session);
    },
  };
  return { sender, log };
}
