import { isDraftPlace, newDraft, withTexts, type Draft } from '#domain/settings/draft.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** A form has far fewer fields; more than this is not one of ours. */
const mostFields = 200;

/** Keeps what was chosen in a form before it is sent. Texts go through save-text.ts, where two tabs are noticed. */
export async function keepChoices({ stores, clock, ids }: OwnerUse, place: string, choices: Draft['texts']) {
  if (!isDraftPlace(place) || Object.keys(choices).length === 0) return;
  const now = clock.now();
  await stores.transact(async (inside) => {
    const known = (await inside.drafts.ofPlace(place)) ?? newDraft(ids.newId<'draft'>(), place, now);
    const draft = withTexts(known, choices, now);
    if (Object.keys(draft.texts).length <= mostFields) await inside.drafts.save(draft);
  });
}

/** The person throws away what they had typed; it can be put back for 30 days. */
export async function throwDraftAway({ stores, clock }: OwnerUse, place: string) {
  const draft = await stores.drafts.ofPlace(place);
  if (draft) await stores.drafts.remove(draft.id, clock.now());
  return draft?.id ?? null;
}
