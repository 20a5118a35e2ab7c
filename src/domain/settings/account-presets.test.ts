import { expect, test } from 'vitest';
import { accountPresets, presetFor } from './account-presets.ts';

test.each([
  ['anna@gmx.de', 'gmx'],
  ['Anna@WEB.DE', 'web-de'],
  ['a@b@gmail.com', 'gmail'],
  ['anna@hotmail.com', 'outlook'],
  ['anna@example.org', undefined],
  ['', undefined],
])('%s belongs to %s', (address, id) => expect(presetFor(address)?.id).toBe(id));

test('of every provider it is known when and where its servers were read', () => {
  for (const { id, source } of accountPresets) {
    expect(Temporal.PlainDate.from(source.readOn).toString(), id).toBe(source.readOn);
    expect(source.page === null || URL.canParse(source.page), id).toBe(true);
  }
});

test('no domain stands twice, and nothing is sent unencrypted', () => {
  const domains = accountPresets.flatMap((preset) => preset.domains);
  expect(new Set(domains).size).toBe(domains.length);
  for (const { servers } of accountPresets) {
    for (const { host, tls } of servers ? [servers.smtp, servers.imap] : []) {
      expect([host, tls]).not.toEqual([host, 'none']);
    }
  }
});
