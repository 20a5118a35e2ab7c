import fc from 'fast-check';
import { expect, test } from 'vitest';
import { triageItems, type TriageAnswers } from './answers.ts';
import { readTriage, settledType, shownOrder } from './reading.ts';

test('says why, and what speaks against it', () => {
  const reading = readTriage({ e1: 2, e2: 2, e4: 2, p1: 0, p2: 1 }, false);
  expect(reading.type).toBe('employer');
  expect(reading.because).toEqual([
    { item: 'e1', answer: 2 },
    { item: 'e2', answer: 2 },
  ]);
  expect(reading.against).toEqual({ item: 'p2', answer: 1 });
});

test('about oneself, with the other side as its counter-reason', () => {
  const reading = readTriage({ p1: 2, p3: 2, e1: 1 }, false);
  expect(reading).toMatchObject({ type: 'personal', against: { item: 'e1', answer: 1 } });
});

test('nothing answered is not asked, and something else that changed comes first', () => {
  expect(readTriage({}, false)).toMatchObject({ type: 'not_asked', because: [] });
  expect(readTriage({ e1: 2, e2: 2 }, true).type).toBe('changed');
  expect(readTriage({ t1: 2 }, false)).toMatchObject({ type: 'not_asked', wornOut: true });
});

const answers = fc.record(Object.fromEntries(triageItems.map((item) => [item, fc.constantFrom<0 | 1 | 2>(0, 1, 2)])), {
  requiredKeys: [],
}) as fc.Arbitrary<TriageAnswers>;

test('every reason is an answer that was given, and none stands on both sides', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { because, against } = readTriage(given, false);
      const isGiven = ({ item, answer }: { item: keyof TriageAnswers; answer: number }) => given[item] === answer;
      return (
        because.every(isGiven) && (!against || (isGiven(against) && !because.some((one) => one.item === against.item)))
      );
    }),
  );
});

test('one’s own word holds', () => {
  fc.assert(
    fc.property(answers, (given) => settledType({ overruledType: 'both' }, readTriage(given, false)) === 'both'),
  );
});

test('every item but p4 is shown once', () => {
  expect([...shownOrder, 'p4'].toSorted()).toEqual([...triageItems].toSorted());
});

test('of both, or of neither clearly: one reason from each side', () => {
  const both = readTriage({ e1: 2, e2: 2, e4: 2, p1: 2, p2: 2, p3: 1 }, false);
  expect(both).toMatchObject({ type: 'both', because: [{ item: 'e1' }, { item: 'p1' }], against: null });
  expect(readTriage({ e1: 1, p1: 1 }, false).type).toBe('unclear');
});

test('where nothing points elsewhere, there is no counter-reason', () => {
  expect(readTriage({ e1: 2, e2: 2 }, false)).toMatchObject({ type: 'employer', against: null });
  expect(readTriage({ p1: 2, p3: 2 }, false)).toMatchObject({ type: 'personal', against: null });
  expect(readTriage({ e1: 2, e2: 2, e3: 0 }, false).against).toEqual({ item: 'e3', answer: 0 });
  expect(readTriage({ p1: 2, p3: 2, p5: 0 }, false).against).toEqual({ item: 'p5', answer: 0 });
});
