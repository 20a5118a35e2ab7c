import fc from 'fast-check';
import { keptTextEnds } from '#domain/settings/kept-text.ts';
import { themes } from '#domain/settings/settings.ts';
import { letterLocales } from '../letter-locales.ts';
import { kept, day, facts, flag, instant, maybe, number, of, text } from './arbitrary-values.ts';

/** Arbitrary things: what Bowout keeps for itself. */
export function keepingArbitraries() {
  const account = {
    ...kept,
    host: text,
    port: number,
    tls: of(['implicit', 'starttls', 'none']),
    user: text,
    secret: text,
  };
  const lastTest = maybe(fc.record({ at: text, ok: flag, facts }));
  return {
    mailAccount: fc.record({
      ...account,
      protocol: of(['smtp', 'imap']),
      folders: fc.record({ answers: fc.array(text, { maxLength: 3 }), sent: text, drafts: text }),
      lastTest,
    }),
    calendarAccount: fc.record({ ...account, folders: fc.array(text, { maxLength: 2 }), lastTest }),
    privateFact: fc.record({ ...kept, sealed: text, dateOn: maybe(day) }),
    keptText: fc.record({
      subject: text,
      field: text,
      text,
      at: instant,
      settled: maybe(of(keptTextEnds)),
      settledAt: maybe(instant),
    }),
    draft: fc.record({ ...kept, place: text, texts: fc.dictionary(fc.constantFrom('text', 'way', 'company'), text) }),
    job: fc.record({
      kind: text,
      subject: text,
      runAt: instant,
      leaseUntil: maybe(instant),
      attempts: number,
      doneAt: maybe(instant),
    }),
    settings: fc.record({
      name: text,
      email: text,
      phone: text,
      signature: text,
      language: maybe(of(['en', 'de'])),
      letterLocale: of(letterLocales),
      zone: text,
      theme: of(themes),
      country: text,
      undoMinutes: number,
      quietHours: maybe(fc.constant({ from: Temporal.PlainTime.from('22:00'), to: Temporal.PlainTime.from('07:30') })),
      reminders: fc.record({
        interviews: flag,
        fairUntil: flag,
        slept: flag,
        untold: flag,
        debriefs: flag,
        followUps: flag,
        lookBacks: flag,
      }),
      welcomedAt: maybe(instant),
      feedToken: text,
      reminderMail: flag,
      feedNames: flag,
    }),
  };
}
