import type { Application } from '#domain/application/application.ts';
import type { ApplicationId, PersonId } from '#domain/id.ts';
import { displayName } from '#domain/people/display-name.ts';
import type { Person } from '#domain/people/person.ts';
import type { Reminder } from '#domain/reminders/reminder.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { reminderMessages } from './messages/reminders.ts';
import { showMoment, showShort, type Viewer } from './show-time.ts';

type Known = {
  readonly applications: ReadonlyMap<ApplicationId, Application>;
  readonly people: ReadonlyMap<PersonId, Person>;
};

/** Who reads a reminder where no browser says its language: as chosen, else as in letters. */
export const viewerOf = ({ language, letterLocale, zone }: Settings): Viewer => ({
  lang: language ?? (letterLocale.startsWith('de') ? 'de' : 'en'),
  zone,
});

function whenOf(reminder: Reminder, viewer: Viewer): string {
  if (reminder.kind === 'interview') return showMoment(reminder.start, viewer, reminder.start.toPlainDate());
  return reminder.kind === 'undecided' ? showShort(reminder.fairUntil, viewer) : '';
}

/** A reminder as one sentence. Without `known`, it names nobody. */
export function explainReminder(reminder: Reminder, viewer: Viewer, known?: Known): string {
  const person = reminder.kind === 'follow-up' ? known?.people.get(reminder.personId) : undefined;
  const application = reminder.applicationId ? known?.applications.get(reminder.applicationId) : undefined;
  const who = person ? displayName(person) : (application?.company ?? '');
  const text = reminderMessages[viewer.lang].sentences[reminder.kind]({ who, when: whenOf(reminder, viewer) });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
