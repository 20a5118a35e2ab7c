import type { Application } from '../application/application.ts';
import type { Message } from '../mail/message.ts';
import { portalOfSender, portalsOfLinks, type RecognisedPortal } from '../mail/recognise-portal.ts';

/** Where the application lies besides with people, and so is to be withdrawn, too. */
export type ApplicationPortal = {
  /** Empty: known by its address only. */
  readonly name: string;
  /** Empty: known by its mails only. */
  readonly address: string;
  readonly tellsRecruiter: RecognisedPortal['tellsRecruiter'];
};

/** Systems that book, test or sign hold no application that could be withdrawn. */
const holdsApplications = ({ portal }: RecognisedPortal) => portal.kind === 'ats' || portal.kind === 'board';

/**
 * The portal that an application went in through: the one the person noted, else the one that the posting's link or a
 * mail shows. A job board counts as one only when the person noted it: a posting is linked from many.
 */
export function portalOf(
  { portalUrl, url }: Pick<Application, 'portalUrl' | 'url'>,
  messages: readonly Pick<Message, 'direction' | 'from' | 'text'>[],
): ApplicationPortal | null {
  const noted = portalUrl.trim();
  const [named] = portalsOfLinks(noted).filter(holdsApplications);
  if (noted) return { name: named?.portal.name ?? '', address: noted, tellsRecruiter: 'unknown' };
  const received = messages.filter(({ direction }) => direction === 'in');
  const found = [
    ...portalsOfLinks(url),
    ...received.flatMap(({ from, text }) => {
      const sender = portalOfSender(from);
      const links = portalsOfLinks(text);
      return sender ? [...links.filter(({ portal }) => portal.id === sender.portal.id), sender] : links;
    }),
  ].find(({ portal }) => portal.kind === 'ats');
  return found ? { name: found.portal.name, address: found.address ?? '', tellsRecruiter: found.tellsRecruiter } : null;
}
