import { error, redirect } from '@sveltejs/kit';
import { answersTo } from '#domain/mail/answers-to.ts';
import type { MailAddress } from '#domain/mail/message.ts';
import { messageMessages } from '#edge/messages/message-page.ts';
import { showMoment } from '#edge/show-time.ts';
import type { readMessage } from '#usecases/read-message.ts';
import { plainTexts } from '../../../plain-texts.ts';
import type { Actions, PageServerLoad } from './$types';

const showAddress = ({ name, address }: MailAddress) => (name ? `${name} <${address}>` : address);
type Found = NonNullable<Awaited<ReturnType<typeof readMessage>>>;

/** The letters that could answer it, and for *why?* the page with what one can say. */
function showAnswers({ message, application, goodbyeId }: Found, lang: App.Locals['lang']) {
  const say = messageMessages[lang];
  if (message.direction === 'out' || !application) return [];
  const person = message.personId ? `&person=${message.personId}` : '';
  const letters = answersTo(message.label).map((purpose) => ({
    href: `/letters/new?application=${application.id}${person}&purpose=${purpose}&kind=reply`,
    label: say.letters[purpose],
  }));
  const why = { href: `/goodbyes/${goodbyeId}/call`, label: say.why };
  return message.label === 'asks-why' && goodbyeId ? [why, ...letters] : letters;
}

export const load: PageServerLoad = async ({ locals, params }) => {
  const found = await locals.app.messages.read(params.message);
  if (!found) error(404);
  const { message, application, isDealtWith } = found;
  const say = messageMessages[locals.lang];
  const today = locals.app.now().toZonedDateTimeISO(locals.zone).toPlainDate();
  return {
    t: plainTexts(say),
    company: application?.company ?? '',
    applicationHref: application ? `/applications/${application.id}` : null,
    subject: message.subject || say.noSubject,
    facts: [
      { term: say.from, text: showAddress(message.from) },
      { term: say.to, text: message.to.map(showAddress).join(', ') },
      { term: say.when, text: showMoment(message.at, locals, today) },
    ].filter(({ text }) => text),
    kind: message.direction === 'in' ? say.kinds(message.label) : '',
    text: message.text,
    answers: showAnswers(found, locals.lang),
    isDealtWith,
    isIncoming: message.direction === 'in',
  };
};

export const actions: Actions = {
  done: async ({ locals, params }) => {
    if (!(await locals.app.messages.read(params.message))) error(404);
    await locals.app.messages.dealtWith(params.message);
    redirect(303, '/');
  },
};
