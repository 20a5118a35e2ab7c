import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { IntakeReading } from '#domain/intake/intake-reading.ts';
import { acceptIntake } from './accept-intake.ts';
import { readIntakeItem } from './read-intake.ts';
import { takeIn } from './take-in.ts';
import { intakeUse, yesTo } from './test/intake-things.ts';

const data = join(import.meta.dirname, '../../../shared/data');
const there = existsSync(data);
// eslint-disable-next-line no-console -- what does not run is named
if (!there) console.info('not run: shared calendars and mails through the intake (../shared/data is not there)');

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(data, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && ending.test(file.name))
    .map((file) => join(file.parentPath, file.name));

/** What one can say yes to: an employer, an appointment, or somebody. */
const proposes = ({ company, interview, people }: IntakeReading) =>
  company !== null || interview !== null || people.length > 0;

/** An invitation or a card always has something to say yes to. */
const unguided = ({ source }: IntakeReading) => (source === 'mail' ? 'mail' : 'text');

/** One dropped file from the first look to the yes; what became of each thing in it. */
async function through(file: string): Promise<readonly string[]> {
  const use = await intakeUse();
  const outcomes: string[] = [];
  for (const taken of await takeIn(use, [{ name: file, bytes: readFileSync(file) }])) {
    if (taken.result === 'refused') {
      expect(taken.refusal, file).toMatch(/^[a-z-]+$/);
      outcomes.push(`refused: ${taken.refusal}`);
      continue;
    }
    if (taken.result !== 'new') {
      outcomes.push(taken.result);
      continue;
    }
    const view = await readIntakeItem(use, taken.id);
    if (!view) throw new Error(`gone: ${file}`);
    const { reading, item } = view;
    const isFound = proposes(reading);
    // Words and mails in which nothing was found are kept to be read, and the fields are filled in by hand.
    if (!isFound) expect([reading.source, item.content.trim() !== ''], file).toEqual([unguided(reading), true]);
    const accepted = await acceptIntake(use, taken.id, yesTo(reading));
    expect(accepted.ok, file).toBe(true);
    outcomes.push(isFound ? 'proposed' : 'by hand');
  }
  return outcomes;
}

test.runIf(there).each([
  ['calendars', 'ics', /\.(?:ics|vcs)$/i, 100],
  ['mails', '.', /\.eml$/i, 5],
] as const)(
  'each of the shared %s is something to say yes to, or refused with a reason',
  async (what, folder, ending, least) => {
    const files = filesIn(folder, ending);
    const counts: Record<string, number> = {};
    for (const file of files) {
      const outcomes = await through(file);
      expect(outcomes.length, file).toBeGreaterThan(0);
      for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    // eslint-disable-next-line no-console -- how many of each is the finding
    console.info(`${files.length} shared ${what} through the intake:`, counts);
    expect(counts['proposed']).toBeGreaterThan(least);
  },
  120_000,
);
