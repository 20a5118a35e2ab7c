/** A remark on a letter as the page shows it; `repair` is what one click does. */
export type ShownRemark = {
  readonly n: number;
  readonly title: string;
  readonly text: string;
  readonly stop: boolean;
  readonly source: string;
  readonly rule: string;
  readonly quote: string;
  readonly in: 'subject' | 'body';
  readonly start: number;
  readonly end: number;
  readonly place: { readonly start: number; readonly end: number; readonly quote: string };
  readonly repair: { readonly text: string; readonly label: string } | null;
  /** A private detail that the person may want to tell all the same. */
  readonly topic: string | null;
};

/** What the server says about a text: also while it is being written. */
export type ShownCheck = {
  readonly body: string;
  readonly remarks: readonly ShownRemark[];
  readonly verdict: { readonly title: string; readonly text: string };
  readonly words: string;
};

/** What stands in the page, saved or not. */
export type TypedText = { readonly subject: string; readonly body: string };

type Words =
  | 'change'
  | 'again'
  | 'back'
  | 'brief'
  | 'warm'
  | 'fresh'
  | 'freshHint'
  | 'edited'
  | 'done'
  | 'subject'
  | 'body'
  | 'notDraft'
  | 'changesTitle'
  | 'changesText'
  | 'was'
  | 'becomes'
  | 'take'
  | 'keep'
  | 'gone'
  | 'address'
  | 'noAddress'
  | 'say'
  | 'unsay'
  | 'saveAddress';
export type DeskTexts = Readonly<Record<Words, string>>;

/** One letter as its page shows it. */
export type ShownDesk = ShownCheck & {
  readonly t: DeskTexts;
  readonly subject: string;
  readonly to: string;
  /** What is missing before it can go out, whatever the text is like. */
  readonly lacks: { readonly title: string; readonly text: string } | null;
  readonly lang: string;
  readonly versions: { readonly subject: string; readonly body: string };
  readonly paragraphs: readonly { readonly text: string; readonly from: number }[];
  readonly edited: boolean;
  readonly locked: boolean;
  readonly tone: string;
  readonly variant: number;
  readonly hasVariants: boolean;
  readonly hasTones: boolean;
  /** What is told on purpose. */
  readonly said: readonly { readonly topic: string; readonly text: string }[];
  readonly changes: readonly { readonly n: number; readonly before: string; readonly after: string }[];
};
