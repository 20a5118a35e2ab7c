import type { Result } from '#domain/result.ts';

export type ArchiveEntry = {
  /** With slashes, without a leading one. */
  readonly path: string;
  readonly chunks: AsyncIterable<string | Uint8Array>;
};

/** Writes a zip as it is read: no more than a few chunks are held at any time. */
export type ArchiveWriter = {
  write(entries: AsyncIterable<ArchiveEntry>, at: Temporal.Instant): ReadableStream<Uint8Array>;
};

export type ArchiveRefusal =
  | { readonly kind: 'not-a-zip' }
  | { readonly kind: 'damaged'; readonly path: string }
  | { readonly kind: 'too-large' };

/** Opens a zip that somebody hands in: with limits on what it unpacks to, each file checked against its checksum. */
export type ArchiveReader = {
  open(bytes: Uint8Array): Result<
    {
      readonly paths: readonly string[];
      /** The file as JSON; `damaged` also when it is none. */
      readonly json: (path: string) => Result<unknown, ArchiveRefusal>;
    },
    ArchiveRefusal
  >;
};
