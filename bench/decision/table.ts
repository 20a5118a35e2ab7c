import { OPTIMUM, published } from './published.ts';
import type { Row } from './simulate.ts';

const HALF_PERCENT = 0.005;
const HALF_CENT = 0.005;
/** Standard errors beyond which a figure does not match. */
const MOST = 3;

/** Distance in standard errors; what rounding in the published figure may hide is given away first. */
function distance(value: number, error: number, is: { expected: number; rounding: number }): number {
  const off = Math.max(0, Math.abs(value - is.expected) - is.rounding);
  if (off === 0) return 0;
  return (Math.sign(value - is.expected) * off) / Math.max(error, Number.MIN_VALUE);
}

type Cell = { readonly text: string; readonly z: number };

function hoursCell({ hours, hoursError }: Row, expected: number | undefined): Cell {
  const text = `${hours.toFixed(2).padStart(7)} ±${hoursError.toFixed(2)}`;
  if (expected === undefined) return { text: `${text}${' '.repeat(16)}`, z: 0 };
  const z = distance(hours, hoursError, { expected, rounding: HALF_CENT });
  return { text: `${text} ${expected.toFixed(2).padStart(7)} z ${z.toFixed(1).padStart(4)} `, z };
}

function shareCell(value: number, error: number, expected: number | undefined): Cell {
  const text = `${(100 * value).toFixed(1).padStart(5)} %`;
  if (expected === undefined) return { text: `${text}${' '.repeat(14)}`, z: 0 };
  const z = distance(value, error, { expected, rounding: HALF_PERCENT });
  return { text: `${text} ${(100 * expected).toFixed(0).padStart(3)} % z ${z.toFixed(1).padStart(4)}`, z };
}

const NO_SHARE = { goodLeft: undefined, badTaken: undefined };

/** One world as text, and how many of its figures are further than three standard errors from the published ones. */
export function worldTable(world: string, rows: readonly Row[]): { text: string; misses: number } {
  const optimum = OPTIMUM[world] ?? Number.NaN;
  const lines = rows.map((row) => {
    const expected = { hours: undefined, ...NO_SHARE, ...published(world, row.policy) };
    const cells = [
      hoursCell(row, expected.hours),
      shareCell(row.goodLeft, row.goodLeftError, expected.goodLeft),
      shareCell(row.badTaken, row.badTakenError, expected.badTaken),
    ] as const;
    const share = `${((100 * row.hours) / optimum).toFixed(0).padStart(5)} %`;
    const text = `  ${row.policy.padEnd(22)}${cells[0].text}${share}  ${cells[1].text}  ${cells[2].text}`;
    return { text, misses: cells.filter(({ z }) => Math.abs(z) > MOST).length };
  });
  const head = `  ${'rule'.padEnd(22)}  hours per process, SPEC, z    optimum  good offers left       bad offers taken`;
  return {
    text: [head, ...lines.map(({ text }) => text)].join('\n'),
    misses: lines.reduce((sum, { misses }) => sum + misses, 0),
  };
}
