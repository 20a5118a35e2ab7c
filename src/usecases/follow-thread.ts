import type { OpinionId } from '#domain/id.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import type { Stores } from './ports/stores.ts';

/** A summary that leaves under a new Message-ID: an answer has to be recognised by that one. */
export async function followThread(stores: Stores, { kind, facts, messageId, changedAt }: StoredLetter) {
  if (kind !== 'second-opinion' || typeof facts.opinionId !== 'string') return;
  const opinion = await stores.opinions.find(facts.opinionId as OpinionId);
  if (opinion && opinion.messageId !== messageId) await stores.opinions.save({ ...opinion, messageId, changedAt });
}
