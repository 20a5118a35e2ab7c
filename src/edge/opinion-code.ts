import { z } from 'zod';
import type { OfferAnswer } from '#domain/doubt/answers.ts';
import { fail, ok } from '#domain/result.ts';

/** What comes back from someone trusted. */
export type OpinionAnswer = {
  readonly token: string;
  readonly view: OfferAnswer;
  readonly knows: boolean;
  readonly text: string;
  readonly answers: readonly string[];
};

/** Begins every answer; the number is the version of its form. */
const mark = 'BOWOUT1';
const form = new RegExp(`${mark}\\.([A-Za-z0-9_-]+)\\.([0-9a-f]{8})`);

const said = z.object({
  t: z.string().min(8).max(64),
  v: z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]),
  k: z.boolean(),
  x: z.string().max(20_000),
  a: z.array(z.string().max(20_000)).max(10),
});

/** FNV-1a, 32 bit, over the code units: notices a lost or swapped character, no more. The file's script has the same. */
export function codeCheck(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const toBase64Url = (text: string) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
const fromBase64Url = (text: string) =>
  new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0)),
  );

/** The answer as a short text that any messenger carries. */
export function writeOpinionCode({ token, view, knows, text, answers }: OpinionAnswer): string {
  const payload = toBase64Url(JSON.stringify({ t: token, v: view, k: knows, x: text, a: answers }));
  return `${mark}.${payload}.${codeCheck(payload)}`;
}

function read(payload: string): unknown {
  try {
    return JSON.parse(fromBase64Url(payload));
  } catch {
    return null; // not ours after all
  }
}

/**
 * Finds an answer in whatever was pasted: line breaks and words around it do not matter. Refused: no answer in it, one
 * that lost something on the way, one of a form that is not known.
 */
export function readOpinionCode(pasted: string) {
  const found = form.exec(pasted.replaceAll(/[\s>\u200B-\u200D\u2060\uFEFF]/g, ''));
  const [, payload = '', check] = found ?? [];
  if (!found) return fail({ kind: pasted.includes(mark) ? 'damaged' : 'no-answer' });
  if (codeCheck(payload) !== check) return fail({ kind: 'damaged' });
  const parsed = said.safeParse(read(payload));
  if (!parsed.success) return fail({ kind: 'damaged' });
  const { t: token, v: view, k: knows, x: text, a: answers } = parsed.data;
  return ok({ token, view, knows, text, answers } satisfies OpinionAnswer);
}
