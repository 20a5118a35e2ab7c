/** Where one meets on a screen. `provider` is known only for services that we recognise by their host. */
export type OnlineLink = { readonly provider: OnlineProvider; readonly url: string };
export type OnlineProvider = 'teams' | 'zoom' | 'meet' | 'webex' | 'whereby' | 'jitsi' | 'gotomeeting';

const providers: readonly { readonly provider: OnlineProvider; readonly host: RegExp; readonly path: RegExp }[] = [
  { provider: 'teams', host: /^teams\.(microsoft|live)\.com$/, path: /^\/(l\/meetup-join|meet|_#)/ },
  { provider: 'zoom', host: /(^|\.)zoom\.us$/, path: /^\/(j|my|s|w|wc)\// },
  { provider: 'meet', host: /^meet\.google\.com$/, path: /^\/[a-z]/ },
  { provider: 'webex', host: /(^|\.)webex\.com$/, path: /^\/./ },
  { provider: 'whereby', host: /(^|\.)whereby\.com$/, path: /^\/./ },
  { provider: 'jitsi', host: /^meet\.jit\.si$/, path: /^\/./ },
  { provider: 'gotomeeting', host: /^(global|meet)\.(gotomeeting|goto)\.com$|^meet\.goto\.com$/, path: /^\/./ },
];

/** The links to online meetings in a text, in order, each once; links wrapped by Outlook's Safe Links are unwrapped. */
export function findOnlineLinks(text: string): OnlineLink[] {
  const found = new Map<string, OnlineLink>();
  for (const [raw] of text.matchAll(/https?:\/\/[^\s<>"'\\^`{|}]{1,2000}/gi)) {
    const url = unwrapped(raw.replace(/[).,;:!?\]*]+$/, ''));
    const parsed = url && URL.parse(url);
    if (!parsed) continue;
    const match = providers.find(({ host, path }) => host.test(parsed.hostname) && path.test(parsed.pathname));
    if (match && !found.has(parsed.href)) found.set(parsed.href, { provider: match.provider, url: parsed.href });
  }
  return [...found.values()];
}

function unwrapped(url: string): string | undefined {
  const outer = URL.parse(url);
  if (!outer) return undefined;
  if (!/\.safelinks\.protection\.outlook\.com$/.test(outer.hostname)) return outer.href;
  const inner = URL.parse(outer.searchParams.get('url') ?? '');
  return inner?.protocol === 'https:' || inner?.protocol === 'http:' ? inner.href : undefined;
}
