/**
 * A path of ours, never another site: where a form leads back to. Browsers leave tabs and line ends out of an address
 * (WHATWG URL, 4.4), so one of those between two slashes would name another site; and they leave out `.`, so that
 * `/.//` does, too, once the path stands alone.
 */
export function ownPath(text: FormDataEntryValue | null): string {
  if (typeof text !== 'string' || !/^\/(?![/\\])[^\0-\x1f]*$/.test(text)) return '/';
  const resolved = URL.parse(text, 'http://here.invalid');
  return resolved?.host === 'here.invalid' && !/^[/\\]{2}/.test(resolved.pathname) ? text : '/';
}
