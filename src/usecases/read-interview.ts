import type { InterviewId } from '#domain/id.ts';
import type { Stores } from './ports/stores.ts';
import { peopleOf } from './read-doubt.ts';

/** An interview with what one brings to it and what was noted before: for the notes for the talk, and for afterwards. */
export async function readInterview({ stores }: { readonly stores: Stores }, id: InterviewId) {
  const interview = await stores.interviews.find(id);
  const application = interview && (await stores.applications.find(interview.applicationId));
  if (!application) return null;
  const interviews = await stores.interviews.ofApplication(application.id);
  const people = await peopleOf(stores, application, interviews);
  const questions = await stores.questions.ofApplication(application.id);
  return {
    interview,
    application,
    interviews,
    people,
    signals: await stores.signals.ofApplication(application.id),
    /** Asked here, or not assigned to any interview and not answered yet. */
    questions: questions.filter(
      ({ interviewId, outcome, text }) =>
        text !== '' && (interviewId === id || (interviewId === null && outcome === null)),
    ),
  };
}
export type InterviewView = NonNullable<Awaited<ReturnType<typeof readInterview>>>;
