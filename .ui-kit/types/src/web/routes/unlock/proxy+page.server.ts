// @ts-nocheck
import { fail, redirect } from '@sveltejs/kit';
import { unlockMessages } from '#edge/messages/unlock.ts';
import { setSession } from '../../lock.ts';
import { ownPath } from '../../own-path.ts';
import { runningApp } from '../../running-app.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = ({ locals, url }: Parameters<PageServerLoad>[0]) => {
  const t = unlockMessages[locals.lang];
  const refused = url.searchParams.get('refused');
  return {
    t,
    reason: refused === 'too-many-tries' ? t.tooMany : refused ? t.wrong : null,
    next: ownPath(url.searchParams.get('next')),
  };
};

export const actions = {
  default: async ({ request, cookies, url, locals }: import('./$types').RequestEvent) => {
    const form = await request.formData();
    const typed = form.get('key');
    const opened = await runningApp().access.open(typeof typed === 'string' ? typed.trim() : '');
    const t = unlockMessages[locals.lang];
    if (!opened.ok) return fail(403, { reason: opened.error.kind === 'too-many-tries' ? t.tooMany : t.wrong });
    setSession(cookies, url, opened.value);
    redirect(303, ownPath(url.searchParams.get('next')));
  },
};
;null as any as Actions;