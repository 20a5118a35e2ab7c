import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { databaseName, openDatabase } from '#adapters/store/open-database.ts';
import type { Config } from '#edge/config.ts';
import { explainOpenFailure } from '#edge/explain-open-failure.ts';

type Finding = { good: boolean; text: string };

function examineFolder(folder: string): Finding {
  if (!existsSync(folder))
    return { good: true, text: `The data folder ${folder} is not there yet; the first start makes it.` };
  const others = process.platform !== 'win32' && (statSync(folder).mode & 0o077) !== 0;
  return others
    ? { good: false, text: `Others on this machine can look into ${folder}; “chmod 700” closes it.` }
    : { good: true, text: `The data folder is ${folder}, closed to others.` };
}

/** What `bowout doctor` says: each thing that was looked at, and whether it is well. */
export async function examine(config: Config): Promise<readonly Finding[]> {
  const findings = [examineFolder(config.dataFolder)];
  if (!config.databaseUrl && !existsSync(join(config.dataFolder, databaseName)))
    return [...findings, { good: true, text: 'There is no database yet; the first start makes it.' }];
  const opened = await openDatabase(config);
  if (!opened.ok) return [...findings, { good: false, text: explainOpenFailure(opened.error) }];
  const { keeping, close } = opened.value;
  const isWhole = await keeping.isWhole();
  const [latest] = await keeping.dailyCopies();
  await close();
  return [
    ...findings,
    {
      good: isWhole,
      text: isWhole ? 'The database is whole.' : 'The database is damaged; “bowout restore” puts a copy back.',
    },
    {
      good: true,
      text: latest
        ? `The latest copy is of ${latest.toString()}.`
        : 'There is no copy yet; one is made each day that Bowout runs.',
    },
  ];
}
