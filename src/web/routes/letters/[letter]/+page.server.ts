import { redirect } from '@sveltejs/kit';
import { displayName } from '#domain/people/display-name.ts';
import { sendingMessages } from '#edge/messages/sending.ts';
import { singleLetterMessages } from '#edge/messages/single-letter.ts';
import { toldForm } from '#edge/goodbye-input.ts';
import { typedTexts } from '#edge/form-issues.ts';
import { composerMessages } from '../../goodbyes/[goodbye]/goodbye-page.server.ts';
import { letterActions } from '../letter-actions.server.ts';
import { deskMessages, letterDesk } from '../letter-desk.server.ts';
import { sendingActions } from '../sending-actions.server.ts';
import { sendingOf, sendTexts, sendTimes, waysOut } from '../sending.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { view, desk } = await letterDesk(locals, params.letter);
  const { letter } = view;
  const { opinionId } = letter.facts;
  if (letter.kind === 'second-opinion' && typeof opinionId === 'string') redirect(303, `/opinions/${opinionId}/mail`);
  if (letter.goodbyeId) redirect(303, `/goodbyes/${letter.goodbyeId}/${letter.id}`);
  const known = await locals.app.applications.read(letter.applicationId);
  const person = letter.personId ? known?.people.get(letter.personId) : undefined;
  const name = (person && displayName(person)) || composerMessages(locals.lang).unnamed;
  const say = singleLetterMessages[locals.lang];
  const interviews = known?.interviews.filter(({ status }) => status === 'booked') ?? [];
  const backHref = `/applications/${letter.applicationId}`;
  return {
    frame: {
      kind: 'quiet' as const,
      about: known?.application.company ?? '',
      role: known?.application.role ?? '',
      laterHref: backHref,
    },
    desk,
    label: deskMessages(locals.lang).letterTo(name),
    isEditing: url.searchParams.has('edit') && !desk.locked,
    isHanded: letter.state === 'handed-over' || letter.state === 'sent',
    handed: say.handed,
    backHref,
    toApplication: say.toApplication,
    channels: composerMessages(locals.lang).channels,
    sending: sendingOf(letter, await waysOut(locals), locals),
    times: await sendTimes({ interviews, zone: interviews[0]?.start.timeZoneId ?? locals.zone }, locals),
    say: sendTexts(locals.lang),
    sendTitle: sendingMessages[locals.lang].sendTo(name),
  };
};

const contactChannel = {
  mail: 'mail',
  call: 'call',
  message: 'message',
  portal: 'message',
  'in-person': 'meeting',
} as const;

export const actions: Actions = {
  ...letterActions,
  ...sendingActions,
  told: async ({ locals, params, request }) => {
    const form = toldForm.safeParse(typedTexts(await request.formData()));
    const channel = form.success ? form.data.channel : 'mail';
    await locals.app.goodbyes.handOver(params.letter, contactChannel[channel]);
    redirect(303, `/letters/${params.letter}`);
  },
};
