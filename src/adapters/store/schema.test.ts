import { expect, test } from 'vitest';
import { allTables } from './all-tables.ts';
import { onEachEngine } from './test/each-engine.ts';

onEachEngine('the schema', (under) => {
  test('has a column for every field and key, an owner in every table, and nothing else', async () => {
    const tables = await under.database.db.introspection.getTables();
    for (const table of allTables) {
      const columns = tables.find(({ name }) => name === table.name)?.columns.map(({ name }) => name) ?? [];
      const keys = 'keys' in table ? Object.keys(table.keys ?? {}) : [];
      expect(columns.toSorted(), table.name).toEqual([...Object.keys(table.columns), ...keys, 'owner'].sort());
    }
  });

  test('every table that holds something of somebody is known', async () => {
    const tables = await under.database.db.introspection.getTables();
    const owned = tables.filter(({ columns }) => columns.some(({ name }) => name === 'owner')).map(({ name }) => name);
    const beside = ['settings', 'session', 'accessKey', 'passphraseLock', 'reminderSent', 'searchDocument'];
    expect(owned.toSorted()).toEqual([...allTables.map(({ name }) => name), ...beside].sort());
  });
});
