import type { Realiser } from '#domain/letter/realise/realiser.ts';
import { enAgencyActs } from '#domain/letter/realise/en/agency-acts.ts';
import { enAppointmentActs } from '#domain/letter/realise/en/appointment-acts.ts';
import { enClaimActs } from '#domain/letter/realise/en/claim-acts.ts';
import { enDecisionActs } from '#domain/letter/realise/en/decision-acts.ts';
import { enGreetings } from '#domain/letter/realise/en/greeting.ts';
import { enHouse } from '#domain/letter/realise/en/house.ts';
import { enNoteActs } from '#domain/letter/realise/en/note-acts.ts';
import { enNoticeActs } from '#domain/letter/realise/en/notice-acts.ts';
import { enPhoneActs } from '#domain/letter/realise/en/phone-acts.ts';
import { enReason } from '#domain/letter/realise/en/reason-acts.ts';
import { enReferrerActs } from '#domain/letter/realise/en/referrer-acts.ts';
import { enRequestActs } from '#domain/letter/realise/en/request-acts.ts';
import { enSubject } from '#domain/letter/realise/en/subjects.ts';

/** English letters: en-GB, en-US; first name and formal. */
export const english: Realiser = {
  ways: {
    reason: enReason,
    ...enNoticeActs,
    ...enAgencyActs,
    ...enNoteActs,
    ...enReferrerActs,
    ...enPhoneActs,
    ...enRequestActs,
    ...enAppointmentActs,
    ...enDecisionActs,
    ...enClaimActs,
  },
  subject: enSubject,
  house: enHouse,
  greetings: enGreetings,
  closings: ({ say }) => [
    say`{Kind|Best} regards,`,
    say`{With best wishes|Best wishes},`,
    say`{Yours sincerely|Kind regards},`,
    say`{Best|Warm} regards,`,
  ],
  polish: (text) => text,
  opening: (_facts, text) => text,
};
