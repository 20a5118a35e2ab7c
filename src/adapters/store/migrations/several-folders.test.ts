import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { onEachEngine } from '../test/each-engine.ts';
import { oneOfEach } from '../test/things.ts';
import { secondDay } from './2026-11-24.ts';

onEachEngine('the one folder for answers', (under) => {
  test('becomes the first of several; what is a list already stays', async () => {
    const { owner, stores } = await under.newcomer();
    const { mailAccount } = oneOfEach();
    await stores.mailAccounts.save(mailAccount);
    const { db, engine } = under.database;
    const migrate = async () => {
      const found = secondDay.find(({ name }) => name === 'several-folders-for-answers')?.[engine];
      await sql.raw(found ?? '').execute(db);
      return (await stores.mailAccounts.find(mailAccount.id))?.folders;
    };
    expect(await migrate()).toEqual(mailAccount.folders);
    for (const inbox of ['INBOX', 'Jobs/"Köln"', '']) {
      const old = JSON.stringify({ inbox, sent: 'Gesendet', drafts: '' });
      await sql`update "mailAccount" set "folders" = ${old} where "owner" = ${owner}`.execute(db);
      expect(await migrate()).toEqual({ answers: inbox ? [inbox] : [], sent: 'Gesendet', drafts: '' });
    }
  });
});
