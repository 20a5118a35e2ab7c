/** Where a letter of a goodbye is about to go. */
export type Envelope = {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
};

/** E21, D18: one person each, nobody outside, no group. */
export type RecipientFault =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'several'; readonly addresses: readonly string[] }
  | { readonly kind: 'copy'; readonly addresses: readonly string[] }
  | { readonly kind: 'group'; readonly address: string }
  | { readonly kind: 'outside'; readonly address: string }
  | { readonly kind: 'twice'; readonly address: string };

/** Local parts that reach many. */
const group =
  /^(?:all|alle|everyone|team|teams|staff|office|group|gruppe|verteiler|liste?|distribution|company|abteilung|department)(?:[-._+].*)?@/iu;

const normal = (address: string) => address.trim().toLowerCase();

/** Checks the recipient list of one goodbye; `known` are the addresses of the people of the process. */
export function checkRecipients(envelopes: readonly Envelope[], known: readonly string[]): readonly RecipientFault[] {
  const process = new Set(known.map(normal));
  const seen = new Set<string>();
  return envelopes.flatMap(({ to, cc, bcc }): readonly RecipientFault[] => {
    const faults: RecipientFault[] = [];
    const copies = [...cc, ...bcc];
    if (to.length === 0) faults.push({ kind: 'nobody' });
    if (to.length > 1) faults.push({ kind: 'several', addresses: to });
    if (copies.length > 0) faults.push({ kind: 'copy', addresses: copies });
    for (const address of [...to, ...copies].map(normal)) {
      if (group.test(address) && !process.has(address)) faults.push({ kind: 'group', address });
      else if (!process.has(address)) faults.push({ kind: 'outside', address });
      if (seen.has(address)) faults.push({ kind: 'twice', address });
      seen.add(address);
    }
    return faults;
  });
}
