/// <reference lib="webworker" />

/** Reached offline when they were opened once: Today, notes for a talk, the morning of an interview, its card. */
const isKept = (path: string) => path === '/' || /^\/interviews\/[^/]+\/(prep|morning|card)$/.test(path);

/** Hashed by their content: once here, they never change. */
const isFixed = (path: string) => path.startsWith('/_app/immutable/');

const fixed = 'bowout-fixed';
/** Private pages; gone as soon as Bowout is locked. */
const pages = 'bowout-pages';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

async function fromCacheFirst(request: Request): Promise<Response> {
  const cache = await caches.open(fixed);
  const known = await cache.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

/** Always the server's own answer while it can be reached; a page that leads to the locked one empties the cache. */
async function fromServerFirst(request: Request, isPage: boolean): Promise<Response> {
  const cache = await caches.open(pages);
  try {
    const answer = await fetch(request);
    if (new URL(request.url).pathname === '/unlock') await caches.delete(pages);
    else if (isPage && answer.ok && !answer.redirected) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    const known = isPage ? await cache.match(request) : undefined;
    if (known) return known;
    throw error;
  }
}

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (isFixed(url.pathname)) event.respondWith(fromCacheFirst(request));
  else if (request.mode === 'navigate') event.respondWith(fromServerFirst(request, isKept(url.pathname)));
});
