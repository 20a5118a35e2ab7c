import { fail, redirect } from '@sveltejs/kit';
import { idleChoices } from '#domain/settings/passphrase-lock.ts';
import { formIssues, typedTexts } from '#edge/form-issues.ts';
import { idleForm, passphraseForm } from '#edge/lock-input.ts';
import { lockMessages } from '#edge/messages/lock.ts';
import { plainTexts } from '../../../plain-texts.ts';
import { runningApp } from '../../../running-app.ts';
import type { Actions, PageServerLoad } from './$types';

type Refused = { readonly kind: string; readonly seconds?: number };

/** What was refused, beside its field; nothing typed here travels back. */
function explain({ kind, seconds }: Refused, lang: 'en' | 'de') {
  const { refused, tooSoon } = lockMessages[lang];
  if (kind === 'too-soon') return tooSoon(seconds ?? 0);
  return kind in refused ? refused[kind as keyof typeof refused] : refused['wrong-passphrase'];
}

export const load: PageServerLoad = async ({ locals, url }) => {
  const t = lockMessages[locals.lang];
  const lock = await runningApp().access.passphrase.read();
  const done = url.searchParams.get('done') ?? '';
  return {
    t: plainTexts(t),
    isSet: lock !== null,
    idle: String(lock?.idleMinutes ?? 'never'),
    choices: (['never', ...idleChoices] as const).map((value) => ({
      value: String(value),
      label: t.idleChoices[value],
    })),
    done: done in t.done ? t.done[done as keyof typeof t.done] : '',
  };
};

export const actions: Actions = {
  set: async ({ request, locals }) => {
    const form = passphraseForm.safeParse(typedTexts(await request.formData()));
    const say = (kind: string) => explain({ kind }, locals.lang);
    if (!form.success) {
      const issues = Object.entries(formIssues(form.error)).map(([field, kind]) => [field, say(kind)]);
      return fail(400, { about: 'set', issues: Object.fromEntries(issues) as Record<string, string> });
    }
    const { passphrase, secret, idle } = form.data;
    const set = await runningApp().access.passphrase.set({ passphrase, secret, idleMinutes: idle });
    if (set.ok) redirect(303, '/settings/lock?done=set');
    const field = set.error.kind === 'too-short' ? 'passphrase' : 'secret';
    const issues: Record<string, string> = { [field]: explain(set.error, locals.lang) };
    return fail(409, { about: 'set', issues });
  },
  idle: async ({ request, locals }) => {
    const form = idleForm.safeParse(typedTexts(await request.formData()));
    const wrong = { kind: 'wrong-passphrase' };
    const { idle, secret } = form.success ? form.data : { idle: null, secret: '' };
    const refused = (error: Refused) => {
      const issues: Record<string, string> = { secret: explain(error, locals.lang) };
      return fail(409, { about: 'idle', issues });
    };
    if (!form.success) return refused(wrong);
    const changed = await runningApp().access.passphrase.idle(idle, secret);
    if (!changed.ok) return refused(changed.error);
    redirect(303, '/settings/lock?done=idle');
  },
  remove: async ({ request, locals }) => {
    const { secret = '' } = typedTexts(await request.formData());
    const removed = await runningApp().access.passphrase.remove(secret.slice(0, 500));
    if (removed.ok) redirect(303, '/settings/lock?done=removed');
    const issues: Record<string, string> = { secret: explain(removed.error, locals.lang) };
    return fail(409, { about: 'remove', issues });
  },
};
