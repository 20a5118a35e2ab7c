/** What a spreadsheet would take for a formula when it opens the file (OWASP, CSV injection). */
const isFormula = (text: string) => /^[=+\-@\t\r]/.test(text);

/** A number that we wrote ourselves is no formula, though it may begin with a minus. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a CSV file (RFC 4180), its line break included. Text that begins like a formula gets an apostrophe before it. */
export const csvRow = (values: readonly unknown[]): string => `${values.map(cellOf).join(',')}\r\n`;
