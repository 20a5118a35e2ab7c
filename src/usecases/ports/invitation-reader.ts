import type { Invitation } from '#domain/calendar/invitation.ts';
import type { Result } from '#domain/result.ts';

/** Why a calendar file was not read. Limits are those of the reader, sizes in characters. */
export type InvitationRefusal =
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'too-many-parts'; readonly limit: number }
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'not-a-calendar' }
  | { readonly kind: 'malformed'; readonly what: 'unclosed' | 'misnested' | 'unreadable' }
  | { readonly kind: 'no-meeting' };

/** One event of a readable file that is no use, with the reason; the others are still read. */
export type SkippedEvent = { readonly uid?: string; readonly reason: 'no-start' | 'unreadable' };

export type CalendarFile = { readonly invitations: readonly Invitation[]; readonly skipped: readonly SkippedEvent[] };

/** Reads a calendar file or the text/calendar part of a mail. Never throws, whatever the text is. */
export type InvitationReader = { read(text: string): Result<CalendarFile, InvitationRefusal> };
