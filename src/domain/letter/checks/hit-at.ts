import type { Severity } from '#domain/letter/letter.ts';
import type { FindingReason } from './finding-reason.ts';
import type { Hit } from './rule.ts';
import type { Span } from './span.ts';

/** Why, in which row if not the rule's own, and what replaces the place where that is certain. */
type Why = FindingReason & { readonly rule?: string; readonly repair?: string };

/** A hit on a stretch of the body. */
export function hitAt({ start, end }: Omit<Span, 'text'>, severity: Severity, { rule, repair, ...why }: Why): Hit {
  return {
    severity,
    in: 'body',
    start,
    end,
    why,
    ...(rule === undefined ? {} : { rule }),
    ...(repair === undefined ? {} : { repair }),
  };
}

/** A hit on a stretch of the subject. */
export const subjectHit = (span: Omit<Span, 'text'>, severity: Severity, why: Why): Hit => ({
  ...hitAt(span, severity, why),
  in: 'subject',
});
