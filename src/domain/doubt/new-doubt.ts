import type { ApplicationId, DoubtId } from '../id.ts';
import type { Doubt } from './doubt.ts';

export function newDoubt(id: DoubtId, applicationId: ApplicationId, now: Temporal.Instant): Doubt {
  return {
    id,
    createdAt: now,
    changedAt: now,
    removedAt: null,
    applicationId,
    text: '',
    since: null,
    triage: {},
    changed: '',
    overruledType: null,
    offeredToday: null,
    offeredAgain: null,
    clearNo: false,
    changeMyMind: '',
    inItForMe: '',
    sleepUntil: null,
    sleepNote: '',
    showMeNow: false,
    visitedSteps: [],
    looks: { count: 0, lastSignature: '' },
    dismissedSentences: [],
    openedAt: now,
    settledAt: null,
  };
}
