import { Zip, ZipDeflate } from 'fflate';
import type { ArchiveEntry, ArchiveWriter } from '#usecases/ports/archive.ts';

const utf8 = new TextEncoder();

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
    const file = new ZipDeflate(path, { level: 3 });
    file.mtime = at.epochMilliseconds;
    zip.add(file);
    for await (const chunk of chunks) {
      file.push(typeof chunk === 'string' ? utf8.encode(chunk) : chunk);
      check();
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
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
