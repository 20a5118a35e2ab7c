import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => ({
  lang: locals.lang,
  theme: locals.theme,
  /** What was dropped in and waits for a yes; shown beside the link to it. */
  waiting: 'app' in locals ? await locals.app.intakeWaiting() : 0,
});
