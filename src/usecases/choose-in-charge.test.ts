import { describe, expect, test } from 'vitest';
import { chooseInCharge } from './choose-in-charge.ts';
import { openGoodbye, readGoodbye } from './open-goodbye.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';

async function begun() {
  const use = await memoryUse();
  const { applicationId, people } = await goodbyeCase(use);
  const inCharge = async () =>
    (await use.stores.involvements.ofApplication(applicationId))
      .filter((one) => one.inCharge)
      .map(({ personId }) => personId);
  const noted = async () =>
    (await use.stores.entries.ofApplication(applicationId, { limit: 20 })).flatMap(({ facts }) =>
      facts.kind === 'person-changed' && facts.fields.includes('inCharge') ? [facts.personId] : [],
    );
  return { use, applicationId, people, inCharge, noted };
}

describe('who is in charge, said by hand', () => {
  test('takes over from whoever was, and the timeline says so once', async () => {
    const { use, applicationId, people, inCharge, noted } = await begun();
    expect(await inCharge()).toEqual([people.recruiter]);
    expect(await chooseInCharge(use, applicationId, people.interviewer)).toBe(true);
    expect(await chooseInCharge(use, applicationId, people.interviewer)).toBe(true);
    expect(await inCharge()).toEqual([people.interviewer]);
    expect(await noted()).toEqual([people.interviewer]);
  });

  test('gets the formal notice of the goodbye, and the goodbye says why, also when it has begun', async () => {
    const { use, applicationId, people } = await begun();
    const opened = await openGoodbye(use, applicationId);
    if (!opened.ok) throw new Error(opened.error.kind);
    await chooseInCharge(use, applicationId, people.manager);
    const { plan } = (await readGoodbye(use, opened.value)) ?? {};
    const notice = plan?.kind === 'stop' ? undefined : plan?.recipients.find(({ purpose }) => purpose === 'notice');
    expect(notice).toMatchObject({ personId: people.manager, who: { kind: 'in-charge' } });
  });

  test('may be left open again', async () => {
    const { use, applicationId, people, inCharge, noted } = await begun();
    expect(await chooseInCharge(use, applicationId, null)).toBe(true);
    expect(await inCharge()).toEqual([]);
    expect(await noted()).toEqual([people.recruiter]);
  });

  test('is nobody who stands beside the process, and nobody from elsewhere', async () => {
    const { use, applicationId, people, inCharge } = await begun();
    expect(await chooseInCharge(use, applicationId, people.trusted)).toBe(false);
    expect(await chooseInCharge(use, applicationId, use.ids.newId<'person'>())).toBe(false);
    expect(await inCharge()).toEqual([people.recruiter]);
  });
});
