import type { Span } from './span.ts';

/** Of places that overlap, keeps the one that starts first, the longer one of two that start together. */
export function withoutOverlaps<T>(items: readonly T[], spanOfItem: (item: T) => Omit<Span, 'text'>): T[] {
  const sorted = items.toSorted((a, b) => {
    const [left, right] = [spanOfItem(a), spanOfItem(b)];
    return left.start - right.start || right.end - left.end;
  });
  let end = -1;
  return sorted.filter((item) => {
    const span = spanOfItem(item);
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
