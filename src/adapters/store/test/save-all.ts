import type { Stores } from '#usecases/ports/stores.ts';
import { now } from './each-engine.ts';
import { oneOfEach, type OneOfEach } from './things.ts';

/** Fills somebody's stores with one of each. */
export async function saveAll(stores: Stores, things: OneOfEach = oneOfEach()): Promise<OneOfEach> {
  await stores.applications.save(things.application);
  await stores.people.save(things.person);
  await stores.involvements.save(things.involvement);
  await stores.contacts.save(things.contact);
  await stores.interviews.save(things.interview);
  await stores.doubts.save(things.doubt);
  await stores.signals.save(things.signal);
  await stores.questions.save(things.question);
  await stores.reflections.save(things.reflection);
  await stores.opinions.save(things.opinion);
  await stores.decisions.add(things.decision);
  await stores.lookBacks.save(things.lookBack);
  await stores.goodbyes.save(things.goodbye);
  await stores.letters.save(things.letter);
  await stores.tolds.add(things.told);
  await stores.entries.add(things.entry);
  await stores.messages.save(things.message);
  await stores.intake.save(things.intakeItem);
  await stores.mailAccounts.save(things.mailAccount);
  await stores.calendarAccounts.save(things.calendarAccount);
  await stores.privateFacts.save(things.privateFact);
  await stores.keptTexts.add(things.keptText);
  await stores.drafts.save(things.draft);
  await stores.jobs.schedule(things.job);
  await stores.reminders.mark('fair/1', now);
  return things;
}
