/** Where in the talk with a mail server something went wrong. `after-data`: from the moment it agreed to take the text. */
export type MailPhase = 'connect' | 'greeting' | 'login' | 'sender' | 'recipient' | 'data' | 'after-data' | 'folder';

export const troubleKinds = [
  'name', // the server's name is not known (or there is no network)
  'unreachable', // nothing answers at that address and port
  'timeout', // it answered too late, or stopped answering
  'certificate', // it could not prove that it is that server
  'no-encryption', // encryption is required and it offers none, or another kind
  'plain-not-allowed', // unencrypted, and not on this machine
  'no-password', // the stored password cannot be read (another key file)
  'login', // name or password refused
  'app-password', // it wants a password made for this program
  'oauth-only', // it takes no passwords at all
  'sender', // it does not let this account use this sender
  'recipient', // no such recipient
  'mailbox-full',
  'greylisted', // try again later, it says
  'rate-limited', // too many at once
  'too-big',
  'blocked', // it takes the text for spam, or against its rules
  'busy', // any other "not now" (4xx)
  'refused', // any other "no" (5xx)
  'connection-lost', // before the text was handed over: it cannot have been accepted
  'maybe-accepted', // after the text was handed over: nobody here can know
  'folder', // a folder is missing or cannot be used
  'own-fault', // Bowout itself failed before anything was handed over
] as const;
export type TroubleKind = (typeof troubleKinds)[number];

export type CertificateReason = 'self-signed' | 'wrong-name' | 'expired' | 'untrusted';

/** What went wrong with a mail server, as a kind and its facts; never its own sentence, which may be anybody's text. */
export type MailTrouble = {
  readonly kind: TroubleKind;
  readonly host: string;
  readonly phase: MailPhase;
  /** SMTP reply code (RFC 5321 4.2), if there was one. */
  readonly code?: number;
  /** Enhanced status code (RFC 3463), for example 4.2.2. */
  readonly status?: string;
  readonly reason?: CertificateReason;
  /** The folder or its role, when `kind` is `folder`. */
  readonly folder?: string;
};

const neverAgain: readonly TroubleKind[] = [
  'certificate',
  'no-encryption',
  'plain-not-allowed',
  'no-password',
  'app-password',
  'oauth-only',
  'blocked',
  'refused',
  'folder',
];

/**
 * What a trouble means for the letter: `again` (it was not accepted, and may be later), `never` (it was not accepted,
 * and trying again would not help), `unknown` (it may have been accepted: it is never sent again unasked).
 */
export function meaningOf({ kind, code }: MailTrouble): 'again' | 'never' | 'unknown' {
  if (kind === 'maybe-accepted') return 'unknown';
  if (code !== undefined) return code >= 500 ? 'never' : 'again';
  if (kind === 'login' || kind === 'sender' || kind === 'recipient' || kind === 'too-big') return 'never';
  return neverAgain.includes(kind) ? 'never' : 'again';
}
