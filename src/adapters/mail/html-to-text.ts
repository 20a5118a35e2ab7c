const dropped = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'object',
  'iframe',
  'select',
]);
const blocks = new Set(
  'address article aside blockquote body div dl dt dd fieldset footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  euro: '€',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  eacute: 'é',
  egrave: 'è',
  shy: '',
  zwnj: '',
  sect: '§',
};

/**
 * The readable text of an HTML mail: no script, style or remote content; addresses of links behind their words; quotes marked with
 * `> `. One pass from left to right, so that its work grows with the length only.
 */
export function htmlToText(html: string): string {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  let link: { href: string; from: number } | undefined;
  const breakLine = () => {
    lines.push('> '.repeat(Math.min(depth, 8)) + line.trim());
    line = '';
    if (link) link.from = 0;
  };
  for (const token of tokens(html)) {
    if (token.text !== undefined) {
      line += decoded(token.text).replace(/\s+/g, ' ');
      continue;
    }
    if (token.name === 'br' || (blocks.has(token.name) && line.trim())) breakLine();
    if (token.name === 'p' && lines.at(-1)?.trim()) breakLine();
    if (token.name === 'blockquote') depth = Math.max(0, depth + (token.isEnd ? -1 : 1));
    if (token.name !== 'a') continue;
    if (token.isEnd && link && !line.slice(link.from).includes(link.href)) line += ` <${link.href}>`;
    const href = token.isEnd ? undefined : addressIn(token.attributes);
    link = href ? { href, from: line.length } : undefined;
  }
  breakLine();
  return lines
    .join('\n')
    .replace(/\n(?:[> ]*\n){2,}/g, '\n\n')
    .trim();
}

type Token = { text: string } | { text?: undefined; name: string; isEnd: boolean; attributes: string };

function* tokens(html: string): Generator<Token> {
  // Behind the last > no tag can end: looking for one again and again would cost the square of the length.
  const lastClose = html.lastIndexOf('>');
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    if (open === -1 || open > lastClose) {
      yield { text: html.slice(at) };
      return;
    }
    if (open > at) yield { text: html.slice(at, open) };
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open + 4);
      continue;
    }
    const close = html.indexOf('>', open);
    const isDeclaration = /^<[!?]/.test(html.slice(open, open + 2));
    const [, end, word] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 40)) ?? [];
    if (!word) {
      if (!isDeclaration) yield { text: '<' };
      at = isDeclaration ? close + 1 : open + 1;
      continue;
    }
    const name = word.toLowerCase();
    at = close + 1;
    if (dropped.has(name) && !end) at = afterElement(html, name, at);
    else
      yield { name, isEnd: end === '/', attributes: html.slice(open + word.length + 1, Math.min(close, open + 5000)) };
  }
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

/** Behind the end tag; a missing one swallows the rest, as browsers do with script and style. */
function afterElement(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[^>]{0,200}>|<body\\b`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html);
  if (!found) return html.length;
  return found[0].startsWith('</') ? found.index + found[0].length : found.index;
}

function addressIn(attributes: string): string | undefined {
  const [, double, single, bare] =
    /\shref\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'>]{1,2000}))/i.exec(attributes) ?? [];
  const href = decoded((double ?? single ?? bare ?? '').trim());
  return /^(https?:|mailto:|tel:)/i.test(href) ? href.replace(/\s/g, '') : undefined;
}

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
    const code =
      name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
}
