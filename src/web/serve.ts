import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { BadSetting, readConfig, tellHandler, type Config } from '#edge/config.ts';
import { allowedHosts, guardRequest } from './guard-request.ts';
import { openBrowser } from './open-browser.ts';
import { readStartFlags } from './start-flags.ts';
import { runningApp } from './running-app.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Largest body that a form may send: a mail or an archive that is dropped in, in bytes. */
const bodyLimit = 32 * 1024 * 1024;

async function loadHandler(): Promise<Handler> {
  const built = new URL('../../build/handler.js', import.meta.url).href;
  return ((await import(built)) as { handler: Handler }).handler;
}

function serve(config: Config, handler: Handler, port: number) {
  const settings = { hosts: allowedHosts(config, port), origin: config.origin, bodyLimit };
  return (request: IncomingMessage, response: ServerResponse) => {
    const refusal = guardRequest(request, settings);
    if (refusal) answer(response, refusal.status, { error: refusal.reason });
    else if (request.url === '/healthz') answer(response, 200, { status: 'ok' });
    else handler(request, response);
  };
}

function answer(response: ServerResponse, status: number, body: object) {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', connection: 'close' });
  response.end(`${JSON.stringify(body)}\n`);
}

async function main() {
  const flags = readStartFlags(process.argv.slice(2));
  tellHandler({ bodyLimit, demo: flags.demo });
  const config = readConfig();
  const handler = await loadHandler();
  const app = runningApp();
  const server = createServer({ maxHeaderSize: 16 * 1024, requestTimeout: 60_000, headersTimeout: 15_000 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  server.on('request', serve(config, handler, port));
  const origin = config.origin ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  const key = await app.access.newKey();
  const stopJobs = app.startJobs();
  const link = `${origin}/?key=${encodeURIComponent(key)}`;
  console.log(`Bowout is at ${link}`);
  console.log(config.demo ? 'A made-up search; it is gone when you stop it.' : `Your data: ${config.dataFolder}`);
  if (flags.open && config.hasDesktop) openBrowser(link);
  const stop = () => {
    server.close();
    server.closeAllConnections();
    void stopJobs()
      .then(() => app.close())
      .then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** One sentence for what can go wrong at the start; anything else is a bug and keeps its stack. */
function explainStart(error: unknown): string {
  if (error instanceof BadSetting) return error.message;
  const { code, startFailure, port, address, path } = error as NodeJS.ErrnoException & {
    startFailure?: string;
    port?: number;
    address?: string;
  };
  if (startFailure) return startFailure;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken, perhaps by a Bowout that is already running. Stop it, or choose another: PORT=4322 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${address ?? ''}; HOST names one that it has.`;
  if (code === 'EACCES' || code === 'EPERM') return `Bowout may not use ${path ?? `port ${port}`}: permission denied.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().catch((error: unknown) => {
  console.error(explainStart(error));
  process.exit(1);
});
