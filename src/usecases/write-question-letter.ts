import { questionLetterFacts } from '#domain/doubt/question-letter.ts';
import type { DoubtId, PersonId } from '#domain/id.ts';
import { keptFactsJson } from '#domain/letter/kept-facts.ts';
import type { LetterLanguage } from '#domain/letter/letter.ts';
import { newLetter } from '#domain/letter/new-letter.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { writeLetter } from '#domain/letter/write-letter.ts';
import { openConcerns } from '#domain/signal/open-concerns.ts';
import { fail, ok } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

/** To whom; null: nobody in particular. `screen`: the language in which the questions were written. */
export type QuestionLetter = {
  readonly personId: PersonId | null;
  readonly screen: LetterLanguage;
  readonly zone: string;
};

/**
 * Writes a short letter that asks what no conversation is left for (M6): a draft like any other, with its checks. Asked
 * again for the same person, the same draft is written anew, unless its text was edited.
 */
export async function writeQuestionLetter(ports: OwnerUse, doubtId: DoubtId, asked: QuestionLetter) {
  return ports.stores.transact(async (stores) => {
    const doubt = await stores.doubts.find(doubtId);
    const application = doubt && (await stores.applications.find(doubt.applicationId));
    if (!application) return fail({ kind: 'no-such-doubt' });
    const questions = await openQuestions(stores, doubtId);
    if (questions.length === 0) return fail({ kind: 'no-question' });
    const now = ports.clock.now();
    const facts = questionLetterFacts({
      application,
      settings: await stores.settings.read(),
      to: await recipient(stores, application.id, asked.personId),
      questions,
      rounds: (await stores.interviews.ofApplication(application.id)).filter(({ status }) => status === 'happened')
        .length,
      screen: asked.screen,
      today: now.toZonedDateTimeISO(asked.zone).toPlainDate(),
    });
    const person = asked.personId && (await stores.people.find(asked.personId));
    const before = await draftOf(stores, {
      applicationId: application.id,
      doubtId,
      personId: person ? person.id : null,
    });
    if (before?.edited) return ok(before);
    const text = writeLetter(facts, { variant: 0, tone: 'brief' });
    const letter = newLetter(
      { id: before?.id ?? ports.ids.newId<'letter'>(), applicationId: application.id },
      {
        ...text,
        personId: person ? person.id : null,
        kind: 'question',
        tone: 'brief',
        locale: facts.locale,
        facts: { ...keptFactsJson({ facts, text }), doubtId },
        toAddress: person ? person.email.trim() : '',
      },
      now,
    );
    await stores.letters.save(letter);
    if (!before) await noteEntry(ports, stores, { applicationId: application.id, personId: letter.personId, facts: { kind: 'letter-written', letterId: letter.id } }); // prettier-ignore
    return ok(letter);
  });
}

/** The questions for what is still open, as they stand. */
export async function openQuestions(stores: Stores, id: DoubtId): Promise<readonly string[]> {
  const doubt = await stores.doubts.find(id);
  if (!doubt) return [];
  const [signals, questions] = await Promise.all([
    stores.signals.ofApplication(doubt.applicationId),
    stores.questions.ofApplication(doubt.applicationId),
  ]);
  const open = new Set<string>(openConcerns(signals).map((signal) => signal.id));
  return questions
    .filter(({ signalId, outcome, text }) => signalId && open.has(signalId) && !outcome && text.trim() !== '')
    .map(({ text }) => text);
}

async function recipient(stores: Stores, application: StoredLetter['applicationId'], id: PersonId | null) {
  const person = id && (await stores.people.find(id));
  if (!person) return null;
  const involvements = await stores.involvements.ofApplication(application);
  return { person, involvement: involvements.find(({ personId }) => personId === person.id) ?? null };
}

type Draft = Pick<StoredLetter, 'applicationId' | 'personId'> & { readonly doubtId: DoubtId };

async function draftOf(stores: Stores, { applicationId, personId, doubtId }: Draft): Promise<StoredLetter | undefined> {
  const letters = await stores.letters.ofApplication(applicationId);
  return letters.find(
    (one) =>
      one.kind === 'question' && one.state === 'draft' && one.personId === personId && one.facts.doubtId === doubtId,
  );
}
