/** One line of a timeline, ready to be shown: texts are formatted by the server. */
export type TimelineEntry = {
  readonly id: string;
  readonly when: string;
  readonly datetime?: string;
  readonly title: string;
  readonly text?: string;
  /** Somebody's own words; set in serif. */
  readonly quote?: string;
  readonly href?: string;
  /** turn: something changed here (the accent). ahead: still to come (hollow). */
  readonly state?: 'past' | 'turn' | 'ahead';
};
