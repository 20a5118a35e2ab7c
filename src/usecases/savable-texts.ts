import type { Application } from '#domain/application/application.ts';
import type { Doubt } from '#domain/doubt/doubt.ts';
import { reflectionPrompts } from '#domain/doubt/reflection-prompts.ts';
import type { Question } from '#domain/doubt/question.ts';
import type { DoubtId, InterviewId, PersonId, QuestionId } from '#domain/id.ts';
import type { Interview } from '#domain/interview/interview.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import type { Person } from '#domain/people/person.ts';
import { isDraftPlace, newDraft, withTexts } from '#domain/settings/draft.ts';
import { mayChange } from './change-letter.ts';
import type { KeptStore } from './ports/kept-store.ts';
import type { Ids } from './ports/ids.ts';
import type { Stores } from './ports/stores.ts';

/** A place where one text is kept: what stands there now, and how to put another one there. */
export type TextPlace = { readonly text: string; put(text: string): Promise<void> };

type At = { readonly now: Temporal.Instant; readonly ids: Ids };
type Open = (stores: Stores, id: string, at: At) => Promise<TextPlace | null>;
type Texts<T> = { [K in keyof T]: T[K] extends string ? K : never }[keyof T] & string;

/** The places of one kind of thing: those of its fields that hold a text, found by id and saved whole. */
function fieldsOf<T extends { readonly id: string; readonly changedAt: Temporal.Instant }>(
  store: (stores: Stores) => KeptStore<T>,
  ...fields: readonly Texts<T>[]
): Readonly<Record<string, Open>> {
  const open = (field: Texts<T>): Open => {
    return async (stores, id, { now }) => {
      const thing = await store(stores).find(id);
      if (!thing) return null;
      return {
        text: String(thing[field]),
        put: (text) => store(stores).save({ ...thing, [field]: text, changedAt: now }),
      };
    };
  };
  return Object.fromEntries(fields.map((field) => [field, open(field)]));
}

/** What one thinks about a prompt, or heard oneself say aloud: made with its first word. The id is that of the doubt. */
const reflectionOn =
  (prompt: string): Open =>
  async (stores, id, { now, ids }) => {
    const doubt = await stores.doubts.find(id as DoubtId);
    if (!doubt) return null;
    const known = await stores.reflections.byPrompt(doubt.id, prompt);
    const made = known ?? {
      id: ids.newId<'reflection'>(),
      doubtId: doubt.id,
      prompt,
      text: '',
      createdAt: now,
      changedAt: now,
      removedAt: null,
    };
    return { text: made.text, put: (text) => stores.reflections.save({ ...made, text, changedAt: now }) };
  };

/** What one writes about an interview afterwards; the first word begins the debrief. */
const debriefOf =
  (field: 'felt' | 'note' | 'learned'): Open =>
  async (stores, id, { now }) => {
    const interview = await stores.interviews.find(id as InterviewId);
    if (!interview) return null;
    const debrief = interview.debrief ?? { felt: '', note: '', learned: '', appreciation: [], writtenAt: now };
    const put = (text: string) =>
      stores.interviews.save({ ...interview, debrief: { ...debrief, [field]: text }, changedAt: now });
    return { text: debrief[field], put };
  };

/** What was said to one question of an interview. */
const answerTo =
  (questionId: string): Open =>
  async (stores, _id, { now }) => {
    const question = await stores.questions.find(questionId as QuestionId);
    if (!question) return null;
    const put = (answer: string) => stores.questions.save({ ...question, answer, changedAt: now });
    return { text: question.answer, put };
  };

/** What was good about one person in an interview. */
const appreciationOf =
  (personId: string): Open =>
  async (stores, id, { now }) => {
    const interview = await stores.interviews.find(id as InterviewId);
    if (!interview) return null;
    const debrief = interview.debrief ?? { felt: '', note: '', learned: '', appreciation: [], writtenAt: now };
    const others = debrief.appreciation.filter((one) => one.personId !== personId);
    const put = (text: string) => {
      const appreciation = text.trim() ? [...others, { personId: personId as PersonId, text }] : others;
      return stores.interviews.save({ ...interview, debrief: { ...debrief, appreciation }, changedAt: now });
    };
    return { text: debrief.appreciation.find((one) => one.personId === personId)?.text ?? '', put };
  };

/** A letter's text: what the person writes there is theirs from then on, and what is on its way is changed by nobody. */
const letterText =
  (field: 'subject' | 'body'): Open =>
  async (stores, id, { now }) => {
    const letter = await stores.letters.find(id as StoredLetter['id']);
    if (!letter || !mayChange(letter)) return null;
    return {
      text: letter[field],
      put: (text) => stores.letters.save({ ...letter, [field]: text, edited: true, changedAt: now }),
    };
  };

/** What is typed into a form before it is sent. The id is the form; the first word makes the draft. */
const draftText =
  (field: string): Open =>
  async (stores, place, { now, ids }) => {
    if (!isDraftPlace(place) || !/^[\w.-]{1,60}$/.test(field)) return null;
    const known = await stores.drafts.ofPlace(place);
    const draft = known ?? newDraft(ids.newId<'draft'>(), place, now);
    const put = (text: string) => stores.drafts.save(withTexts(draft, { [field]: text }, now));
    return { text: draft.texts[field] ?? '', put };
  };

/**
 * Every text that is saved as one pauses, by what it belongs to and its field. The one table that the pages' own forms
 * go through, so that two tabs on the same text are noticed everywhere.
 */
export const savableTexts: Readonly<Record<string, Readonly<Record<string, Open>>>> = {
  application: fieldsOf<Application>((stores) => stores.applications, 'note'),
  doubt: fieldsOf<Doubt>((stores) => stores.doubts, 'text', 'changed', 'changeMyMind', 'inItForMe', 'sleepNote'),
  letter: { subject: letterText('subject'), body: letterText('body') },
  person: fieldsOf<Person>((stores) => stores.people, 'note', 'metWhere', 'spokeOf', 'promised', 'keepWhy'),
  question: fieldsOf<Question>((stores) => stores.questions, 'text', 'answer'),
  interview: {
    ...fieldsOf<Interview>((stores) => stores.interviews, 'goal', 'tryQuestion'),
    felt: debriefOf('felt'),
    note: debriefOf('note'),
    learned: debriefOf('learned'),
  },
  reflection: Object.fromEntries([...reflectionPrompts, 'aloud'].map((prompt) => [prompt, reflectionOn(prompt)])),
};

function openerOf(kind: string, field: string): Open | undefined {
  if (kind === 'draft') return draftText(field);
  if (kind === 'interview' && field.startsWith('answer-')) return answerTo(field.slice('answer-'.length));
  if (kind === 'interview' && field.startsWith('good-')) return appreciationOf(field.slice('good-'.length));
  const fields = Object.hasOwn(savableTexts, kind) ? savableTexts[kind] : undefined;
  return fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** Where the text `field` of `subject` (`<kind>/<id>`) is kept. null: nothing that can be saved, or it is gone. */
export async function openTextPlace(
  stores: Stores,
  { subject, field }: { readonly subject: string; readonly field: string },
  at: At,
): Promise<TextPlace | null> {
  const [kind = '', ...id] = subject.split('/');
  return (await openerOf(kind, field)?.(stores, id.join('/'), at)) ?? null;
}
