import { wholeEvidence, type Evidence } from './evidence.ts';
import type { MailAddress } from './message.ts';
import { portals, type Portal } from './portals.ts';

export type RecognisedPortal = {
  readonly portal: Portal;
  /** The employer as the portal names it: a name (`display`) or a short code (`tenant`), which may be cryptic. */
  readonly employer?: { readonly text: string; readonly as: 'display' | 'tenant' };
  /** The page of the application or the employer there, where one withdraws. */
  readonly address?: string;
  /** Whether withdrawing there tells the recruiter; unknown unless somebody has seen it. */
  readonly tellsRecruiter: 'unknown';
  readonly evidence: Evidence;
};

/** Recognised by the sender's domain; `join.zooplus.com` is not `join.com`. */
export function portalOfSender({ name, address }: MailAddress): RecognisedPortal | undefined {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const portal = portals.find(({ senders }) => senders.some((sender) => isWithin(domain, sender)));
  if (!portal) return undefined;
  const employer = employerOf(portal, { name, local, domain });
  return {
    portal,
    ...(employer && { employer }),
    tellsRecruiter: 'unknown',
    evidence: wholeEvidence('sender', address),
  };
}

/** The portals that links in a text lead to, each once, with the address; at most five. */
export function portalsOfLinks(text: string): RecognisedPortal[] {
  const found = new Map<string, RecognisedPortal>();
  for (const match of text.matchAll(/https?:\/\/[^\s<>"')\]]{1,1000}/gi)) {
    const url = URL.parse(match[0].replace(/[.,;:!?*]+$/, ''));
    const portal = url && portals.find(({ hosts }) => hosts.some((host) => isAt(url, host)));
    if (!url || !portal || found.has(portal.id)) continue;
    const evidence: Evidence = { in: 'link', quote: match[0], start: match.index, end: match.index + match[0].length };
    found.set(portal.id, { portal, address: url.href, tellsRecruiter: 'unknown', evidence });
  }
  return [...found.values()].slice(0, 5);
}

const isWithin = (domain: string, parent: string) => domain === parent || domain.endsWith(`.${parent}`);

function isAt({ hostname, pathname }: URL, place: string): boolean {
  const [host = '', ...path] = place.split('/');
  return isWithin(hostname, host) && pathname.startsWith(path.length > 0 ? `/${path.join('/')}` : '');
}

type Sender = { readonly name: string; readonly local: string; readonly domain: string };

function employerOf(portal: Portal, sender: Sender): RecognisedPortal['employer'] {
  const display = displayName(portal, sender.name);
  if (display) return { text: display, as: 'display' };
  if (portal.employer === 'local') {
    const tenant = portal.tenant?.exec(sender.local)?.[1];
    const isGeneric = /^(no-?reply|donotreply|notifications?|jobs|careers?|recruiting|system|info|hello)$/.test(
      tenant ?? '',
    );
    return tenant && !isGeneric ? { text: tenant, as: 'tenant' } : undefined;
  }
  if (portal.employer !== 'subdomain') return undefined;
  const parent = portal.senders.find((candidate) => sender.domain.endsWith(`.${candidate}`));
  const tenant =
    parent &&
    sender.domain
      .slice(0, -parent.length - 1)
      .split('.')
      .at(-1);
  return tenant ? { text: tenant.replace(/-talent$/, ''), as: 'tenant' } : undefined;
}

const generic =
  /^(no-?reply|do ?not ?reply|notifications?|recruit(?:ing|ment)|careers?|jobs?|hr|human resources|talent acquisition|hiring team|karriere|bewerbermanagement|personalabteilung)$/i;

/** `Ada from Loomfield`, `Loomfield Hiring Team`, `Ada Lovelace - Loomfield`: what is left is the employer, if anything is. */
function displayName(portal: Portal, name: string): string | undefined {
  const own = portal.name.split(/\s*[/(]/)[0]?.toLowerCase() ?? '';
  const from = /(?:\bfrom|\bat|\bvon|\bbei|@)\s*(.+)$/i.exec(name)?.[1] ?? / [-–|] (.+)$/.exec(name)?.[1] ?? name;
  const bare = from
    .replace(/["“”]/g, '')
    .replace(
      /\s*\b(?:(?:the )?(?:hiring|recruit(?:ing|ment)|talent(?: acquisition)?|people|hr|careers?) ?(?:team|department|system)?|workday(?: system)?|karriere|bewerbermanagement|recruiting-team|jobs|no-?reply)\b\s*$/i,
      '',
    )
    .replace(/\s+(?:via|über|through)\s+.+$/i, '')
    .replace(/^workday\s*[-@]?\s*/i, '')
    .trim();
  return bare.length < 2 || generic.test(bare) || bare.toLowerCase() === own || /@/.test(bare) ? undefined : bare;
}
