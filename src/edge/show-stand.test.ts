import { describe, expect, test } from 'vitest';
import { beginDoubt } from '#usecases/begin-doubt.ts';
import { changeStand, type StandChange } from '#usecases/change-stand.ts';
import { noteSignal, type NotedSignal } from '#usecases/note-signal.ts';
import { readStand } from '#usecases/read-stand.ts';
import { memoryUse } from '#usecases/test/memory-use.ts';
import { showNotices, showViews } from './show-stand-notices.ts';
import { showFair, showPicture } from './show-stand.ts';

const en = { lang: 'en', zone: 'Europe/Berlin' } as const;
const de = { ...en, lang: 'de' } as const;
const against = { text: 'She laughed.', polarity: -1, strength: 'clear' } as const;

type Made = { notes?: readonly NotedSignal[]; change?: StandChange; at?: string; opinion?: -2 | 0 | 1 | 2 | null };

async function made({ notes = [], change = {}, at, opinion }: Made = {}) {
  const use = await memoryUse(at);
  const about = { company: 'Marlow & Pike', role: 'Designer', origin: null };
  const next = Temporal.ZonedDateTime.from('2026-11-26T14:00[Europe/Berlin]');
  const doubt = await beginDoubt(use, { text: '', since: 'some-days', about, next });
  if (!doubt.ok) throw new Error(doubt.error.kind);
  const { id, applicationId } = doubt.value;
  for (const note of notes) await noteSignal(use, applicationId, note);
  await changeStand(use, id, { showMeNow: true, ...change });
  if (opinion !== undefined) {
    const now = use.clock.now();
    const asked = { createdAt: now, changedAt: now, askedAt: now, receivedAt: now, removedAt: null, messageId: '' };
    const brief = { doubtId: id, from: 'Nele', personId: null, via: 'plain', lines: [], token: 'x' } as const;
    const given = { view: opinion, knows: true, text: 'Ask.', answers: [] };
    await use.stores.opinions.save({ ...asked, ...brief, ...given, id: use.ids.newId<'opinion'>() });
  }
  const stand = await readStand(use, id);
  if (stand?.shown.kind !== 'picture') throw new Error('no picture');
  return { stand, picture: stand.shown };
}

describe('where you stand in words', () => {
  test('lines know what caused them; nothing is a percentage', async () => {
    const { stand, picture } = await made({ notes: [against] });
    const shown = showPicture({ stand, picture, viewer: en });
    expect(shown.band).toBe('Too early to tell');
    expect(shown.why[0]?.text).toBe('One note from one conversation speaks against it: “She laughed”.');
    expect(shown.why[0]?.causes).toEqual([`note-${stand.signals[0]?.id ?? ''}`]);
    expect(shown.early.lines.map(({ text }) => text).join(' ')).toContain('Not asked yet: the point above.');
    expect(shown.fair).toMatchObject({ value: 'Wed 14:00' });
    expect(shown.perTalk).toMatchObject([{ name: 'Conversation 1', line: { text: 'spoke against it' } }]);
    expect(JSON.stringify(shown)).not.toContain('%');
  });

  test('in German, with nobody named, reviews, and what others said', async () => {
    const notes: NotedSignal[] = [
      { ...against, source: 'review', topic: 'pay' },
      { ...against, source: 'second', topic: 'team' },
    ];
    const { stand, picture } = await made({ notes, change: { outlook: { roundsLeft: 0 } } });
    const shown = showPicture({ stand, picture, viewer: de });
    expect(shown.perTalk.map(({ name }) => name)).toEqual(['Bewertungen im Netz', 'Von anderen gehört']);
    expect(shown.next).toEqual({ value: 'Keines steht mehr aus', lines: [] });
  });

  test('a crossed line is named with the limit, and nothing is said to change it', async () => {
    const { stand, picture } = await made({ notes: [{ ...against, dealbreaker: 'fee_demanded' }] });
    const shown = showPicture({ stand, picture, viewer: en });
    expect(shown.band).toBe('A line has been crossed');
    expect(shown.why[0]?.text).toBe('You named a limit: They ask me for money.');
    expect(shown.change).toEqual([]);
    expect(showNotices(stand, picture, en).map(({ kind }) => kind)).toEqual(['hold-money']);
  });

  test('the latest courteous moment: a call when it is near, the whole date when it is far, nothing without one', async () => {
    const { stand } = await made({ at: '2026-11-26T08:00:00Z' });
    expect(showFair(stand, en)).toMatchObject({ value: 'By phone until it begins' });
    expect(showFair(stand, en).lines[0]?.text).toContain('5 hours and 0 minutes left');
    const far = await made({ at: '2026-11-10T08:00:00Z' });
    expect(showFair(far.stand, de)).toEqual({ value: 'Mittwoch, 25. November, 14\u00A0Uhr', lines: [] });
    const none = await made({ at: '2026-11-27T08:00:00Z' });
    expect(showFair(none.stand, en)).toEqual({ value: 'Nothing is booked, so nothing presses.', lines: [] });
  });
});

describe('beside the picture', () => {
  test('nerves, a tight purse and a contradiction are said, in this order', async () => {
    const notes: NotedSignal[] = [{ text: 'Kind.', polarity: 1, strength: 'clear' }];
    const change: StandChange = { since: 'today', answer: -2, outlook: { runway: 'short' } };
    const { stand, picture } = await made({ notes, change, at: '2026-11-26T08:00:00Z' });
    const kinds = showNotices(stand, picture, en).map(({ kind }) => kind);
    expect(kinds).toEqual(['cold-feet', 'gut-differs', 'short-runway']);
  });

  test('others are seen only after one’s own answer, and compared, never merged', async () => {
    const shy = await made({ opinion: 2 });
    expect(showViews(shy.stand, shy.picture, en)).toMatchObject({ own: null, others: [] });
    const compared = async (answer: -2 | 0 | 1, opinion: -2 | 0 | 2 | null) => {
      const { stand, picture } = await made({ notes: [against], change: { answer }, opinion });
      return showViews(stand, picture, en)?.compared;
    };
    expect((await compared(1, 2))?.[0]).toBe('You and they point the same way.');
    expect((await compared(1, -2))?.[0]).toBe('You and they point different ways.');
    expect((await compared(0, 2))?.[0]).toBe('One of you has not made up their mind.');
    expect(await compared(1, null)).toEqual(['The question that would settle most: “She laughed”.']);
    const alone = await made();
    expect(showViews(alone.stand, alone.picture, en)).toBeNull();
  });
});
