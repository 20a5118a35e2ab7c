import type { Drawing } from '#domain/picture/drawing.ts';
import type { FlowNode, SearchFlow } from '#domain/picture/search-flow.ts';

export type FlowFrame = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly label: (node: FlowNode, count: number) => string;
};

/** Lays a flow out as a Sankey diagram; the same flow gives the same picture. */
export type FlowLayout = (flow: SearchFlow, frame: FlowFrame) => Drawing;
