import type { Claim, ReadPerson } from '#domain/intake/intake-reading.ts';
import { interviewKinds } from '#domain/interview/interview.ts';
import { stages } from '#domain/application/stage.ts';
import { involvementRoles, type InvolvementRole } from '#domain/people/involvement.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import { intakeMessages } from '#edge/messages/intake.ts';
import { showMoment, type Viewer } from '#edge/show-time.ts';
import type { readIntakeItem } from '#usecases/read-intake.ts';

type Lang = keyof typeof intakeMessages;
export type ItemView = NonNullable<Awaited<ReturnType<typeof readIntakeItem>>>;

/** How sure, and the words it rests on. */
export function showEvidence(claim: Claim | null, lang: Lang): string | undefined {
  const { evidence, sure, places } = intakeMessages[lang];
  return claim ? evidence(sure[claim.confidence], claim.quote, places[claim.in]) : undefined;
}

/** What the fields of the form start with. */
export function intakeValues(view: ItemView): Record<string, string> {
  const { reading, guess } = view;
  const { interview, people } = reading;
  const start = interview && Temporal.ZonedDateTime.from(interview.start.value);
  const end = interview?.end ? Temporal.ZonedDateTime.from(interview.end) : null;
  return {
    application: guess ?? (reading.source === 'contacts' ? 'none' : 'new'),
    company: reading.company?.value ?? '',
    role: reading.role?.value ?? '',
    stage: guess ? (reading.stage?.value ?? '') : (reading.stage?.value ?? (interview ? 'interviewing' : '')),
    takeInterview: interview ? 'on' : '',
    kind: interview?.kind.value ?? 'other',
    day: start?.toPlainDate().toString() ?? '',
    time: start?.toPlainTime().toString({ smallestUnit: 'minute' }) ?? '',
    zone: start?.timeZoneId ?? '',
    minutes: start && end ? String(Math.round(start.until(end).total('minutes'))) : '',
    place: interview?.place ?? '',
    link: interview?.link ?? '',
    phone: interview?.phone ?? '',
    ...Object.fromEntries(people.flatMap((person, index) => personValues(person, index, view.knownRoles[index]))),
  };
}

function personValues({ role, ...person }: ReadPerson, index: number, known?: InvolvementRole): [string, string][] {
  const shown = known && known !== 'trusted' ? known : role.value;
  return [
    [`take.${index}`, 'on'],
    [`role.${index}`, shown],
    [`shown.${index}`, shown],
    ...Object.entries(person).map(([field, value]): [string, string] => [`${field}.${index}`, value]),
  ];
}

export function intakeChoices(view: ItemView, lang: Lang) {
  const { item: say } = intakeMessages[lang];
  const words = applicationMessages[lang];
  return {
    applications: [
      { value: 'new', label: say.whichNew },
      ...(view.reading.people.length > 0 ? [{ value: 'none', label: say.whichNone }] : []),
      ...view.applications.map(({ id, company, role }) => ({ value: String(id), label: say.about(company, role) })),
    ],
    stages: stages.map((value) => ({ value, label: words.stages[value] })),
    kinds: interviewKinds.map((value) => ({ value, label: words.kinds[value] })),
    roles: involvementRoles.filter((role) => role !== 'trusted').map((value) => ({ value, label: words.roles[value] })),
  };
}

/** What it would do to an interview that is noted already, in one sentence. */
export function showChange(view: ItemView, viewer: Viewer, now: Temporal.Instant): string {
  const { item: say } = intakeMessages[viewer.lang];
  const { held, change, heldApplication, reading } = view;
  if (!held || !change) return reading.meeting?.isCancelled ? say.cancelledUnknown : '';
  const today = now.toZonedDateTimeISO(viewer.zone).toPlainDate();
  const company = heldApplication?.company ?? '';
  const when = showMoment(held.start, viewer, today);
  switch (change.kind) {
    case 'moved':
      return say.moved(company, when, showMoment(change.to, viewer, today));
    case 'cancelled':
      return say.cancelled(company, when);
    case 'updated':
      return say.updated(company);
    case 'unchanged':
      return say.unchanged(company);
    case 'outdated':
      return say.outdated(company);
  }
}

export const acceptLabel = ({ change, reading }: ItemView, lang: Lang): string => {
  const { item: say } = intakeMessages[lang];
  if (reading.meeting?.isCancelled) return say.acceptCancel;
  return change?.kind === 'moved' ? say.acceptMove : say.accept;
};

/** The words beside each field: what it rests on. */
export function showHints({ reading, knownRoles }: ItemView, lang: Lang) {
  const { company, role, stage, interview, people } = reading;
  const hints = {
    company: showEvidence(company, lang),
    role: showEvidence(role, lang),
    stage: showEvidence(stage, lang),
    day: showEvidence(interview?.start ?? null, lang),
    kind: showEvidence(interview?.kind ?? null, lang),
    ...Object.fromEntries(
      people.map(({ role: read }, index) => [`role.${index}`, showEvidence(knownRoles[index] ? null : read, lang)]),
    ),
  };
  return Object.fromEntries(Object.entries(hints).map(([field, text]) => [field, text ?? '']));
}
