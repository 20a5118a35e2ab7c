import { expect, test } from 'vitest';
import { portalOf } from './portal-of.ts';

const none = { portalUrl: '', url: '' };
const mail = (address: string, text = '') => ({ direction: 'in' as const, from: { name: '', address }, text });

test('what the person noted counts, known or not', () => {
  expect(portalOf({ ...none, portalUrl: 'https://jobs.lever.co/acme/1' }, [])).toEqual({
    name: 'Lever',
    address: 'https://jobs.lever.co/acme/1',
    tellsRecruiter: 'unknown',
  });
  expect(portalOf({ ...none, portalUrl: 'https://karriere.acme.example/ich' }, [])).toMatchObject({
    name: '',
    address: 'https://karriere.acme.example/ich',
  });
});

test('else the link of the posting, else a mail of the portal with its link', () => {
  const url = 'https://boards.greenhouse.io/acme/jobs/7';
  expect(portalOf({ ...none, url }, [])).toMatchObject({ name: 'Greenhouse', address: url });
  expect(portalOf(none, [mail('no-reply@lever.co')])).toMatchObject({ name: 'Lever', address: '' });
  expect(portalOf(none, [mail('no-reply@lever.co', 'See https://jobs.lever.co/acme/2 for it.')])).toMatchObject({
    address: 'https://jobs.lever.co/acme/2',
  });
});

test('people, own sites and one’s own mails are no portal', () => {
  expect(portalOf({ ...none, url: 'https://acme.example/jobs/1' }, [mail('k.albrecht@acme.example')])).toBeNull();
  expect(portalOf(none, [{ ...mail('me@lever.co'), direction: 'out' }])).toBeNull();
});
