import type { App } from '#compose';

/**
 * The composed app of this process. The built handler and serve.ts are bundled apart, so they meet in one place on
 * `globalThis` instead of in a module; nothing else may use it.
 */
const place = Symbol.for('bowout.running-app');

type Place = { [place]?: App };

export const setRunningApp = (app: App) => void ((globalThis as Place)[place] = app);

/** @throws Error when the handler has not been initialised: a bug of ours */
export function runningApp(): App {
  const app = (globalThis as Place)[place];
  if (!app) throw new Error('the app has not been composed yet');
  return app;
}
