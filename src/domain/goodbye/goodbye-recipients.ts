import { canPassOn } from './can-pass-on.ts';
import type { PlannedRecipient } from './goodbye-plan.ts';
import { type GoodbyeChoices, type RecipientKey, teamKey } from './goodbye-choices.ts';

/** One line of a goodbye: who, as planned, and what the person made of it. */
export type GoodbyeRecipient = {
  readonly key: RecipientKey;
  readonly planned: PlannedRecipient;
  readonly isNotice: boolean;
  /** Gets a text of their own. */
  readonly own: boolean;
  /** Whose text passes the thanks on; null: own text, or nobody can pass it on. */
  readonly through: RecipientKey | null;
};

export type ChosenRecipients = {
  readonly recipients: readonly GoodbyeRecipient[];
  /** Taken out by the person; one tap brings them back. */
  readonly dropped: readonly PlannedRecipient[];
};

export const keyOf = ({ personId }: PlannedRecipient): RecipientKey => personId ?? teamKey;

const isNotice = ({ purpose }: PlannedRecipient) => purpose === 'notice' || purpose === 'agency';

/** The plan's people in the chosen order, with the chosen texts; the one notice can be moved, not dropped. */
export function goodbyeRecipients(
  planned: readonly PlannedRecipient[],
  { own, dropped, order }: GoodbyeChoices,
): ChosenRecipients {
  const isDropped = (one: PlannedRecipient) => dropped.includes(keyOf(one)) && !isNotice(one);
  const place = (one: PlannedRecipient) => {
    const at = order.indexOf(keyOf(one));
    return at < 0 ? order.length + planned.indexOf(one) : at;
  };
  const kept = planned.filter((one) => !isDropped(one)).toSorted((one, other) => place(one) - place(other));
  const notice = kept.find(isNotice);
  const carriesThanks = notice !== undefined && (own[keyOf(notice)] ?? notice.ticked);
  return {
    dropped: planned.filter(isDropped),
    recipients: kept.map((one): GoodbyeRecipient => {
      const isOwn = own[keyOf(one)] ?? one.ticked;
      const passedOn = !isOwn && carriesThanks && one !== notice && canPassOn(notice.purpose, one.purpose);
      return {
        key: keyOf(one),
        planned: one,
        isNotice: isNotice(one),
        own: isOwn,
        through: passedOn ? keyOf(notice) : null,
      };
    }),
  };
}

/** The order after one has been moved a place up or down. */
export function movedOrder(keys: readonly RecipientKey[], key: RecipientKey, by: -1 | 1): readonly RecipientKey[] {
  const at = keys.indexOf(key);
  const to = at + by;
  if (at < 0 || to < 0 || to >= keys.length) return keys;
  const rest = keys.toSpliced(at, 1);
  return rest.toSpliced(to, 0, key);
}

/** Those who have to know before it is over: who gets a text, and who is thanked through one. */
export const mustKnow = (recipients: readonly GoodbyeRecipient[]) =>
  recipients.filter(({ own, through }) => own || through !== null);
