import { dueAt } from '#domain/delivery/is-too-late.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { displayName } from '#domain/people/display-name.ts';
import { explainOutcome } from '#edge/explain-delivery.ts';
import { de } from '#edge/messages/delivery.de.ts';
import { en } from '#edge/messages/delivery.en.ts';
import { outboxMessages } from '#edge/messages/outbox.ts';
import type { Outbox } from '#usecases/read-outbox.ts';
import { showWhen } from '../../show-when.ts';

/** What came of it so far and what comes next, in sentences. */
function sentencesOf(letter: StoredLetter, locals: App.Locals): string[] {
  const say = outboxMessages[locals.lang];
  const delivery = locals.lang === 'de' ? de : en;
  const outcome = explainOutcome(letter.outcome, delivery, (at) => showWhen(Temporal.Instant.from(at), locals).text);
  const due = showWhen(dueAt(letter), locals);
  const isTried = letter.attempts > 0 && letter.state === 'failed' && letter.outcome?.kind !== 'too-late';
  const next: Partial<Record<StoredLetter['state'], string>> = {
    queued: say.goesOut(due.text, due.isToday),
    sending: say.sendingNow,
    failed: isTried ? delivery.noMoreTries() : '',
    unknown: `${say.askUnknown} ${say.lookUp}`,
    'in-drafts': say.inDrafts,
  };
  return [outcome, next[letter.state] ?? ''].filter(Boolean);
}

/** Where its text can be read: its own page, or the application. */
const hrefOf = ({ id, goodbyeId, applicationId, calendarPart, kind }: StoredLetter) =>
  kind === 'second-opinion'
    ? `/letters/${id}`
    : goodbyeId && calendarPart === null
      ? `/goodbyes/${goodbyeId}/${id}`
      : `/applications/${applicationId}`;

/** The letters of the outbox as they are shown. */
export function showOutbox({ letters, people, applications }: Outbox, locals: App.Locals) {
  const say = outboxMessages[locals.lang];
  const states = (locals.lang === 'de' ? de : en).states;
  return letters.map((letter) => {
    const person = letter.personId ? people.get(letter.personId) : undefined;
    const name = (person && displayName(person)) || letter.toAddress;
    return {
      id: letter.id,
      state: letter.state,
      stateText: states[letter.state],
      to: say.to(name, applications.get(letter.applicationId)?.company ?? ''),
      subject: letter.calendarPart === null ? letter.subject : say.invitation,
      href: hrefOf(letter),
      sentences: sentencesOf(letter, locals),
    };
  });
}
