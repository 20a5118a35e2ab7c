import { questionLetterFacts } from '#domain/doubt/question-letter.ts';
import { mailtoLink } from '#domain/letter/mailto-link.ts';
import { writeLetter } from '#domain/letter/write-letter.ts';
import { openConcerns } from '#domain/signal/open-concerns.ts';
import { de } from '#edge/messages/find-out.de.ts';
import { en } from '#edge/messages/find-out.en.ts';
import { whomToAsk } from '../../../concern-forms.ts';
import { doubtOf } from '../../../shared-step.ts';
import type { PageServerLoad } from './$types';

/** A short message that asks what no conversation is left for (M6). The text is ready at once, and sent from one's own mail. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { messagePage: t } = locals.lang === 'de' ? de : en;
  const view = await doubtOf(locals, params.doubt);
  const { doubt, application, people, interviews, signals } = view;
  const { questions } = await locals.app.doubts.findingOut(doubt.id, application.id);
  const open = new Set<string>(openConcerns(signals).map(({ id }) => id));
  const asked = questions.filter(({ signalId, outcome, text }) => signalId && open.has(signalId) && !outcome && text);
  const wanted =
    url.searchParams.get('to') ?? asked[0]?.personId ?? people.find((one) => one.involvement?.inCharge)?.person.id;
  const to = people.find(({ person }) => person.id === wanted) ?? null;
  const facts = questionLetterFacts({
    application,
    settings: await locals.app.settings.read(),
    to,
    questions: asked.map(({ text }) => text),
    rounds: interviews.filter(({ status }) => status === 'happened').length,
    screen: locals.lang,
    today: locals.app.now().toZonedDateTimeISO(locals.zone).toPlainDate(),
  });
  const { subject, body } = writeLetter(facts, { variant: 0, tone: 'brief' });
  // without a name the subject would end in the comma before it
  const letter = { subject: subject.replace(/[,\s]+$/, ''), body };
  const { nobody, ...words } = t;
  return {
    t: words,
    hasQuestion: asked.length > 0,
    people: [{ value: '', label: nobody }, ...whomToAsk(view)],
    to: to?.person.id ?? '',
    letter,
    mailto: mailtoLink({ to: to?.person.email ?? '', ...letter }).href,
    backHref: `/doubts/${doubt.id}/find-out`,
  };
};
