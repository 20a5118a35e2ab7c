import type { LetterLocale } from '../letter/letter.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export type InterfaceLanguage = 'en' | 'de';

/** What reminds one, each with a switch of its own. */
export type ReminderSwitches = {
  readonly interviews: boolean;
  readonly fairUntil: boolean;
  readonly slept: boolean;
  readonly untold: boolean;
  readonly debriefs: boolean;
  readonly followUps: boolean;
  readonly lookBacks: boolean;
};

/** One person's settings. */
export type Settings = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly signature: string;
  /** null: the browser's. */
  readonly language: InterfaceLanguage | null;
  readonly letterLocale: LetterLocale;
  /** IANA name; where the person is. */
  readonly zone: string;
  readonly theme: Theme;
  /** ISO 3166 alpha-2: whose law notes are shown. */
  readonly country: string;
  readonly undoMinutes: number;
  /** No reminder between these, in `zone`; null: none kept quiet. */
  readonly quietHours: { readonly from: Temporal.PlainTime; readonly to: Temporal.PlainTime } | null;
  readonly reminders: ReminderSwitches;
  /** Reminders also go to oneself by mail. */
  readonly reminderMail: boolean;
  /** The first page was read. */
  readonly welcomedAt: Temporal.Instant | null;
  /** The secret in the address of the calendar feed; empty: no feed. */
  readonly feedToken: string;
  /** The feed names employers and people; without, it says only what kind of thing is due. */
  readonly feedNames: boolean;
};
