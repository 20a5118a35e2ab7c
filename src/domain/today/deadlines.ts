import type { ApplicationId, DoubtId } from '../id.ts';

/** By when somebody expects an answer, in one process. */
export type Deadline = {
  readonly applicationId: ApplicationId;
  /** `my-answer`: theirs to me ran out then; `pause`: I asked for time until then; `fair-until`: the latest courteous moment of an undecided interview; `their-answer`: they promised one. */
  readonly kind: 'my-answer' | 'pause' | 'fair-until' | 'their-answer';
  /** In the zone of whoever set it; a day without a time is its last minute. */
  readonly at: Temporal.ZonedDateTime;
  /** Only for `fair-until`. */
  readonly doubtId?: DoubtId;
};

/** What fits: may I have until …, can you tell me sooner, or simply the next step. */
export type DeadlineAction =
  | { readonly kind: 'ask-until' | 'tell-sooner'; readonly until: Temporal.PlainDate }
  | { readonly kind: 'decide' | 'doubt' | 'look' };

export type DeadlineRow = Deadline & { readonly action: DeadlineAction };

const isBefore = (one: Deadline, other: Deadline) => Temporal.ZonedDateTime.compare(one.at, other.at) < 0;
const isMine = ({ kind }: Deadline) => kind === 'my-answer' || kind === 'pause';

/** Mine before theirs: I ask for time until they answer, or them to answer before that. Both are offered, each with its process; for what has run out, neither helps. */
function actionFor(row: Deadline, others: readonly Deadline[], now: Temporal.Instant): DeadlineAction {
  const isAhead = ({ at }: Deadline) => Temporal.Instant.compare(at.toInstant(), now) > 0;
  if (row.kind === 'fair-until') return { kind: 'doubt' };
  if (row.kind === 'their-answer') {
    const first = others.find((other) => isMine(other) && isAhead(other) && isBefore(other, row));
    return first ? { kind: 'tell-sooner', until: first.at.toPlainDate() } : { kind: 'look' };
  }
  const later = others.find((other) => other.kind === 'their-answer' && isBefore(row, other));
  return later && isAhead(row) ? { kind: 'ask-until', until: later.at.toPlainDate() } : { kind: 'decide' };
}

/** The processes beside each other, each with its soonest date and what fits it, soonest first. One alone stands beside nothing. */
export function sideBySide(deadlines: readonly Deadline[], now: Temporal.Instant): readonly DeadlineRow[] {
  const ordered = deadlines.toSorted((one, other) => Temporal.ZonedDateTime.compare(one.at, other.at));
  const soonest = [...new Map(ordered.toReversed().map((one) => [one.applicationId, one])).values()];
  if (soonest.length < 2) return [];
  const rows = ordered.filter((one) => soonest.includes(one));
  return rows.map((row) => ({ ...row, action: actionFor(row, rows, now) }));
}
