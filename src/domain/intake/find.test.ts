import { describe, expect, test } from 'vitest';
import type { Invitation } from '../calendar/invitation.ts';
import { findCompany } from './find-company.ts';
import { findPeople, type SeenPerson } from './find-people.ts';
import { findRole } from './find-role.ts';
import { interviewFromInvitation } from './interview-from-invitation.ts';
import { proposeFromInvitation } from './propose-from-invitation.ts';

describe('the role', () => {
  test.each([
    ['Ihre Bewerbung als Projektleiter (m/w/d)', 'Projektleiter'],
    ['Einladung zum Vorstellungsgespräch als Kauffrau für Büromanagement (w/m/d)', 'Kauffrau für Büromanagement'],
    ['Interview for Product Manager at Loomfield', 'Product Manager'],
    ['Your application for the Backend Engineer position', 'Backend Engineer'],
    ['Technical Interview - Site Reliability Engineer', 'Site Reliability Engineer'],
    ['AW: Stelle „Pflegefachkraft“', 'Pflegefachkraft'],
    ['Interview', undefined],
    ['Interview with Ada on Monday', undefined],
  ])('%s', (subject, role) => {
    expect(findRole({ subject, text: '' })?.value).toBe(role);
  });
});

describe('the company', () => {
  const clues = { addresses: [], subject: '', text: '', signature: '' };
  test.each([
    ['signature', { signature: 'Ada\nHeide & Werk GmbH & Co. KG\nLeipzig' }, 'Heide & Werk GmbH & Co. KG', 'medium'],
    ['subject', { subject: 'Interview at Loomfield!' }, 'Loomfield', 'medium'],
    ['legal name in the subject', { subject: 'Bewerbung Stadtwerke Nord AG' }, 'Stadtwerke Nord AG', 'high'],
    ['text', { text: 'wir, die Nordlicht gGmbH, laden ein' }, 'Nordlicht gGmbH', 'low'],
    ['domain', { addresses: [{ name: '', address: 'a@heide-werk.de' }] }, 'Heide-Werk', 'medium'],
    [
      'domain as the text spells it',
      { addresses: [{ name: '', address: 'a@heidewerk.de' }], text: 'Willkommen bei Heide Werk.' },
      'Heide Werk',
      'high',
    ],
    ['portal, by tenant', { addresses: [{ name: '', address: 'heidewerk-jobs@m.personio.de' }] }, 'Heidewerk', 'low'],
  ])('%s', (_name, given, value, confidence) => {
    expect(findCompany({ ...clues, ...given })).toMatchObject({ value, confidence });
  });

  test('nothing is made up', () => {
    expect(
      findCompany({ ...clues, addresses: [{ name: 'Sam', address: 'sam@gmx.de' }], subject: 'Call with you' }),
    ).toBeUndefined();
  });
});

describe('people', () => {
  const seen = (email: string, name = '', seenAs: SeenPerson['seenAs'] = 'sender'): SeenPerson => ({
    email,
    name,
    seenAs,
    in: 'sender',
  });
  const role = (person: SeenPerson, signature = '') => findPeople([person], { signature, mine: [] })[0]?.role;
  test.each([
    [seen('hr@x.example'), '', 'recruiter', 'own-title'],
    [seen('jobs@x.example'), '', 'recruiter', 'sender'],
    [seen('a@x.example', 'Ada Low'), 'Ada Low\nHead of Data', 'manager', 'own-title'],
    [seen('a@x.example', 'Ada Low'), 'Ada Low\nTeamassistenz', 'coordinator', 'coordinator-words'],
    [seen('a@x.example', 'Ada Low', 'attendee'), 'Ada Low\nArchitektin', 'interviewer', 'attendee'],
  ])('%o %s', (person, signature, value, reason) => {
    expect(role(person, signature)).toMatchObject({ value, reason });
  });

  test('names are read from addresses that look like one; machines and I are nobody', () => {
    const people = findPeople(
      [
        seen('ada.low@x.example'),
        seen('info@x.example'),
        seen('no-reply@x.example'),
        seen('me@x.example'),
        seen('ada.low@x.example'),
      ],
      {
        signature: '',
        mine: ['Me@x.example'],
      },
    );
    expect(people.map(({ name, email }) => [name, email])).toEqual([
      ['Ada Low', 'ada.low@x.example'],
      ['', 'info@x.example'],
    ]);
  });
});

describe('an invitation with little in it', () => {
  const invitation: Invitation = {
    uid: 'u',
    sequence: 0,
    thisAndFuture: false,
    method: 'REQUEST',
    attendees: [],
    occurrences: [],
    summary: 'Sync',
    location: '',
    description: '',
    links: [],
    phones: [],
    odd: [],
    sent: { zones: {} },
    start: { kind: 'floating', at: Temporal.PlainDateTime.from('2026-12-01T10:00') },
  };
  const link = { provider: 'meet', url: 'https://meet.google.com/abc' } as const;
  test.each([
    [{}, 'other', ''],
    [{ location: 'Leipzig, Raum 2' }, 'onsite', 'Leipzig, Raum 2'],
    [{ location: 'Leipzig; Online', links: [link] }, 'video', 'Leipzig'],
    [{ links: [link], location: link.url }, 'video', ''],
    [{ description: 'We will call you' }, 'phone', ''],
    [{ phones: ['+49 30 1234567'] }, 'phone', ''],
    [{ summary: 'Live coding' }, 'task', ''],
  ])('%o', (changes, kind, place) => {
    expect(interviewFromInvitation({ ...invitation, ...changes })).toMatchObject({ kind: { value: kind }, place });
  });

  test('a cancelled one proposes no interview, the portal in its text is named', () => {
    const proposal = proposeFromInvitation(
      { ...invitation, method: 'CANCEL', description: 'Interview https://jobs.lever.co/loomfield/1' },
      [],
    );
    expect(proposal.interview).toBeUndefined();
    expect(proposal.stage).toBeUndefined();
    expect(proposal.portal?.value.name).toBe('Lever');
    expect(proposeFromInvitation({ ...invitation, description: 'Your interview' }, []).stage?.confidence).toBe(
      'medium',
    );
    expect(proposeFromInvitation(invitation, []).stage?.confidence).toBe('low');
  });
});
