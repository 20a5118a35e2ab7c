import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { icsFile } from '#adapters/calendar/ics-file.ts';
import { parseMessage } from '#adapters/mail/parse-message.ts';
import { wallClock } from '../calendar/when.ts';
import { findMoment } from './find-moment.ts';
import { organisationOfDomain } from './free-mail.ts';
import type { Proposal } from './proposal.ts';
import { proposeFromInvitation } from './propose-from-invitation.ts';
import { proposeFromMessage } from './propose-from-message.ts';

const mine = ['jona.adler@post.example'];
const fixtures = join(import.meta.dirname, '../../adapters/calendar/fixtures');
const fixture = (name: string) => readFileSync(join(fixtures, name), 'utf8');

function fromFixture(name: string): Proposal {
  const read = icsFile.read(fixture(name));
  const [invitation] = read.ok ? read.value.invitations : [];
  if (!invitation) throw new Error(name);
  return proposeFromInvitation(invitation, mine);
}
async function fromMail(headers: Record<string, string>, ...body: string[]) {
  const head = {
    Date: 'Mon, 23 Nov 2026 10:00:00 +0100',
    To: mine[0],
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  const text = `${Object.entries(head)
    .map(([name, value]) => `${name}: ${value ?? ''}`)
    .join('\n')}\n\n${body.join('\n')}\n`;
  const read = await parseMessage.read(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.error.kind);
  const invitations = read.value.calendarParts.flatMap((part) => {
    const calendar = icsFile.read(part.text);
    return calendar.ok ? calendar.value.invitations : [];
  });
  return proposeFromMessage(read.value, invitations, mine);
}
const brief = ({ company, role, interview, stage }: Proposal) => [
  company?.value,
  role?.value,
  interview && wallClock(interview.start.value).toString().slice(0, 16),
  interview?.kind.value,
  stage?.value,
];

describe('an invitation', () => {
  test.each([
    ['outlook-exchange.ics', ['Heidewerk GmbH', 'Softwareentwicklerin', '2026-12-01T10:00', 'video', 'interviewing']],
    ['google-meet.ics', ['Loomfield', 'Data Engineer', '2026-12-03T15:00', 'video', 'interviewing']],
    ['zoom.ics', ['Quayside Robotics', 'Site Reliability Engineer', '2026-12-02T11:00', 'video', 'interviewing']],
    ['all-day.ics', ['Stadtwerke', undefined, '2026-12-10T00:00', 'assessment', 'interviewing']],
    ['floating.ics', [undefined, undefined, '2026-11-30T08:30', 'phone', 'interviewing']],
    ['series-exception.ics', ['Kranz', undefined, '2026-10-19T09:00', 'trial-work', 'interviewing']],
  ])('%s', (name, expected) => {
    expect(brief(fromFixture(name))).toEqual(expected);
  });

  test('people are those invited, without me, rooms and machines, names the right way round', () => {
    expect(fromFixture('outlook-exchange.ics').people.map(({ name, role }) => [name, role.value, role.reason])).toEqual(
      [
        ['Katrin Brandt', 'recruiter', 'organiser'],
        ['Dr. Omar Yilmaz', 'interviewer', 'attendee'],
      ],
    );
  });

  test('a place is a place, and the name of a program is none', () => {
    expect(fromFixture('outlook-exchange.ics').interview).toMatchObject({ place: '', link: { provider: 'teams' } });
    expect(fromFixture('all-day.ics').interview?.place).toBe('Stadtwerke, Haus 3; Raum 12');
  });
});

describe('a mail', () => {
  test('German, with a signature', async () => {
    const proposal = await fromMail(
      { From: 'Nele Kranz <nele.kranz@kranz-partner.example>', Subject: 'Ihre Bewerbung als Bauzeichnerin (m/w/d)' },
      'Guten Tag Frau Adler,\n\ngerne laden wir Sie zum Vorstellungsgespräch am 1. Dezember um 10:30 Uhr ein.\n',
      'Mit freundlichen Grüßen\nNele Kranz\nPersonalreferentin\nKranz + Partner Architekten GmbH\nTel. 0341 555 0187',
    );
    expect(brief(proposal)).toEqual([
      'Kranz + Partner Architekten GmbH',
      'Bauzeichnerin',
      '2026-12-01T10:30',
      'other',
      'interviewing',
    ]);
    expect(proposal.people).toMatchObject([
      {
        name: 'Nele Kranz',
        phone: '0341 555 0187',
        position: 'Personalreferentin',
        role: { value: 'recruiter', confidence: 'high' },
      },
    ]);
  });

  test('through a portal: the employer by its display name, the portal with its address, no person', async () => {
    const proposal = await fromMail(
      { From: 'Loomfield Hiring Team <no-reply@ashbyhq.com>', Subject: 'Thanks for applying to Loomfield!' },
      'Hi Jona,\n\nThank you for applying to the Senior Data Engineer role. https://jobs.ashbyhq.com/loomfield/1',
    );
    expect(brief(proposal)).toEqual(['Loomfield', 'Senior Data Engineer', undefined, undefined, 'applied']);
    expect(proposal.portal?.value).toEqual({ name: 'Ashby', address: 'https://jobs.ashbyhq.com/loomfield/1' });
    expect(proposal.people).toEqual([]);
  });

  test('free mail never names an employer', async () => {
    const proposal = await fromMail(
      { From: 'Sam Lee <sam.lee@gmail.com>', Subject: 'Interview for Site Reliability Engineer' },
      'Hi Jona, are you free for a phone call on Tuesday?\n\nBest,\nSam Lee\nRecruitment Consultant\n+44 20 7946 0000',
    );
    expect(brief(proposal)).toEqual([undefined, 'Site Reliability Engineer', undefined, undefined, 'interviewing']);
    expect(proposal.people).toMatchObject([
      { role: { value: 'agency', reason: 'agency-words' }, phone: '+44 20 7946 0000' },
    ]);
  });

  test('with an invitation inside, both count once', async () => {
    const calendar = fixture('outlook-exchange.ics').replaceAll('\r\n', '\n');
    const proposal = await fromMail(
      {
        From: 'Katrin Brandt <katrin.brandt@heidewerk.example>',
        Subject: 'Vorstellungsgespräch',
        'Content-Type': 'text/calendar; method=REQUEST; charset=utf-8',
      },
      calendar,
    );
    expect(brief(proposal)).toEqual([
      'Heidewerk GmbH',
      'Softwareentwicklerin',
      '2026-12-01T10:00',
      'video',
      'interviewing',
    ]);
    expect(proposal.people.map(({ email }) => email)).toEqual([
      'katrin.brandt@heidewerk.example',
      'omar.yilmaz@heidewerk.example',
    ]);
  });

  test('what is no application proposes nothing', async () => {
    const proposal = await fromMail(
      { From: 'Shop <hello@shop.example>', Subject: 'Summer sale' },
      'Buy now at Shop GmbH',
    );
    expect(proposal).toMatchObject({ people: [], recognised: { label: 'not_job' } });
    expect(proposal.company).toBeUndefined();
  });
});

test('a moment in words: one is taken, two are not', () => {
  const sent = Temporal.Instant.from('2026-11-23T09:00:00Z');
  const shown = (text: string) => {
    const found = findMoment(text, sent);
    return found && wallClock(found.value).toString().slice(0, 16);
  };
  expect(shown('am Dienstag, 1.12.2026 um 10 Uhr')).toBe('2026-12-01T10:00');
  expect(shown('on 1 December at 3 pm')).toBe('2026-12-01T15:00');
  expect(shown('on December 1st, 2026 at 11:15 AM')).toBe('2026-12-01T11:15');
  expect(shown('am 4. Januar um 9.30 Uhr')).toBe('2027-01-04T09:30');
  expect(shown('am 31.2. um 10 Uhr')).toBeUndefined();
  expect(shown('am 1. Dezember um 10 Uhr oder am 2. Dezember um 10 Uhr')).toBeUndefined();
  expect(shown('since 1 May 40 people')).toBeUndefined();
});

test('organisations by domain', () => {
  expect(
    ['hr.heidewerk.de', 'loomfield.co.uk', 'mail.gmx.de', 'calendar.google.com', 'localhost'].map(organisationOfDomain),
  ).toEqual(['heidewerk', 'loomfield', undefined, undefined, undefined]);
});

const data = join(import.meta.dirname, '../../../../shared/data');
// eslint-disable-next-line no-console -- what does not run is named
if (!existsSync(data)) console.info('not run: proposals over the shared mails and calendars (../shared/data)');
test.runIf(existsSync(data))(
  'nothing in the shared mails and calendars makes it throw, and nothing is claimed without evidence',
  async () => {
    let proposals = 0;
    const check = ({ company, role, stage, interview, people }: Proposal) => {
      const claims = [company, role, stage, interview?.start, interview?.kind, ...people.map((person) => person.role)];
      for (const claim of claims) if (claim) expect(claim.evidence.length).toBeGreaterThan(0);
      proposals += 1;
    };
    for (const folder of ['ics', 'mime', 'ham']) {
      for (const file of readdirSync(join(data, folder), { recursive: true, withFileTypes: true })) {
        if (!file.isFile() || file.name.endsWith('.json')) continue;
        const raw = readFileSync(join(file.parentPath, file.name));
        const calendar = icsFile.read(raw.toString());
        if (calendar.ok)
          for (const invitation of calendar.value.invitations) check(proposeFromInvitation(invitation, mine));
        const mail = await parseMessage.read(raw);
        if (mail.ok) check(proposeFromMessage(mail.value, [], mine));
      }
    }
    expect(proposals).toBeGreaterThan(300);
  },
  60_000,
);
