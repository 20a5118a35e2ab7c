import type { LetterId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** Notes the mail address that a letter lacks: with the person, where there is one, and on the draft. */
export async function giveAddress({ stores, clock }: OwnerUse, id: LetterId, email: string) {
  return stores.transact(async (inside) => {
    const letter = await inside.letters.find(id);
    if (!letter) return fail({ kind: 'no-such-letter' });
    const changedAt = clock.now();
    const person = letter.personId ? await inside.people.find(letter.personId) : null;
    if (person) await inside.people.save({ ...person, email, changedAt });
    if (letter.state === 'draft') await inside.letters.save({ ...letter, toAddress: email, changedAt });
    return ok(null);
  });
}
