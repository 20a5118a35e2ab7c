import type { CertificateReason, TroubleKind } from '#domain/delivery/mail-trouble.ts';
import type { LetterState } from '#domain/letter/stored-letter.ts';

type Facts = { readonly host: string; readonly folder: string; readonly reason: CertificateReason | '' };

const certificate: Record<CertificateReason | '', string> = {
  'self-signed': 'it is signed by nobody but itself',
  'wrong-name': 'it belongs to another name',
  expired: 'it is not valid today',
  untrusted: 'nobody known vouches for it',
  '': 'it could not be checked',
};

const at = (host: string) => (host ? ` ${host}` : '');

/** What went wrong with a mail server, in a sentence that says what to do where one can do something. */
const trouble: Record<TroubleKind, (facts: Facts) => string> = {
  name: ({ host }) => `The server${at(host)} was not found. Is the name right, and are you online?`,
  unreachable: ({ host }) => `Nobody answers at${at(host)}. Are server and port right, and are you online?`,
  timeout: ({ host }) => `The server${at(host)} took too long to answer.`,
  certificate: ({ host, reason }) =>
    `The server${at(host)} could not prove who it is: ${certificate[reason]}. Nothing was sent to it.`,
  'no-encryption': ({ host }) => `The server${at(host)} does not offer the chosen encryption. Try the other one.`,
  'plain-not-allowed': () => 'Without encryption only a program on this computer may be used.',
  'no-password': () => 'The stored password cannot be read any more. Please enter it again.',
  login: () => 'The server did not accept user name and password.',
  'app-password': () => 'The server wants an app password. You make one in the security settings of the provider.',
  'oauth-only': () =>
    'The provider no longer accepts passwords from mail programs. Download the letter as .eml instead.',
  sender: () => 'The server does not let this account send from your address. Check the address in the settings.',
  recipient: () => 'The server says that this address does not exist.',
  'mailbox-full': () => 'The recipient’s mailbox is full.',
  greylisted: () => 'The other server asks to try again in a few minutes. That is usual for a first mail.',
  'rate-limited': () => 'The server wants fewer mails at a time.',
  'too-big': () => 'The mail is too big for the server.',
  blocked: () => 'The other server rejected the mail as unwanted. A call or another address will get through.',
  busy: () => 'The server cannot take it just now.',
  refused: () => 'The server refused the mail.',
  'connection-lost': () => 'The connection broke before the mail was handed over. It did not go out.',
  'maybe-accepted': () =>
    'The connection broke after the mail had been handed over. Nobody can say whether it went out.',
  'own-fault': () => 'Something in Bowout itself failed before it was handed over. It did not go out.',
  folder: ({ folder }) => (folder ? `The folder ${folder} was not found.` : 'A folder could not be used.'),
};

const states: Record<LetterState, string> = {
  draft: 'draft',
  queued: 'waiting to be sent',
  sending: 'being sent',
  sent: 'sent',
  failed: 'not sent',
  unknown: 'not sure whether it was sent',
  'in-drafts': 'in your Drafts',
  'handed-over': 'handed over',
};

/** How far a letter got, and what one can do. Times are shown ones. */
export const en = {
  trouble,
  states,
  outcome: {
    sent: () => 'Sent: the mail server has taken it.',
    interrupted: () => 'Bowout was interrupted in the middle of sending.',
    'too-late-hour': ({ when }: { when: string }) =>
      `It was to go out on ${when}, but Bowout was not running. Send it now all the same?`,
    'too-late-interview': ({ when }: { when: string }) =>
      `It was to go out on ${when}; meanwhile the interview has begun. Read it again before you send it.`,
    'found-in-sent': () => 'It lies in your Sent folder, so it went out.',
    answered: () => 'It was answered, so it arrived.',
    bounced: () => 'It came back: it was not delivered.',
    'person-says-sent': () => 'You noted that it went out.',
    'person-says-not-sent': () => 'You noted that it did not go out.',
  },
  willTryAgain: ({ when }: { when: string }) => `Next try: ${when}.`,
  noMoreTries: () => 'It is not tried again by itself.',
  undo: 'Take back',
  undoUntil: ({ when }: { when: string }) => `You can take it back until ${when}.`,
  sendNow: 'Send now',
  sendAt: 'Send at a time',
  atTheirs: ({ theirs, mine }: { theirs: string; mine: string }) => `${theirs} there, ${mine} here.`,
  needsRunning: 'Bowout has to be running then.',
  intoDrafts: 'Put into my Drafts',
  download: 'Download as .eml',
  onItsWay: 'Sending … You can close this page.',
  didNotGoOut: 'It did not go out.',
  liesInDrafts: 'It lies in the Drafts of your mail account. From there you send it yourself.',
  askUnknown:
    'Did it go out? Look into the Sent folder of your mail account. Bowout never sends it a second time by itself.',
  saySent: 'It went out',
  sayNotSent: 'It did not go out',
  refusal: {
    'no-account': 'Set up a mail account first.',
    'no-such-letter': 'That letter is not there any more.',
    'no-address': 'There is no mail address for this person.',
    empty: 'Subject and text must not be empty.',
    'wrong-state': 'That is no longer possible: the letter has moved on.',
    'no-drafts-folder': 'The mail account has no Drafts folder that could be found. Pick one in the settings.',
    'other-draft-there':
      'An older text of this letter lies in your Drafts. Delete it there, then put it into Drafts again.',
    'draft-changed':
      'It was changed in your Drafts, so it stays there. Keep what you want of it, delete it there, and then say here that it is deleted.',
    'draft-not-there':
      'It is no longer in your Drafts as Bowout put it there. Either it went out or was deleted, or your mail program saved it anew under a mark of its own (Message-ID). Look into Drafts and Sent: if it went out, say that they know; otherwise delete it there, and then say here that it is deleted.',
    'draft-sent': 'It lies in your Sent folder, so it went out. Say that they know, instead of taking it back.',
    'draft-not-removable':
      'This mail server cannot delete a single mail for Bowout. Delete it there, and then say here that it is deleted.',
    'not-writable': 'This letter cannot be put into Drafts.',
    'changed-since':
      'A text has changed since this page was opened, perhaps in another tab. Nothing was sent; have another look at it.',
    'no-such-account': 'That account is not there any more.',
  },
};
export type Messages = typeof en;
