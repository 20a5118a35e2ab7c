import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

const read = (env: Record<string, string>, platform = 'linux') => readConfig(env, platform);

test('nothing is needed', () => {
  expect(read({})).toMatchObject({
    port: 4321,
    host: '127.0.0.1',
    fixedKey: null,
    origin: null,
    databaseUrl: null,
    demo: false,
  });
});

describe('the data folder', () => {
  test('is the platform’s own place', () => {
    expect(read({ XDG_DATA_HOME: '/x' }).dataFolder).toBe('/x/bowout');
    expect(read({}, 'darwin').dataFolder).toMatch(/Library\/Application Support\/Bowout$/);
    expect(read({ LOCALAPPDATA: '/local' }, 'win32').dataFolder).toBe('/local/Bowout');
  });
  test('is taken from BOWOUT_DATA, from where the command was called', () => {
    expect(read({ BOWOUT_DATA: '/data' }).dataFolder).toBe('/data');
    expect(read({ BOWOUT_DATA: 'here', INIT_CWD: '/somewhere' }).dataFolder).toBe('/somewhere/here');
  });
});

test.each([
  [{ PORT: 'x' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ PORT: '-1' }, 'PORT'],
  [{ BOWOUT_KEY: 'short' }, 'BOWOUT_KEY'],
  [{ BOWOUT_ORIGIN: 'http://bowout.example' }, 'BOWOUT_ORIGIN'],
  [{ BOWOUT_ORIGIN: 'https://bowout.example/path' }, 'BOWOUT_ORIGIN'],
  [{ BOWOUT_ORIGIN: 'bowout.example' }, 'BOWOUT_ORIGIN'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
])('%o is refused, naming the setting', (env, name) => {
  expect(() => read(env as Record<string, string>)).toThrow(name);
});

test('a refused database address does not show its password', () => {
  expect(() => read({ DATABASE_URL: 'mysql://me:geheim@host/db' })).toThrow(/^(?!.*geheim)/);
});

test('an https origin is kept without its slash', () => {
  expect(read({ BOWOUT_ORIGIN: 'https://bowout.example/' }).origin).toBe('https://bowout.example');
});
