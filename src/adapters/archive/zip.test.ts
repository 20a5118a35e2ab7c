import { zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zipReader } from './zip-reader.ts';
import { zipWriter } from './zip-writer.ts';

const at = Temporal.Instant.from('2026-11-23T09:00:00Z');
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const text = (content: string) => new TextEncoder().encode(content);

async function* entriesOf(files: Readonly<Record<string, readonly unknown[]>>) {
  for (const [path, parts] of Object.entries(files))
    yield {
      path,
      chunks: (async function* () {
        yield '[';
        yield parts.map((part) => JSON.stringify(part)).join(',');
        yield text(']');
      })(),
    };
}

const write = async (files: Readonly<Record<string, readonly unknown[]>>) =>
  new Uint8Array(
    await new Response(zipWriter.write(entriesOf(files), at) as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  );

test('what was written comes back, whatever the files are called', async () => {
  const files = fc.dictionary(
    fc.stringMatching(/^[a-zä/]{1,12}$/).filter((path) => path !== '__proto__'),
    fc.array(fc.jsonValue()),
    { maxKeys: 4 },
  );
  await fc.assert(
    fc.asyncProperty(files, async (content) => {
      const opened = zipReader.open(await write(content));
      if (!opened.ok) throw new Error(opened.error.kind);
      expect(opened.value.paths.toSorted()).toEqual(Object.keys(content).sort());
      for (const [path, parts] of Object.entries(content))
        expect(opened.value.json(path)).toEqual({ ok: true, value: plain(parts) });
    }),
    { numRuns: 40 },
  );
});

test('no octet can be changed without being noticed, and none makes it throw', async () => {
  const bytes = await write({ 'a.json': [1, 2, 3, 'four', { five: 5 }] });
  const whole = JSON.stringify([1, 2, 3, 'four', { five: 5 }]);
  for (let place = 0; place < bytes.length; place += 1) {
    const damaged = bytes.slice();
    damaged[place] = (damaged[place] ?? 0) ^ 0xff;
    const opened = zipReader.open(damaged);
    if (!opened.ok) continue;
    const read = opened.value.json('a.json');
    if (read.ok) expect(JSON.stringify(read.value)).toBe(whole);
  }
});

test('a cut one, none at all and a bomb are refused', async () => {
  const bytes = await write({ 'a.json': [1] });
  expect(zipReader.open(bytes.slice(0, -30)).ok).toBe(false);
  expect(zipReader.open(text('hello')).ok).toBe(false);
  expect(zipReader.open(new Uint8Array()).ok).toBe(false);
  const bomb = zipSync({ 'a.json': new Uint8Array(30_000_000) });
  const lying = bomb.slice();
  const view = new DataView(lying.buffer);
  view.setUint32(lying.length - 22 - 46 - 'a.json'.length + 24, 10, true);
  const opened = zipReader.open(lying);
  expect(opened.ok && opened.value.json('a.json')).toEqual({ ok: false, error: { kind: 'damaged', path: 'a.json' } });
});

/** An archive whose one file never ends, unless it fails; says when nobody reads it any more. */
function endless(after: (count: number) => void) {
  const seen = { isClosed: false };
  const chunks = async function* () {
    try {
      for (let count = 0; ; count += 1) {
        after(count);
        yield Buffer.from(crypto.getRandomValues(new Uint8Array(50_000)));
      }
    } finally {
      seen.isClosed = true;
    }
  };
  const entries = async function* () {
    yield { path: 'a.json', chunks: chunks() };
  };
  return { seen, stream: zipWriter.write(entries(), at) };
}

test('a file that cannot be read to its end breaks the archive off, with the reason', async () => {
  const { stream } = endless((count) => {
    if (count === 3) throw new Error('the disk is gone');
  });
  const read = async () => {
    for await (const chunk of stream) expect(chunk.length).toBeGreaterThan(0);
  };
  await expect(read()).rejects.toThrow('the disk is gone');
});

test('nothing more is read when nobody takes the archive, and little before it is asked for', async () => {
  let most = 0;
  const { seen, stream } = endless((count) => (most = count));
  const reader = stream.getReader();
  for (let n = 0; n < 3; n += 1) await reader.read();
  for (let turn = 0; turn < 100; turn += 1) await new Promise(setImmediate);
  expect(most).toBeLessThan(10);
  await reader.cancel();
  await expect.poll(() => seen.isClosed).toBe(true);
});
