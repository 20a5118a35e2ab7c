import { outboxMessages } from '#edge/messages/outbox.ts';
import { typedFor } from '../drafts.ts';
import { de } from '#edge/messages/ui.de.ts';
import { en } from '#edge/messages/ui.en.ts';
import { showWhen } from '../show-when.ts';
import type { LayoutServerLoad } from './$types';

type Field = readonly [name: string, value: string];

/** A draft thrown away, or an answer about another version, just now: it can be taken back. */
function justDone({ lang }: App.Locals, { pathname, searchParams }: URL) {
  const say = lang === 'de' ? de : en;
  const next: Field = ['next', pathname];
  const [thrown, settled] = [searchParams.get('thrown'), searchParams.get('settled')];
  const fields = (what: string, id: string): Field[] => [['what', what], ['id', id], next];
  return [
    thrown && { text: say.thrown, word: say.putBack, action: '/restore', fields: fields('draft', thrown) },
    settled && {
      text: say.settled,
      word: say.undo,
      action: '/kept',
      fields: [...fields('version', settled), ['how', 'undo'] satisfies Field],
    },
  ].filter((one) => one !== null && one !== '');
}

/** On the pages that one comes back to: what waits to be sent, with the way to take it back. */
async function leavingOf(locals: App.Locals, route: string) {
  if (!('app' in locals) || !/^\/(applications(\/\[application\])?|people|search)?$/.test(route)) return null;
  const leaving = await locals.app.delivery.leaving();
  if (!leaving) return null;
  const say = outboxMessages[locals.lang];
  const when = showWhen(leaving.first, locals);
  return {
    text: say.leaving(leaving.ids.length, when.text, when.isToday),
    word: say.takeBack,
    action: '/outbox?/takeBack',
    fields: leaving.ids.map((id): Field => ['id', id]),
  };
}

export const load: LayoutServerLoad = async ({ locals, route, url, params }) => ({
  lang: locals.lang,
  theme: locals.theme,
  /** What was dropped in and waits for a yes; shown beside the link to it. */
  waiting: 'app' in locals ? await locals.app.intakeWaiting() : 0,
  /** There is a passphrase: every page can be locked, and by itself after so many minutes. */
  hasLock: locals.door.kind === 'open' && locals.door.hasLock,
  idleMinutes: locals.door.kind === 'open' ? locals.door.idleMinutes : null,
  ...('app' in locals
    ? await typedFor(locals, { path: url.pathname, ids: Object.values(params).filter((id) => id !== undefined) })
    : { formDrafts: [], otherVersions: [] }),
  undos: [await leavingOf(locals, route.id ?? '-'), ...justDone(locals, url)].filter((one) => one !== null),
});
