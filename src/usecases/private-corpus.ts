import { readChoices } from '#domain/goodbye/goodbye-choices.ts';
import type { ApplicationId, PersonId } from '#domain/id.ts';
import type { Interview } from '#domain/interview/interview.ts';
import type { Person } from '#domain/people/person.ts';
import type { Stores } from './ports/stores.ts';

/** What no letter may hold: private texts, and the names of other employers. */
export type PrivateCorpus = {
  readonly texts: readonly string[];
  readonly others: readonly string[];
  readonly figures: readonly string[];
};

type Reader = {
  readonly applicationId: ApplicationId;
  /** Who gets the letter: what was good about them may stand in it, about others not. */
  readonly personId: PersonId | null;
};

async function everything<T extends { readonly id: string }>(
  all: (page: { limit: number; after?: string }) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const limit = 1000;
  const found: T[] = [];
  for (;;) {
    const last = found.at(-1);
    const page = await all({ limit, ...(last && { after: last.id }) });
    found.push(...page);
    if (page.length < limit) return found;
  }
}

const debriefTexts = (interviews: readonly Interview[], { personId }: Reader) =>
  interviews.flatMap(({ debrief, goal, tryQuestion }) => [
    goal,
    tryQuestion,
    ...(debrief
      ? [
          debrief.felt,
          debrief.note,
          debrief.learned,
          ...debrief.appreciation.filter((one) => one.personId !== personId).map(({ text }) => text),
        ]
      : []),
  ]);

async function ownTexts(stores: Stores, reader: Reader): Promise<readonly string[]> {
  const [goodbyes, doubts, signals, questions, reflections, opinions, decisions, interviews] = await Promise.all([
    everything((page) => stores.goodbyes.all(page)),
    everything((page) => stores.doubts.all(page)),
    everything((page) => stores.signals.all(page)),
    everything((page) => stores.questions.all(page)),
    everything((page) => stores.reflections.all(page)),
    everything((page) => stores.opinions.all(page)),
    everything((page) => stores.decisions.all(page)),
    everything((page) => stores.interviews.all(page)),
  ]);
  return [
    ...goodbyes.map(({ choices }) => readChoices(choices).practice),
    ...doubts.flatMap((one) => [one.text, one.changed, one.changeMyMind, one.inItForMe, one.sleepNote]),
    ...signals.map(({ text }) => text),
    ...questions.map(({ answer }) => answer),
    ...reflections.map(({ text }) => text),
    ...opinions.flatMap(({ text, answers }) => [text, ...answers.map(({ answer }) => answer)]),
    ...decisions.flatMap(({ reasons, wouldChange }) => [reasons, wouldChange]),
    ...debriefTexts(interviews, reader),
  ];
}

/** A name that the letter may say is no leak where a note says it, too: it parts the note's words instead. */
function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((now, name) => now.replaceAll(name, ';'), text);
}

const fullName = ({ givenName, familyName }: Person) => `${givenName} ${familyName}`.trim();

/**
 * All private texts of this person, for the leak guard (E10): notes, doubts, reflections, second opinions, what one
 * noticed, decisions, figures, and what was good about somebody else. Stays on the server.
 */
export async function privateCorpus(stores: Stores, reader: Reader): Promise<PrivateCorpus> {
  const [applications, people, texts, involvements] = await Promise.all([
    everything((page) => stores.applications.all(page)),
    everything((page) => stores.people.all(page)),
    ownTexts(stores, reader),
    stores.involvements.ofApplication(reader.applicationId),
  ]);
  const mine = applications.find(({ id }) => id === reader.applicationId);
  const inProcess = new Set(involvements.map(({ personId }) => personId));
  const names = people
    .filter(({ id }) => inProcess.has(id))
    .map(fullName)
    .filter((name) => name.includes(' '));
  const notes = [
    ...applications.flatMap(({ note, salary }) => [note, salary]),
    ...people.flatMap(({ note, spokeOf, promised, keepWhy }) => [note, spokeOf, promised, keepWhy]),
    ...texts,
  ];
  const others = applications
    .map(({ company }) => company.trim())
    .filter((name) => name !== '' && name !== mine?.company.trim());
  return {
    texts: [...new Set(notes.map((text) => withoutNames(text.trim(), names)))].filter((text) => text !== ''),
    others: [...new Set(others)],
    figures: [...new Set(applications.flatMap(({ salary }) => salary.match(/\d[\d.,' ]*\d|\d+/gu) ?? []))].filter(
      (figure) => figure.replace(/\D/gu, '').length >= 3,
    ),
  };
}
