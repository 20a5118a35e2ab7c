import type { Stage } from '../application/stage.ts';

/** Where an application went. `mine` are my own decisions. */
export const flowNodes = [
  'applied',
  'talked',
  'offered',
  'silent',
  'declined',
  'withdrawn',
  'open',
  'accepted',
] as const;
export type FlowNode = (typeof flowNodes)[number];

export type FlowLink = { readonly from: FlowNode; readonly to: FlowNode; readonly count: number };
export type SearchFlow = {
  readonly total: number;
  readonly links: readonly FlowLink[];
  /** How many passed through or ended there; those without any are left out. */
  readonly counts: ReadonlyMap<FlowNode, number>;
};

/** As much of an application as the picture needs. */
export type Searched = {
  readonly stage: Stage;
  readonly hasTalked: boolean;
  /** The stages that it went through before, as its timeline has them. */
  readonly passed?: readonly Stage[];
};

const endOf = (stage: Stage): FlowNode => {
  if (stage === 'withdrawn-by-me') return 'withdrawn';
  if (stage === 'declined-by-them') return 'declined';
  if (stage === 'no-answer') return 'silent';
  return stage === 'accepted' ? 'accepted' : 'open';
};

/** The way of one: everybody begins at *applied*; what is only saved has not begun. */
function wayOf({ stage, hasTalked, passed = [] }: Searched): readonly FlowNode[] {
  const reached = [stage, ...passed];
  const hasOffer = reached.includes('offer') || reached.includes('accepted');
  const hasTalks = hasTalked || hasOffer || reached.includes('interviewing');
  const middle: FlowNode[] = [...(hasTalks ? (['talked'] as const) : []), ...(hasOffer ? (['offered'] as const) : [])];
  return ['applied', ...middle, endOf(stage)];
}

/** The whole search as a flow: what went in at each place comes out of it again, or ends there. */
export function searchFlow(applications: readonly Searched[]): SearchFlow {
  const ways = applications.filter(({ stage }) => stage !== 'saved').map(wayOf);
  const links = new Map<string, FlowLink>();
  const counts = new Map<FlowNode, number>();
  for (const way of ways) {
    for (const node of way) counts.set(node, (counts.get(node) ?? 0) + 1);
    for (const [index, to] of way.slice(1).entries()) {
      const from = way[index] ?? 'applied';
      const key = `${from} ${to}`;
      links.set(key, { from, to, count: (links.get(key)?.count ?? 0) + 1 });
    }
  }
  const place = ({ from, to }: FlowLink) => flowNodes.indexOf(from) * flowNodes.length + flowNodes.indexOf(to);
  return { total: ways.length, links: [...links.values()].toSorted((a, b) => place(a) - place(b)), counts };
}

/** Whose doing the way to there is. */
export function toneOf(node: FlowNode): 'mine' | 'ahead' | 'theirs' {
  if (node === 'withdrawn' || node === 'accepted') return 'mine';
  return node === 'open' || node === 'offered' ? 'ahead' : 'theirs';
}
