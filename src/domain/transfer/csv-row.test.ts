import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRow } from './csv-row.ts';

/** Reads a line as RFC 4180 says. */
function readRow(line: string): string[] {
  const cells = line.replace(/\r\n$/, '').match(/(?:"(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [];
  return cells
    .map((cell) => cell.replace(/,$/, ''))
    .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

test('any texts come back from a line, those like a formula behind an apostrophe', () => {
  const cells = fc.array(
    fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '=', '+', '-', '@', '\t', ' ') }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(cells, (texts) => {
      const expected = texts.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text));
      expect(readRow(csvRow([...texts, 'end'])).slice(0, texts.length)).toEqual(expected);
    }),
  );
});

test('no cell begins like a formula, whatever it holds; numbers of ours stay numbers', () => {
  expect(csvRow(['=1+1', '+49 30 1', '-x', '@a', '\tb', '\rc'])).toBe(`'=1+1,'+49 30 1,'-x,'@a,'\tb,"'\rc"\r\n`);
  expect(csvRow([-1, true, null, { a: 'x' }, '=x"y'])).toBe('-1,true,,"{""a"":""x""}","\'=x""y"\r\n');
});
