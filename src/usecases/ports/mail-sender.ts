import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import type { Result } from '#domain/result.ts';
import type { ServerReach } from './server-reach.ts';

/** One message for one recipient. */
export type Envelope = { readonly from: string; readonly to: string; readonly raw: Uint8Array };

/** An open, logged-in connection; several messages may go over it, one after the other. */
export type SendingSession = {
  /**
   * Hands one message over. Ok means that the server has taken it (its 250). `maybe-accepted` means that the line
   * broke after the text had been handed over; every other trouble means that it was not taken.
   * @param options.mayGo - the text follows only once this says so, whatever was said before it: while sender and
   * recipient are being looked at, there is time to write down what is going to happen. False ends the connection: nothing was sent
   * @param options.handedOver - called when the text is with the server and only its answer is missing: a good time for other work
   */
  send(
    envelope: Envelope,
    options?: { readonly mayGo?: Promise<boolean>; readonly handedOver?: () => void },
  ): Promise<Result<null, MailTrouble>>;
  /** False once the connection is gone; then nothing more can be sent over it. */
  isOpen(): boolean;
  close(): Promise<void>;
};

export type MailSender = {
  /** Connects and logs in. */
  connect(reach: ServerReach): Promise<Result<SendingSession, MailTrouble>>;
};
