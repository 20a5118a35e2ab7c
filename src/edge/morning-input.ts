import { z } from 'zod';
import { sinces } from '#domain/doubt/doubt.ts';
import type { MorningAnswer } from '#usecases/answer-morning.ts';
import { de } from './messages/morning.de.ts';
import { en, type Messages } from './messages/morning.en.ts';

export const morningMessages = (lang: 'en' | 'de'): Messages => (lang === 'de' ? de : en);

const form = z.object({
  since: z.enum(sinces).optional().catch(undefined),
  itIs: z.enum(['employer', 'personal', 'both']).optional().catch(undefined),
});

/** One tap posts one of the two; what is not understood changes nothing. */
export const readMorningForm = (fields: Record<string, string>): MorningAnswer => form.parse(fields);
