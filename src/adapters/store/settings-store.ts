import { z } from 'zod';
import { defaultSettings } from '#domain/settings/default-settings.ts';
import { themes, type Settings } from '#domain/settings/settings.ts';
import type { SettingsStore } from '#usecases/ports/settings-store.ts';
import { cleanText } from './column.ts';
import { letterLocales } from './letter-locales.ts';
import { nestedInstant, nestedTime } from './nested.ts';
import type { Scope } from './scope.ts';

/** What an older version did not know yet has its default. */
const settings: z.ZodType<Partial<Settings>> = z
  .object({
    name: z.string(),
    email: z.string(),
    phone: z.string(),
    signature: z.string(),
    language: z.enum(['en', 'de']).nullable(),
    letterLocale: z.enum(letterLocales),
    zone: z.string(),
    theme: z.enum(themes),
    country: z.string(),
    undoMinutes: z.number(),
    quietHours: z.object({ from: nestedTime, to: nestedTime }).nullable(),
    reminders: z
      .partialRecord(
        z.enum(['interviews', 'fairUntil', 'slept', 'untold', 'debriefs', 'followUps', 'lookBacks']),
        z.boolean(),
      )
      .transform((known) => ({ ...defaultSettings.reminders, ...known })),
    reminderMail: z.boolean(),
    feedNames: z.boolean(),
    welcomedAt: nestedInstant.nullable(),
    feedToken: z.string(),
  })
  .partial() as unknown as z.ZodType<Partial<Settings>>;

/** Settings out of a file; null if they are none. The secret of the calendar feed never comes along. */
export function settingsFromFile(value: unknown): Partial<Settings> | null {
  const read = settings.safeParse(value);
  if (!read.success) return null;
  const carried = Object.entries(read.data).filter(([field]) => field !== 'feedToken');
  return Object.fromEntries(carried);
}

export const settingsStore = ({ db, owner }: Scope): SettingsStore => ({
  async read() {
    const found = await db.selectFrom('settings').select('content').where('owner', '=', owner).executeTakeFirst();
    return found ? { ...defaultSettings, ...settings.parse(JSON.parse(found.content)) } : defaultSettings;
  },
  async save(changed) {
    const content = cleanText(JSON.stringify(changed));
    await db
      .insertInto('settings')
      .values({ owner, content })
      .onConflict((conflict) => conflict.column('owner').doUpdateSet({ content }))
      .execute();
  },
});
