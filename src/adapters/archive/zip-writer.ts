import { Readable, pipeline } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { ArchiveEntry, ArchiveWriter } from '#usecases/ports/archive.ts';

/** How the zip is told of a file's packed octets; the last ones come after `size` and `crc` are known. */
type Entered = ZipInputFile & { size: number; crc: number; ondata: NonNullable<ZipInputFile['ondata']> };

/** Deflate, as the method is numbered (APPNOTE 4.4.5). */
const deflate = 8;
const none = new Uint8Array();

/** Enters a file whose length nobody knows yet. */
function enter(zip: Zip, path: string, at: Temporal.Instant): Entered {
  const file = { filename: path, compression: deflate, mtime: at.epochMilliseconds, size: 0, crc: 0 };
  zip.add(file);
  return file as Entered;
}

/** What passes through, as octets; the file learns its length and checksum. */
async function* counted(file: Entered, chunks: ArchiveEntry['chunks']): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    file.size += bytes.length;
    file.crc = crc32(bytes, file.crc);
    yield bytes;
  }
}

/** Node's own deflate: beside the program's thread, and its memory goes back when a file is done. */
function packed(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array<ArrayBuffer>> {
  const packer = createDeflateRaw({ level: 3 });
  // What fails or ends early on one side ends the other; whoever reads `packer` meets the error.
  pipeline(Readable.from(bytes, { highWaterMark: 1 }), packer, () => undefined);
  return packer;
}

/** Passes the entries through, and keeps what the zip makes of them until it is asked for. */
async function* zipped(entries: AsyncIterable<ArchiveEntry>, at: Temporal.Instant): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  const check = () => {
    if (failure) throw new Error('writing a zip', { cause: failure });
  };
  for await (const { path, chunks } of entries) {
    const file = enter(zip, path, at);
    for await (const chunk of packed(counted(file, chunks))) {
      file.ondata(null, chunk, false);
      check();
      yield* ready.splice(0);
    }
    file.ondata(null, none, true);
  }
  zip.end();
  check();
  yield* ready;
}

/** With fflate: one pass, no file held whole. */
export const zipWriter: ArchiveWriter = {
  write(entries, at) {
    const chunks = zipped(entries, at);
    return new ReadableStream<Uint8Array>({
      async pull(controller) {
        const next = await chunks.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    });
  },
};
