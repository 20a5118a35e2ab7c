/** The number at that many decimals, never -0. Numbers too large to have decimals, and infinities, come back as they are. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  if (!(Math.abs(value) < Number.MAX_SAFE_INTEGER / factor)) return value;
  return Math.round(value * factor) / factor + 0;
}
