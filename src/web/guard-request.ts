import type { IncomingMessage } from 'node:http';

export type GuardSettings = Readonly<{
  /** The values of `Host` that are answered, in lower case. */
  hosts: ReadonlySet<string>;
  /** The https address from which it may be reached from elsewhere. */
  origin: string | null;
  /** Largest body, in bytes. */
  bodyLimit: number;
}>;

export type Refusal = { status: number; reason: string };

/** `Host` values that mean this program: the loopback names with its port, the host it was told to listen on, and BOWOUT_ORIGIN's. */
export function allowedHosts(config: { host: string; origin: string | null }, port: number): ReadonlySet<string> {
  const names = ['127.0.0.1', 'localhost', '[::1]'];
  if (!isWildcard(config.host)) names.push(config.host.includes(':') ? `[${config.host}]` : config.host.toLowerCase());
  const hosts = names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  return new Set(config.origin ? [...hosts, new URL(config.origin).host] : hosts);
}

const isWildcard = (host: string) => host === '0.0.0.0' || host === '::';

/**
 * Refuses what no page of ours sends, before any of it is parsed: a foreign `Host` (DNS rebinding), a foreign origin on
 * anything but a read (CSRF), a body over the limit. Otherwise sets the forwarding headers from the settings, so that
 * SvelteKit compares origins with the true one and never with what a client claims.
 */
export function guardRequest(request: IncomingMessage, settings: GuardSettings): Refusal | null {
  const host = request.headers.host?.toLowerCase() ?? '';
  if (!settings.hosts.has(host)) return { status: 421, reason: 'This address is not Bowout’s.' };
  const viaOrigin = settings.origin !== null && new URL(settings.origin).host === host;
  const own = viaOrigin && settings.origin ? settings.origin : `http://${host}`;
  request.headers['x-forwarded-proto'] = new URL(own).protocol.slice(0, -1); // replaces whatever a client claimed
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead && !isFromUs(request, own))
    return { status: 403, reason: 'This came from another site and was refused.' };
  if (Number(request.headers['content-length'] ?? 0) > settings.bodyLimit)
    return { status: 413, reason: `This is larger than ${settings.bodyLimit / 1024 / 1024} MB and was refused.` };
  return null;
}

/** Browsers send Origin with every form post; a program such as curl sends neither, and holds no cookie to abuse. */
function isFromUs(request: IncomingMessage, own: string): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (origin !== undefined) return origin === own;
  return site === undefined || site === 'same-origin' || site === 'none';
}
