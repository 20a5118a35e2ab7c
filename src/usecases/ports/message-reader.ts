import type { ParsedMail } from '#domain/mail/parsed-mail.ts';
import type { Result } from '#domain/result.ts';

/** Why a mail was not read. Limits in octets, parts deep. */
export type MessageRefusal =
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'headers-too-large'; readonly limit: number }
  | { readonly kind: 'not-a-mail' }
  | { readonly kind: 'unreadable' };

/** Reads the raw octets of one mail (RFC 5322, MIME). Never throws, whatever they are. */
export type MessageReader = { read(raw: Uint8Array): Promise<Result<ParsedMail, MessageRefusal>> };
