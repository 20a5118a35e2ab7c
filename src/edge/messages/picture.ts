import type { FlowNode } from '#domain/picture/search-flow.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

const en = {
  title: 'The search as a picture',
  lead: 'Every application from the first day, and where it went. What you withdrew from is your decision, and drawn as one.',
  empty: 'There is nothing to draw yet. The picture begins with your first application.',
  flow: 'Where they went',
  timeline: 'When they were',
  timelineNote: (count: number) => `The newest ${count}. An upright mark is a conversation.`,
  inWords: 'The same in words',
  legend: { mine: 'your decision', theirs: 'theirs, or silence', ahead: 'still open' },
  save: 'Save as a picture (SVG)',
  saveTimeline: 'Save the timeline (SVG)',
  showNames: 'Show names of companies in the timeline',
  hideNames: 'Hide names of companies',
  numbered: (number: number) => `Application ${number}`,
  nodes: {
    applied: (count) => `${count} applied`,
    talked: (count) => `${count} talked`,
    offered: (count) => many(count, 'offer', 'offers'),
    silent: (count) => `${count} no answer`,
    declined: (count) => `${count} they declined`,
    withdrawn: (count) => `${count} you withdrew`,
    open: (count) => `${count} still open`,
    accepted: (count) => `${count} accepted`,
  } satisfies Record<FlowNode, (count: number) => string>,
  sentence: (from: string, to: string, count: number) => `${from}: ${count} of them, ${to}.`,
  from: {
    applied: 'Of those you applied for',
    talked: 'Of those you talked with',
    offered: 'Of the offers',
  },
  to: {
    talked: 'came to a conversation',
    offered: 'came to an offer',
    silent: 'never answered',
    declined: 'they declined',
    withdrawn: 'you withdrew from',
    open: 'still open',
    accepted: 'you accepted',
    applied: '',
  } satisfies Record<FlowNode, string>,
  row: ({
    name,
    from,
    until,
    talks,
    stage,
  }: {
    name: string;
    from: string;
    until: string;
    talks: number;
    stage: string;
  }) => `${name}: ${from} to ${until}, ${many(talks, 'conversation', 'conversations')}, ${stage.toLowerCase()}.`,
  back: 'Looking back',
};

const de: typeof en = {
  title: 'Die Suche als Bild',
  lead: 'Jede Bewerbung vom ersten Tag an, und wohin sie geführt hat. Wo du ausgestiegen bist, war es deine Entscheidung, und so ist es gezeichnet.',
  empty: 'Noch gibt es nichts zu zeichnen. Das Bild beginnt mit deiner ersten Bewerbung.',
  flow: 'Wohin sie geführt haben',
  timeline: 'Wann sie waren',
  timelineNote: (count) => `Die neuesten ${count}. Ein senkrechter Strich ist ein Gespräch.`,
  inWords: 'Dasselbe in Worten',
  legend: { mine: 'deine Entscheidung', theirs: 'ihre, oder Stille', ahead: 'noch offen' },
  save: 'Als Bild speichern (SVG)',
  saveTimeline: 'Zeitleiste speichern (SVG)',
  showNames: 'Namen der Firmen in der Zeitleiste zeigen',
  hideNames: 'Namen der Firmen verbergen',
  numbered: (number) => `Bewerbung ${number}`,
  nodes: {
    applied: (count) => `${count} beworben`,
    talked: (count) => `${count} im Gespräch`,
    offered: (count) => many(count, 'Angebot', 'Angebote'),
    silent: (count) => `${count} ohne Antwort`,
    declined: (count) => many(count, 'Absage', 'Absagen'),
    withdrawn: (count) => `${count} selbst ausgestiegen`,
    open: (count) => `${count} noch offen`,
    accepted: (count) => `${count} angenommen`,
  },
  sentence: (from, to, count) => `${from}: ${count} ${to}.`,
  from: {
    applied: 'Von denen, bei denen du dich beworben hast',
    talked: 'Von denen, mit denen du gesprochen hast',
    offered: 'Von den Angeboten',
  },
  to: {
    talked: 'mit Gespräch',
    offered: 'mit Angebot',
    silent: 'ohne Antwort',
    declined: 'mit Absage',
    withdrawn: 'selbst ausgestiegen',
    open: 'noch offen',
    accepted: 'angenommen',
    applied: '',
  },
  row: ({ name, from, until, talks, stage }) =>
    `${name}: ${from} bis ${until}, ${many(talks, 'Gespräch', 'Gespräche')}, ${stage}.`,
  back: 'Rückblick',
};

export const pictureMessages = { en, de };
