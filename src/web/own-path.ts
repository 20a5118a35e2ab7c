/** A path of ours, never another site: where a form leads back to. */
export const ownPath = (text: FormDataEntryValue | null) =>
  typeof text === 'string' && /^\/(?![/\\])/.test(text) ? text : '/';
