import type { Origin } from '#domain/application/application.ts';
import { lawNoteFor } from '#domain/law/notes.ts';
import { showDay } from '#edge/show-time.ts';
import { composerMessages } from './goodbye-page.server.ts';

/** The sentence that belongs before a withdrawal, with source and day. */
export function noteOf(about: { origin: Origin | null }, locals: App.Locals) {
  const note = lawNoteFor(about.origin);
  if (!note) return null;
  const source = composerMessages(locals.lang).law.source(
    note.source,
    showDay(Temporal.PlainDate.from(note.asOf), locals),
  );
  return { text: note.text[locals.lang], source };
}
