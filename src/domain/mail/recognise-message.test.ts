import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MessageLabel } from './message-label.ts';
import { recogniseMessage } from './recognise-message.ts';

const cases: readonly [MessageLabel, string, string][] = [
  [
    'confirmation',
    'Thank you for applying to Loomfield',
    'Hi Jona, we received your application for Data Engineer. Our team will review it. If your profile fits, we will invite you to an interview.',
  ],
  [
    'confirmation',
    'Eingangsbestätigung',
    'Vielen Dank für Ihre Bewerbung. Wir haben Ihre Unterlagen erhalten und melden uns.',
  ],
  [
    'status_update',
    'Update on your application',
    'Your application is still under review. Thank you for your patience.',
  ],
  [
    'status_update',
    'Ihre Bewerbung als Buchhalterin',
    'Leider verzögert sich die Entscheidung noch. Wir bitten Sie um etwas Geduld.',
  ],
  [
    'invitation',
    'Your application at Quayside',
    'We were impressed and would love to invite you to a first video call with Dana. What times work for you next week?',
  ],
  [
    'invitation',
    'Ihre Bewerbung',
    'gerne möchten wir Sie persönlich kennenlernen. Welcher Termin passt Ihnen: Montag, 10 Uhr oder Dienstag, 14 Uhr?',
  ],
  ['interview_scheduled', 'Interview confirmation', 'Your interview with Priya is confirmed for Thursday at 3 pm.'],
  [
    'interview_scheduled',
    'Terminbestätigung',
    'Hiermit bestätigen wir den Termin für Ihr Vorstellungsgespräch am 1. Dezember um 10 Uhr.',
  ],
  [
    'interview_rescheduled',
    'New time for your interview',
    'Something came up. We need to reschedule our interview to Friday.',
  ],
  ['interview_rescheduled', 'Ihr Vorstellungsgespräch', 'Wir müssen das Gespräch leider auf Mittwoch verschieben.'],
  ['interview_cancelled', 'Interview cancelled', 'We have to cancel your interview on Friday.'],
  ['interview_cancelled', 'Ihr Vorstellungsgespräch', 'Das Gespräch am Freitag müssen wir leider absagen.'],
  ['assessment', 'Next step in your application', 'Please complete the online coding test within five days.'],
  ['assessment', 'Ihre Bewerbung', 'Im nächsten Schritt laden wir Sie zu unserem Online-Test ein.'],
  ['info_request', 'Your application', 'Could you please send us your salary expectations and your notice period?'],
  ['info_request', 'Ihre Bewerbung', 'Bitte teilen Sie uns noch Ihre Gehaltsvorstellung und Kündigungsfrist mit.'],
  [
    'rejection',
    'Your application',
    'Thank you for your interest. Unfortunately we have decided to move forward with other candidates.',
  ],
  [
    'rejection',
    'Ihre Bewerbung',
    'Wir müssen Ihnen leider mitteilen, dass die Stelle bereits besetzt ist. Für Ihre Zukunft alles Gute.',
  ],
  ['offer', 'Loomfield', 'We are delighted to offer you the position of Data Engineer.'],
  [
    'offer',
    'Ihre Bewerbung',
    'Wir freuen uns, Ihnen die Stelle anbieten zu können. Den Arbeitsvertrag finden Sie im Anhang.',
  ],
  ['withdrawal', 'Your application', 'You have successfully withdrawn your application.'],
  ['withdrawal', 'Bestätigung', 'Sie haben Ihre Bewerbung zurückgezogen.'],
  [
    'incomplete_application',
    'Finish your application',
    'You have not yet submitted your application for Data Engineer.',
  ],
  [
    'incomplete_application',
    'Ihre Bewerbung',
    'Ihre Bewerbung ist noch nicht abgeschlossen. Bitte vervollständigen Sie sie.',
  ],
  ['account', 'Verify your candidate account', 'Your verification code for the career site is 123456.'],
  [
    'recruiter_outreach',
    'Opportunity',
    'I came across your profile. My client is hiring a Data Engineer. Would you be open to hearing more?',
  ],
  [
    'recruiter_outreach',
    'Spannende Position',
    'ich bin auf Ihr Profil aufmerksam geworden. Unser Mandant sucht eine Leitung.',
  ],
  ['job_alert', '12 neue Jobs für dich', 'Passende Stellenangebote in Leipzig'],
  [
    'other_job',
    'How was your candidate experience?',
    'Please take part in our candidate survey about your application.',
  ],
  ['auto_reply', 'Automatische Antwort: Bewerbung', 'Ich bin bis zum 3.12. nicht im Büro.'],
  ['not_job', 'Your order has shipped', 'Thank you for your purchase. Track your order here.'],
  ['not_job', 'Re: dinner', 'Shall we meet on Friday at 8?'],
];

