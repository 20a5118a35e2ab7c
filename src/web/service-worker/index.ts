/** Reached offline when they were opened once: Today, notes for a talk, the morning of an interview, its card. */
const isKept = (path: string) => path === '/' || /^\/interviews\/[^/]+\/(prep|morning|card)$/.test(path);

/** Hashed by their content: once here, they never change. */
const isFixed = (path: string) => path.startsWith('/_app/immutable/');

const fixed = 'bowout-fixed';
/** Private pages; gone as soon as Bowout is locked. */
const pages = 'bowout-pages';
/** Under this address stands when the server answered last, in milliseconds since 1970. */
const lastSeen = '/bowout-last-seen';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const now = () => performance.timeOrigin + performance.now();

async function fromCacheFirst(request: Request): Promise<Response> {
  const cache = await caches.open(fixed);
  const known = await cache.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

async function keep(address: string, answer: Response): Promise<void> {
  const cache = await caches.open(pages);
  await cache.put(address, answer);
  await cache.put(lastSeen, new Response(String(now())));
}

/** A page that was kept, unless it stood longer than the time after which Bowout locks itself. */
async function kept(address: string): Promise<Response | null> {
  const cache = await caches.open(pages);
  const known = await cache.match(address);
  if (!known) return null;
  const minutes = Number(known.headers.get('bowout-idle-minutes') ?? 0);
  const seen = Number(await (await cache.match(lastSeen))?.text());
  if (minutes === 0 || now() - seen < minutes * 60_000) return known;
  await caches.delete(pages);
  return null;
}

/** Always the server's own answer while it can be reached; a page that leads to the locked one empties the cache. */
async function fromServerFirst(request: Request, path: string): Promise<Response> {
  try {
    const answer = await fetch(request);
    if (path === '/unlock') await caches.delete(pages);
    else if (isKept(path) && answer.ok && !answer.redirected) await keep(path, answer.clone());
    return answer;
  } catch (error) {
    const known = isKept(path) ? await kept(path) : null;
    if (known) return known;
    throw error;
  }
}

/** What a page needs to look and work as it does, from its own markup. */
async function keepParts(markup: string): Promise<void> {
  const parts = new Set(Array.from(markup.matchAll(/_app\/immutable\/[\w./-]+/g), ([part]) => `/${part}`));
  await Promise.all(Array.from(parts, (part) => fromCacheFirst(new Request(part)).catch(() => null)));
}

/** A page that was reached by a link, or before this worker was there. */
async function keepOpened(path: string): Promise<void> {
  const answer = await fetch(path, { headers: { accept: 'text/html' } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  await keep(path, answer.clone());
  await keepParts(await answer.text());
}

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  const { opened } = event.data as { opened?: unknown };
  if (typeof opened === 'string' && isKept(opened)) event.waitUntil(keepOpened(opened));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (isFixed(url.pathname)) event.respondWith(fromCacheFirst(request));
  else if (request.mode === 'navigate') event.respondWith(fromServerFirst(request, url.pathname));
});
