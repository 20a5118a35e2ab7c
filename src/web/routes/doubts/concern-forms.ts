import { displayName } from '#domain/people/display-name.ts';
import type { Question } from '#domain/doubt/question.ts';
import type { Signal } from '#domain/signal/signal.ts';
import { textVersion } from '#domain/text-version.ts';
import type { AskedAs } from '#edge/asked-as.ts';
import { askedAs, wordingsFor } from '#edge/question-bank.ts';
import type { DoubtView } from '#usecases/read-doubt.ts';

const kinds = ['manager', 'colleague', 'recruiter'] as const satisfies readonly AskedAs[];

/** In which language and form one speaks to somebody: as recorded, else the letters' language, else the screen's. */
function formOf({ application, people }: DoubtView, personId: string | null, lang: 'en' | 'de') {
  const person = people.find((one) => one.person.id === personId)?.person;
  const letters = application.letterLocale?.startsWith('de') ? 'de' : application.letterLocale ? 'en' : null;
  return {
    language: person?.language ?? letters ?? lang,
    register: person?.register === 'du' ? ('du' as const) : ('Sie' as const),
  };
}

/** One form for each open point: its question as it stands, and ready wordings, first those for whoever is asked. */
export function concernForms(
  view: DoubtView,
  { concerns, questions }: { concerns: readonly Signal[]; questions: readonly Question[] },
  { lang, readyFor }: { lang: 'en' | 'de'; readyFor: Readonly<Record<AskedAs, string>> },
) {
  return concerns.map((signal, index) => {
    const question = questions.find(({ signalId, outcome }) => signalId === signal.id && outcome === null);
    const notAsked = questions.findLast(({ signalId, outcome }) => signalId === signal.id && outcome === 'not-asked');
    const personId = (question ?? notAsked)?.personId ?? null;
    const involved = view.people.find((one) => one.person.id === personId);
    const first = involved ? askedAs(involved.involvement?.role) : 'manager';
    const form = formOf(view, personId, lang);
    return {
      id: signal.id,
      questionId: question?.id ?? '',
      concern: signal.text,
      // a mere feeling need not become a question; the others open on demand
      isOpen: index === 0 && signal.strength !== 'faint',
      text: (question ?? notAsked)?.text ?? '',
      version: textVersion(question?.text ?? ''),
      isKept: (question?.text ?? '') !== '',
      person: personId ?? '',
      interview: question?.interviewId ?? '',
      ready: [first, ...kinds.filter((kind) => kind !== first)].map((kind) => ({
        kind,
        title: readyFor[kind],
        texts: wordingsFor(signal.topic, kind, form),
      })),
    };
  });
}

/** Whom one could ask; someone trusted is not one of them. */
export const whomToAsk = ({ people }: DoubtView) =>
  people
    .filter(({ involvement }) => involvement?.role !== 'trusted')
    .map(({ person }) => ({
      value: person.id,
      label: [displayName(person), person.position].filter(Boolean).join(', '),
    }));
