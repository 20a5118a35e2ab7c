import { apologies } from './apologies.ts';
import { bookedDates } from './booked-dates.ts';
import { clearPurpose } from './clear-purpose.ts';
import { clearWithdrawal } from './clear-withdrawal.ts';
import { criticism } from './criticism.ts';
import { doorLine } from './door-line.ts';
import { emptyPhrases } from './empty-phrases.ts';
import { germanDates } from './german-dates.ts';
import { germanGreetingLayout } from './german-greeting-layout.ts';
import { germanLineBreaks } from './german-line-breaks.ts';
import { greetingName } from './greeting-name.ts';
import { greetingTitle } from './greeting-title.ts';
import { kindContent } from './kind-content.ts';
import { letterLength } from './letter-length.ts';
import { obligingAsks } from './obliging-asks.ts';
import { oneRecipient } from './one-recipient.ts';
import { otherOffers } from './other-offers.ts';
import { ownAbsage } from './own-absage.ts';
import { placeholders } from './placeholders.ts';
import { plainText } from './plain-text.ts';
import { privateLeak } from './private-leak.ts';
import { privateLifeAndLaw } from './private-life-and-law.ts';
import { roleAndCompany } from './role-and-company.ts';
import type { Rule } from './rule.ts';
import { shortReason } from './short-reason.ts';
import { sieOrDu } from './sie-or-du.ts';
import { signOff } from './sign-off.ts';
import { signedContract } from './signed-contract.ts';
import { subjectLine } from './subject-line.ts';
import { swissSpelling } from './swiss-spelling.ts';
import { thanksAndDetail } from './thanks-and-detail.ts';
import { titleResidue } from './title-residue.ts';

/** Every row of the rubric that one text can decide; E20, E22's timing, E23 and D21 belong to the plan of the goodbye. */
export const rules: readonly Rule[] = [
  subjectLine,
  greetingName,
  greetingTitle,
  germanGreetingLayout,
  clearWithdrawal,
  clearPurpose,
  kindContent,
  roleAndCompany,
  thanksAndDetail,
  shortReason,
  criticism,
  otherOffers,
  privateLeak,
  privateLifeAndLaw,
  letterLength,
  apologies,
  bookedDates,
  doorLine,
  obligingAsks,
  plainText,
  placeholders,
  signOff,
  oneRecipient,
  signedContract,
  sieOrDu,
  germanLineBreaks,
  emptyPhrases,
  swissSpelling,
  titleResidue,
  germanDates,
  ownAbsage,
];
