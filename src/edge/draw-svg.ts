import type { Drawing, Shape, Tone } from '#domain/picture/drawing.ts';
import { markup, ownSource, type Html } from './markup.ts';

/** The light colours of the program (styles/tokens.css): a file has no theme. */
const colours: Record<Tone, string> = {
  mine: '#8ea7b1',
  ahead: '#c8b489',
  theirs: '#d4cdc1',
  ink: '#24211c',
  line: '#e0d8c8',
};

function shapeMarkup(shape: Shape): Html {
  switch (shape.kind) {
    case 'path':
      return markup`<path d="${shape.d}" fill="${colours[shape.tone]}"/>`;
    case 'rect':
      return markup`<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${colours[shape.tone]}"/>`;
    case 'text':
      return markup`<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}" paint-order="stroke" stroke="#f8f4ec" stroke-width="5" stroke-linejoin="round">${shape.text}</text>`;
  }
}

const edge = 24;

/** A picture as a file that any program opens: no script, no outside address, a title for whoever cannot see it. */
export function drawSvg({ width, height, title, shapes }: Drawing): string {
  const [w, h] = [width + 2 * edge, height + 2 * edge];
  const picture = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-edge} ${-edge} ${w} ${h}" width="${w}" height="${h}" role="img" font-family="Source Sans 3, system-ui, sans-serif" font-size="15" fill="#24211c">
<title>${title}</title>
<rect x="${-edge}" y="${-edge}" width="${w}" height="${h}" fill="#f8f4ec"/>
${shapes.map((shape) => shapeMarkup(shape)).flatMap((one) => [one, ownSource('\n')])}</svg>
`;
  return picture.text;
}
