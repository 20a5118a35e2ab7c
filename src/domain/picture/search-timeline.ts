import { isEnding, type Stage } from '../application/stage.ts';
import type { Drawing, Shape, Tone } from './drawing.ts';

export type TimelineRow = {
  readonly label: string;
  readonly stage: Stage;
  readonly from: Temporal.PlainDate;
  /** The day it ended, or today. */
  readonly until: Temporal.PlainDate;
  readonly talks: readonly Temporal.PlainDate[];
};

type Frame = { readonly width: number; readonly title: string; readonly month: (first: Temporal.PlainDate) => string };

const rowHeight = 26;
const labels = 190;
const head = 28;

const toneOf = (stage: Stage): Tone => {
  if (stage === 'withdrawn-by-me' || stage === 'accepted') return 'mine';
  return isEnding(stage) ? 'theirs' : 'ahead';
};

const sorted = (days: readonly Temporal.PlainDate[]) => days.toSorted((a, b) => Temporal.PlainDate.compare(a, b));
const round = (value: number) => Math.round(value * 10) / 10;

/** The first days of the months within, no more than about twelve of them. */
function months(first: Temporal.PlainDate, last: Temporal.PlainDate): Temporal.PlainDate[] {
  const count = first.until(last, { largestUnit: 'months' }).months + 1;
  const every = Math.ceil(count / 8);
  const start = first.with({ day: 1 }).add({ months: 1 });
  const all = Array.from({ length: Math.ceil(count / every) }, (_, index) => start.add({ months: index * every }));
  return all.filter((day) => Temporal.PlainDate.compare(day, last) <= 0);
}

/** One line an application from its first to its last day, with a mark for each conversation. */
export function searchTimeline(rows: readonly TimelineRow[], { width, title, month }: Frame): Drawing {
  const days = sorted(rows.flatMap(({ from, until }) => [from, until]));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return { width, height: head, title, shapes: [] };
  const span = Math.max(1, first.until(last).days);
  const x = (day: Temporal.PlainDate) => round(labels + (first.until(day).days / span) * (width - labels - 12));
  const height = head + rows.length * rowHeight + 8;
  const grid = months(first, last).flatMap((day): Shape[] => [
    { kind: 'rect', x: x(day), y: head - 6, width: 1, height: height - head, tone: 'line' },
    { kind: 'text', x: x(day), y: 14, text: month(day), anchor: 'start' },
  ]);
  const lines = rows.flatMap(({ label, stage, from, until, talks }, index): Shape[] => {
    const y = head + index * rowHeight;
    const bar = { y: y + 5, height: 10, tone: toneOf(stage) };
    return [
      { kind: 'text', x: 0, y: y + 15, text: label, anchor: 'start' },
      { kind: 'rect', x: x(from), width: Math.max(3, round(x(until) - x(from))), ...bar },
      ...talks.map((day): Shape => ({ kind: 'rect', x: x(day) - 1, y: y + 1, width: 3, height: 18, tone: 'ink' })),
    ];
  });
  return { width, height, title, shapes: [...grid, ...lines] };
}
