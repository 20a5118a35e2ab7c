import type { Realiser } from '#domain/letter/realise/realiser.ts';
import { deAgencyActs } from '#domain/letter/realise/de/agency-acts.ts';
import { deAppointmentActs } from '#domain/letter/realise/de/appointment-acts.ts';
import { deClaimActs } from '#domain/letter/realise/de/claim-acts.ts';
import { deDecisionActs } from '#domain/letter/realise/de/decision-acts.ts';
import { deGreetings, deOpening } from '#domain/letter/realise/de/greeting.ts';
import { deHouse } from '#domain/letter/realise/de/house.ts';
import { deNoteActs } from '#domain/letter/realise/de/note-acts.ts';
import { deNoticeActs } from '#domain/letter/realise/de/notice-acts.ts';
import { dePhoneActs } from '#domain/letter/realise/de/phone-acts.ts';
import { deReason } from '#domain/letter/realise/de/reason-acts.ts';
import { deReferrerActs } from '#domain/letter/realise/de/referrer-acts.ts';
import { deRequestActs } from '#domain/letter/realise/de/request-acts.ts';
import { deRolePhrase } from '#domain/letter/realise/de/role-phrase.ts';
import { deSubject } from '#domain/letter/realise/de/subjects.ts';

/** German letters: de-DE, de-AT, de-CH; Sie and du. */
export const german: Realiser = {
  ways: {
    reason: deReason,
    ...deNoticeActs,
    ...deAgencyActs,
    ...deNoteActs,
    ...deReferrerActs,
    ...dePhoneActs,
    ...deRequestActs,
    ...deAppointmentActs,
    ...deDecisionActs,
    ...deClaimActs,
  },
  subject: deSubject,
  house: deHouse,
  greetings: deGreetings,
  closings: ({ say }) => [
    say`{Freundliche|Viele} Grüße`,
    say`{Mit freundlichen Grüßen|Herzliche Grüße}`,
    say`{Viele|Freundliche} Grüße`,
    say`Beste Grüße`,
  ],
  polish: (text, { role }) => deRolePhrase(text, role),
  opening: deOpening,
};
