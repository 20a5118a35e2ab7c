import { z } from 'zod';
import type { InterviewId, PersonId } from '#domain/id.ts';
import { type LetterPurpose, letterPurposes, purposeTable } from '#domain/letter/letter-purpose.ts';
import type { LetterKind } from '#domain/letter/letter.ts';

/** What a letter needs to be told; the rest is known. */
export type SingleField = 'words' | 'until' | 'slots' | 'instead' | 'amount';

export const singleFields: Readonly<Partial<Record<LetterPurpose, readonly SingleField[]>>> = {
  question: ['words'],
  pause: ['until'],
  move: ['slots'],
  'other-channel': ['instead'],
  reconsider: ['words'],
  'may-i-have-until': ['until'],
  'tell-me-sooner': ['until'],
  'back-condition': ['words'],
  'back-until': ['until'],
  reapproach: ['words'],
  accommodation: ['words'],
  'travel-claim': ['amount'],
};

/** Without these words there is nothing to write. */
export const neededFields: ReadonlySet<LetterPurpose> = new Set(['question', 'back-condition', 'accommodation']);

const usual: Readonly<Partial<Record<LetterKind, LetterPurpose>>> = {
  reschedule: 'move',
  cancel: 'cancel-today',
  deadline: 'may-i-have-until',
  claim: 'travel-claim',
  reply: 'back-no-thanks',
};

/** The purpose that an address asks for: by its own name, or by the kind that the checks know. */
export function purposeFrom(params: URLSearchParams): LetterPurpose | null {
  for (const asked of [params.get('purpose'), params.get('kind')]) {
    const purpose = letterPurposes.find((one) => one === asked) ?? usual[asked as LetterKind];
    if (purpose && purposeTable[purpose].medium !== 'spoken') return purpose;
  }
  return null;
}

/** The day that an address asks for, if it is one. */
export function untilFrom(params: URLSearchParams): Temporal.PlainDate | null {
  const day = z.iso.date().safeParse(params.get('until'));
  return day.success ? Temporal.PlainDate.from(day.data) : null;
}

const line = (most: number) => z.string().trim().max(most).default('');
const moment = z.union([z.literal(''), z.iso.datetime({ local: true })]).default('');

/** A letter outside a goodbye, as its form sends it; times are typed in `zone`. */
export const singleLetterForm = (zone: string) =>
  z
    .object({
      person: line(60),
      interview: line(60),
      words: line(2000),
      until: z.union([z.literal(''), z.iso.date()]).default(''),
      slot1: moment,
      slot2: moment,
      instead: z.union([z.literal(''), z.enum(['phone', 'video'])]).default(''),
      amount: line(60),
    })
    .transform(({ person, interview, words, until, slot1, slot2, instead, amount }) => ({
      personId: person === '' ? null : (person as PersonId),
      interviewId: interview === '' ? null : (interview as InterviewId),
      ...(words && { words }),
      ...(until && { until: Temporal.PlainDate.from(until) }),
      ...(instead && { instead }),
      ...(amount && { amount }),
      slots: [slot1, slot2]
        .filter((slot) => slot !== '')
        .map((slot) => Temporal.PlainDateTime.from(slot).toZonedDateTime(zone))
        .toSorted((one, other) => Temporal.ZonedDateTime.compare(one, other)),
    }));
