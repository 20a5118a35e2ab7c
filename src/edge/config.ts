import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/** What the environment says, typed and frozen. `config.ts` is the only reader of the environment. */
export type Config = Readonly<{
  /** The port to listen on, 0 to 65535; 0 lets the system choose. */
  port: number;
  host: string;
  /** Absolute path of the folder with the database, the key file, the copies and the log. */
  dataFolder: string;
  /** A fixed key instead of the one-time one. */
  fixedKey: string | null;
  /** The https address under which it is reached from elsewhere, without a trailing slash. */
  origin: string | null;
  databaseUrl: string | null;
  /** A fictional search in a throw-away database. */
  demo: boolean;
  /** Whether a browser can be opened here: a display, no CI, no remote shell. */
  hasDesktop: boolean;
}>;

export type ConfigError = { kind: 'bad-setting'; name: string; value: string; expected: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** Tells the built handler, which reads the environment by itself, what serve.ts has decided. */
export function tellHandler(
  settings: { bodyLimit: number; demo: boolean },
  env: Record<string, string | undefined> = process.env,
) {
  env.PROTOCOL_HEADER = 'x-forwarded-proto';
  env.BODY_SIZE_LIMIT = String(settings.bodyLimit);
  if (settings.demo) env.BOWOUT_DEMO = '1';
}

/** Thrown at the start only, and explained in one sentence by the entry that reads the settings. */
export class BadSetting extends Error {
  readonly detail: ConfigError;
  constructor(detail: ConfigError) {
    super(`${detail.name} is “${detail.value}”; it needs to be ${detail.expected}.`);
    this.name = 'BadSetting';
    this.detail = detail;
  }
}

/**
 * Reads the settings.
 * @throws BadSetting naming the variable, its value and what it needs to be
 */
export function readConfig(env: Environment = process.env, platform: string = process.platform): Config {
  return Object.freeze({
    port: readPort(env.PORT),
    host: env.HOST || '127.0.0.1',
    dataFolder: dataFolder(env, platform),
    fixedKey: readKey(env.BOWOUT_KEY),
    origin: readOrigin(env.BOWOUT_ORIGIN),
    databaseUrl: readDatabaseUrl(env.DATABASE_URL),
    demo: env.BOWOUT_DEMO === '1',
    hasDesktop: !env.CI && !env.SSH_CONNECTION && (platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY)),
  });
}

function bad(name: string, value: string, expected: string): never {
  throw new BadSetting({ kind: 'bad-setting', name, value, expected });
}

function readPort(text: string | undefined): number {
  if (!text) return 4321;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) bad('PORT', text, 'a whole number from 0 to 65535');
  return Number(text);
}

/** A short fixed key would be guessed; 16 characters is what `bowout key` gives at least. */
function readKey(text: string | undefined): string | null {
  if (!text) return null;
  if (text.length < 8) bad('BOWOUT_KEY', '…', 'at least 8 characters long');
  return text;
}

/** Only https may be reached from elsewhere (DESIGN section 9); plain http only for loopback, where the tests use it. */
function readOrigin(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isLocal = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (!url || (url.protocol !== 'https:' && !isLocal) || url.pathname !== '/' || url.search || url.hash)
    bad('BOWOUT_ORIGIN', text, 'an https address without a path, for example https://bowout.example.org');
  return url.origin;
}

function readDatabaseUrl(text: string | undefined): string | null {
  if (!text) return null;
  if (!/^postgres(ql)?:\/\//.test(text))
    bad('DATABASE_URL', hidePassword(text), 'a PostgreSQL address that starts with postgres://');
  return text;
}

const hidePassword = (url: string) => url.replace(/:[^:@/]*@/, ':…@');

/** The platform's own place for program data, so that deleting the clone does not delete the search. */
function dataFolder(env: Environment, platform: string): string {
  if (env.BOWOUT_DATA)
    return isAbsolute(env.BOWOUT_DATA) ? env.BOWOUT_DATA : resolve(env.INIT_CWD ?? '.', env.BOWOUT_DATA);
  const home = homedir();
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Bowout');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Bowout');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'bowout');
}
