import type { ApplicationId, DoubtId, InterviewId, PersonId } from '#domain/id.ts';
import { answerOpinion, askOpinion } from '#usecases/ask-opinion.ts';
import { beginDoubt } from '#usecases/begin-doubt.ts';
import { answerOffer, changeDoubt, visitStep } from '#usecases/change-doubt.ts';
import { noteSignal } from '#usecases/note-signal.ts';
import { planQuestion } from '#usecases/plan-question.ts';
import { done, type Story } from './story.ts';

type Talk = { id: ApplicationId; anke: PersonId; levent: PersonId; first: InterviewId; second: InterviewId };

/** One good conversation behind, the next in three days. */
async function tellTalks(story: Story): Promise<Talk> {
  const { at, when } = story;
  at(-19, '09:20');
  const role = { company: 'Stadtgrün Weserbogen gGmbH', role: 'Projektleitung Stadtnatur' };
  const id = await story.apply({ ...role, origin: 'self', place: 'Bremen', salary: '52.000' });
  const anke = await story.meet(id, {
    ...{ as: 'recruiter', inCharge: true, givenName: 'Anke', familyName: 'Harms', salutation: 'frau', register: 'Sie' },
    ...{ email: 'anke.harms@weserbogen.example', phone: '+49 421 555 0131', company: role.company, language: 'de' },
    position: 'Personalreferentin',
  });
  const levent = await story.meet(id, {
    ...{ as: 'manager', givenName: 'Levent', familyName: 'Aydın', title: 'Dr.', salutation: 'herr', register: 'Sie' },
    ...{ email: 'levent.aydin@weserbogen.example', company: role.company, position: 'Bereichsleiter', language: 'de' },
  });
  at(-12, '16:00');
  const first = await story.book(id, when(-6, '11:00'), { personIds: [anke, levent], kind: 'video' });
  at(-6, '12:30');
  await story.wentBy(first, {
    note: 'Viel Begeisterung für die Flächen am Fluss. Die Fragen nach dem Team blieben ohne Antwort.',
    felt: 'Wach, am Ende etwas ratlos.',
    learned: 'Wie Ausgleichsflächen bezahlt werden.',
    thanks: [levent, 'die Karte der Auen, die Sie mir gezeigt haben'],
  });
  await story.spoke(anke, -4, { note: 'Termin für das zweite Gespräch', within: id });
  const second = await story.book(id, when(3, '14:00'), {
    ...{ kind: 'onsite', place: 'Am Weserbogen 12, 28203 Bremen', phone: '+49 421 555 0131' },
    personIds: [anke, levent],
  });
  return { id, anke, levent, first, second };
}

/** What spoke for it and against it, and what to ask. */
async function tellNotes({ use }: Story, { id, anke, levent, first, second }: Talk, doubtId: DoubtId) {
  const own = { doubtId, interviewId: first, personId: levent };
  const left = done(
    await noteSignal(use, id, {
      ...{ ...own, text: 'Drei aus dem Team sind in zwei Jahren gegangen.' },
      ...{ polarity: -1, strength: 'strong', topic: 'turnover' },
    }),
  );
  await noteSignal(use, id, {
    ...{ ...own, text: 'Überstunden seien „eben so in der Saison“.' },
    ...{ polarity: -1, strength: 'clear', topic: 'overtime' },
  });
  await noteSignal(use, id, {
    ...{ ...own, text: 'Die Auen am Fluss: genau das, was ich kann.' },
    ...{ polarity: 1, strength: 'strong', topic: 'tasks' },
  });
  await noteSignal(use, id, {
    ...{ ...own, personId: anke, text: 'Frau Harms hat jede Frage offen beantwortet.' },
    ...{ polarity: 1, strength: 'clear', topic: 'honesty' },
  });
  await changeDoubt(use, doubtId, { triage: { e1: 2, e2: 1, p1: 0, p2: 1 } });
  const question = 'Was war der Grund, aus dem die letzten drei gegangen sind?';
  const plan = { signalId: left.id, text: question, version: '', personId: levent, interviewId: second };
  done(await planQuestion(use, doubtId, plan));
}

/** Second thoughts three days before the second conversation: notes for and against, a question, a friend's view. */
export async function tellOpenDoubt(story: Story) {
  const { use, at } = story;
  const talk = await tellTalks(story);
  const { id } = talk;
  at(-1, '20:14');
  const text =
    'Nach dem Gespräch wollte ich mich freuen und war müde. Drei in zwei Jahren sind gegangen. Die Aufgabe selbst ist schön.';
  const about = { applicationId: id };
  const { id: doubtId } = done(await beginDoubt(use, { text, since: 'last-talk', about, next: null }));
  await answerOffer(use, doubtId, 0);
  await tellNotes(story, talk, doubtId);
  const now = use.clock.now();
  await use.stores.reflections.save({
    ...{
      id: use.ids.newId<'reflection'>(),
      doubtId,
      prompt: 'regrets',
      createdAt: now,
      changedAt: now,
      removedAt: null,
    },
    text: 'In einem Jahr würde ich mich fragen, ob ich gefragt habe.',
  });
  for (const step of [2, 3, 4, 5, 6]) await visitStep(use, doubtId, step);
  at(0, '08:05');
  const lines = ['- Stelle: Projektleitung Stadtnatur, Stadtgrün Weserbogen gGmbH', '? Was würdest du die fragen?'];
  const asked = done(await askOpinion(use, doubtId, { from: 'Nele', via: 'file', lines }));
  const answers = [{ question: 'Was würdest du die fragen?', answer: 'Woran es lag, dass drei gegangen sind.' }];
  const view = { view: 1, knows: true, text: 'Frag nach dem Team, bevor du etwas entscheidest.', answers } as const;
  done(await answerOpinion(use, asked.id, view));
  await story.meet(id, {
    as: 'trusted',
    givenName: 'Nele',
    familyName: 'Voß',
    register: 'du',
    language: 'de',
    phone: '+49 151 555 0170',
  });
}
