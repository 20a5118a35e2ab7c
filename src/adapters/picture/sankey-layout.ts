import { sankey, sankeyJustify, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { Shape } from '#domain/picture/drawing.ts';
import { flowNodes, toneOf, type FlowNode } from '#domain/picture/search-flow.ts';
import type { FlowLayout } from '#usecases/ports/flow-layout.ts';

type Node = { readonly id: FlowNode };
type Link = { readonly to: FlowNode };
type Laid = SankeyNode<Node, Link>;

const barWidth = 12;
/** Room for the words behind the last column and above the first line, in pixels. */
const wordsRight = 190;
const wordsAbove = 24;

/** From above in each column: what was never answered lies lowest, so that its band crosses none. */
const fromAbove: readonly FlowNode[] = [
  'applied',
  'talked',
  'offered',
  'accepted',
  'open',
  'withdrawn',
  'declined',
  'silent',
];

const round = (value: number | undefined) => Math.round((value ?? 0) * 10) / 10;

function flowShape(link: SankeyLink<Node, Link>): Shape {
  const y0 = link.y0 ?? 0;
  const y1 = link.y1 ?? 0;
  const half = (link.width ?? 0) / 2;
  const from = (link.source as Laid).x1 ?? 0;
  const to = (link.target as Laid).x0 ?? 0;
  const middle = (from + to) / 2;
  const curve = (y: number, end: number, endY: number) =>
    `C${round(middle)} ${round(y)} ${round(middle)} ${round(endY)} ${round(end)} ${round(endY)}`;
  const upper = `M${round(from)} ${round(y0 - half)} ${curve(y0 - half, to, y1 - half)}`;
  const lower = `L${round(to)} ${round(y1 + half)} ${curve(y1 + half, from, y0 + half)}`;
  return { kind: 'path', d: `${upper} ${lower} Z`, tone: toneOf(link.to) };
}

/** With d3-sankey; bands are drawn as areas, so that they can be told apart by their edges, too. */
export const sankeyLayout: FlowLayout = (flow, { width, height, title, label }) => {
  if (flow.links.length === 0) return { width, height, title, shapes: [] };
  const layout = sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(barWidth)
    .nodePadding(34)
    .nodeSort((a, b) => fromAbove.indexOf(a.id) - fromAbove.indexOf(b.id))
    .extent([
      [0, wordsAbove],
      [width - wordsRight, height - 4],
    ]);
  const { nodes, links } = layout({
    nodes: flowNodes.filter((id) => flow.counts.has(id)).map((id) => ({ id })),
    links: flow.links.map(({ from, to, count }) => ({ source: from, target: to, value: count, to })),
  });
  const bars = nodes.map((node): Shape => ({
    kind: 'rect',
    x: round(node.x0),
    y: round(node.y0),
    width: barWidth,
    height: Math.max(2, round((node.y1 ?? 0) - (node.y0 ?? 0))),
    tone: 'ink',
  }));
  const words = nodes.map((node): Shape => {
    const isEnd = (node.sourceLinks ?? []).length === 0;
    const text = label(node.id, flow.counts.get(node.id) ?? 0);
    return isEnd
      ? {
          kind: 'text',
          x: round((node.x1 ?? 0) + 8),
          y: round(((node.y0 ?? 0) + (node.y1 ?? 0)) / 2 + 5),
          text,
          anchor: 'start',
        }
      : {
          kind: 'text',
          x: round(node.x0),
          y: round(node.id === 'offered' ? (node.y1 ?? 0) + 18 : (node.y0 ?? 0) - 8),
          text,
          anchor: 'start',
        };
  });
  return { width, height, title, shapes: [...links.map(flowShape), ...bars, ...words] };
};
