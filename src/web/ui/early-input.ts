type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (target: unknown): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
const isBox = (control: Control) => control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type);

/** What stands in each field that somebody touched before the page came alive: its text, or whether it is chosen. */
const touched = new Map<Control, string | boolean>();
const keep = (control: Control) =>
  touched.set(control, isBox(control) ? (control as HTMLInputElement).checked : control.value);

function differs(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const fromPage = [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
    return control.value !== (fromPage?.value ?? '');
  }
  if (control instanceof HTMLInputElement && isBox(control)) return control.checked !== control.defaultChecked;
  return control.value !== control.defaultValue;
}

function noticed({ target }: Event) {
  if (!isControl(target)) return;
  keep(target);
  if (!(target instanceof HTMLInputElement && target.type === 'radio')) return;
  for (const other of document.querySelectorAll<HTMLInputElement>('input[type=radio]'))
    if (other.name === target.name && other.form === target.form) keep(other);
}

/**
 * Called before the first page comes alive: what was typed or chosen until then, with slow scripts, would otherwise be
 * put back to what the server had sent.
 */
export function rememberEarlyInput(): void {
  for (const control of document.querySelectorAll<Control>('input, textarea, select'))
    if (differs(control)) keep(control);
  document.addEventListener('input', noticed, true);
}

/** Called once the first page has come alive: puts that back, and tells whoever listens by now, so that it is saved. */
export function restoreEarlyInput(): void {
  document.removeEventListener('input', noticed, true);
  const changed = [...touched];
  touched.clear();
  for (const [control, was] of changed) {
    if (typeof was === 'boolean') (control as HTMLInputElement).checked = was;
    else if (control.type !== 'file') control.value = was; // files stay by themselves, and may not be set
  }
  for (const [control, was] of changed) {
    if (was === false && control.type === 'radio') continue; // the chosen one speaks for its group
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
