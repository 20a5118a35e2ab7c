import { de } from '#edge/messages/say-it.de.ts';
import { en } from '#edge/messages/say-it.en.ts';
import { readOpinionCode } from '#edge/opinion-code.ts';
import { kindOfText } from '#usecases/read-dropped.ts';

type Taken = { readonly href: string } | { readonly issue: string };

/** The answer to a summary, found in whatever was dropped: where it landed, or why not. Null: there is none in it. */
export async function takeOpinionCode(locals: App.Locals, bytes: Uint8Array): Promise<Taken | null> {
  const { back, someone } = locals.lang === 'de' ? de : en;
  const text = new TextDecoder().decode(bytes);
  const answer = readOpinionCode(text);
  if (!answer.ok) {
    // in a mail the code may be wrapped and escaped: the mail is read as a mail then
    const isDamaged = answer.error.kind === 'damaged' && kindOfText(text) === 'text';
    return isDamaged ? { issue: back.damaged } : null;
  }
  const received = await locals.app.opinions.receive(answer.value);
  if (!received.ok) return { issue: back.foreign };
  const { opinion, isNew } = received.value;
  const name = encodeURIComponent(opinion.from || someone);
  return { href: `/doubts/${opinion.doubtId}/say-it?${isNew ? 'in' : 'already'}=${name}#so-far` };
}
