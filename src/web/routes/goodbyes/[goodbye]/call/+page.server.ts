import { error } from '@sveltejs/kit';
import type { PersonId } from '#domain/id.ts';
import { phoneTexts } from '#usecases/read-letter.ts';
import { plainTexts } from '../../../../plain-texts.ts';
import { deskMessages } from '../../../letters/letter-desk.server.ts';
import { goodbyeOf, nameOf } from '../goodbye-page.server.ts';
import type { PageServerLoad } from './$types';

/** A day and its month, an hour and its unit stay on one line in large type. */
const unbroken = (paragraphs: readonly string[]) =>
  paragraphs.map((text) => text.replace(/(\d\.?) (?=\p{L})/gu, '$1\u00A0'));

/** The words for a call, in large type, to be read off. */
export const load: PageServerLoad = async ({ locals, params }) => {
  const goodbye = await goodbyeOf(locals, params.goodbye);
  const texts = phoneTexts(goodbye);
  const notice = goodbye.chosen.recipients.find(({ isNotice }) => isNotice);
  if (!texts || !notice) error(404);
  const phone = goodbye.people.get(notice.key as PersonId)?.phone.trim() ?? '';
  const letter = goodbye.letters.find(
    ({ personId, kind }) => personId === notice.planned.personId && kind !== 'deletion',
  );
  const say = deskMessages(locals.lang);
  return {
    t: plainTexts(say),
    title: say.callTitle(nameOf(goodbye, notice.key, locals.lang)),
    phone,
    tel: phone.replace(/[^+\d]/g, ''),
    script: unbroken(texts['phone-script']),
    voicemail: unbroken(texts.voicemail),
    why: unbroken(texts['why-answer']),
    lang: letter?.locale.slice(0, 2) ?? locals.lang,
    textHref: letter ? `/goodbyes/${params.goodbye}/${letter.id}` : `/goodbyes/${params.goodbye}`,
  };
};
