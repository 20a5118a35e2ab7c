import { beginDoubt } from '#usecases/begin-doubt.ts';
import { changeApplication } from '#usecases/change-application.ts';
import { answerOffer, changeDoubt } from '#usecases/change-doubt.ts';
import { recordDecision } from '#usecases/record-decision.ts';
import { done, type Story } from './story.ts';

/** Where it is still the same day in three hours: Berlin until the evening, New York after that. */
const zoneOfToday = (now: Temporal.Instant) =>
  now.toZonedDateTimeISO('Europe/Berlin').hour < 20 ? 'Europe/Berlin' : 'America/New_York';

/** One conversation today in three hours, one tomorrow, one yesterday that nothing is written about yet. */
export async function tellThisWeek(story: Story) {
  const { at, when, now } = story;
  at(-14);
  const english = { letterLocale: 'en-GB', origin: 'self' } as const;
  const quill = await story.apply({ ...english, company: 'Quillmark Studio', role: 'Community Lead' });
  const rosa = await story.meet(quill, {
    ...{ as: 'manager', givenName: 'Rosa', familyName: 'Delgado', register: 'first-name', language: 'en' },
    ...{ email: 'rosa@quillmark.example', phone: '+1 212 555 0144', company: 'Quillmark Studio' },
  });
  at(-3);
  const soon = now.add({ hours: 3 }).toZonedDateTimeISO(zoneOfToday(now));
  const start = soon.round({ smallestUnit: 'minute', roundingIncrement: 5 });
  const link = 'https://meet.jit.si/quillmark-community';
  await story.book(quill, start, { link, phone: '+1 212 555 0144', personIds: [rosa] });

  at(-9);
  const lockhart = await story.apply({ ...english, company: 'Lockhart & Fenn Ltd', role: 'Programme Manager' });
  const tom = await story.meet(lockhart, {
    ...{ as: 'recruiter', inCharge: true, givenName: 'Tom', familyName: 'Lockhart', register: 'first-name' },
    ...{ email: 'tom@lockhartfenn.example', company: 'Lockhart & Fenn Ltd', language: 'en' },
  });
  at(-4);
  await story.book(lockhart, when(1, '10:30'), { personIds: [tom], phone: '+44 117 496 0188' });

  at(-11);
  const museum = await story.apply({ company: 'Museum am Alten Hafen', role: 'Leitung Vermittlung', place: 'Emden' });
  const wiebke = await story.meet(museum, {
    ...{ as: 'manager', givenName: 'Wiebke', familyName: 'Onken', salutation: 'frau', register: 'Sie', language: 'de' },
    ...{ email: 'w.onken@hafenmuseum.example', company: 'Museum am Alten Hafen', position: 'Direktorin' },
  });
  at(-5);
  await story.book(museum, when(-1, '11:00'), { kind: 'onsite', place: 'Emden', personIds: [wiebke] });
}

/** Slept on it, at a place that the Agentur proposed; and time asked for that is over. */
export async function tellWaiting(story: Story) {
  const { use, at, when, today } = story;
  at(-15);
  const agentur = { origin: 'agentur', instructedOnConsequences: true } as const;
  const garden = await story.apply({ ...agentur, company: 'Gartenbau Ritterhude', role: 'Gärtnermeisterin' });
  await story.meet(garden, {
    ...{
      as: 'manager',
      givenName: 'Hinrich',
      familyName: 'Meyer',
      salutation: 'herr',
      register: 'Sie',
      language: 'de',
    },
    ...{ email: 'meyer@gartenbau-ritterhude.example', company: 'Gartenbau Ritterhude' },
  });
  await story.book(garden, when(6, '08:00'), { kind: 'trial-work', hours: 8, place: 'Ritterhude', end: null });
  at(-2, '21:00');
  const text = 'Ein ganzer Tag Probearbeit, und von Lohn war keine Rede.';
  const about = { applicationId: garden };
  const doubt = done(await beginDoubt(use, { text, since: 'some-days', about, next: null }));
  await answerOffer(use, doubt.id, -1);
  await changeDoubt(use, doubt.id, { sleepUntil: when(-1, '07:00').toInstant() });

  at(-24);
  const pauls = await story.apply({ company: 'Pauls & Partner', role: 'Assistenz der Leitung', origin: 'jobcenter' });
  await story.book(pauls, when(-13, '10:00'), { kind: 'video' });
  await story.move(pauls, 'interviewing').catch(() => undefined);
  at(-8);
  const pause = {
    way: 'pause',
    reasons: 'Erst das andere Gespräch abwarten.',
    pauseUntil: today.subtract({ days: 1 }),
  } as const;
  done(await recordDecision(use, { applicationId: pauls }, pause));
}

/** The endings, each another one; an offer; an answer that was promised. */
export async function tellEndings(story: Story) {
  const { use, at, today } = story;
  at(-60);
  const press = await story.apply({ company: 'Bremer Druckwerk', role: 'Projektmanagerin', origin: 'self' });
  const quiet = await story.apply({ company: 'Fenmoor Papers', role: 'Operations Lead', letterLocale: 'en-GB' });
  at(-33);
  await story.move(press, 'declined-by-them');
  const offer = await story.apply({ company: 'Kulturbüro Ostertor', role: 'Programmleitung', place: 'Bremen' });
  await story.meet(offer, {
    ...{ as: 'manager', inCharge: true, givenName: 'Merle', familyName: 'Janßen', register: 'du', language: 'de' },
    ...{ email: 'merle@ostertor.example', company: 'Kulturbüro Ostertor' },
  });
  await story.move(offer, 'interviewing');
  at(-20);
  await story.move(quiet, 'no-answer');
  const solvig = await story.apply({ company: 'Solvig Daten AG', role: 'Referentin Wissenstransfer', origin: 'self' });
  done(await changeApplication(use, solvig, { promisedBy: today.subtract({ days: 6 }) }));
  at(-3);
  await story.move(offer, 'offer');
  // the offer runs out before another place answers: two dates beside each other
  done(await changeApplication(use, offer, { answerDueBy: story.when(4, '12:00') }));
  at(-16);
  const weser = await story.apply({ company: 'Weserfunk Medien', role: 'Redaktionsleitung', origin: 'self' });
  await story.move(weser, 'interviewing');
  done(await changeApplication(use, weser, { promisedBy: today.add({ days: 9 }) }));
  at(-240);
  const signed = await story.apply({ company: 'Alderbrook Trust', role: 'Project Officer', letterLocale: 'en-GB' });
  await story.move(signed, 'interviewing');
  at(-210);
  await story.move(signed, 'offer');
  await story.move(signed, 'accepted');
  done(await changeApplication(use, signed, { contractSigned: true, saidYes: 'signed' }));
  at(-5);
  await story.apply({ company: 'Hafenkante eG', role: 'Quartiersmanagement', stage: 'saved', place: 'Bremen' });
}