describe('labels', () => {
  test.each(cases)('%s: %s: %s', (label, subject, text) => {
    expect(recogniseMessage({ subject, text }).label).toBe(label);
  });

  test('a conditional invitation and an invitation in negative are none', () => {
    expect(
      recogniseMessage({ subject: 'Ihre Bewerbung', text: 'Leider können wir Sie nicht zu einem Gespräch einladen.' })
        .label,
    ).toBe('rejection');
    expect(
      recogniseMessage({
        subject: 'Bewerbung',
        text: 'Ihre Bewerbung ist eingegangen. Falls Ihr Profil passt, laden wir Sie zu einem Interview ein.',
      }).label,
    ).toBe('confirmation');
  });

  test('sender, headers, calendar and direction count', () => {
    const text = 'New roles at Loomfield';
    expect(
      recogniseMessage({
        subject: 'Data Engineer',
        text,
        from: { name: '', address: 'jobalerts-noreply@linkedin.com' },
      }).label,
    ).toBe('job_alert');
    expect(recogniseMessage({ subject: 'Re: Bewerbung', text: 'Danke', signs: { isAutoReply: true } }).label).toBe(
      'auto_reply',
    );
    expect(recogniseMessage({ subject: 'Interview Data Engineer', text: '', calendarMethod: 'REQUEST' }).label).toBe(
      'interview_scheduled',
    );
    expect(recogniseMessage({ subject: 'Interview Data Engineer', text: '', calendarMethod: 'CANCEL' }).label).toBe(
      'interview_cancelled',
    );
    expect(recogniseMessage({ subject: 'Re: Interview', text: 'See you then', direction: 'out' }).label).toBe(
      'reply_out',
    );
    expect(
      recogniseMessage({ subject: 'Application', text: 'I would like to withdraw my application.', direction: 'out' })
        .label,
    ).toBe('withdrawal');
  });

  test('evidence names the words and their place', () => {
    const text = 'Hello.\n\nWe regret to inform you that the position has been filled.';
    const { evidence, confidence } = recogniseMessage({ subject: 'Your application', text });
    expect(confidence).toBe('high');
    expect(evidence.length).toBeGreaterThan(0);
    for (const { quote, start, end, in: part } of evidence) {
      if (part === 'text') expect(text.slice(start, end).replace(/\s/g, ' ')).toBe(quote);
    }
  });
});

test('no text makes it throw or takes long', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      (subject, text) => typeof recogniseMessage({ subject, text }).label === 'string',
    ),
  );
  // A pattern that backtracks over these would still be busy when the runner's own timeout ends the test.
  for (const part of ['a ', 'bewerbung ', 'leider termin ', 'interview call ', '. ', 'möchten sie ', 'please send '])
    recogniseMessage({ subject: part.repeat(1000), text: part.repeat(20_000) });
});

const shared = join(import.meta.dirname, '../../../../shared/data/labelled/dev.jsonl');
// eslint-disable-next-line no-console -- what does not run is named
if (!existsSync(shared)) console.info('not run: the labelled messages (../shared/data/labelled) are not there');
test.runIf(existsSync(shared))('labelled messages: at least nine in ten right', () => {
  type Row = { subject?: string; body?: string; from?: string; label: MessageLabel; labels_ok?: MessageLabel[] };
  const rows = readFileSync(shared, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const right = rows.filter(({ subject = '', body = '', from = '', label, labels_ok: others = [] }) => {
    const [, name = '', address = from] = /^(.*?)\s*<([^>]+)>$/.exec(from) ?? [];
    return [label, ...others].includes(recogniseMessage({ subject, text: body, from: { name, address } }).label);
  });
  // eslint-disable-next-line no-console -- a measured figure
  console.info(`labelled messages: ${String(right.length)} of ${String(rows.length)} right`);
  expect(right.length / rows.length).toBeGreaterThan(0.9);
});
