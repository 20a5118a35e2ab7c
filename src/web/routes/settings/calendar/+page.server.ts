import { fail, redirect } from '@sveltejs/kit';
import type { AccountId } from '#domain/id.ts';
import type { CalendarAccount } from '#domain/settings/account.ts';
import { calendarForm } from '#edge/accounts-input.ts';
import { explainTrouble } from '#edge/explain-delivery.ts';
import { explainForm } from '#edge/explain-form.ts';
import { formIssues, typedTexts } from '#edge/form-issues.ts';
import { accountPageMessages } from '#edge/messages/account-pages.ts';
import { de as accountsDe } from '#edge/messages/accounts.de.ts';
import { en as accountsEn } from '#edge/messages/accounts.en.ts';
import { de as deliveryDe } from '#edge/messages/delivery.de.ts';
import { en as deliveryEn } from '#edge/messages/delivery.en.ts';
import { showMoment } from '#edge/show-time.ts';
import { plainTexts } from '../../../plain-texts.ts';
import type { Actions, PageServerLoad } from './$types';

/** What came of the last test, in one sentence. */
function showTest({ lastTest }: CalendarAccount, locals: App.Locals) {
  if (!lastTest) return null;
  const t = accountPageMessages[locals.lang];
  const today = locals.app.now().toZonedDateTimeISO(locals.zone).toPlainDate();
  const delivery = locals.lang === 'de' ? deliveryDe : deliveryEn;
  return {
    good: lastTest.ok,
    when: t.last(showMoment(Temporal.Instant.from(lastTest.at), locals, today)),
    text: lastTest.ok ? t.calendarWorked : explainTrouble(lastTest.facts, delivery),
  };
}

export const load: PageServerLoad = async ({ locals }) => {
  const account = await locals.app.calendarAccount.read();
  const t = accountPageMessages[locals.lang];
  const values: Record<string, string> = {
    host: account?.host ?? '',
    port: String(account?.port ?? 443),
    tls: account?.tls ?? 'implicit',
    user: account?.user ?? '',
  };
  return {
    t: plainTexts(t),
    say: plainTexts(locals.lang === 'de' ? accountsDe : accountsEn),
    encryptions: (['implicit', 'none'] as const).map((value) => ({ value, label: t.calendarTls[value] })),
    id: account?.id ?? null,
    values,
    test: account ? showTest(account, locals) : null,
  };
};

export const actions: Actions = {
  save: async ({ request, locals }) => {
    const typed = typedTexts(await request.formData());
    const values: Record<string, string> = { ...typed, password: '' }; // a password never travels back
    const form = calendarForm.safeParse(typed);
    const t = accountPageMessages[locals.lang];
    const sentences = {
      required: t.required,
      'too-long': t.tooLong,
      'not-a-host': t.notAHost,
      'not-a-port': t.notAPort,
      unknown: t.unknown,
    };
    if (!form.success) return fail(400, { values, issues: explainForm(formIssues(form.error), sentences) });
    const kept = await locals.app.calendarAccount.keep(form.data);
    if (kept.ok) redirect(303, '/settings/calendar');
    const issues: Record<string, string> =
      kept.error.kind === 'no-password' ? { password: t.noPassword } : { tls: t.plainNotAllowed };
    return fail(409, { values, issues });
  },
  test: async ({ request, locals }) => {
    const id = (await request.formData()).get('id');
    const tested = await locals.app.calendarAccount.test(id as AccountId);
    if (!tested.ok) redirect(303, '/settings/calendar');
    const names = tested.value.map(({ name, url }) => name || url).join(', ');
    return { works: accountPageMessages[locals.lang].calendarWorks(names) };
  },
  remove: async ({ request, locals }) => {
    const id = (await request.formData()).get('id');
    await locals.app.calendarAccount.remove(id as AccountId);
    redirect(303, '/settings/calendar');
  },
};
