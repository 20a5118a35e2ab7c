import { error } from '@sveltejs/kit';
import { runningApp } from '../../running-app.ts';
import type { PageServerLoad } from './$types';

/** The parts of the look are shown in the demo only. */
export const load: PageServerLoad = () => {
  if (!runningApp().demo) error(404);
};
