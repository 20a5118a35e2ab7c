import type { ApplicationId, InterviewId } from '#domain/id.ts';
import type { LetterPurpose } from '#domain/letter/letter-purpose.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { eventOf, letterWorld, usualRecipient } from './write-single-letter.ts';

/** What the form of a single letter begins with: to whom, about which appointment, and what was noted for it already. */
export async function beforeWriting(
  { stores, clock }: OwnerUse,
  id: ApplicationId,
  asked: { readonly purpose: LetterPurpose; readonly interviewId: InterviewId | null },
) {
  const application = await stores.applications.find(id);
  if (!application) return null;
  const known = await letterWorld(stores, application, clock.now());
  const event = eventOf(known, asked);
  const trusted = new Set(known.involvements.filter(({ role }) => role === 'trusted').map(({ personId }) => personId));
  const questions = asked.purpose === 'question' ? await stores.questions.ofApplication(id) : [];
  return {
    application,
    people: known.people.filter((person) => !trusted.has(person.id)),
    personId: usualRecipient(known, event),
    interviewId: event?.id ?? null,
    start: event?.start ?? null,
    question: questions.find(({ outcome, text }) => outcome === null && text.trim() !== '')?.text ?? '',
    until: asked.purpose === 'pause' && known.decision?.way === 'pause' ? known.decision.pauseUntil : null,
  };
}
