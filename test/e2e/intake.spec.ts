import type { Page } from '@playwright/test';
import { expect, test } from './bowout.ts';

/** An invitation for ten days from now, written here. */
function invitation({ days = 10, sequence = 0, method = 'REQUEST' } = {}) {
  const start = Temporal.Now.plainDateISO('Europe/Berlin').add({ days }).toString().replaceAll('-', '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fenwerk//Calendar//DE',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:e2e-round-1@fenwerk.example',
    `SEQUENCE:${sequence}`,
    ...(method === 'CANCEL' ? ['STATUS:CANCELLED'] : []),
    'DTSTAMP:20261120T090000Z',
    `DTSTART;TZID=Europe/Berlin:${start}T100000`,
    'DURATION:PT1H',
    'SUMMARY:Vorstellungsgespräch Gärtnermeisterin (m/w/d) bei Fenwerk GmbH',
    'LOCATION:Moorweg 4\\, Oldenburg',
    'ORGANIZER;CN=Ilka Tammen:mailto:ilka.tammen@fenwerk.example',
    'ATTENDEE;CN=Ole Bruns:mailto:ole.bruns@fenwerk.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

const words = {
  'en-GB': {
    files: 'Files',
    read: 'Read it',
    company: 'Company',
    add: 'Add it',
    doubt: 'Add it, and I’m having second thoughts',
    moved: /moves from .* to /,
    move: 'Move it',
    cancelled: /has cancelled the interview/,
    note: 'Note that it is cancelled',
    broken: 'This calendar file is damaged',
    wasMoved: /was moved to/,
    wasCancelled: /cancelled by them/,
    evidence: /It says so: “/,
  },
  'de-DE': {
    files: 'Dateien',
    read: 'Lesen',
    company: 'Unternehmen',
    add: 'Hinzufügen',
    doubt: 'Hinzufügen, und ich habe Zweifel',
    moved: /wird von .* auf .* verschoben/,
    move: 'Verschieben',
    cancelled: /hat das Gespräch am .* abgesagt/,
    note: 'Absage festhalten',
    broken: 'Diese Kalenderdatei ist beschädigt',
    wasMoved: /verschoben auf/,
    wasCancelled: /von ihnen abgesagt|abgesagt/,
    evidence: /Steht so da: „/,
  },
} as const;

for (const locale of ['en-GB', 'de-DE'] as const)
  for (const javaScriptEnabled of [true, false])
    test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ locale, javaScriptEnabled });
      const say = words[locale];

      async function drop(page: Page, ...files: ReturnType<typeof file>[]) {
        await page.goto('/intake');
        await page.getByLabel(say.files, { exact: true }).setInputFiles(files);
        await page.getByRole('button', { name: say.read, exact: true }).click();
      }

      test('a dropped invitation becomes an application; its new versions move and cancel it', async ({ page }) => {
        await drop(page, file('termin.ics', invitation()));
        await expect(page.getByLabel(say.company, { exact: true }).first()).toHaveValue('Fenwerk GmbH');
        await expect(page.getByText(say.evidence).first()).toBeVisible();
        await page.getByRole('button', { name: say.add, exact: true }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fenwerk GmbH');
        await expect(page.getByText('Ilka Tammen').first()).toBeVisible();

        await drop(page, file('neu.ics', invitation({ days: 12, sequence: 1 })));
        await expect(page.getByText(say.moved)).toBeVisible();
        await page.getByRole('button', { name: say.move, exact: true }).click();
        await expect(page.getByText(say.wasMoved)).toBeVisible();

        await drop(page, file('aus.ics', invitation({ days: 12, sequence: 2, method: 'CANCEL' })));
        await expect(page.getByText(say.cancelled)).toBeVisible();
        await page.getByRole('button', { name: say.note, exact: true }).click();
        await expect(page.getByText(say.wasCancelled).first()).toBeVisible();
      });

      test('it leads straight into second thoughts, and what is broken is named beside what is not', async ({
        page,
      }) => {
        await drop(page, file('cut.ics', invitation().slice(0, 150)), file('good.ics', invitation()));
        await expect(page.getByText(say.broken).first()).toBeVisible();
        await page.getByRole('link', { name: 'Fenwerk GmbH' }).click();
        await page.getByRole('button', { name: say.doubt, exact: true }).click();
        await expect(page).toHaveURL(/\/doubts\/new\?application=/);
        await expect(page.getByText(/Fenwerk GmbH/).first()).toBeVisible();
      });
    });
