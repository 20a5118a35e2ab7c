import { crc32, inflateRawSync } from 'node:zlib';
import { fail, ok, type Result } from '#domain/result.ts';
import type { ArchiveReader, ArchiveRefusal } from '#usecases/ports/archive.ts';

/** In bytes; and how many files. A search of ten years is far below. */
export const zipLimits = { zipped: 100_000_000, unzipped: 400_000_000, files: 65_535 };

type Listed = {
  readonly method: number;
  readonly crc: number;
  readonly zipped: number;
  readonly unzipped: number;
  readonly at: number;
};

const endMark = 0x06054b50;
const listMark = 0x02014b50;
const fileMark = 0x04034b50;

/** The end of the central directory: the last 22 bytes, or more if the file ends in a comment (APPNOTE 4.3.16). */
function findEnd(zip: DataView): number {
  const first = Math.max(0, zip.byteLength - 22 - 0xffff);
  for (let at = zip.byteLength - 22; at >= first; at -= 1) if (zip.getUint32(at, true) === endMark) return at;
  return -1;
}

/** The central directory (APPNOTE 4.3.12); null if it does not hold together. */
function list(bytes: Uint8Array): Map<string, Listed> | null {
  const zip = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < 22 ? -1 : findEnd(zip);
  if (end < 0) return null;
  const files = new Map<string, Listed>();
  let at = zip.getUint32(end + 16, true);
  for (let left = zip.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > end || zip.getUint32(at, true) !== listMark) return null;
    const nameLength = zip.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    files.set(path, {
      method: zip.getUint16(at + 10, true),
      crc: zip.getUint32(at + 16, true),
      zipped: zip.getUint32(at + 20, true),
      unzipped: zip.getUint32(at + 24, true),
      at: zip.getUint32(at + 42, true),
    });
    at += 46 + nameLength + zip.getUint16(at + 30, true) + zip.getUint16(at + 32, true);
  }
  return files;
}

/** @throws Error when it cannot be unpacked: the caller says that it is damaged */
function unpack(bytes: Uint8Array, { method, zipped, unzipped, at, crc }: Listed): Uint8Array {
  const zip = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (zip.getUint32(at, true) !== fileMark) throw new Error('no file stands where the list says');
  const from = at + 30 + zip.getUint16(at + 26, true) + zip.getUint16(at + 28, true);
  if (from + zipped > bytes.length) throw new Error('the file ends too early');
  const packed = bytes.subarray(from, from + zipped);
  const content = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, unzipped) });
  if (content.length !== unzipped || crc32(content) !== crc) throw new Error('the checksum is another one');
  return content;
}

/** Reads only what is asked for; never unpacks more than the list says, and the list may not say too much. */
export const zipReader: ArchiveReader = {
  open(bytes) {
    if (bytes.length > zipLimits.zipped) return fail({ kind: 'too-large' });
    const files = list(bytes);
    if (!files || files.size > zipLimits.files) return fail({ kind: 'not-a-zip' });
    let left = zipLimits.unzipped;
    const json = (path: string): Result<unknown, ArchiveRefusal> => {
      const file = files.get(path);
      if (!file) return fail({ kind: 'damaged', path });
      left -= file.unzipped;
      if (left < 0) return fail({ kind: 'too-large' });
      try {
        return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unpack(bytes, file))));
      } catch {
        return fail({ kind: 'damaged', path });
      }
    };
    return ok({ paths: [...files.keys()], json });
  },
};
