import type { Effort } from '#usecases/read-proof.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import { proofMessages } from '#edge/messages/proof.ts';
import { plainTexts } from '../../plain-texts.ts';
import type { PageServerLoad } from './$types';

const columns = ['what', 'company', 'role', 'place', 'origin', 'stage'] as const;
type Column = (typeof columns)[number];

function monthOf(text: string | null, today: Temporal.PlainDate): Temporal.PlainYearMonth {
  return text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
    ? Temporal.PlainYearMonth.from(text)
    : today.toPlainYearMonth();
}

function cellOf(effort: Effort, column: Column, lang: 'en' | 'de'): string {
  const say = applicationMessages[lang];
  if (column === 'what') return proofMessages[lang][effort.what];
  if (column === 'stage') return say.stages[effort.stage];
  if (column === 'origin') return effort.origin ? say.origins[effort.origin] : '';
  return effort[column];
}

export const load: PageServerLoad = async ({ locals, url }) => {
  const { lang, zone } = locals;
  const say = proofMessages[lang];
  const month = monthOf(url.searchParams.get('month'), locals.app.now().toZonedDateTimeISO(zone).toPlainDate());
  const asked = url.searchParams.getAll('column');
  const chosen = asked.length > 0 ? columns.filter((one) => asked.includes(one)) : columns.slice(0, 3);
  const format = new Intl.DateTimeFormat(lang === 'de' ? 'de-DE' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const dayFormat = new Intl.DateTimeFormat(lang === 'de' ? 'de-DE' : 'en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const first = month.toPlainDate({ day: 1 }).toZonedDateTime('UTC').epochMilliseconds;
  const efforts = await locals.app.lookBack.proof(month);
  return {
    t: plainTexts(say),
    title: say.title(format.format(first)),
    month: month.toString(),
    choices: columns.map((value) => ({ value, title: say[value] })),
    chosen: [...chosen],
    heads: chosen.map((column) => say[column]),
    name: (await locals.app.settings.read()).name,
    rows: efforts.map((effort) => ({
      id: effort.id,
      day: dayFormat.format(effort.on.toZonedDateTime('UTC').epochMilliseconds),
      cells: chosen.map((column) => cellOf(effort, column, lang)),
    })),
  };
};
