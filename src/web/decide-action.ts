import { fail, redirect, error } from '@sveltejs/kit';
import type { Application } from '#domain/application/application.ts';
import type { Way } from '#domain/decision/decision.ts';
import { fieldsOf } from '#edge/doubt-input.ts';
import { de } from '#edge/messages/decide.de.ts';
import { en } from '#edge/messages/decide.en.ts';
import { showLaw } from '#edge/show-law.ts';
import { showDay } from '#edge/show-time.ts';
import { readDecisionForm } from '#edge/stand-input.ts';
import type { DecisionToRecord } from '#usecases/record-decision.ts';

export const decideMessages = (lang: App.Locals['lang']) => (lang === 'de' ? de : en);

/** Where a decision leads next; `from` is `/doubts/<id>` or `/applications/<id>`. */
export function afterDecision(way: Way, applicationId: string, from: string): string {
  switch (way) {
    case 'stay':
      return `${from}/decide`;
    case 'ask':
      return `/letters/new?application=${applicationId}&kind=question`;
    case 'pause':
      return `/letters/new?application=${applicationId}&kind=pause`;
    case 'withdraw':
      return `${from}/tell`;
  }
}

/** What the law has to do with withdrawing from it, in the language of the screen. */
export const lawOf = (locals: App.Locals, { origin }: Application) => showLaw(origin, locals);

/** The words and choices of the form. */
export function decideForm(lang: App.Locals['lang']) {
  const t = decideMessages(lang);
  return {
    t: {
      waysTitle: t.waysTitle,
      texts: t.texts,
      whyFirst: t.whyFirst,
      why: t.why,
      confidence: t.confidence,
      wouldChange: t.wouldChange,
      wouldChangeHint: t.wouldChangeHint,
      pauseUntil: t.pauseUntil,
      pauseHint: t.pauseHint,
    },
    sure: t.sure.map((label, index) => ({ value: String(index + 1), label })),
  };
}

type Recorded =
  | { readonly ok: true; readonly value: { readonly way: Way; readonly applicationId: string } }
  | { readonly ok: false };

/** Reads the form, records it by `record`, and leads on; nothing typed is lost when it was not understood. */
export async function decideAction(
  { request, locals, from }: { request: Request; locals: App.Locals; from: string },
  record: (made: DecisionToRecord) => Promise<Recorded>,
) {
  const t = decideMessages(locals.lang);
  const input = fieldsOf(await request.formData());
  const form = readDecisionForm(input, locals.app.now().toZonedDateTimeISO(locals.zone).toPlainDate());
  if (!form.ok) {
    const { way, pauseUntil } = form.error.issues;
    return fail(400, { input, issues: { way: way ? t.noWay : '', pauseUntil: pauseUntil ? t.pauseWrong : '' } });
  }
  const recorded = await record(form.value);
  if (!recorded.ok) error(404);
  redirect(303, afterDecision(recorded.value.way, recorded.value.applicationId, from));
}

/** A decision as it was kept, in words; null if there is none. */
export function showKept(
  kept: Awaited<ReturnType<App.Locals['app']['stand']['decisionOf']>>,
  { locals, from }: { locals: App.Locals; from: string },
) {
  if (!kept) return null;
  const t = decideMessages(locals.lang);
  const { decision, lookBackOn } = kept;
  const days = new Intl.ListFormat(locals.lang).format(lookBackOn.map((day) => showDay(day, locals)));
  const isStay = decision.way === 'stay';
  return {
    title: t.kept[decision.way],
    when: [
      t.keptOn(showDay(decision.decidedAt, locals)),
      decision.pauseUntil ? t.pausedUntil(showDay(decision.pauseUntil, locals)) : '',
      lookBackOn.length > 0 ? t.lookBacks(days) : '',
    ]
      .filter(Boolean)
      .join(' '),
    reasons: decision.reasons,
    next: t.next[decision.way],
    nextHref: isStay
      ? `/applications/${decision.applicationId}`
      : afterDecision(decision.way, decision.applicationId, from),
    again: t.again,
    way: decision.way,
  };
}
