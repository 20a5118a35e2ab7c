import type { Origin } from '#domain/application/application.ts';
import { lawNoteFor } from '#domain/law/notes.ts';
import { de } from './messages/decide.de.ts';
import { en } from './messages/decide.en.ts';
import { showDay, type Viewer } from './show-time.ts';

/** What the law has to do with withdrawing or cancelling, with its source and date; null where nothing of the kind applies. */
export function showLaw(origin: Origin | null, viewer: Viewer) {
  const note = lawNoteFor(origin);
  if (!note) return null;
  const say = viewer.lang === 'de' ? de : en;
  return {
    text: note.text[viewer.lang],
    source: say.law(note.source, showDay(Temporal.PlainDate.from(note.asOf), viewer)),
  };
}
