import { describe, expect, test } from 'vitest';
import { de } from './messages/decision.de.ts';
import { en } from './messages/decision.en.ts';
import { de as deWords } from './messages/decision-words.de.ts';
import { en as enWords } from './messages/decision-words.en.ts';
import { inFives, tellCounter, tellReasons } from './tell-picture.ts';

const against = {
  kind: 'against',
  notes: 2,
  conversations: 1,
  topics: ['pay', 'mein Bus'],
  signals: ['a', 'b'],
} as const;

describe('sentences with what caused them', () => {
  test('reasons in both languages, one’s own words for a topic as they are', () => {
    expect(tellReasons([against], enWords.topics, en)).toEqual([
      { text: 'Two notes from one conversation speak against it: pay and mein Bus.', signals: ['a', 'b'] },
    ]);
    expect(tellReasons([against], deWords.topics, de)[0]?.text).toBe(
      'Zwei Notizen aus einem Gespräch sprechen dagegen: die Bezahlung und mein Bus.',
    );
  });

  test('a topic called like a property of every object stays itself', () => {
    const reason = { ...against, kind: 'for', notes: 1, topics: ['constructor'] } as const;
    expect(tellReasons([reason], enWords.topics, en)[0]?.text).toBe(
      'One note from one conversation speaks for it: constructor.',
    );
  });

  test.each([
    [{ kind: 'same-talk', notes: 2, of: 2, signals: [] }, 'Beide stammen aus demselben Gespräch'],
    [{ kind: 'same-talk', notes: 3, of: 3, signals: [] }, 'Alle drei stammen aus demselben Gespräch'],
    [{ kind: 'same-talk', notes: 3, of: 4, signals: [] }, 'Drei von vier stammen aus demselben Gespräch'],
    [{ kind: 'from-others', signals: [] }, 'Alles davon haben andere gesagt'],
    [{ kind: 'answered', notes: 1, signals: [] }, 'Eine davon ist eine Antwort'],
    [{ kind: 'nothing-noted', signals: [] }, 'Noch ist nichts notiert'],
    [{ kind: 'line-crossed', signals: [] }, 'Was du als Grenze genannt hast'],
  ] as const)('%o', (reason, start) => {
    expect(tellReasons([reason], deWords.topics, de)[0]?.text.startsWith(start)).toBe(true);
    expect(tellReasons([reason], enWords.topics, en)[0]?.text).toMatch(/^[A-Z].*\.$/);
  });

  test('the reason against the picture', () => {
    const counter = { kind: 'still-speaks-for', topic: 'team', signals: ['x'] } as const;
    expect(tellCounter(counter, deWords.topics, de)).toEqual({
      text: 'Was du an Gutem notiert hast, gilt weiter: das Team.',
      signals: ['x'],
    });
    expect(tellCounter({ kind: 'few-conversations', signals: [] }, enWords.topics, en).text).toContain('can mislead');
  });

  test('a range in fives', () => {
    expect([0, 0.024, 0.026, 0.48, 0.704, 0.99, 1].map(inFives)).toEqual([0, 0, 5, 50, 70, 100, 100]);
  });
});

describe('the words of the specification', () => {
  test('hours in words', () => {
    const hours = [0.2, 0.5, 1, 1.5, 2, 2.5, 3.3, 12, 13];
    expect(
      hours.map((h) => de.oneMoreTalk({ h }).replace('Ein weiteres Gespräch: etwa ', '').replace(' mit Weg.', '')),
    ).toEqual([
      'eine halbe Stunde',
      'eine halbe Stunde',
      'eine Stunde',
      'anderthalb Stunden',
      'zwei Stunden',
      'zweieinhalb Stunden',
      'dreieinhalb Stunden',
      'zwölf Stunden',
      '13 Stunden',
    ]);
    expect(en.oneMoreTalk({ h: 2.5 })).toBe('One more talk: about two and a half hours with the journey.');
    expect(en.oneMoreTalk({ h: 1.4 })).toBe('One more talk: about one and a half hours with the journey.');
  });

  test('cold feet', () => {
    expect(en.coldFeet({ h: 3 })).toBe(
      'The interview is in three hours. You can still cancel, ask to move it, or go and decide afterwards.',
    );
    expect(de.coldFeet({ h: 3 })).toBe(
      'In drei Stunden ist das Gespräch. Du kannst absagen, um einen anderen Termin bitten oder hingehen und danach entscheiden.',
    );
    expect(de.coldFeet({ h: 1 })).toMatch(/^In einer Stunde/);
    expect(de.coldFeet({ h: 0.2 })).toMatch(/^In weniger als einer Stunde/);
    expect(en.coldFeet({ h: 0.2 })).toContain('in less than an hour');
  });

  test('no word that judges or decides, in either language', () => {
    const flat = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'function'
          ? [
              String(
                (value as (facts: object) => unknown)({
                  n: 2,
                  h: 2,
                  notes: 2,
                  of: 3,
                  conversations: 2,
                  topics: ['x'],
                  topic: 'x',
                  size: 'clear',
                  lo: 5,
                  hi: 10,
                  p: 5,
                  benefit: 2,
                  cost: 2,
                  db: 1,
                }),
              ),
            ]
          : typeof value === 'object' && value !== null
            ? Object.values(value).flatMap(flat)
            : [];
    const all = [en, de].flatMap(flat);
    expect(all.length).toBeGreaterThan(180);
    const banned =
      /\b(should|recommend\w*|score|risk level|proven|regret|solltest|sollst|empfehl\w*|Punktzahl|Risiko\w*)\b|!/i;
    expect(all.filter((text) => banned.test(text))).toEqual([]);
    expect(all.filter((text) => text.includes('undefined'))).toEqual([]);
  });
});
