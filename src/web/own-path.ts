/**
 * A path of ours, never another site: where a form leads back to. Browsers leave tabs and line ends out of an address
 * (WHATWG URL, 4.4), so one of those between two slashes would name another site.
 */
export const ownPath = (text: FormDataEntryValue | null) =>
  typeof text === 'string' && /^\/(?![/\\])[^\0-\x1f]*$/.test(text) ? text : '/';
