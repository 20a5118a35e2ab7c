import { origins, type Application } from '#domain/application/application.ts';
import { stages } from '#domain/application/stage.ts';
import { letterLocales } from '#edge/applications-input.ts';
import { explainForm } from '#edge/explain-form.ts';
import type { FormIssues } from '#edge/form-issues.ts';
import { applicationMessages } from '#edge/messages/applications.ts';

type Lang = keyof typeof applicationMessages;

/** The choices of the form, in words. */
export function applicationChoices(lang: Lang) {
  const say = applicationMessages[lang];
  return {
    origins: origins.map((value) => ({ value, label: say.origins[value] })),
    stages: stages.map((value) => ({ value, label: say.stages[value] })),
    locales: letterLocales.map((value) => ({ value, label: say.form.locales[value] })),
  };
}

export const explainApplication = (issues: FormIssues, lang: Lang) => {
  const { form, interview } = applicationMessages[lang];
  return explainForm(issues, {
    'required:company': form.required(form.company),
    'required:role': form.required(form.role),
    'too-long': form.tooLong(200),
    'not-a-link': form.notALink,
    'not-a-day': form.notADay,
    'not-a-time': interview.notATime,
    'not-a-zone': interview.notAZone,
    unknown: form.unknown,
  });
};

/** A time that was left open is not shown as one. */
const timeOf = (due: Temporal.ZonedDateTime) =>
  due.toPlainTime().toString({ smallestUnit: 'minute' }).replace('23:59', '');

/** What stands in the form: an application's own values, as text. @param zone - the person's own, where none is noted */
export const applicationValues = (application: Application, zone: string): Record<string, string> => ({
  answerDay: application.answerDueBy?.toPlainDate().toString() ?? '',
  answerTime: application.answerDueBy ? timeOf(application.answerDueBy) : '',
  answerZone: application.answerDueBy?.timeZoneId ?? zone,
  company: application.company,
  role: application.role,
  origin: application.origin ?? '',
  requisition: application.requisition,
  url: application.url,
  portalUrl: application.portalUrl,
  place: application.place,
  promisedBy: application.promisedBy?.toString() ?? '',
  letterLocale: application.letterLocale ?? '',
  salary: application.salary,
});
