import { z } from 'zod';

/** What both databases hold alike. */
export type Cell = string | number | null;

/** How one field stands in one column. */
export type Column<V> = {
  write(value: V): Cell;
  /** @throws Error for a cell that `write` never made: a damaged or foreign database */
  read(cell: Cell): V;
};

function fromText<V>(parse: (cell: string) => V, write: (value: V) => string): Column<V> {
  return {
    write,
    read(cell) {
      if (typeof cell !== 'string') throw new Error(`expected text, found ${cell === null ? 'nothing' : 'a number'}`);
      return parse(cell);
    },
  };
}

/** PostgreSQL takes neither U+0000 nor half a surrogate pair; on both engines the one goes and the other becomes U+FFFD. */
export const cleanText = (value: string) => value.replaceAll('\0', '').toWellFormed();

export const text: Column<string> = fromText((cell) => cell, cleanText);

export const id = <I extends string>(): Column<I> => fromText((cell) => cell as I, cleanText);

export function word<const W extends string>(words: readonly W[]): Column<W> {
  const read = (cell: string) => {
    const known = words.find((one) => one === cell);
    if (known === undefined) throw new Error(`${JSON.stringify(cell)} is none of ${words.join(', ')}`);
    return known;
  };
  return fromText(read, (value) => value);
}

export function numeral<const N extends number>(numerals?: readonly N[]): Column<N> {
  return {
    write: (value) => value,
    read(cell) {
      if (typeof cell === 'number' && (numerals as readonly number[] | undefined)?.includes(cell) !== false) {
        return cell as N;
      }
      throw new Error(`${JSON.stringify(cell)} is not the number it should be`);
    },
  };
}

export const number: Column<number> = numeral();

export const flag: Column<boolean> = {
  write: (value) => (value ? 1 : 0),
  read: (cell) => numeral([0, 1]).read(cell) === 1,
};

/** UTC in a fixed width, so that text order is time order; kept to the millisecond. */
export const instantText = (value: Temporal.Instant) => value.toString({ smallestUnit: 'millisecond' });

export const instant: Column<Temporal.Instant> = fromText((cell) => Temporal.Instant.from(cell), instantText);

export const day: Column<Temporal.PlainDate> = fromText(
  (cell) => Temporal.PlainDate.from(cell),
  (value) => value.toString(),
);

/**
 * An appointment: its instant, for order and search, then the local time that was agreed, with its zone. The local
 * time counts when reading: should a country change its clocks, ten o'clock stays ten o'clock.
 */
export const appointment: Column<Temporal.ZonedDateTime> = fromText(
  (cell) => Temporal.ZonedDateTime.from(cell.slice(cell.indexOf(' ') + 1), { offset: 'prefer' }),
  (value) => `${instantText(value.toInstant())} ${value.toString({ smallestUnit: 'millisecond' })}`,
);

/** A nested value as JSON text, parsed again by `schema`. */
export const json = <V>(schema: z.ZodType<V>): Column<V> =>
  fromText(
    (cell) => schema.parse(JSON.parse(cell)),
    (value) => JSON.stringify(value),
  );

/** The column may be empty: not known. */
export const maybe = <V>(column: Column<V>): Column<V | null> => ({
  write: (value) => (value === null ? null : column.write(value)),
  read: (cell) => (cell === null ? null : column.read(cell)),
});
