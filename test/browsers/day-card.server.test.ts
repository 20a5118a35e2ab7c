import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askPage, dayCardPage, type SeenPage } from './day-card-page.ts';
import { otherBrowsers, type OtherPage } from './other-browsers.ts';

const browsers = otherBrowsers();
const asked: string[] = [];
/** Serves the card and writes down whatever else is asked of it. */
const server = createServer((request, response) => {
  if (request.url !== '/card' && request.url !== '/favicon.ico') asked.push(`${request.method} ${request.url}`);
  response.writeHead(request.url === '/card' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(request.url === '/card' ? dayCardPage() : '');
});
let card = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  card = `http://127.0.0.1:${(server.address() as AddressInfo).port}/card`;
});
afterAll(async () => {
  await browsers.stop();
  server.close();
});

async function expectWholeCard(page: OtherPage) {
  await page.goto(card);
  const seen = JSON.parse(String(await page.ask(askPage))) as SeenPage;
  expect(seen).toMatchObject({ mails: 3, copies: 3, loaded: [] });
  expect(seen.calls).toBeGreaterThan(0);
  expect(seen.tooWide).toBeLessThanOrEqual(0);
  for (const words of [
    'Marlow & Pike',
    '12 Bridge Street, Bristol',
    '0117 496 0123',
    'Who takes over on my first day?',
  ])
    expect(seen.text).toContain(words);
  expect(asked).toEqual([]);
  await page.close();
}

test('the card for the day works in Firefox ESR and asks for nothing', async () => {
  await expectWholeCard(await browsers.firefox());
});

test('the card for the day works in WebKitGTK and asks for nothing', async () => {
  await expectWholeCard(await browsers.webkit());
});
