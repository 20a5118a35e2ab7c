import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Entry } from '#domain/timeline/entry.ts';
import { newApplication } from '#domain/application/new-application.ts';
import { newId, now, onEachEngine } from './test/each-engine.ts';

onEachEngine('changes of stage', (under) => {
  test('are found wherever the kind stands in the stored JSON, and nothing that only speaks of one', async () => {
    const { owner, stores } = await under.newcomer();
    const applicationId = newId<'application'>();
    await stores.applications.save(newApplication(applicationId, { company: 'Acme', role: 'Baker' }, now));
    const entry = (facts: Entry['facts']): Entry => ({ id: newId(), applicationId, personId: null, at: now, facts });
    const first = entry({ kind: 'stage-changed', from: 'applied', to: 'interviewing' });
    const turned = {
      ...entry({ kind: 'stage-changed', from: 'interviewing', to: 'offer' }),
      at: now.add({ hours: 1 }),
    };
    const other = entry({ kind: 'removed', what: '{"kind":"stage-changed"}' });
    for (const one of [first, turned, other]) await stores.entries.add(one);
    const json = '{ "to": "offer", "from": "interviewing", "kind": "stage-changed" }';
    const { db } = under.database;
    await sql`update "entry" set "facts" = ${json} where "id" = ${turned.id} and "owner" = ${owner}`.execute(db);
    const changes = await stores.entries.stageChanges([applicationId]);
    expect(changes.map(({ from, to }) => `${from} ${to}`)).toEqual(['applied interviewing', 'interviewing offer']);
  });
});
