/** One line of a mail: written by its sender, marked as a quote with `>`, or below something that introduces a quote. */
export type MarkedLine = { readonly text: string; readonly by: 'own' | 'marked' | 'below' };

const separator =
  /^[\s>*_-]{0,10}(?:-{2,}|_{2,}|\*{2,})\s*(?:original message|ursprüngliche nachricht|originalnachricht|original-nachricht|ursprüngliche e-mail|forwarded message|weitergeleitete nachricht|message d'origine|message transféré|reply message|antwort)\s*(?:-{2,}|_{2,}|\*{2,})?\s*$|^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)):?\s*$/i;
const headerName = /^[\s*>]{0,5}\*?(from|von|de|da|van|från|fra|lähettäjä|expéditeur|reply-to|от)\s?\*?\s?:\*?\s*\S/i;
const headerLine =
  /^[\s*>]{0,5}\*?(sent|gesendet|datum|date|to|an|cc|kopie|subject|betreff|envoyé|à|objet|inviato|a|oggetto|lähetetty|vastaanottaja|aihe|скопировать|тема|дата|кому)\s?\*?\s?:\*?/i;
const attributions: readonly RegExp[] = [
  /^\s*>?\s*on\b.{4,250}\bwrote\s?:\s*$/i,
  /^\s*>?\s*am\b.{4,250}\b(?:schrieb|hat)\b.{0,200}:\s*$/i,
  /^.{1,200}\bschrieb (?:am|um)\b.{4,120}:\s*$/i,
  /^.{1,200}\bwrote (?:on|at)\b.{4,120}:\s*$/i,
  /^\s*>?\s*le\b.{4,250}\ba écrit\s?:\s*$/i,
  /^.{0,120}\d{1,4}[./-]\d{1,2}[./-]\d{2,4}.{0,120}(?:<|&lt;)?[^\s<>]+@[^\s<>]+(?:>|&gt;)?.{0,30}:\s*$/,
  /^.{0,200}\d{4}.{0,120}(?:kirjoitti|пишет|написал\(?а?\)?|escribió|ha scritto|schreef|skrev).{0,120}:\s*$/i,
  /^.{0,200}\d{1,2}[:.]\d{2}.{0,120}<\s?[^\s<>]+@[^\s<>]+>.{0,30}:\s*$/,
  /^\s*>?\s*\S.{0,80}<[^\s<>]+@[^\s<>]+>\s*(?:wrote|schrieb)\s?:\s*$/i,
  /^-{2,}\s*on\b.{4,250}\bwrote\s*-{2,}\s*$/i,
];
/** GMX and WEB.DE put the day before the sender. */
const sentFirst = /^\s*\*?(?:gesendet|sent|datum|date)\s?:/i;
/** What the first of several lines of an introduction begins with, or holds. */
const opener = /^[\s>-]*(?:on|am|le|il|op|el|den)\s|<[^<>\s]+@|\d{4}/i;
/**
 * Says of each line whether it was written or quoted: `>` lines, *On … wrote:* and *Am … schrieb …:* (over up to three
 * lines), Outlook's header block, *Original Message*. Line ends are \n; at most 20,000 lines.
 */
export function markQuoted(text: string): MarkedLine[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').slice(0, 20_000);
  const marked: MarkedLine[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    if (/^\s?>/.test(line) || isWrapped(lines, at)) {
      marked.push({ text: line, by: 'marked' });
      at += 1;
      continue;
    }
    const length = quoteStart(lines, at);
    if (length === 0) {
      marked.push({ text: line, by: 'own' });
      at += 1;
      continue;
    }
    const isMarked = /^\s?>/.test(lines.slice(at + length).find((next) => next.trim() !== '') ?? '');
    const end = isMarked ? at + length : lines.length;
    marked.push(...lines.slice(at, end).map((quote) => ({ text: quote, by: isMarked ? 'marked' : 'below' }) as const));
    at = end;
  }
  return marked;
}

/** The rest of a long quoted line that a mail program broke, and forgot to mark. */
const isWrapped = (lines: readonly string[], at: number) =>
  (lines[at] ?? '').trim() !== '' && /^\s?>.{55,}/.test(lines[at - 1] ?? '') && /^\s?>/.test(lines[at + 1] ?? '');

/** How many lines introduce a quote here; 0 when none does. */
function quoteStart(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  if (separator.test(line)) return 1;
  if (/^\s*_{10,}\s*$/.test(line) && isHeaderBlock(lines, at + 1)) return 1;
  if (isHeaderBlock(lines, at) || (sentFirst.test(line) && isHeaderBlock(lines, at + 1))) return 1;
  if (line.trim() === '' || line.length > 300) return 0;
  const most = opener.test(line) ? 3 : 1;
  for (let length = 1; length <= most; length += 1) {
    const joined = lines.slice(at, at + length).join(' ');
    if (joined.length <= 400 && attributions.some((pattern) => pattern.test(joined))) return length;
    if ((lines[at + length] ?? '').trim() === '') break;
  }
  return 0;
}

function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (!headerName.test((lines[at] ?? '').slice(0, 300))) return false;
  const next = lines.slice(at + 1, at + 8).map((line) => line.slice(0, 200));
  return next.filter((line) => headerLine.test(line)).length >= 2;
}
