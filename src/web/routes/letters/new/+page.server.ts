import { error, fail, redirect } from '@sveltejs/kit';
import type { ApplicationId, InterviewId } from '#domain/id.ts';
import { displayName } from '#domain/people/display-name.ts';
import { typedTexts } from '#edge/form-issues.ts';
import { singleLetterGroups, singleLetterMessages } from '#edge/messages/single-letter.ts';
import { neededFields, purposeFrom, singleFields, singleLetterForm, untilFrom } from '#edge/single-letter-input.ts';
import { showMoment } from '#edge/show-time.ts';
import { plainTexts } from '../../../plain-texts.ts';
import type { Actions, PageServerLoad } from './$types';

/** About one appointment: the page says which. */
const dated: ReadonlySet<string> = new Set(['move', 'other-channel', 'ill', 'cancel-today']);
const lawful: ReadonlySet<string> = new Set(['cancel-today', 'ill']);

export const load: PageServerLoad = async ({ locals, url }) => {
  const say = singleLetterMessages[locals.lang];
  const id = (url.searchParams.get('application') ?? '') as ApplicationId;
  const interviewId = (url.searchParams.get('interview') || null) as InterviewId | null;
  const purpose = purposeFrom(url.searchParams);
  const known = await locals.app.goodbyes.beforeWriting(id, { purpose: purpose ?? 'question', interviewId });
  if (!known) error(404);
  const { application } = known;
  const t = plainTexts(say);
  const frame = {
    kind: 'quiet' as const,
    about: application.company,
    role: application.role,
    laterHref: `/applications/${id}`,
  };
  const here = `/letters/new?application=${id}${interviewId ? `&interview=${interviewId}` : ''}`;
  const groups = (['talk', 'time', 'after'] as const).map((group) => ({
    title: say.groups[group],
    choices: singleLetterGroups[group]
      // it says that one withdrew then
      .filter((value) => value !== 'reapproach' || application.stage === 'withdrawn-by-me')
      .map((value) => ({ label: say.purposes[value], href: `${here}&purpose=${value}` })),
  }));
  if (!purpose) return { frame, t, chosen: null, groups };
  const fields = singleFields[purpose] ?? [];
  const asked = untilFrom(url.searchParams);
  const today = locals.app.now().toZonedDateTimeISO(locals.zone).toPlainDate();
  const askedFor = known.people.find((person) => person.id === url.searchParams.get('person'));
  const about = known.start && dated.has(purpose) ? showMoment(known.start, locals, today) : null;
  const law = lawful.has(purpose) ? locals.app.stand.lawNote(application.origin) : null;
  return {
    frame,
    t,
    groups,
    chosen: {
      title: (say.purposes as Readonly<Record<string, string>>)[purpose] ?? say.title,
      lead: [about === null ? '' : `${about}.`, purpose === 'ill' ? say.illHint : ''].filter(Boolean).join(' '),
      law: law ? law.text[locals.lang] : '',
      fields,
      needsWords: neededFields.has(purpose),
      wordsLabel: say.words[purpose] ?? '',
      untilLabel: say.until[purpose] ?? say.untilElse,
      people: known.people.map((person) => ({ value: person.id, label: displayName(person) || say.team })),
      person: askedFor?.id ?? known.personId ?? '',
      interview: known.interviewId ?? '',
      words: known.question,
      until: asked?.toString() ?? known.until?.toString() ?? '',
    },
  };
};

export const actions: Actions = {
  default: async ({ locals, url, request }) => {
    const say = singleLetterMessages[locals.lang];
    const values = typedTexts(await request.formData());
    const purpose = purposeFrom(url.searchParams);
    const form = singleLetterForm(locals.zone).safeParse(values);
    if (!purpose || !form.success) return fail(400, { values, wrong: '', refused: say.notUnderstood });
    if (neededFields.has(purpose) && !form.data.words) return fail(400, { values, wrong: say.missing, refused: '' });
    const applicationId = (url.searchParams.get('application') ?? '') as ApplicationId;
    const written = await locals.app.goodbyes.writeSingle({ applicationId, purpose, ...form.data });
    if (!written.ok) error(404);
    redirect(303, `/letters/${written.value.id}`);
  },
};
