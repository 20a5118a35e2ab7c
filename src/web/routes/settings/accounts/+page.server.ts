import { fail, redirect } from '@sveltejs/kit';
import type { AccountId } from '#domain/id.ts';
import { accountPresets } from '#domain/settings/account-presets.ts';
import type { MailAccount } from '#domain/settings/account.ts';
import { accountForm, foldersForm } from '#edge/accounts-input.ts';
import { explainTrouble } from '#edge/explain-delivery.ts';
import { explainForm } from '#edge/explain-form.ts';
import { formIssues, typedTexts } from '#edge/form-issues.ts';
import { accountPageMessages } from '#edge/messages/account-pages.ts';
import { de as accountsDe } from '#edge/messages/accounts.de.ts';
import { en as accountsEn } from '#edge/messages/accounts.en.ts';
import { de as deliveryDe } from '#edge/messages/delivery.de.ts';
import { en as deliveryEn } from '#edge/messages/delivery.en.ts';
import { showDay, showMoment } from '#edge/show-time.ts';
import { plainTexts } from '../../../plain-texts.ts';
import type { Actions, PageServerLoad } from './$types';

const words = {
  en: { accounts: accountsEn, delivery: deliveryEn },
  de: { accounts: accountsDe, delivery: deliveryDe },
};
const protocols = ['smtp', 'imap'] as const;

/** What came of the last test, in one sentence. */
function showTest({ lastTest, protocol }: MailAccount, locals: App.Locals) {
  if (!lastTest) return null;
  const { accounts, delivery } = words[locals.lang];
  const when = showMoment(
    Temporal.Instant.from(lastTest.at),
    locals,
    locals.app.now().toZonedDateTimeISO(locals.zone).toPlainDate(),
  );
  const text = lastTest.ok ? accounts.tested[protocol] : explainTrouble(lastTest.facts, delivery);
  return { good: lastTest.ok, when: accountPageMessages[locals.lang].last(when), text };
}

/** What stands in the form: the account, else the servers of the chosen provider, else nothing. */
function valuesOf(
  account: MailAccount | undefined,
  protocol: MailAccount['protocol'],
  preset: string | null,
): Record<string, string> {
  const server = accountPresets.find(({ id }) => id === preset)?.servers?.[protocol] ?? account;
  return {
    host: server?.host ?? '',
    port: server ? String(server.port) : protocol === 'smtp' ? '587' : '993',
    tls: server?.tls ?? (protocol === 'smtp' ? 'starttls' : 'implicit'),
    user: account?.user ?? '',
  };
}

export const load: PageServerLoad = async ({ locals, url }) => {
  const accounts = await locals.app.delivery.accounts();
  const preset = url.searchParams.get('preset');
  const { accounts: say } = words[locals.lang];
  const chosen = accountPresets.find(({ id }) => id === preset);
  return {
    t: plainTexts(accountPageMessages[locals.lang]),
    say: plainTexts(say),
    preset: preset ?? '',
    presets: accountPresets.map(({ id, name }) => ({ value: id, label: name })),
    areFoldersKept: url.searchParams.has('folders'),
    asOf: chosen
      ? accountPageMessages[locals.lang].readOn(showDay(Temporal.PlainDate.from(chosen.source.readOn), locals))
      : '',
    needs: chosen?.needs.map((need) => say.needs[need]) ?? [],
    isUsable: chosen ? chosen.servers !== null : true,
    encryptions: (['implicit', 'starttls', 'none'] as const).map((value) => ({ value, label: say.tls[value] })),
    forms: protocols.map((protocol) => {
      const account = accounts.find((one) => one.protocol === protocol);
      return {
        protocol,
        title: say[protocol],
        id: account?.id ?? null,
        values: valuesOf(account, protocol, preset),
        test: account ? showTest(account, locals) : null,
        folders: account?.folders ?? null,
      };
    }),
  };
};

/** What folders the server has, to be chosen from; the inbox first. */
async function found(locals: App.Locals, id: unknown) {
  const listed = await locals.app.delivery.listFolders(id as AccountId);
  if (!listed.ok)
    return fail(409, { found: [], noList: explainTrouble({ ...listed.error }, words[locals.lang].delivery) });
  const { inbox } = accountPageMessages[locals.lang];
  const isInbox = (path: string) => path.toUpperCase() === 'INBOX';
  return { found: listed.value.map((value) => ({ value, label: isInbox(value) ? inbox(value) : value })) };
}

export const actions: Actions = {
  save: async ({ request, locals }) => {
    const typed = typedTexts(await request.formData());
    const form = accountForm.safeParse(typed);
    const values: Record<string, string> = { ...typed, password: '' }; // a password never travels back
    const t = accountPageMessages[locals.lang];
    const sentences = {
      required: t.required,
      'too-long': t.tooLong,
      'not-a-host': t.notAHost,
      'not-a-port': t.notAPort,
      unknown: t.unknown,
    };
    if (!form.success) return fail(400, { values, issues: explainForm(formIssues(form.error), sentences) });
    const kept = await locals.app.delivery.keepAccount(form.data);
    if (!kept.ok) {
      const issues: Record<string, string> =
        kept.error.kind === 'no-password' ? { password: t.noPassword } : { tls: t.plainNotAllowed };
      return fail(409, { values, issues });
    }
    redirect(303, `/settings/accounts?saved=${kept.value.protocol}#${kept.value.protocol}`);
  },
  test: async ({ request, locals }) => {
    const id = (await request.formData()).get('id');
    const tested = await locals.app.delivery.testAccount(id as AccountId);
    if (!tested.ok || tested.value.folders.length === 0) redirect(303, '/settings/accounts');
    return found(locals, id);
  },
  list: async ({ request, locals }) => found(locals, (await request.formData()).get('id')),
  folders: async ({ request, locals }) => {
    const typed = await request.formData();
    const form = foldersForm.safeParse({ ...typedTexts(typed), answers: typed.getAll('answers') });
    if (!form.success) return fail(400, { found: [] });
    const { id, ...folders } = form.data;
    await locals.app.delivery.chooseFolders(id as AccountId, folders);
    redirect(303, '/settings/accounts?folders#imap');
  },
  remove: async ({ request, locals }) => {
    const id = (await request.formData()).get('id');
    await locals.app.delivery.removeAccount(id as AccountId);
    redirect(303, '/settings/accounts');
  },
};
