import { involvementRoles } from '#domain/people/involvement.ts';
import { registers, salutations, type Person } from '#domain/people/person.ts';
import { explainForm } from '#edge/explain-form.ts';
import type { FormIssues } from '#edge/form-issues.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import { peopleMessages } from '#edge/messages/people.ts';

type Lang = keyof typeof peopleMessages;

export function cardChoices(lang: Lang) {
  const { form: say } = peopleMessages[lang];
  const { roles } = applicationMessages[lang];
  return {
    salutations: salutations.map((value) => ({ value, label: say.salutations[value] })),
    registers: registers.map((value) => ({ value, label: say.registers[value] })),
    languages: (['en', 'de'] as const).map((value) => ({ value, label: say.languages[value] })),
    roles: involvementRoles.map((value) => ({ value, label: roles[value] })),
  };
}

export const explainPerson = (issues: FormIssues, lang: Lang) => explainForm(issues, peopleMessages[lang].issues);

/** What stands in the form, as text. */
export const cardValues = (person: Person): Record<string, string> => ({
  givenName: person.givenName,
  familyName: person.familyName,
  title: person.title,
  salutation: person.salutation ?? '',
  register: person.register ?? '',
  language: person.language ?? '',
  email: person.email,
  phone: person.phone,
  company: person.company,
  position: person.position,
});
