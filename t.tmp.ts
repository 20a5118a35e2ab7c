import { icsFile } from '#adapters/calendar/ics-file.ts';
import { icsReply } from '#adapters/calendar/ics-reply.ts';
import { readdirSync, readFileSync } from 'node:fs';
for (const f of readdirSync('src/adapters/calendar/fixtures')) {
  const r = icsFile.read(readFileSync('src/adapters/calendar/fixtures/' + f, 'utf8'));
  if (!r.ok) { console.log(f, r); continue; }
  for (const i of r.value.invitations) {
    console.log('==', f, i.start?.kind === 'zoned' ? i.start.at.toString() + ' ' + i.start.zoneFrom : i.start, i.end, i.occurrences.length, i.links, i.phones, i.odd.join());
    const a = icsReply.decline({ invitation: i, as: { email: 'jona.adler@post.example', name: 'Jona, "x" Adler' }, now: Temporal.Instant.from('2026-11-23T20:00:00Z') });
    console.log(a.ok ? a.value.text : a);
  }
}
