import { displayName } from '#domain/people/display-name.ts';
import type { DayCardFacts } from '#usecases/read-day-card.ts';
import { dayCard } from './day-card.ts';
import { showLaw } from './show-law.ts';
import { morningMessages } from './morning-input.ts';
import { showClock, type Viewer } from './show-time.ts';

/** *I will be there*, in the employer's language. */
function goLetter({ letterLanguage, interview, to, application, settings }: DayCardFacts) {
  const t = morningMessages(letterLanguage);
  const name = to ? displayName(to.person) : '';
  const time = showClock(interview.start, { lang: letterLanguage, zone: interview.start.timeZoneId });
  return { subject: t.goSubject(application.role), body: t.goBody(name, time, settings.name.trim()).trim() };
}

/** The card for the day of one interview as one HTML page. */
export function showDayCard(facts: DayCardFacts, viewer: Viewer): string {
  const { interview, application, call, people, questions } = facts;
  const to = facts.to?.person.email.trim() ?? '';
  return dayCard({
    viewer,
    company: application.company,
    role: application.role,
    start: interview.start,
    end: interview.end,
    place: interview.place,
    link: interview.link,
    phone: call?.phone ?? '',
    phoneOf: call?.person ? displayName(call.person) : '',
    people: people
      .filter(({ person }) => interview.personIds.includes(person.id))
      .map(({ person }) => [displayName(person), person.position].filter(Boolean).join(', ')),
    fairUntil: facts.fairUntil.toInstant(),
    letters: {
      go: { to, ...goLetter(facts) },
      move: { to, ...facts.move },
      cancel: { to, ...facts.cancel },
    },
    law: showLaw(application.origin, viewer),
    cancelWithdraws: false,
    questions: questions.map(({ text }) => text),
  });
}
