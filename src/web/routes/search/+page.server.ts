import { searchMessages } from '#edge/messages/search.ts';
import { showDay } from '#edge/show-time.ts';
import type { Found } from '#usecases/search-everything.ts';
import type { PageServerLoad } from './$types';

function hrefOf({ kind, id, within, application }: Found): string {
  const fallback = application ? `/applications/${application.id}` : '/applications';
  switch (kind) {
    case 'application':
      return `/applications/${id}`;
    case 'person':
      return `/people/${id}`;
    case 'interview':
      return `/interviews/${id}`;
    case 'signal':
      return within ? `/doubts/${within}/noticed` : fallback;
    case 'doubt':
      return `/doubts/${id}/what-happened`;
    case 'question':
      return within ? `/doubts/${within}/find-out` : fallback;
    case 'letter':
      return within ? `/goodbyes/${within}/${id}` : fallback;
    case 'message':
      return fallback;
    case 'contact':
      return within ? `/people/${within}` : fallback;
  }
}

const short = (text: string) => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 140 ? `${line.slice(0, 139)}…` : line;
};

export const load: PageServerLoad = async ({ locals, url }) => {
  const say = searchMessages[locals.lang];
  const query = (url.searchParams.get('q') ?? '').trim().slice(0, 200);
  const found = await locals.app.search.find(query);
  const today = locals.app.now().toZonedDateTimeISO(locals.zone).toPlainDate();
  const show = (one: Found) => ({
    id: one.id,
    href: hrefOf(one),
    title: short(one.title) || (one.kind === 'interview' ? say.interview : say.untitled),
    about: [one.application?.company, one.at && showDay(one.at, locals, today)].filter(Boolean).join(', '),
    text: short(one.text),
  });
  const groups = [...Map.groupBy(found, ({ kind }) => kind)];
  const { none, ...t } = say;
  return {
    t,
    query,
    none: query && found.length === 0 ? none(query) : '',
    groups: groups.map(([kind, all]) => ({ kind, title: say.kinds[kind], found: all.map(show) })),
  };
};
