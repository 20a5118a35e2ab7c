let isHydrating = true;

/** Called once the first page has come alive: from then on Svelte makes every field itself. */
export const cameAlive = () => {
  isHydrating = false;
};

/**
 * What somebody typed into a field of the first page before its scripts had come. Coming alive would put the stored
 * text back over it. null: nothing, or not the first page.
 */
export function typedEarly(id: string): string | null {
  if (typeof document === 'undefined' || !isHydrating) return null;
  const control = document.getElementById(id);
  const isField = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
  return isField && control.value !== control.defaultValue ? control.value : null;
}
