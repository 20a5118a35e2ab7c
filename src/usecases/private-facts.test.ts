import { describe, expect, test } from 'vitest';
import { composeLetterChecks } from '../compose/letter-checks.server.ts';
import { sha256 } from '#adapters/system/fingerprint.ts';
import { privateDoor, privateMinutes } from './private-door.ts';
import { keepPrivateFact, privateFactsFromFile, readPrivateFacts } from './private-facts.ts';
import { checkTyped } from './read-letter.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { fixedClock } from './test/fixed-clock.ts';
import { memoryUse } from './test/memory-use.ts';
import { writeSingleLetter } from './write-single-letter.ts';

const text = 'My residence permit runs out before the trial period would end.';
const fact = { id: null, kind: 'permit', text, dateOn: null } as const;

describe('a private fact', () => {
  test('is sealed where it lies, found by no search, and told of in no timeline', async () => {
    const use = await memoryUse();
    const kept = await keepPrivateFact(use, fact);
    if (!kept.ok) throw new Error(kept.error.kind);
    expect(JSON.stringify(await use.stores.privateFacts.all())).not.toMatch(/permit|trial/);
    expect(await use.stores.search.find('residence')).toEqual([]);
    expect(await use.stores.entries.all()).toEqual([]);
    expect(await readPrivateFacts(use)).toEqual([{ id: kept.value.id, dateOn: null, words: { kind: 'permit', text } }]);
    const changed = { ...fact, ...kept.value, text: 'It was prolonged.' };
    expect(await keepPrivateFact(use, changed)).toMatchObject({ ok: true });
    expect(await readPrivateFacts(use)).toMatchObject([{ words: { text: 'It was prolonged.' } }]);
    expect(await keepPrivateFact(use, { ...fact, id: 'none' as never })).toMatchObject({ ok: false });
  });

  test('that stands in a letter is found before the letter leaves', async () => {
    const use = { ...(await memoryUse()), checks: composeLetterChecks() };
    const { applicationId } = await goodbyeCase(use, 'en');
    const none = { personId: null, interviewId: null, words: '' } as const;
    const letter = await writeSingleLetter(use, { ...none, applicationId, purpose: 'move' });
    if (!letter.ok) throw new Error(letter.error.kind);
    const body = `Dear Ms Weber,\n\n${text}\n\nKind regards\nJo`;
    const leaks = async () =>
      (await checkTyped(use, letter.value.id, { subject: 'Our talk', body }))?.filter(({ rule }) => rule === 'E10')
        .length;
    expect(await leaks()).toBe(0);
    await keepPrivateFact(use, fact);
    expect(await leaks()).toBeGreaterThan(0);
  });

  test('out of a file is one of ours, or the file is refused', () => {
    const id = '01900000-0000-7000-8000-000000000001';
    expect(privateFactsFromFile([{ id, kind: 'health', text: 'x', dateOn: '2026-12-01' }])).toHaveLength(1);
    for (const wrong of [null, {}, [null], [{ id: 'x', kind: 'health', text: '', dateOn: null }]])
      expect(privateFactsFromFile(wrong)).toBeNull();
    expect(privateFactsFromFile([{ id, kind: 'gossip', text: '', dateOn: null }])).toBeNull();
  });
});

test('the door to them closes by itself, stays open while it is used, and is another for every browser', () => {
  const clock = fixedClock('2026-11-24T08:00:00Z');
  const door = privateDoor({ clock, fingerprint: sha256 });
  expect(door.isOpen('one')).toBe(false);
  door.use('one');
  expect(door.isOpen('one')).toBe(false);
  door.open('one');
  expect([door.isOpen('one'), door.isOpen('two')]).toEqual([true, false]);
  clock.advance({ minutes: privateMinutes - 1 });
  door.use('one');
  clock.advance({ minutes: privateMinutes - 1 });
  expect(door.isOpen('one')).toBe(true);
  clock.advance({ minutes: 1 });
  expect(door.isOpen('one')).toBe(false);
  door.open('one');
  door.closeAll();
  expect(door.isOpen('one')).toBe(false);
});
