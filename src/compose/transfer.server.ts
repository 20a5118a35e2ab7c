import { zipReader } from '#adapters/archive/zip-reader.ts';
import { zipWriter } from '#adapters/archive/zip-writer.ts';
import { icsFeed } from '#adapters/calendar/ics-feed.ts';
import { vcard } from '#adapters/contacts/vcard.ts';
import { emlFile } from '#adapters/mail/eml-file.ts';
import { exportArchive } from '#usecases/export-archive.ts';
import { importArchive } from '#usecases/import-archive.ts';
import type { OwnerPorts } from './owner-ports.ts';

/** Everything of one person out into one open file, and back in. */
export const composeTransfer = (ports: OwnerPorts) => ({
  export: () =>
    zipWriter.write(
      exportArchive({ ...ports, calendarWriter: icsFeed, contactFile: vcard, mailWriter: emlFile }),
      ports.clock.now(),
    ),
  import: (bytes: Uint8Array) => importArchive({ stores: ports.stores, archiveReader: zipReader }, bytes),
});
