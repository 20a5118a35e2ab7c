type Words =
  | 'send'
  | 'when'
  | 'left'
  | 'later'
  | 'intoDrafts'
  | 'takeBack'
  | 'sendNow'
  | 'draftGone'
  | 'tryAgain'
  | 'itArrived'
  | 'itDidNot';
export type SendTexts = Readonly<Record<Words, string>>;

/** When a letter can go out. */
export type SendTimes = {
  readonly wishes: readonly { readonly value: string; readonly title: string; readonly text: string }[];
  /** The next morning in the recipient's zone, ISO 8601 with its zone. */
  readonly later: string;
  readonly zone: string;
  readonly theirTime: string;
};

/** How far a letter is on its way, and what can be done with it now. */
export type ShownSending = {
  readonly id: string;
  /** The version that stands on the page: what is sent is what was read. */
  readonly read: string;
  readonly canSend: boolean;
  readonly canDraft: boolean;
  readonly isQueued: boolean;
  readonly isUnknown: boolean;
  /** It lies in the Drafts of the mail account. */
  readonly isDrafted: boolean;
  readonly isTrouble: boolean;
  /** In one sentence or two; empty for a draft. */
  readonly status: string;
  readonly left: { readonly seconds: number; readonly words: string } | null;
};
