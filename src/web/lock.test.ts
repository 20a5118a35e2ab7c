import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import { lock, sessionToken, setSession } from './lock.ts';

const http = new URL('http://127.0.0.1:4321/today');
const https = new URL('https://bowout.example/today');

/** The cookies of one browser, with how each was set. */
function jar() {
  const set = new Map<string, { value: string; how: object }>();
  const cookies = {
    get: (name: string) => set.get(name)?.value,
    set: (name: string, value: string, how: object) => void set.set(name, { value, how }),
  } as unknown as Cookies;
  return { cookies, set };
}

type Asked = { path?: string; method?: string; accept?: string; language?: string; route?: string; isData?: boolean };

/** Somebody without a session asks for something. */
async function ask({
  path = '/people?q=a',
  method = 'GET',
  accept = 'text/html',
  language,
  route = '/people',
  isData = false,
}: Asked = {}) {
  const url = new URL(path, http);
  const headers = new Headers({ accept, ...(language && { 'accept-language': language }) });
  const request = new Request(url, { method, headers });
  const locals = {} as App.Locals;
  const event = {
    locals,
    cookies: jar().cookies,
    url,
    request,
    route: { id: route },
    isDataRequest: isData,
  } as unknown as RequestEvent;
  const response = await lock({ event, resolve: () => Promise.resolve(new Response('inside')) });
  return { response, locals, to: response.headers.get('location') };
}

describe('the cookie of a session', () => {
  test('is unseen by scripts, stays on this host, and is not sent with other sites’ forms', () => {
    const { cookies, set } = jar();
    setSession(cookies, http, 'token');
    expect([...set.values()]).toMatchObject([
      { value: 'token', how: { path: '/', httpOnly: true, sameSite: 'lax', secure: false } },
    ]);
    expect([...set.values()][0]?.how).not.toHaveProperty('domain');
    expect(sessionToken(cookies, http)).toBe('token');
  });

  test('goes over https only where the address is https, under the name that browsers bind to the host', () => {
    const { cookies, set } = jar();
    setSession(cookies, https, 'token');
    expect([...set]).toMatchObject([['__Host-bowout', { how: { secure: true, path: '/' } }]]);
  });

  test('of one Bowout is none of another one on the same machine', () => {
    const { cookies } = jar();
    setSession(cookies, http, 'token');
    expect(sessionToken(cookies, new URL('http://127.0.0.1:4322/'))).toBe('');
    expect(sessionToken(cookies, new URL('http://127.0.0.1/'))).toBe('');
    setSession(cookies, new URL('http://127.0.0.1/'), 'other');
    expect(sessionToken(cookies, new URL('http://127.0.0.1:80/'))).toBe('other');
  });
});

describe('without a session', () => {
  test('a page leads to the locked page, and from there back to where one wanted to go', async () => {
    const { response, to } = await ask();
    expect(response.status).toBe(303);
    expect(to).toBe('/unlock?next=%2Fpeople%3Fq%3Da');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await ask({ isData: true, accept: '*/*' })).to).toBe(to);
  });

  test.each([
    ['a form', { method: 'POST' }],
    ['a program', { accept: 'application/json' }],
  ])('%s gets a plain 401, so that nothing typed is lost', async (_what, asked) => {
    const { response, to } = await ask(asked);
    expect([response.status, to]).toEqual([401, null]);
    expect(await response.text()).toMatch(/^Bowout is locked/);
  });

  test.each(['/unlock', '/feed/[token]'])('%s is reached all the same', async (route) => {
    const { response } = await ask({ route });
    expect(await response.text()).toBe('inside');
  });

  test.each(['/feeds', '/unlocked', '/'])('%s is not', async (route) => {
    expect((await ask({ route })).response.status).toBe(303);
  });

  test('a key that comes with a form opens nothing', async () => {
    expect((await ask({ path: '/?key=abc', method: 'POST' })).response.status).toBe(401);
  });

  test('the locked page speaks the language of the browser', async () => {
    expect((await ask({ language: 'de-AT,en;q=0.5' })).locals.lang).toBe('de');
    expect((await ask({ language: 'fr' })).locals).toMatchObject({ lang: 'en', theme: 'system' });
  });
});
