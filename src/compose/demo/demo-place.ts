import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '#edge/config.ts';

/** Where this run keeps its data. The demo has a folder of its own that goes when it ends, and touches nothing real. */
export function placeOf(config: Config): { readonly config: Config; readonly leave: () => void } {
  if (!config.demo) return { config, leave: () => undefined };
  const dataFolder = mkdtempSync(join(tmpdir(), 'bowout-demo-'));
  const leave = () => rmSync(dataFolder, { recursive: true, force: true });
  process.once('exit', leave);
  return { config: { ...config, dataFolder, databaseUrl: null }, leave };
}
