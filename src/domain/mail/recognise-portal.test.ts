import { expect, test } from 'vitest';
import { portalOfSender, portalsOfLinks } from './recognise-portal.ts';

const of = (name: string, address: string) => {
  const found = portalOfSender({ name, address });
  return found && [found.portal.id, found.employer?.text, found.employer?.as];
};

test.each([
  ['', 'heidewerk-jobs@m.personio.de', ['personio', 'heidewerk', 'tenant']],
  ['Loomfield Hiring Team', 'no-reply@ashbyhq.com', ['ashby', 'Loomfield', 'display']],
  ['Ada Lovelace - Loomfield', 'x1@loomfield.teamtailor-mail.com', ['teamtailor', 'Loomfield', 'display']],
  ['', 'x1@loomfield.teamtailor-mail.com', ['teamtailor', 'loomfield', 'tenant']],
  ['', 'ada.loomfield@recruitee-mailbox.com', ['recruitee', 'loomfield', 'tenant']],
  ['Workday - MMC', 'mmc@myworkday.com', ['workday', 'MMC', 'display']],
  ['', 'loomfield+autoreply@talent.icims.com', ['icims', 'loomfield', 'tenant']],
  ['', 'no-reply@us.greenhouse-mail.io', ['greenhouse', undefined, undefined]],
])('%s <%s>', (name, address, expected) => {
  expect(of(name, address)).toEqual(expected);
});

test('a domain that only looks like one is none', () => {
  expect(of('Zooplus', 'jobs@join.zooplus.com')).toBeUndefined();
  expect(of('x', 'x@notpersonio.de')).toBeUndefined();
  expect(of('x', 'x@personio.de')).toBeUndefined();
  expect(of('x', 'somebody@google.com')).toBeUndefined();
});

test('links lead to portals, with the address for withdrawing there', () => {
  const text =
    'See https://heidewerk.jobs.personio.de/job/1?x=1, https://job-boards.greenhouse.io/loom/jobs/2. https://evil.example/jobs.personio.de';
  expect(portalsOfLinks(text).map(({ portal, address }) => [portal.id, address])).toEqual([
    ['personio', 'https://heidewerk.jobs.personio.de/job/1?x=1'],
    ['greenhouse', 'https://job-boards.greenhouse.io/loom/jobs/2'],
  ]);
  expect(portalsOfLinks('https://a.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en')[0]?.portal.id).toBe(
    'oracle-hcm',
  );
  expect(portalsOfLinks('https://oraclecloud.com/other')).toEqual([]);
});
