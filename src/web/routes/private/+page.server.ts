import { fail, redirect } from '@sveltejs/kit';
import { privateKinds } from '#domain/private/private-fact.ts';
import { formIssues, typedTexts } from '#edge/form-issues.ts';
import { privateAdvice, privateMessages } from '#edge/messages/private.ts';
import { privateForm } from '#edge/private-input.ts';
import { showDay } from '#edge/show-time.ts';
import { sessionToken } from '../../lock.ts';
import { ownPath } from '../../own-path.ts';
import { plainTexts } from '../../plain-texts.ts';
import { runningApp } from '../../running-app.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const door = () => runningApp().access.privately;

/** Being here keeps the door open, if it is. */
function isOpen({ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>): boolean {
  const token = sessionToken(cookies, url);
  door().use(token);
  return door().isOpen(token);
}

type Refused = { readonly kind: string; readonly seconds?: number };

function explain({ kind, seconds }: Refused, lang: 'en' | 'de') {
  const t = privateMessages[lang];
  if (kind === 'too-many-tries') return t.tooMany;
  return kind === 'too-soon' ? t.tooSoon(seconds ?? 0) : t.wrong;
}

async function openFacts(locals: App.Locals) {
  const t = privateMessages[locals.lang];
  const facts = await locals.app.privateFacts.read();
  return facts.map(({ id, dateOn, words }) => ({
    id,
    kind: words?.kind ?? 'other',
    title: words ? t.kinds[words.kind] : t.sealedElsewhere,
    text: words?.text ?? '',
    dateOn: dateOn?.toString() ?? '',
    day: dateOn ? t.on(showDay(dateOn, locals)) : '',
    isReadable: words !== null,
  }));
}

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const t = privateMessages[locals.lang];
  const open = isOpen(event);
  const facts = open ? await openFacts(locals) : [];
  const edit = open ? url.searchParams.get('edit') : null;
  const empty = { id: '', kind: 'other', text: '', dateOn: '' };
  return {
    t: plainTexts(t),
    isOpen: open,
    next: ownPath(url.searchParams.get('next') ?? '/private'),
    hasPassphrase: (await runningApp().access.passphrase.read()) !== null,
    facts,
    edited: edit === null ? null : (facts.find(({ id }) => id === edit) ?? empty),
    kinds: privateKinds.map((value) => ({ value, label: t.kinds[value] })),
    advice: privateAdvice[locals.settings.country] ?? [],
    removed: open ? url.searchParams.get('removed') : null,
    isSaved: url.searchParams.has('saved'),
  };
};

async function opened(event: RequestEvent, secret: string) {
  if (secret === '') return null;
  const outcome = await door().open(sessionToken(event.cookies, event.url), secret.slice(0, 500));
  return outcome.ok ? null : explain(outcome.error, event.locals.lang);
}

export const actions: Actions = {
  open: async (event) => {
    const { secret = '', next = '/private' } = typedTexts(await event.request.formData());
    const refused = secret === '' ? privateMessages[event.locals.lang].wrong : await opened(event, secret);
    if (refused) return fail(403, { refused, next });
    redirect(303, ownPath(next));
  },
  keep: async (event) => {
    const { secret = '', ...values } = typedTexts(await event.request.formData());
    const refused = await opened(event, secret);
    if (!isOpen(event)) return fail(403, { refused: refused ?? '', values });
    const form = privateForm.safeParse(values);
    const t = privateMessages[event.locals.lang];
    if (!form.success) {
      const issues = Object.entries(formIssues(form.error)).map(([field, kind]) => [field, t[kind as 'required']]);
      return fail(400, { values, issues: Object.fromEntries(issues) as Record<string, string> });
    }
    await event.locals.app.privateFacts.keep(form.data);
    redirect(303, '/private?saved');
  },
  remove: async (event) => {
    if (!isOpen(event)) redirect(303, '/private');
    const { id = '' } = typedTexts(await event.request.formData());
    await event.locals.app.privateFacts.remove(id);
    redirect(303, `/private?removed=${encodeURIComponent(id)}`);
  },
  close: (event) => {
    door().close(sessionToken(event.cookies, event.url));
    redirect(303, '/private');
  },
  /** Somebody is writing here. */
  awake: (event) => {
    isOpen(event);
  },
};
