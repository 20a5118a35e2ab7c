import type { Cookies, RequestEvent } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { acceptedLanguage } from './accepted-language.ts';
import { runningApp } from './running-app.ts';

/** Reachable without a session: they show nothing private, or check a secret of their own. */
const isOpen = (routeId: string | null) => routeId === '/unlock' || (routeId?.startsWith('/feed/') ?? false);

/** Cookies do not know ports: two Bowouts on one machine need two names. */
const cookieName = (url: URL) => (url.protocol === 'https:' ? '__Host-bowout' : `bowout-${url.port || '80'}`);

/** How long a browser stays in without being used, in seconds: 90 days. */
const maxAge = 90 * 24 * 3600;

/**
 * Turns a key in the address into a session, lets those in who have one, and shows everybody else the locked page.
 * The key leaves the address at once, so that it is in no history and no referrer.
 */
export const lock: Handle = async ({ event, resolve }) => {
  const { locals, cookies, url, request } = event;
  locals.lang = acceptedLanguage(request.headers.get('accept-language'));
  locals.theme = 'system';
  const key = url.searchParams.get('key');
  if (key !== null && request.method === 'GET') return openWith(key, event);
  const token = cookies.get(cookieName(url));
  const door = token ? await runningApp().access.atTheDoor(token) : ({ kind: 'closed' } as const);
  locals.door = door;
  if (door.kind !== 'open') return isOpen(event.route.id) ? resolve(event) : showLocked(event);
  locals.app = runningApp().forOwner(door.owner);
  const settings = await locals.app.settings.read();
  locals.settings = settings;
  locals.lang = settings.language ?? locals.lang;
  locals.theme = settings.theme;
  locals.zone = settings.zone;
  const response = await resolve(event);
  if (door.idleMinutes !== null) response.headers.set(idleHeader, String(door.idleMinutes));
  return response;
};

/** Tells the service worker how long what it keeps may be shown without being asked for anew. */
const idleHeader = 'bowout-idle-minutes';

async function openWith(key: string, { cookies, url }: RequestEvent): Promise<Response> {
  const opened = await runningApp().access.open(key);
  if (!opened.ok) return redirectTo(`/unlock?refused=${opened.error.kind}`);
  const next = new URL(url);
  next.searchParams.delete('key');
  const response = redirectTo(`${next.pathname}${next.search}`);
  response.headers.append('set-cookie', cookies.serialize(cookieName(url), opened.value, cookieFor(url)));
  return response;
}

/** For this host only, unseen by scripts, not sent with other sites' forms. */
const cookieFor = (url: URL) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: url.protocol === 'https:',
  maxAge,
});

/** Sets the cookie that holds the session. */
export const setSession = (cookies: Cookies, url: URL, token: string) =>
  cookies.set(cookieName(url), token, cookieFor(url));

/** The session's token, as the browser holds it. */
export const sessionToken = (cookies: Cookies, url: URL) => cookies.get(cookieName(url)) ?? '';

/** Has a browser forget every page that it kept for offline. */
export const forgetPages = { 'clear-site-data': '"cache", "storage"' } as const;

/** Ends the session that the cookie holds, on the server too, and takes the cookie away. */
export async function endSession(cookies: Cookies, url: URL): Promise<void> {
  const token = cookies.get(cookieName(url));
  if (token) await runningApp().access.end(token);
  cookies.delete(cookieName(url), { path: '/' });
}

const redirectTo = (location: string) =>
  new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
  });

/** A page goes to the locked page and comes back; a program or a form gets a plain 401, and keeps what it has. */
function showLocked({ request, url, isDataRequest, locals }: RequestEvent): Response {
  const isPage = request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html');
  if (isPage || isDataRequest) {
    const response = redirectTo(`/unlock?next=${encodeURIComponent(url.pathname + url.search)}`);
    if (locals.door.kind === 'locked') response.headers.set('clear-site-data', forgetPages['clear-site-data']);
    return response;
  }
  return new Response('Bowout is locked. Open it with a key first; what you typed is still on your page.\n', {
    status: 401,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
