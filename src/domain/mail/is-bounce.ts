import type { ParsedMail } from './parsed-mail.ts';

/** Whether a mail is a server's word that a letter could not be delivered (RFC 3464, and what older servers write instead). */
export function isBounce({ from, subject, signs }: ParsedMail): boolean {
  const isMachine = /^(mailer-daemon|postmaster)@/.test(from?.address ?? '');
  const saysSo =
    /undeliver|delivery (status|has) |failure notice|returned mail|mail delivery (failed|subsystem)|unzustellbar|nicht zugestellt|zustellung fehlgeschlagen/i;
  return saysSo.test(subject) && (isMachine || signs.autoSubmitted.startsWith('auto-'));
}
