import { z } from 'zod';
import type { BriefLine } from '#domain/doubt/brief-line.ts';
import type { OpinionGiven } from '#usecases/ask-opinion.ts';
import { readOffer } from './doubt-input.ts';

const line = z.string().trim().max(2000).catch('');

/** Who said it; empty is not understood. */
export const readFrom = (fields: Record<string, string>): string =>
  z.string().trim().max(200).catch('').parse(fields['from']);

/** A view as it was told: five steps, whether they know the firm or the field, their words. */
export const readGiven = (fields: Record<string, string>): OpinionGiven => ({
  view: readOffer(fields['view']),
  knows: fields['knows'] !== undefined,
  text: z.string().trim().max(20_000).catch('').parse(fields['said']),
  answers: [],
});

/** A mail address as typed; null: it is none. */
export const readMailAddress = (typed: string): string | null =>
  z.email().max(254).nullable().catch(null).parse(typed.trim());

/** At most this many questions go out (issue 6). */
const mostQuestions = 5;

/**
 * The lines that were ticked, in their order and as they were reworded. The kinds come from what was offered, so that
 * no field of a form decides them; an own question is one more.
 */
export function readBriefForm(
  fields: Record<string, string>,
  offered: readonly (BriefLine & { readonly key: string })[],
): readonly BriefLine[] {
  const taken = offered
    .filter(({ key }) => fields[`on-${key}`] !== undefined)
    .map(({ key, kind, text }): BriefLine => ({ kind, text: line.parse(fields[`line-${key}`] ?? text) }));
  const own = ['own-1', 'own-2'].map((name): BriefLine => ({ kind: 'question', text: line.parse(fields[name] ?? '') }));
  const all = [...taken, ...own].filter(({ text }) => text !== '');
  const questions = all.filter(({ kind }) => kind === 'question').slice(0, mostQuestions);
  return [...all.filter(({ kind }) => kind !== 'question'), ...questions];
}
