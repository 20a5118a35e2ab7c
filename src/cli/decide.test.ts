import { describe, expect, test } from 'vitest';
import type { CommandIo } from './command-io.ts';
import { decideCommand } from './decide.ts';

async function run(args: readonly string[], stdin = '', files: Readonly<Record<string, string>> = {}) {
  const said = { out: '', err: '' };
  const io: CommandIo = {
    stdin: async () => stdin,
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  };
  return { code: await decideCommand(args, io), ...said };
}

const concern = { id: 'a', polarity: -1, strength: 'clear', topic: 'pay', source: 'first' };

describe('bowout decide', () => {
  test('reads one input from stdin and prints the result', async () => {
    const { code, out, err } = await run([], '{}');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ L: 1.761, band: 'too_early', outcome: 'stay' });
  });

  test('reads a list of vectors from a file and prints names with results, in that order', async () => {
    const vectors = [
      { name: 'one', input: {}, note: 'ignored' },
      { name: 'two', input: { signals: [concern] }, expected: {} },
    ];
    const { code, out } = await run(['v.json'], '', { 'v.json': JSON.stringify({ schema: 'x', vectors }) });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { name: 'one', result: { openTopics: [] } },
      { name: 'two', result: { openTopics: ['pay'] } },
    ]);
  });

  test('takes - for stdin and tolerates a byte order mark', async () => {
    expect((await run(['-'], '\uFEFF{}')).code).toBe(0);
  });

  test('names field, reason and vector of an invalid input, and prints no result', async () => {
    const vectors = [
      { name: 'fine', input: {} },
      { name: 'odd', input: { signals: [{ ...concern, topic: undefined }], process: { roundsLeft: 9 } } },
    ];
    const { code, out, err } = await run([], JSON.stringify({ vectors }));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('vectors[1] "odd": signals[0].topic: is missing');
    expect(err).toContain('vectors[1] "odd": process.roundsLeft: is more than 8');
  });

  test.each([
    ['not JSON', [], '{', 'not JSON'],
    ['an array', [], '[]', 'the input: is not of the type object'],
    ['null', [], 'null', 'the input: is not of the type object'],
    ['vectors that are no list', [], '{"vectors": 1}', 'vectors: is not of the type array'],
    ['a vector that is no object', [], '{"vectors": [1]}', 'vectors[0]: is not of the type object'],
    ['a vector without a name', [], '{"vectors": [{"input": {}}]}', 'vectors[0].name'],
    ['a vector without an input', [], '{"vectors": [{"name": "x"}]}', 'vectors[0] "x": the input: is missing'],
    ['a missing file', ['gone.json'], '', 'cannot read gone.json: no such file'],
    ['an unknown option', ['--fast'], '{}', 'unknown option --fast'],
    ['two files', ['a', 'b'], '{}', 'takes at most one file'],
  ])('refuses %s', async (_what, args, stdin, reason) => {
    const { code, out, err } = await run(args, stdin);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });

  test('explains itself', async () => {
    expect(await run(['--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('bowout decide [FILE]') as string,
    });
  });
});
