import { fail, ok, type Result } from '#domain/result.ts';
import type { InvitationRefusal } from '#usecases/ports/invitation-reader.ts';

/** Generous for real invitations (the largest seen is below 100,000 characters), small enough to read in well under a second. */
export const icsLimits = { characters: 2_000_000, lines: 40_000, lineCharacters: 300_000, parts: 3_000, depth: 6 };

/** Lines unfolded (RFC 5545 3.1), with those left out that are no content lines at all. */
export type PreparedLines = { readonly lines: readonly string[]; readonly skipped: number };

/** Unfolds and counts before the parser sees anything, so that its work has a bound. */
export function prepareIcs(text: string): Result<PreparedLines, InvitationRefusal> {
  if (text.length > icsLimits.characters) return fail({ kind: 'too-large', limit: icsLimits.characters });
  if (!/^\s*\ufeff?\s*BEGIN:/i.test(text.slice(0, 2000))) return fail({ kind: 'not-a-calendar' });
  const raw = text
    .replace(/^[\s\ufeff]+/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
  if (raw.length > icsLimits.lines) return fail({ kind: 'too-many-parts', limit: icsLimits.lines });
  const filled = raw.filter((line) => line.trim() !== '');
  const lines = filled.filter(
    (line) => /^[A-Za-z0-9._-]{1,200}[;:]/.test(line) && line.length <= icsLimits.lineCharacters,
  );
  const refusal = checkNesting(lines);
  return refusal ? fail(refusal) : ok({ lines, skipped: filled.length - lines.length });
}

function checkNesting(lines: readonly string[]): InvitationRefusal | undefined {
  const open: string[] = [];
  let parts = 0;
  for (const line of lines) {
    const [, word, name = ''] = /^(BEGIN|END):(.*)$/i.exec(line) ?? [];
    if (!word) continue;
    if (word.toUpperCase() === 'END') {
      if (open.pop() !== name.trim().toUpperCase()) return { kind: 'malformed', what: 'misnested' };
      continue;
    }
    open.push(name.trim().toUpperCase());
    parts += 1;
    if (parts > icsLimits.parts) return { kind: 'too-many-parts', limit: icsLimits.parts };
    if (open.length > icsLimits.depth) return { kind: 'too-deep', limit: icsLimits.depth };
  }
  return open.length > 0 ? { kind: 'malformed', what: 'unclosed' } : undefined;
}
