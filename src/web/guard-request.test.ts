import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { allowedHosts, guardRequest } from './guard-request.ts';

const settings = {
  hosts: allowedHosts({ host: '127.0.0.1', origin: 'https://my.example' }, 4321),
  origin: 'https://my.example',
  bodyLimit: 1024,
};
const request = (headers: Record<string, string>, method = 'GET') =>
  ({ method, headers: { host: '127.0.0.1:4321', ...headers } }) as unknown as IncomingMessage;
const guard = (headers: Record<string, string>, method = 'GET') =>
  guardRequest(request(headers, method), settings)?.status ?? 200;

describe('the host', () => {
  test.each(['127.0.0.1:4321', 'localhost:4321', 'LOCALHOST:4321', '[::1]:4321', 'my.example'])(
    '%s is ours',
    (host) => {
      expect(guard({ host })).toBe(200);
    },
  );
  test.each([
    'evil.example',
    'evil.example:4321',
    '127.0.0.1',
    '127.0.0.1:80',
    'localhost.evil.example:4321',
    'my.example:8443',
    '',
  ])('%s is refused', (host) => {
    expect(guard({ host })).toBe(421);
  });
  test('listening on every address does not make every name ours', () => {
    expect(allowedHosts({ host: '0.0.0.0', origin: null }, 4321).has('0.0.0.0:4321')).toBe(false);
  });
});

describe('a form post', () => {
  test.each([
    ['http://127.0.0.1:4321', 200],
    ['http://localhost:4321', 403],
    ['https://127.0.0.1:4321', 403],
    ['https://evil.example', 403],
    ['null', 403],
  ])('from %s answers %i', (origin, status) => {
    expect(guard({ origin }, 'POST')).toBe(status);
  });
  test('over the outside address counts with https only', () => {
    expect(guard({ host: 'my.example', origin: 'https://my.example' }, 'POST')).toBe(200);
    expect(guard({ host: 'my.example', origin: 'http://my.example' }, 'POST')).toBe(403);
  });
  test('without an origin is judged by what the browser says of the site', () => {
    expect(guard({ 'sec-fetch-site': 'cross-site' }, 'POST')).toBe(403);
    expect(guard({ 'sec-fetch-site': 'same-site' }, 'POST')).toBe(403);
    expect(guard({ 'sec-fetch-site': 'same-origin' }, 'POST')).toBe(200);
    expect(guard({}, 'POST')).toBe(200);
  });
  test('over the limit is refused before it is read', () => {
    expect(guard({ 'content-length': '1025' }, 'POST')).toBe(413);
  });
});

test('what a client claims about forwarding is replaced by the settings', () => {
  const seen = request({ 'x-forwarded-proto': 'https' });
  guardRequest(seen, settings);
  expect(seen.headers['x-forwarded-proto']).toBe('http');
});
