import { fail, redirect } from '@sveltejs/kit';
import { unlockMessages } from '#edge/messages/unlock.ts';
import { sessionToken, setSession } from '../../lock.ts';
import { ownPath } from '../../own-path.ts';
import { plainTexts } from '../../plain-texts.ts';
import { runningApp } from '../../running-app.ts';
import type { Actions, PageServerLoad } from './$types';

type Refused = { readonly kind: string; readonly seconds?: number };

function explain({ kind, seconds }: Refused, lang: 'en' | 'de') {
  const t = unlockMessages[lang];
  if (kind === 'too-soon') return t.tooSoon(seconds ?? 0);
  if (kind === 'too-many-tries') return t.tooMany;
  return kind === 'wrong-passphrase' ? t.wrongPassphrase : t.wrong;
}

export const load: PageServerLoad = ({ locals, url }) => {
  const refused = url.searchParams.get('refused');
  return {
    t: plainTexts(unlockMessages[locals.lang]),
    reason: refused ? explain({ kind: refused }, locals.lang) : null,
    byPassphrase: locals.door.kind === 'locked',
    next: ownPath(url.searchParams.get('next')),
    frame: { kind: 'bare' as const },
  };
};

const typed = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, 500) : '';
};

export const actions: Actions = {
  default: async ({ request, cookies, url, locals }) => {
    const form = await request.formData();
    const { access } = runningApp();
    const byPassphrase = form.has('passphrase');
    const opened = byPassphrase
      ? await access.unlock(sessionToken(cookies, url), typed(form, 'passphrase'))
      : await access.open(typed(form, 'key').trim());
    if (!opened.ok) return fail(403, { byPassphrase, reason: explain(opened.error, locals.lang) });
    setSession(cookies, url, opened.value);
    redirect(303, ownPath(url.searchParams.get('next')));
  },
};
