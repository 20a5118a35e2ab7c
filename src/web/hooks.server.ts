import { building, dev } from '$app/env';
import { sequence, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit/hooks';
import { compose } from '#compose';
import { readConfig } from '#edge/config.ts';
import { useUpDraft } from './drafts.ts';
import { lock } from './lock.ts';
import { packPage } from './pack-page.ts';
import { setRunningApp } from './running-app.ts';
import { logFailure } from './log-failure.ts';

/** `npm run dev` works on the demo, never on real data, and says the key that `npm start` puts into its link. */
export const init: ServerInit = async () => {
  if (building) return;
  const config = readConfig();
  const app = await compose(dev ? { ...config, demo: true } : config);
  setRunningApp(app);
  if (dev) console.info(`The demo opens with /?key=${encodeURIComponent(await app.access.newKey())}`);
};

/** A page is read before it is worked with: its look comes first, its script after. */
const headers: Handle = async ({ event, resolve }) => {
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%bowout.lang%', event.locals.lang)
        .replace('%bowout.theme%', event.locals.theme)
        .replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"'),
  });
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set('cross-origin-resource-policy', 'same-origin');
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
  return packPage(event.request, response);
};

export const handle: Handle = sequence(lock, headers, useUpDraft);

/** What failed goes into the local log without any content; the page says that nothing typed is lost. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === 'app' || kind === 'framework') return;
  const reference = logFailure(error, { route: event.route.id, method: event.request.method, status: 500 });
  return { message: reference };
};
