import { showMoment } from '#edge/show-time.ts';
import type { GoodbyeView } from '#usecases/gather-goodbye.ts';
import { composerMessages, countKnowing, planMessages } from './goodbye-page.server.ts';

const decidedAtOf = ({ decision, goodbye }: GoodbyeView) => decision?.decidedAt ?? goodbye.createdAt;

/** How many were told and how soon, for the page on which everyone knows. */
export function finishedLead(view: GoodbyeView, locals: App.Locals): string {
  const say = composerMessages(locals.lang);
  const day = (at: Temporal.Instant) => at.toZonedDateTimeISO(locals.zone).toPlainDate();
  const { days } = day(decidedAtOf(view)).until(day(view.goodbye.finishedAt ?? view.world.now));
  const booked = view.choices.finished?.cancelled.length ?? 0;
  return say.finishedLead({ people: countKnowing(view).all, booked, days });
}

/** The heading: how many gave time, or that everyone knows. */
export function heading(view: GoodbyeView, locals: App.Locals) {
  const say = composerMessages(locals.lang);
  const { all, know } = countKnowing(view);
  if (view.goodbye.finishedAt) return { band: say.everyone, title: finishedLead(view, locals), lead: '', clock: '' };
  const own = view.chosen.recipients.filter((one) => one.own).length;
  const through = view.chosen.recipients.filter((one) => one.through !== null).length;
  const isTeamAlone = all === 1 && view.chosen.recipients.every(({ planned }) => planned.personId === null);
  const today = view.world.now.toZonedDateTimeISO(locals.zone).toPlainDate();
  return {
    band: '',
    title: isTeamAlone ? say.titleTeam : say.title(all),
    lead: all === 0 ? planMessages(locals.lang).noneNeeded() : say.lead({ own, through }),
    clock: all === 0 ? '' : say.clock({ know, all, decided: showMoment(decidedAtOf(view), locals, today) }),
  };
}
