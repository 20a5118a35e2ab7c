export type Tone = 'mine' | 'ahead' | 'theirs' | 'ink' | 'line';

export type Shape =
  | { readonly kind: 'path'; readonly d: string; readonly tone: Tone }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'end';
    };

/** A picture as its shapes: drawn on a page by a component, and written into a file. Units are pixels at full size. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  /** What it shows, in words, for whoever cannot see it. */
  readonly title: string;
  readonly shapes: readonly Shape[];
};
