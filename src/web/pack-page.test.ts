import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packPage } from './pack-page.ts';

const long = '<p>Grüße aus Bremen</p>'.repeat(2000);
const ask = (path = '/doubts/1/noticed', encoding = 'gzip, deflate, br') =>
  new Request(`http://127.0.0.1:4321${path}`, { headers: { 'accept-encoding': encoding } });
const page = (body = long, type = 'text/html', status = 200) =>
  new Response(body, { status, headers: { 'content-type': type, etag: 'W/"1"' } });

test('a large page is packed, is the same when unpacked, and keeps its headers', async () => {
  const answer = await packPage(ask(), page());
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('vary')).toBe('accept-encoding');
  expect(answer.headers.get('etag')).toBe('W/"1"');
  const octets = new Uint8Array(await answer.arrayBuffer());
  expect(octets.byteLength).toBeLessThan(long.length / 4);
  expect(gunzipSync(octets).toString()).toBe(long);
});

test.each([
  ['a small page', ask(), page('<p>Hi</p>')],
  ['a browser that takes none', ask('/', 'identity'), page()],
  ['an address with a question in it', ask('/search?q=mine'), page()],
  ['what is no page', ask(), page(long, 'text/plain')],
  ['an answer that is no success', ask(), page(long, 'text/html', 400)],
])('%s goes as it is', async (_what, request, response) => {
  const body = await response.clone().text();
  const answer = await packPage(request, response);
  expect(answer.headers.has('content-encoding')).toBe(false);
  expect(await answer.text()).toBe(body);
});
