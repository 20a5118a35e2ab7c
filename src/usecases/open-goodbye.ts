import type { Application } from '#domain/application/application.ts';
import type { Goodbye } from '#domain/goodbye/goodbye.ts';
import { newGoodbye } from '#domain/goodbye/new-goodbye.ts';
import type { ApplicationId, DecisionId, GoodbyeId } from '#domain/id.ts';
import { letterLanguage } from '#domain/letter/letter-language.ts';
import type { LetterLanguage } from '#domain/letter/letter.ts';
import { fail, ok } from '#domain/result.ts';
import { gatherGoodbye, type GoodbyeView } from './gather-goodbye.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';
import { lettersToSave } from './write-letters.ts';

async function beginGoodbye(
  ports: OwnerUse,
  stores: Stores,
  { applicationId, decisionId }: Pick<Goodbye, 'applicationId' | 'decisionId'>,
): Promise<GoodbyeId> {
  const now = ports.clock.now();
  const id = ports.ids.newId<'goodbye'>();
  await stores.goodbyes.save(newGoodbye(id, { applicationId, decisionId }, now));
  await noteEntry(ports, stores, { applicationId, facts: { kind: 'goodbye-begun', goodbyeId: id } });
  return id;
}

/** The employer's language is not known yet: the one that the person uses here is the likeliest; it can be changed. */
async function guessLocale(
  stores: Stores,
  application: Application,
  { lang, now }: { lang: LetterLanguage; now: Temporal.Instant },
) {
  const { letterLocale, country } = await stores.settings.read();
  if (application.letterLocale || letterLanguage(letterLocale) === lang) return;
  const german = country === 'AT' ? 'de-AT' : country === 'CH' ? 'de-CH' : 'de-DE';
  const guessed = lang === 'de' ? german : 'en-GB';
  await stores.applications.save({ ...application, letterLocale: guessed, changedAt: now });
}

/** Leads from a decision to its goodbye: the one that is under way, or a new one. */
export async function openGoodbye(ports: OwnerUse, applicationId: ApplicationId, lang: LetterLanguage = 'en') {
  return ports.stores.transact(async (stores) => {
    const application = await stores.applications.find(applicationId);
    if (!application) return fail({ kind: 'no-such-application' });
    const [latest] = await stores.goodbyes.ofApplication(applicationId);
    const decision = await stores.decisions.latest(applicationId);
    const isOver =
      latest?.finishedAt && decision && Temporal.Instant.compare(decision.decidedAt, latest.finishedAt) > 0;
    if (latest && !isOver) return ok(latest.id);
    if (decision?.way !== 'withdraw') return fail({ kind: 'not-decided' });
    await guessLocale(stores, application, { lang, now: ports.clock.now() });
    const decisionId: DecisionId = decision.id;
    return ok(await beginGoodbye(ports, stores, { applicationId, decisionId }));
  });
}

/** Reads a goodbye and brings its drafts up to date with what is known now; null if there is none. */
export async function readGoodbye(ports: OwnerUse, id: GoodbyeId): Promise<GoodbyeView | null> {
  const view = await gatherGoodbye(ports, id);
  if (!view || lettersToSave(ports, view).length === 0) return view;
  return ports.stores.transact(async (stores) => {
    const inside = await gatherGoodbye({ ...ports, stores }, id);
    if (!inside) return null;
    for (const letter of lettersToSave(ports, inside)) await stores.letters.save(letter);
    return gatherGoodbye({ ...ports, stores }, id);
  });
}
