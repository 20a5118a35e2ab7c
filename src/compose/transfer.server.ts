import { zipReader } from '#adapters/archive/zip-reader.ts';
import { exportArchive } from '#usecases/export-archive.ts';
import { importArchive } from '#usecases/import-archive.ts';
import type { OwnerPorts } from './owner-ports.ts';

/** What writes the parts of an archive, loaded with the first one. */
async function writers() {
  const [{ zipWriter }, { icsFeed }, { vcard }, { emlFile }] = await Promise.all([
    import('#adapters/archive/zip-writer.ts'),
    import('#adapters/calendar/ics-feed.ts'),
    import('#adapters/contacts/vcard.ts'),
    import('#adapters/mail/eml-file.ts'),
  ]);
  return { zipWriter, calendarWriter: icsFeed, contactFile: vcard, mailWriter: emlFile };
}

/** Everything of one person out into one open file, and back in. */
export const composeTransfer = (ports: OwnerPorts) => ({
  async export(wish?: { withPrivate?: boolean }) {
    const { zipWriter, ...parts } = await writers();
    return zipWriter.write(exportArchive({ ...ports, ...parts }, wish), ports.clock.now());
  },
  import: (bytes: Uint8Array, wish?: { dryRun?: boolean }) =>
    importArchive({ ...ports, archiveReader: zipReader }, bytes, wish),
});
