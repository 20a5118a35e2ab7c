import { portalOf } from '#domain/goodbye/portal-of.ts';
import { portalNoteMessages } from '#edge/messages/portal-note.ts';
import type { GoodbyeView } from '#usecases/gather-goodbye.ts';

/** Only web addresses become links: what was typed or came by mail may be anything. */
const isWeb = (address: string) => /^https?:$/.test(URL.parse(address)?.protocol ?? '');

/** The portal to withdraw in, in words; null when there is none, or all is over. */
export function showPortal({ application, messages, goodbye, plan }: GoodbyeView, locals: App.Locals) {
  const portal = goodbye.finishedAt || plan.kind === 'stop' ? null : portalOf(application, messages);
  if (!portal) return null;
  const say = portalNoteMessages[locals.lang];
  return {
    title: say.title,
    lead: say.lead(portal.name),
    tells: say.tells[portal.tellsRecruiter],
    address: isWeb(portal.address) ? portal.address : '',
    open: say.open,
    noAddress: say.noAddress,
  };
}
