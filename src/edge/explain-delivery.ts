import { troubleKinds, type CertificateReason, type TroubleKind } from '#domain/delivery/mail-trouble.ts';
import type { JsonObject } from '#domain/json.ts';
import type { Messages } from './messages/delivery.en.ts';

const isTrouble = (kind: string): kind is TroubleKind => (troubleKinds as readonly string[]).includes(kind);

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** A trouble with a mail server, as it stands in a letter's outcome or an account's last test, in one sentence. */
export function explainTrouble(facts: JsonObject, say: Messages): string {
  const kind = text(facts.kind);
  if (!isTrouble(kind)) return '';
  const reason = text(facts.reason) as CertificateReason | '';
  return say.trouble[kind]({ host: text(facts.host), folder: text(facts.folder), reason });
}

/**
 * What came of a letter's last attempt, in one sentence; empty when there was none.
 * @param show - shows a moment, given as ISO 8601 text, in the person's own words and zone
 */
export function explainOutcome(
  outcome: (JsonObject & { readonly kind: string }) | null,
  say: Messages,
  show: (instant: string) => string,
): string {
  if (!outcome) return '';
  if (outcome.kind === 'too-late') {
    const which = outcome.because === 'interview' ? 'too-late-interview' : 'too-late-hour';
    return say.outcome[which]({ when: show(text(outcome.dueAt)) });
  }
  if (isSettled(outcome.kind)) return say.outcome[outcome.kind]();
  return explainTrouble(outcome, say);
}

const settled = [
  'sent',
  'interrupted',
  'found-in-sent',
  'answered',
  'bounced',
  'person-says-sent',
  'person-says-not-sent',
] as const;
const isSettled = (kind: string): kind is (typeof settled)[number] => (settled as readonly string[]).includes(kind);
