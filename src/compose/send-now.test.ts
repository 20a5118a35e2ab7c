import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sendNow } from './send-now.server.ts';

function sending(send: () => Promise<unknown>, wait: number) {
  const told: unknown[] = [];
  let rung = 0;
  const ring = () => void (rung += 1);
  const failedLater = async (error: unknown) => void told.push(error);
  return { told, rung: () => rung, outcome: sendNow({ send, ring, failedLater, wait }) };
}

test('what comes of it in time is the answer; a fault in time is thrown, and told nobody else', async () => {
  const done = sending(async () => 'sent', 1000);
  expect(await done.outcome).toBe('sent');
  expect([done.rung(), done.told]).toEqual([1, []]);
  const faulty = sending(() => Promise.reject(new Error('a fault of ours')), 1000);
  await expect(faulty.outcome).rejects.toThrow('a fault of ours');
  await pause(1);
  expect([faulty.rung(), faulty.told]).toEqual([1, []]);
});

test('a fault that comes when nobody waits any more is told', async () => {
  const { promise, reject } = Promise.withResolvers<undefined>();
  const late = sending(() => promise, 1);
  expect(await late.outcome).toEqual({ ok: true, value: null });
  expect([late.rung(), late.told]).toEqual([0, []]);
  const fault = new Error('a fault of ours');
  reject(fault);
  await expect.poll(() => late.told).toEqual([fault]);
  expect(late.rung()).toBe(1);
});
