import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationForm, interviewForm, stageForm } from './applications-input.ts';
import { explainForm } from './explain-form.ts';
import { formIssues, typedTexts } from './form-issues.ts';
import { settingsForm } from './settings-input.ts';

const issuesOf = (schema: typeof applicationForm | typeof interviewForm | typeof settingsForm, input: object) => {
  const parsed = schema.safeParse(input);
  return parsed.success ? {} : formIssues(parsed.error);
};
const named = { company: ' Stadtwerke ', role: 'Ingenieurin' };

describe('an application that was typed', () => {
  test('needs company and role, and nothing else', () => {
    expect(applicationForm.parse(named)).toMatchObject({ company: 'Stadtwerke', origin: null, promisedBy: null });
    expect(issuesOf(applicationForm, {})).toEqual({ company: 'required', role: 'required' });
    expect(issuesOf(applicationForm, { company: '   ', role: 'x' })).toEqual({ company: 'required' });
  });

  test.each([
    [{ url: 'javascript:alert(1)' }, { url: 'not-a-link' }],
    [{ url: 'example.org' }, { url: 'not-a-link' }],
    [{ portalUrl: 'ftp://example.org' }, { portalUrl: 'not-a-link' }],
    [{ promisedBy: '30.11.2026' }, { promisedBy: 'not-a-day' }],
    [{ promisedBy: '2026-02-30' }, { promisedBy: 'not-a-day' }],
    [{ origin: 'a friend' }, { origin: 'unknown' }],
    [{ answerDay: '2026-11-30', answerZone: 'Berlin' }, { answerZone: 'not-a-zone' }],
    [{ answerDay: '2026-11-30', answerTime: 'noon', answerZone: 'Europe/Berlin' }, { answerTime: 'not-a-time' }],
    [{ letterLocale: 'fr-FR' }, { letterLocale: 'unknown' }],
    [{ place: 'x'.repeat(201) }, { place: 'too-long' }],
  ])('%o is refused beside its field', (typed, issues) => {
    expect(issuesOf(applicationForm, { ...named, ...typed })).toEqual(issues);
  });

  test.each([
    ['9:30', '2026-11-30T09:30:00-05:00[America/New_York]'],
    ['', '2026-11-30T23:59:00-05:00[America/New_York]'],
  ])('an answer is due at a time there (%o), or by the end of the day', (answerTime, due) => {
    const typed = { ...named, answerDay: '2026-11-30', answerTime, answerZone: 'America/New_York' };
    expect(applicationForm.parse(typed).answerDueBy?.toString()).toBe(due);
    expect(applicationForm.parse({ ...typed, answerDay: '' }).answerDueBy).toBeNull();
  });

  test('takes days and links as they are', () => {
    const typed = { ...named, promisedBy: '2026-12-01', url: 'https://example.org/job', origin: 'jobcenter' };
    expect(applicationForm.parse(typed)).toMatchObject({
      promisedBy: Temporal.PlainDate.from('2026-12-01'),
      url: typed.url,
      origin: 'jobcenter',
    });
    expect(stageForm.safeParse({ stage: 'gone' }).success).toBe(false);
  });
});

describe('an appointment that was typed', () => {
  const typed = { day: '2026-11-26', time: '9:30', zone: 'Europe/Berlin' };

  test('starts in the zone of whoever invited, and ends after its minutes', () => {
    const { start, end, round, personIds } = interviewForm.parse({ ...typed, minutes: '45' });
    expect(start.toString()).toBe('2026-11-26T09:30:00+01:00[Europe/Berlin]');
    expect(end?.toPlainTime().toString()).toBe('10:15:00');
    expect({ round, personIds }).toEqual({ round: null, personIds: [] });
    expect(interviewForm.parse(typed).end).toBeNull();
  });

  test('boxes that are ticked are true, others are not known', () => {
    expect(interviewForm.parse({ ...typed, paid: 'on' })).toMatchObject({
      paid: true,
      insured: null,
      agreedWithAgency: null,
    });
    expect(interviewForm.parse({ ...typed, insured: 'on', agreed: 'on' })).toMatchObject({
      insured: true,
      agreedWithAgency: true,
    });
  });

  test.each([
    [{ day: '' }, { day: 'not-a-day' }],
    [{ time: '25:00' }, { time: 'not-a-time' }],
    [{ time: '9.30' }, { time: 'not-a-time' }],
    [{ zone: 'Mars/Base' }, { zone: 'not-a-zone' }],
    [{ minutes: '-5' }, { minutes: 'not-a-number' }],
    [{ minutes: 'an hour' }, { minutes: 'not-a-number' }],
    [{ round: '1.5' }, { round: 'not-a-number' }],
    [{ link: 'meet' }, { link: 'not-a-link' }],
    [{ kind: 'séance' }, { kind: 'unknown' }],
  ])('%o is refused beside its field', (wrong, issues) => {
    expect(issuesOf(interviewForm, { ...typed, ...wrong })).toEqual(issues);
  });

  test('that falls into the hour a clock skips is moved on, never lost', () => {
    const { start } = interviewForm.parse({ ...typed, day: '2027-03-28', time: '02:30' });
    expect(start.toString()).toBe('2027-03-28T03:30:00+02:00[Europe/Berlin]');
  });
});

describe('settings that were typed', () => {
  const typed = { language: 'de', letterLocale: 'de-DE', zone: 'Europe/Berlin', theme: 'dark', country: 'DE' };
  test('need no name and no address', () => {
    expect(settingsForm.parse(typed)).toMatchObject({ name: '', email: '' });
  });
  test.each([
    [{ email: 'me@' }, { email: 'not-an-address' }],
    [{ zone: 'Berlin' }, { zone: 'not-a-zone' }],
    [{ theme: 'pink' }, { theme: 'unknown' }],
    [{ language: 'fr' }, { language: 'unknown' }],
    [{ country: 'XX' }, { country: 'unknown' }],
    [{ signature: 'x'.repeat(1001) }, { signature: 'too-long' }],
  ])('%o is refused beside its field', (wrong, issues) => {
    expect(issuesOf(settingsForm, { ...typed, ...wrong })).toEqual(issues);
  });
});

test('no text that a browser can send makes a schema throw', () => {
  const text = fc.record(
    {
      company: fc.string(),
      role: fc.string(),
      url: fc.string(),
      promisedBy: fc.string(),
      day: fc.string(),
      time: fc.string(),
      zone: fc.string(),
      minutes: fc.string(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(text, (input) => {
      for (const schema of [applicationForm, interviewForm, settingsForm])
        expect(() => schema.safeParse(input)).not.toThrow();
    }),
  );
});

describe('what is wrong', () => {
  test('is the first thing about each field', () => {
    const { error } = applicationForm.safeParse({ company: '', role: 'x'.repeat(500), url: 'x' });
    expect(error && formIssues(error)).toEqual({ company: 'required', role: 'too-long', url: 'not-a-link' });
  });

  test('is said by the sentence of the field, else of the kind, else by the one for anything', () => {
    const sentences = {
      'required:company': 'Which company?',
      required: 'Something is missing.',
      unknown: 'No choice.',
    };
    expect(explainForm({ company: 'required', role: 'required', stage: 'odd' }, sentences)).toEqual({
      company: 'Which company?',
      role: 'Something is missing.',
      stage: 'No choice.',
    });
  });

  test('comes with what was typed, files left out', () => {
    const form = new FormData();
    form.set('company', 'Acme');
    form.set('file', new File(['x'], 'x.ics'));
    expect(typedTexts(form)).toEqual({ company: 'Acme' });
  });
});
