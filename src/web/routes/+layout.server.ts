import { outboxMessages } from '#edge/messages/outbox.ts';
import { showWhen } from '../show-when.ts';
import type { LayoutServerLoad } from './$types';

/** On the pages that one comes back to: what waits to be sent, with the way to take it back. */
async function leavingOf(locals: App.Locals, route: string) {
  if (!('app' in locals) || !/^\/(applications(\/\[application\])?|people|search)?$/.test(route)) return null;
  const leaving = await locals.app.delivery.leaving();
  if (!leaving) return null;
  const say = outboxMessages[locals.lang];
  const when = showWhen(leaving.first, locals);
  return {
    text: say.leaving(leaving.ids.length, when.text, when.isToday),
    undo: say.takeBack,
    ids: leaving.ids,
  };
}

export const load: LayoutServerLoad = async ({ locals, route }) => ({
  lang: locals.lang,
  theme: locals.theme,
  /** What was dropped in and waits for a yes; shown beside the link to it. */
  waiting: 'app' in locals ? await locals.app.intakeWaiting() : 0,
  /** There is a passphrase: every page can be locked, and by itself after so many minutes. */
  hasLock: locals.door.kind === 'open' && locals.door.hasLock,
  idleMinutes: locals.door.kind === 'open' ? locals.door.idleMinutes : null,
  leaving: await leavingOf(locals, route.id ?? '-'),
});
