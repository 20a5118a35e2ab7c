import { interviewKinds, interviewStatuses, type Interview } from '#domain/interview/interview.ts';
import { displayName } from '#domain/people/display-name.ts';
import type { Person } from '#domain/people/person.ts';
import { explainForm } from '#edge/explain-form.ts';
import type { FormIssues } from '#edge/form-issues.ts';
import { applicationMessages } from '#edge/messages/applications.ts';

type Lang = keyof typeof applicationMessages;

export const interviewChoices = (lang: Lang, people: readonly Person[]) => ({
  kinds: interviewKinds.map((value) => ({ value, label: applicationMessages[lang].kinds[value] })),
  statuses: interviewStatuses.map((value) => ({ value, label: applicationMessages[lang].statuses[value] })),
  people: people.map((person) => ({ value: person.id, title: displayName(person) })).filter((one) => one.title),
});

export function explainInterview(issues: FormIssues, lang: Lang) {
  const { interview, form } = applicationMessages[lang];
  return explainForm(issues, {
    'not-a-day': interview.notADay,
    'not-a-time': interview.notATime,
    'not-a-zone': interview.notAZone,
    'not-a-number': interview.notANumber,
    'not-a-link': form.notALink,
    'too-long': form.tooLong(500),
    unknown: form.unknown,
  });
}

/** What stands in the form, as text. */
export const interviewValues = (interview: Interview): Record<string, string> => ({
  kind: interview.kind,
  day: interview.start.toPlainDate().toString(),
  time: interview.start.toPlainTime().toString({ smallestUnit: 'minute' }),
  zone: interview.start.timeZoneId,
  minutes: interview.end ? String(Math.round(interview.start.until(interview.end).total('minutes'))) : '',
  round: String(interview.round),
  place: interview.place,
  link: interview.link,
  phone: interview.phone,
  status: interview.status,
  hours: interview.hours === null ? '' : String(interview.hours),
  paid: interview.paid ? 'on' : '',
  insured: interview.insured ? 'on' : '',
  agreed: interview.agreedWithAgency ? 'on' : '',
});

/** A form as its schema reads it: texts by name, and the ticked people as a list. */
export const interviewInput = (form: FormData) => ({
  ...Object.fromEntries([...form].filter(([name]) => name !== 'people')),
  people: form.getAll('people').filter((value) => typeof value === 'string'),
});
