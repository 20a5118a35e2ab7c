import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '#adapters/store/open-database.ts';
import { systemClock, systemZone } from '#adapters/system/clock.ts';
import { fileLog } from '#adapters/system/file-log.ts';
import { sha256 } from '#adapters/system/fingerprint.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { keyFileSecrets } from '#adapters/system/key-file-secrets.ts';
import type { OwnerId } from '#domain/id.ts';
import type { Config } from '#edge/config.ts';
import { explainOpenFailure } from '#edge/explain-open-failure.ts';
import { StartFailure } from '#edge/start-failure.ts';
import { composeAccess } from './compose/access.server.ts';
import { composeApplications } from './compose/applications.server.ts';
import { placeOf } from './compose/demo/demo-place.ts';
import { makeBell } from './compose/bell.server.ts';
import { composeDoubts } from './compose/doubts.server.ts';
import { composeGoodbyes } from './compose/goodbyes.server.ts';
import { composeCalendarAccount } from './compose/calendar-account.server.ts';
import { composeDelivery } from './compose/delivery.server.ts';
import { startJobs } from './compose/jobs.server.ts';
import { composeInterviews } from './compose/interviews.server.ts';
import { logFailure } from './compose/log-failure.server.ts';
import { composeOpinions } from './compose/opinions.server.ts';
import { composeIntake } from './compose/intake.server.ts';
import { composeMessages } from './compose/messages.server.ts';
import type { OwnerPorts } from './compose/owner-ports.ts';
import { composeLetterChecks } from './compose/letter-checks.server.ts';
import { composeLookBack } from './compose/look-back.server.ts';
import { composePeople } from './compose/people.server.ts';
import { composePrivateFacts } from './compose/private-facts.server.ts';
import { composePicture } from './compose/picture.server.ts';
import { calendarFeed, composeReminders } from './compose/reminders.server.ts';
import { composeRemoved } from './compose/removed.server.ts';
import { removePassing, sealedBackup } from './compose/sealed-backup.server.ts';
import { composeSearch } from './compose/search.server.ts';
import { composeSettings } from './compose/settings.server.ts';
import { composeStand } from './compose/stand.server.ts';
import { composeTexts } from './compose/texts.server.ts';
import { composeToday } from './compose/today.server.ts';
import { composeTransfer } from './compose/transfer.server.ts';
import { composeWindDown } from './compose/wind-down.server.ts';

export { examine } from './compose/keeping.server.ts';
export { isSealedFile, restoreBackup, writeNewFile } from './compose/sealed-backup.server.ts';

/** The use cases of one person, by area. */
export const composeOwner = (ports: OwnerPorts) => ({
  /** What time it is, for pages that show distances. */
  now: () => ports.clock.now(),
  /** What was dropped in and waits for a yes. */
  intakeWaiting: () => ports.stores.intake.waiting(),
  applications: composeApplications(ports),
  calendarAccount: composeCalendarAccount(ports),
  delivery: composeDelivery(ports),
  doubts: composeDoubts(ports),
  lookBack: composeLookBack(ports),
  interviews: composeInterviews(ports),
  opinions: composeOpinions(ports),
  messages: composeMessages(ports),
  goodbyes: composeGoodbyes(ports),
  intake: composeIntake(ports),
  people: composePeople(ports),
  picture: composePicture(ports),
  privateFacts: composePrivateFacts(ports),
  reminders: composeReminders(ports),
  removed: composeRemoved(ports),
  search: composeSearch(ports),
  settings: composeSettings(ports),
  stand: composeStand(ports),
  texts: composeTexts(ports),
  today: composeToday(ports),
  transfer: composeTransfer(ports),
  windDown: composeWindDown(ports),
});
export type OwnerApp = ReturnType<typeof composeOwner>;

type Database = Extract<Awaited<ReturnType<typeof openDatabase>>, { readonly ok: true }>['value'];

async function eraseEverything(database: Database, dataFolder: string, owner: OwnerId): Promise<void> {
  await database.keeping.eraseEverything();
  for (const name of ['bowout.log', 'bowout.log.old']) rmSync(join(dataFolder, name), { force: true });
  removePassing(dataFolder);
  await database.owners.add(owner, systemClock.now());
}

/** Composed at the first request of a person, not at each: it holds nothing but functions. */
function composedOnce(portsOf: (owner: OwnerId) => OwnerPorts) {
  const apps = new Map<OwnerId, OwnerApp>();
  return (owner: OwnerId): OwnerApp => {
    const app = apps.get(owner) ?? composeOwner(portsOf(owner));
    apps.set(owner, app);
    return app;
  };
}

/**
 * The one place where adapters meet use cases: no singletons, nothing happens on import.
 * @throws StartFailure when the database cannot be opened
 */
export async function compose(asked: Config) {
  const { config, leave } = placeOf(asked);
  const opened = await openDatabase(config);
  if (!opened.ok) throw new StartFailure(explainOpenFailure(opened.error));
  const database = opened.value;
  const outside = {
    zone: systemZone(),
    clock: systemClock,
    ids: systemIds,
    fingerprint: sha256,
    dataFolder: config.dataFolder,
  };
  const log = fileLog(join(config.dataFolder, 'bowout.log'), outside);
  const access = await composeAccess(database, { ...outside, fixedKey: config.fixedKey });
  const checks = composeLetterChecks();
  const secrets = keyFileSecrets(join(config.dataFolder, 'secrets.key'));
  const bell = makeBell();
  const portsOf = (owner: OwnerId): OwnerPorts => ({
    ...outside,
    secrets,
    stores: database.storesOf(owner),
    checks,
    ring: bell.ring,
    failed: (name, error) => logFailure(log, name, error),
  });
  if (config.demo) await (await import('./compose/demo/seed-demo.ts')).seedDemo(portsOf(access.owner));
  const forOwner = composedOnce(portsOf);
  return {
    access,
    demo: config.demo,
    forOwner,
    /** The reminders as a calendar, for whoever knows its secret address. */
    feed: calendarFeed(portsOf(access.owner)),
    keeping: database.keeping,
    sealedBackup: sealedBackup(database.keeping, config.dataFolder),
    /** The data lies in a file of its folder, not in a PostgreSQL. */
    isFile: config.databaseUrl === null,
    /** Deletes everything of everybody, kept copies and logs included, and makes a new beginning possible. */
    eraseEverything: () => eraseEverything(database, config.dataFolder, access.owner),
    log,
    startJobs: () => startJobs(portsOf(access.owner), { log, database, owner: access.owner, bell }),
    async close() {
      await database.close();
      leave();
    },
  };
}
export type App = Awaited<ReturnType<typeof compose>>;
