type Words =
  | 'handTitle'
  | 'copy'
  | 'copied'
  | 'byHand'
  | 'body'
  | 'mailto'
  | 'long'
  | 'eml'
  | 'declineHint'
  | 'toldMail'
  | 'toldOther'
  | 'toldHow'
  | 'toldWhen'
  | 'toldWhenHint'
  | 'told';

/** What a letter needs to leave the house by hand. */
export type HandedDesk = {
  readonly id: string;
  readonly to: string;
  readonly body: string;
  readonly lang: string;
  readonly mailto: { readonly href: string; readonly isLong: boolean };
  readonly t: Readonly<Record<Words, string>>;
};

/** How somebody was told, in words. */
export type ToldChannels = Readonly<Record<'mail' | 'call' | 'message' | 'portal' | 'in-person', string>>;

/** A booked appointment, and the file that declines it where there was an invitation. */
export type ShownDecline = { readonly id: string; readonly href: string | null; readonly label: string };
