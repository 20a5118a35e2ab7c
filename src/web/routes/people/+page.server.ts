import { displayName } from '#domain/people/display-name.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import { peopleMessages } from '#edge/messages/people.ts';
import { showDay } from '#edge/show-time.ts';
import type { ListedPerson } from '#usecases/read-people.ts';
import { plainTexts } from '../../plain-texts.ts';
import type { PageServerLoad } from './$types';

function show(
  { person, involvements, lastContact, toldAt }: ListedPerson,
  viewer: App.Locals,
  today: Temporal.PlainDate,
) {
  const { list: say } = peopleMessages[viewer.lang];
  const { roles } = applicationMessages[viewer.lang];
  const known = person.position || [...new Set(involvements.map(({ role }) => roles[role]))].join(', ');
  const contact = lastContact ? say.last(showDay(lastContact, viewer, today)) : say.never;
  const toldText = toldAt && say.knows(showDay(toldAt, viewer, today));
  return {
    id: person.id,
    name: displayName(person) || say.someone,
    about: [known, person.keep ? say.keeping : '', contact].filter(Boolean).join(', '),
    company: person.company.trim(),
    why: person.spokeOf || person.metWhere || person.keepWhy,
    ...(toldText && { told: { state: 'yes' as const, text: toldText } }),
  };
}

type Shown = ReturnType<typeof show>;

/** By company, in the order in which the companies first come up; those without one last. */
function byCompany(people: readonly Shown[], elsewhere: string) {
  const groups = new Map<string, Shown[]>();
  for (const person of people) groups.set(person.company, [...(groups.get(person.company) ?? []), person]);
  const alone = groups.get('');
  groups.delete('');
  const named = [...groups].map(([company, members]) => ({ company, people: members }));
  return alone ? [...named, { company: named.length > 0 ? elsewhere : '', people: alone }] : named;
}

export const load: PageServerLoad = async ({ locals, url }) => {
  const query = (url.searchParams.get('q') ?? '').slice(0, 200);
  const { list: say, one } = peopleMessages[locals.lang];
  const { week, trusted, others, total, today } = await locals.app.people.list(query);
  const shown = (all: readonly ListedPerson[]) => all.map((person) => show(person, locals, today));
  const listed = others.length + trusted.length;
  return {
    t: { ...plainTexts(say), removed: one.removed, putBack: one.putBack },
    query,
    total,
    week: query ? [] : shown(week),
    trusted: shown(trusted),
    groups: byCompany(shown(others), say.elsewhere),
    more: !query && listed < total ? say.more(listed, total) : '',
    removed: url.searchParams.get('removed'),
  };
};
