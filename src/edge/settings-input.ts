import { z } from 'zod';
import { themes } from '#domain/settings/settings.ts';
import { letterLocales } from './applications-input.ts';

const line = (most = 200) => z.string().trim().max(most, 'too-long').default('');

/** Whether times can be shown in it: an IANA name or an offset. */
export const isZone = (zone: string) => {
  try {
    Temporal.PlainDate.from('2026-01-01').toZonedDateTime(zone);
    return true;
  } catch {
    return false;
  }
};

/** The countries whose notes on law and places to turn to are known. */
export const countries = ['DE', 'AT', 'CH', 'GB', 'IE', 'US'] as const;

export const settingsForm = z.object({
  name: line(),
  email: z.union([z.literal(''), z.email('not-an-address')], 'not-an-address').default(''),
  phone: line(60),
  signature: line(1000),
  language: z.enum(['en', 'de'], 'unknown'),
  letterLocale: z.enum(letterLocales, 'unknown'),
  zone: z.string('not-a-zone').trim().refine(isZone, 'not-a-zone'),
  theme: z.enum(themes, 'unknown'),
  country: z.enum(countries, 'unknown'),
});
