import { sendingMessages } from '#edge/messages/sending.ts';
import type { GoodbyeView } from '#usecases/gather-goodbye.ts';
import { asRead } from '../../../read-letters.ts';
import { waysOut } from '../../letters/sending.server.ts';
import { nameOf } from './goodbye-page.server.ts';

/** Everything that can go out at once, and what keeps the rest; null: there is nothing to send. */
export async function showSendAll(view: GoodbyeView, locals: App.Locals) {
  const readiness = await locals.app.goodbyes.readiness(view.goodbye.id);
  if (!readiness || readiness.ready.length + readiness.notReady.length === 0) return null;
  const say = sendingMessages[locals.lang];
  const { canSend } = await waysOut(locals);
  const name = (key: string) => nameOf(view, key, locals.lang);
  return {
    canSend,
    title: say.allTitle,
    lead: canSend ? say.allLead : say.noAccount,
    setUp: canSend ? null : say.setUp,
    ready: readiness.ready.length === 0 ? '' : say.ready(readiness.ready.map(({ key }) => name(key)).join(', ')),
    /** What stands here is what goes: each letter with its version. */
    read: readiness.ready.flatMap(({ letterId }) =>
      view.letters.filter(({ id }) => id === letterId).map((letter) => asRead(letter)),
    ),
    button: say.sendAll(readiness.ready.length),
    notReadyTitle: say.notReady,
    notReady: readiness.notReady.map(({ key, letterId, because }) => ({
      id: letterId,
      name: name(key),
      why: say.because[because],
      href: `/goodbyes/${view.goodbye.id}/${letterId}`,
    })),
  };
}
