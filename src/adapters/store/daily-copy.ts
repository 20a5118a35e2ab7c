import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database as SqliteFile } from 'better-sqlite3';
import { backupFile } from './backup-file.ts';

/** How many days' copies are kept. */
const days = 7;
const nameOf = (day: Temporal.PlainDate) => `bowout-${day.toString()}.db`;
const named = /^bowout-(\d{4}-\d\d-\d\d)\.db$/;

/** Where the copies stand: in a folder beside the database. */
export const copiesFolder = (file: SqliteFile) => join(dirname(file.name), 'copies');

/** Of which days there are copies, latest first. */
export function dailyCopies(file: SqliteFile): readonly Temporal.PlainDate[] {
  try {
    return readdirSync(copiesFolder(file))
      .flatMap((name) => named.exec(name)?.[1] ?? [])
      .sort()
      .reverse()
      .map((day) => Temporal.PlainDate.from(day));
  } catch {
    return [];
  }
}

/** Makes that day's copy unless there is one, and lets the oldest beyond a week go; true if it made one. */
export async function keepDailyCopy(file: SqliteFile, day: Temporal.PlainDate): Promise<boolean> {
  const folder = copiesFolder(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const made = await backupFile(file, join(folder, nameOf(day)));
  if (made.ok) for (const old of dailyCopies(file).slice(days)) rmSync(join(folder, nameOf(old)), { force: true });
  return made.ok;
}
