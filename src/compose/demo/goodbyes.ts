import type { ApplicationId, GoodbyeId } from '#domain/id.ts';
import { keepInTouch } from '#usecases/change-person.ts';
import { markTold } from '#usecases/mark-told.ts';
import { openGoodbye, readGoodbye } from '#usecases/open-goodbye.ts';
import { recordDecision } from '#usecases/record-decision.ts';
import { done, type Story } from './story.ts';

async function withdraw({ use }: Story, applicationId: ApplicationId, why: { lang: 'en' | 'de'; reasons: string }) {
  const made = { way: 'withdraw', reasons: why.reasons, confidence: 4, wouldChange: '' } as const;
  done(await recordDecision(use, { applicationId }, made));
  const id = done(await openGoodbye(use, applicationId, why.lang));
  await readGoodbye(use, id);
  return id;
}

/** What did not go out, and what nobody can be sure of: both need a word from the person. */
async function stumble({ use }: Story, id: GoodbyeId) {
  const drafts = (await use.stores.letters.ofGoodbye(id)).filter(({ state }) => state === 'draft');
  const states = [
    { state: 'failed', outcome: { kind: 'address-unknown', code: 550 } },
    { state: 'unknown', outcome: { kind: 'interrupted' } },
  ] as const;
  for (const [at, became] of states.entries()) {
    const letter = drafts[at];
    if (letter) await use.stores.letters.save({ ...letter, ...became, attempts: 1, changedAt: use.clock.now() });
  }
}

/** Decided two days ago; one of those who gave time knows, the others do not yet. */
export async function tellHalfTold(story: Story) {
  const { use, at, when } = story;
  at(-40);
  const company = 'Haverkamp Logistik GmbH';
  const id = await story.apply({ company, role: 'Teamleitung Disposition', origin: 'recruiter', place: 'Oldenburg' });
  const jan = await story.meet(id, {
    ...{ as: 'agency', inCharge: true, givenName: 'Jan', familyName: 'Poppinga', salutation: 'herr', register: 'Sie' },
    ...{ email: 'jan.poppinga@kontor-nord.example', phone: '+49 441 555 0121', company: 'Kontor Nord', language: 'de' },
  });
  const svea = await story.meet(id, {
    ...{ as: 'manager', givenName: 'Svea', familyName: 'Haverkamp', salutation: 'frau', register: 'Sie' },
    ...{ email: 'svea.haverkamp@haverkamp.example', company, position: 'Geschäftsführerin', language: 'de' },
  });
  const timo = await story.meet(id, {
    ...{ as: 'interviewer', givenName: 'Timo', familyName: 'Reents', register: 'du', company, language: 'de' },
    ...{ email: 'timo.reents@haverkamp.example', position: 'Disponent' },
  });
  await story.spoke(jan, -38, { note: 'Vorgespräch', within: id });
  const first = await story.book(id, when(-30, '09:30'), { personIds: [svea], kind: 'phone' });
  const second = await story.book(id, when(-16, '13:00'), {
    personIds: [svea, timo],
    kind: 'onsite',
    place: 'Oldenburg',
  });
  at(-30, '10:45');
  await story.wentBy(first, { note: 'Klar und freundlich.' });
  at(-16, '15:30');
  const thanks: [typeof timo, string] = [timo, 'den Rundgang durch die Halle'];
  await story.wentBy(second, {
    note: 'Schichten bis 22 Uhr, jede zweite Woche.',
    learned: 'Wie eine Tour geplant wird.',
    thanks,
  });
  at(-2, '18:40');
  const goodbye = await withdraw(story, id, { lang: 'de', reasons: 'Die Schichten passen nicht zu uns.' });
  at(-1, '09:10');
  await markTold(use, goodbye, { key: jan, channel: 'call', at: null });
  await stumble(story, goodbye);
}

/** Everyone knows since five weeks; one of them stays in touch, and the look-back is due. */
export async function tellEveryoneKnows(story: Story) {
  const { use, at, when } = story;
  at(-130);
  const known = { company: 'Tidewater Learning Ltd', role: 'Learning Designer', origin: 'acquaintance' } as const;
  const id = await story.apply({ ...known, letterLocale: 'en-GB', place: 'Bristol' });
  const first = { register: 'first-name', language: 'en', company: known.company } as const;
  const priya = await story.meet(id, {
    ...{ ...first, as: 'manager', inCharge: true, givenName: 'Priya', familyName: 'Raman', position: 'Head of Design' },
    ...{ email: 'priya.raman@tidewater.example', spokeOf: 'Short courses for people who work in shifts.' },
    metWhere: 'Second interview, in Bristol.',
  });
  const owen = await story.meet(id, {
    ...{ ...first, as: 'interviewer', givenName: 'Owen', familyName: 'Clarke', email: 'owen.clarke@tidewater.example' },
  });
  const talk = await story.book(id, when(-110, '15:00'), { personIds: [priya, owen] });
  at(-110, '17:00');
  await story.wentBy(talk, {
    note: 'Lovely people, half of the year on the road.',
    thanks: [priya, 'your honest answer about travel'],
  });
  at(-100, '19:00');
  const goodbye = await withdraw(story, id, { lang: 'en', reasons: 'I do not want to travel half of the year.' });
  at(-99, '09:00');
  for (const key of [priya, owen]) await markTold(use, goodbye, { key, channel: 'mail', at: null });
  done(await keepInTouch(use, priya, { keep: true, rhythmDays: 90, on: null }));
  done(await keepInTouch(use, owen, { keep: true, rhythmDays: 90, on: null }));
}
