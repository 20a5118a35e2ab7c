import type { Terms } from '#domain/letter/realise/realiser.ts';

/** The role, with the requisition number where the longest subject has no room for it (E5). */
export function numberedRole({ role, facts, sender }: Terms): string {
  if (facts.requisition === undefined) return role;
  const numbered = `${role} (ref. ${facts.requisition})`;
  return `Withdrawal of my application: ${numbered}, ${sender}`.length > 78 ? numbered : role;
}
