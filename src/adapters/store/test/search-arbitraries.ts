import fc from 'fast-check';
import { origins, yeses } from '#domain/application/application.ts';
import { stages } from '#domain/application/stage.ts';
import { intakeKinds, intakeStates } from '#domain/intake/intake-item.ts';
import { interviewKinds, interviewStatuses, travelCosts } from '#domain/interview/interview.ts';
import { contactChannels } from '#domain/people/contact.ts';
import { involvementRoles } from '#domain/people/involvement.ts';
import { registers, salutations } from '#domain/people/person.ts';
import { letterLocales } from '../letter-locales.ts';
import { newId } from './each-engine.ts';
import { kept, appointment, day, facts, flag, instant, maybe, number, of, real, text } from './arbitrary-values.ts';
import type { OneOfEach } from './things.ts';

/** Arbitrary things: what the search itself is made of. */
export function searchArbitraries(there: OneOfEach) {
  const personId = fc.constant(there.person.id);
  const applicationId = fc.constant(there.application.id);
  const stake = maybe(of(['some', 'normal', 'big']));
  return {
    application: fc.record({
      ...kept,
      company: text,
      role: text,
      requisition: text,
      origin: maybe(of(origins)),
      instructedOnConsequences: maybe(flag),
      stage: of(stages),
      stageChangedAt: instant,
      url: text,
      portalUrl: text,
      place: text,
      letterLocale: maybe(of(letterLocales)),
      note: text,
      contractSigned: flag,
      saidYes: maybe(of(yeses)),
      promisedBy: maybe(day),
      answerDueBy: maybe(appointment),
      followedUpAt: maybe(instant),
      closedForMeAt: maybe(instant),
      answeredLateAt: maybe(instant),
      outlook: fc.record({
        roundsLeft: maybe(number),
        hoursNext: maybe(real),
        hoursLater: maybe(real),
        offerChance: maybe(fc.oneof(of(['low', 'even', 'high']), real)),
        stakes: fc.record({ good: stake, bad: stake }),
        alternatives: maybe(of(['none', 'some', 'strong'])),
        runway: maybe(of(['ok', 'short'])),
        keen: maybe(of([-1, 0, 1])),
        practice: maybe(of([0, 1, 2])),
        contacts: maybe(of([0, 1, 2])),
        referencesCalled: flag,
      }),
      dealbreakers: fc.array(fc.record({ kind: text, sure: flag }), { maxLength: 3 }),
      salary: text,
    }),
    person: fc.record({
      ...kept,
      givenName: text,
      familyName: text,
      title: text,
      salutation: maybe(of(salutations)),
      register: maybe(of(registers)),
      language: maybe(of(['en', 'de'])),
      email: text,
      phone: text,
      company: text,
      position: text,
      note: text,
      metWhere: text,
      spokeOf: text,
      promised: text,
      keep: maybe(flag),
      keepWhy: text,
      rhythmDays: maybe(number),
      nextContactOn: maybe(day),
      anonymisedAt: maybe(instant),
    }),
    involvement: fc.record({ ...kept, applicationId, personId, role: of(involvementRoles), inCharge: flag }),
    contact: fc.record({
      ...kept,
      personId,
      applicationId: maybe(applicationId),
      at: instant,
      channel: of(contactChannels),
      direction: of(['in', 'out']),
      note: text,
    }),
    interview: fc.record({
      ...kept,
      applicationId,
      round: number,
      kind: of(interviewKinds),
      start: appointment,
      end: maybe(appointment),
      place: text,
      link: text,
      phone: text,
      status: of(interviewStatuses),
      personIds: fc.array(personId, { maxLength: 2 }),
      invitation: maybe(
        fc.record({
          uid: text,
          sequence: number,
          recurrenceId: maybe(text),
          organiserEmail: text,
          organiserName: text,
          method: text,
          text,
        }),
      ),
      goal: text,
      tryQuestion: text,
      hours: maybe(real),
      paid: maybe(flag),
      insured: maybe(flag),
      agreedWithAgency: maybe(flag),
      travelCosts: of(travelCosts),
      debrief: maybe(
        fc.record({
          felt: text,
          note: text,
          learned: text,
          appreciation: fc.array(fc.record({ personId, text }), { maxLength: 2 }),
          writtenAt: instant,
        }),
      ),
    }),
    message: fc.record({
      ...kept,
      applicationId: maybe(applicationId),
      personId: maybe(personId),
      messageId: text,
      inReplyTo: text,
      references: fc.array(text, { maxLength: 3 }),
      from: fc.record({ name: text, address: text }),
      to: fc.array(fc.record({ name: text, address: text }), { maxLength: 2 }),
      subject: text,
      at: instant,
      text,
      direction: of(['in', 'out']),
      label: text,
    }),
    intakeItem: fc.record({
      ...kept,
      // Two of the same are one thing, and the store says so.
      fingerprint: fc.constant('f').map((prefix) => prefix + newId()),
      name: text,
      kind: of(intakeKinds),
      content: text,
      proposal: facts,
      state: of(intakeStates),
    }),
  };
}
