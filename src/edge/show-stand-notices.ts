import { ownAnswer } from '#domain/decision/stored-input.ts';
import type { Stand } from '#usecases/read-stand.ts';
import { ownWords } from './own-words.ts';
import { standMessages, type Picture } from './show-stand.ts';
import type { Viewer } from './show-time.ts';

/** Something said beside the picture; `kind` tells the page which links or switch stand below it. */
export type StandNotice = {
  readonly kind: 'hold-money' | 'cold-feet' | 'gut-differs' | 'worn-out' | 'short-runway' | 'nothing-new';
  readonly text: string;
};

/** In the order of urgency (SPEC sections 6 and 9). A contradiction is named, never overruled. */
export function showNotices(stand: Stand, { decision }: Picture, { lang }: Viewer): StandNotice[] {
  const { say } = standMessages(lang);
  const hours = stand.input.process?.hoursToNext;
  const differs = decision.why === 'gut_differs' || decision.probe === 'differs';
  const isWornOut = decision.triage.wornOut && decision.triage.type !== 'employer';
  const all: (StandNotice | false)[] = [
    decision.holdMoney && { kind: 'hold-money', text: say.holdMoney },
    decision.coldFeet && hours !== undefined && { kind: 'cold-feet', text: say.coldFeet({ h: hours }) },
    differs && { kind: 'gut-differs', text: say.gutDiffers },
    isWornOut && { kind: 'worn-out', text: say.wornOut },
    stand.input.runway === 'short' && { kind: 'short-runway', text: say.shortRunway },
    stand.nothingNew && { kind: 'nothing-new', text: say.nothingNew },
  ];
  return all.filter((notice) => notice !== false);
}

const side = (view: number): number => Math.sign(view);

/** One's own leaning and those of others, side by side and never merged. Others only after one's own answer. */
export function showViews(stand: Stand, { decision, explanation }: Picture, { lang }: Viewer) {
  const { t, say, words } = standMessages(lang);
  const { opinions, doubt } = stand;
  const received = opinions.filter(({ receivedAt }) => receivedAt !== null);
  const own = ownAnswer(doubt);
  if (received.length === 0) return null;
  if (own === null) return { answerFirst: t.picture.notAnswered, own: null, others: [], compared: [] };
  const views = received.flatMap(({ view }) => (view === null ? [] : [view]));
  const isOpen = own === 0 || views.some((view) => view === 0);
  const isSame = views.every((view) => side(view) === side(own));
  const topic = explanation.openTopics[0]?.topic;
  return {
    answerFirst: null,
    own: { view: t.picture.views[own + 2] ?? '', mind: doubt.changeMyMind },
    others: received.map(({ id, from, view, text }) => ({
      id,
      who: t.picture.before(from),
      view: view === null ? '' : (t.picture.views[view + 2] ?? ''),
      text,
    })),
    compared: [
      ...(views.length === 0 ? [] : [isSame ? t.picture.agree : isOpen ? t.picture.oneOpen : t.picture.differ]),
      ...(decision.withAdviser ? [say.adviser[decision.withAdviser.moves]] : []),
      ...(topic === undefined
        ? []
        : [
            t.picture.settles(ownWords(words, stand.signals, explanation.openTopics[0]?.signals ?? [])[topic] ?? topic),
          ]),
    ],
  };
}
