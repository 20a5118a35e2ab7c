import { error, redirect } from '@sveltejs/kit';
import type { Outlook } from '#domain/application/outlook.ts';
import { fieldsOf } from '#edge/doubt-input.ts';
import { stepHref } from '#edge/doubt-steps.ts';
import { standMessages, type Picture } from '#edge/show-stand.ts';
import { readStandForm } from '#edge/stand-input.ts';
import { inFives } from '#edge/tell-picture.ts';
import type { Stand } from '#usecases/read-stand.ts';
import { doubtOf } from '../../../shared-step.ts';
import type { Actions, PageServerLoad } from './$types';

type Choices = Readonly<Record<string, string>>;
const group = (
  name: string,
  legend: string,
  from: { choices: Choices; value: unknown; order?: readonly string[] },
) => ({
  name,
  legend,
  value: String(from.value),
  choices: (from.order ?? Object.keys(from.choices)).map((value) => ({ value, label: from.choices[value] ?? value })),
});

/** The two that weigh most, then the chances, then oneself. */
function assumptions(outlook: Outlook, lang: App.Locals['lang']) {
  const { arithmetic: t } = standMessages(lang).t;
  const { stakes, offerChance, alternatives, keen, practice, contacts, runway } = outlook;
  return {
    stakes: [
      group('good', t.good, { choices: t.stakes, value: stakes.good ?? 'normal' }),
      group('bad', t.bad, { choices: t.stakes, value: stakes.bad ?? 'normal' }),
    ],
    others: [
      group('offerChance', t.offer, { choices: t.offers, value: offerChance ?? 'even' }),
      group('alternatives', t.alternatives, { choices: t.alternativesOf, value: alternatives ?? 'none' }),
      group('runway', standMessages(lang).t.picture.runway, {
        choices: standMessages(lang).t.picture.runways,
        value: runway ?? 'ok',
      }),
      group('keen', t.keen, { choices: t.keens, value: keen ?? 0, order: ['-1', '0', '1'] }),
      group('practice', t.practice, { choices: t.sides, value: practice ?? 1 }),
      group('contacts', t.contacts, { choices: t.sides, value: contacts ?? 1 }),
    ],
  };
}

/** The numbers, as ranges to the nearest five, and how they come about, for people without mathematics. */
function explained({ decision }: Picture, { application, input }: Stand, lang: App.Locals['lang']) {
  const { say } = standMessages(lang);
  const { arithmetic } = say;
  const { worth } = decision;
  return {
    question: arithmetic.question,
    range: arithmetic.range({ lo: inFives(decision.pLo), hi: inFives(decision.pHi) }),
    line: arithmetic.line({ p: inFives(decision.pThreshold) }),
    how: [
      arithmetic.start,
      arithmetic.oneTalk,
      arithmetic.answers,
      arithmetic.others,
      arithmetic.twice,
      arithmetic.readings,
    ],
    talk: worth ? arithmetic.worth({ benefit: worth.benefit_h, cost: worth.cost_h }) : say.noTalkLeft,
    assume: arithmetic.assumptions,
    noVerdict: arithmetic.noVerdict,
    ...assumptions(application.outlook, lang),
    hoursNext: String(input.process?.hoursNext ?? 3),
    hoursLater: String(input.process?.hoursLater ?? 3),
    rounds: String(input.process?.roundsLeft ?? 2),
  };
}

export const load: PageServerLoad = async ({ locals, params }) => {
  const stand = (await locals.app.stand.read(params.doubt)) ?? error(404);
  const here = stepHref(stand.doubt.id, 'where-you-stand');
  if (stand.shown.kind === 'care' || stand.gate) redirect(303, here);
  const { t, say } = standMessages(locals.lang);
  const { range, line, how, talk, assume, lead, back, stakeHint, hoursLater, model } = t.arithmetic;
  return {
    t: {
      title: say.arithmetic.title,
      range,
      line,
      how,
      talk,
      assume,
      lead,
      back,
      stakeHint,
      hoursLater,
      model,
      rounds: t.picture.rounds,
      hours: t.picture.hours,
      again: t.picture.again,
    },
    backHref: here,
    ...explained(stand.shown, stand, locals.lang),
  };
};

export const actions: Actions = {
  change: async ({ request, locals, params }) => {
    const { doubt, application } = await doubtOf(locals, params.doubt);
    const change = readStandForm(fieldsOf(await request.formData()), application.outlook.stakes);
    await locals.app.stand.change(doubt.id, change);
    return { changed: true };
  },
};
