import type { Span } from './span.ts';

const abbreviations = new Set(
  `dr mr mrs ms mx prof mag dipl ing st sr jr inc co corp ltd no nr req vs approx dept tel ca bzw usw etc inkl evtl ggf zzgl
   z b d h u a o s i e g p m v abs art str bspw sog vgl jan feb mär apr jun jul aug sep sept okt oct nov dez dec mon tue wed thu fri sat sun`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Where one sentence ends: its mark and quotes, then blanks. */
const boundary = /(?:[.!?…]["“”’»)\]]{0,3})(?=\s)|\n{2,}/gu;

/** The sentences of one paragraph, without the blanks around them. */
export function sentencesOf(paragraph: Span): Span[] {
  const ends = [...paragraph.text.matchAll(boundary)]
    .map((match) => ({ mark: match.index, end: match.index + match[0].length }))
    .filter(({ mark, end }) => endsSentence(paragraph.text, mark, end))
    .map(({ end }) => end);
  const starts = [0, ...ends];
  return starts.flatMap((start, index) => {
    const raw = paragraph.text.slice(start, ends[index] ?? paragraph.text.length);
    const text = raw.trim();
    const from = paragraph.start + start + raw.indexOf(text);
    return text === '' ? [] : [{ start: from, end: from + text.length, text }];
  });
}

/** *… at Kestrel Ltd. I have …*: a company's form ends a sentence when a word follows that only opens one. */
const legalForms = new Set(['ltd', 'inc', 'co', 'corp']);
const opensSentence =
  /^\s{1,3}(?:I|We|My|Our|You|Your|The|This|That|These|It|There|Thank|Please|If|As|After|Before|When|While|Since|For|With|What|Nobody|Perhaps|Maybe|Should|Although|However|Unfortunately|Another|Both|All)(?!\p{L})/u;

/** A full stop after an abbreviation, an initial or a German ordinal ends no sentence; nor does one before a small letter. */
function endsSentence(text: string, mark: number, end: number): boolean {
  if (text[mark] !== '.') return text[mark] !== '…' || startsCapital(text, end);
  const before = /([\p{L}\p{N}]{1,12})$/u.exec(text.slice(Math.max(0, mark - 12), mark))?.[1] ?? '';
  if (legalForms.has(before.toLowerCase())) return opensSentence.test(text.slice(end, end + 14));
  if (abbreviations.has(before.toLowerCase())) return false;
  if (/^\p{Lu}$/u.test(before)) return false;
  if (/^\d{1,2}$/u.test(before)) return false;
  return startsCapital(text, end);
}

const startsCapital = (text: string, from: number) =>
  /^\s{0,10}["„“»(]?[\p{Lu}\p{N}]|^\s{0,10}$/u.test(text.slice(from, from + 14));
