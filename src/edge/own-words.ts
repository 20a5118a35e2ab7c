import type { Signal } from '#domain/signal/signal.ts';

/** Long enough to recognise one's own note, short enough for a sentence of the picture. In UTF-16 units. */
const MOST = 40;

/** The beginning of a text, cut at a word. */
function beginning(text: string): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/^["“„”']+|[."“„”'!?…]+$/g, '');
  if (line.length <= MOST) return line;
  const cut = line.slice(0, MOST + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > MOST / 2 ? end : MOST).toWellFormed()} …`;
}

/** The words of a language: its topics, and how it quotes. */
type TopicWords = { readonly topics: Readonly<Record<string, string>>; readonly quoted: (text: string) => string };

/**
 * The words for topics, where *something else* says nothing: there the note's own words stand.
 * @param ids - the notes that a sentence comes from
 */
export function ownWords(
  { topics, quoted }: TopicWords,
  signals: readonly Signal[],
  ids: readonly string[],
): Readonly<Record<string, string>> {
  const note = signals.find(({ id, topic }) => topic === 'other' && ids.includes(id));
  const text = note && beginning(note.text);
  return text ? { ...topics, other: quoted(text) } : topics;
}
