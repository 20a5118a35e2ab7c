import type { When } from './when.ts';

/** An entry that we write: an interview with alarms, a reminder, a look-back. */
export type OwnEvent = {
  /** Stable for the same thing, so that a second import changes the first. */
  readonly uid: string;
  /** Raised with each change; 0 or more. */
  readonly sequence: number;
  readonly stamp: Temporal.Instant;
  readonly start: When;
  /** Exclusive. Without one it has no length. */
  readonly end?: When;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  readonly url?: string;
  readonly alarms: readonly OwnAlarm[];
  /** A reminder does not make one busy; an interview does. */
  readonly isBusy: boolean;
};

export type OwnAlarm = { readonly minutesBefore: number; readonly text: string };

export type OwnCalendar = {
  readonly name: string;
  readonly description?: string;
  /** How often a subscribed calendar should ask again (RFC 7986 5.7). */
  readonly refreshHours?: number;
  readonly events: readonly OwnEvent[];
};
