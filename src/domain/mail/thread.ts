/** The ids by which mails know each other (RFC 5322 3.6.4), with angle brackets. */
export type ThreadIds = {
  readonly messageId?: string;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
};

/** Whether `mail` answers or continues one of `sent`, by the ids that its headers name. Subjects are no evidence. */
export function findAnswered<Sent extends { readonly messageId: string }>(
  mail: ThreadIds,
  sent: readonly Sent[],
): Sent | undefined {
  const named = [...mail.inReplyTo, ...mail.references.toReversed()].map(bare);
  for (const id of named) {
    const found = id === '' ? undefined : sent.find(({ messageId }) => bare(messageId) === id);
    if (found) return found;
  }
  return undefined;
}

/** Whether two mails belong to one thread: one names the other, or both name a common one. */
export function isSameThread(one: ThreadIds, other: ThreadIds): boolean {
  const ids = allIds(other);
  return [...allIds(one)].some((id) => ids.has(id));
}

const allIds = ({ messageId, inReplyTo, references }: ThreadIds) =>
  new Set([messageId ?? '', ...inReplyTo, ...references].map(bare).filter((id) => id !== ''));

/** Brackets and white space do not matter; the left side is case-sensitive, and so the whole is kept as it is. */
const bare = (id: string) => id.replace(/[<>\s]/g, '');

/** The References header of an answer: those of the mail it answers, then that mail (RFC 5322 3.6.4). At most 50, the first one kept. */
export function referencesForAnswer({ messageId, references, inReplyTo }: ThreadIds): string[] {
  const before = references.length > 0 ? references : inReplyTo.slice(0, 1);
  const all = [...new Set([...before, ...(messageId ? [messageId] : [])])];
  return all.length <= 50 ? all : [...all.slice(0, 1), ...all.slice(-49)];
}
