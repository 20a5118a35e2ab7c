import type { LetterKind, LetterMedium } from '#domain/letter/letter.ts';

/** What the engine can write. Finer than the kind that the checks know: a voicemail and a letter are both a notice. */
export const letterPurposes = [
  'notice',
  'agency',
  'interviewer-thanks',
  'coordinator',
  'referrer',
  'phone-script',
  'voicemail',
  'why-answer',
  'pause',
  'question',
  'other-channel',
  'move',
  'ill',
  'cancel-today',
  'reconsider',
  'may-i-have-until',
  'tell-me-sooner',
  'follow-up',
  'back-no-thanks',
  'back-condition',
  'back-until',
  'reapproach',
  'referee',
  'network',
  'pay-range',
  'live-instead',
  'accommodation',
  'travel-claim',
  'deletion',
] as const;
export type LetterPurpose = (typeof letterPurposes)[number];

type PurposeRow = { readonly kind: LetterKind; readonly medium: LetterMedium };

const mail = (kind: LetterKind): PurposeRow => ({ kind, medium: 'mail' });
const spoken = (kind: LetterKind): PurposeRow => ({ kind, medium: 'spoken' });

/** Which rules hold for a purpose, and through what it reaches the other side. */
export const purposeTable: Readonly<Record<LetterPurpose, PurposeRow>> = {
  notice: mail('notice'),
  agency: mail('agency'),
  'interviewer-thanks': mail('interviewer-thanks'),
  coordinator: mail('coordinator'),
  referrer: mail('referrer'),
  'phone-script': spoken('notice'),
  voicemail: spoken('notice'),
  'why-answer': spoken('reply'),
  pause: mail('pause'),
  question: mail('question'),
  'other-channel': mail('reschedule'),
  move: mail('reschedule'),
  ill: mail('cancel'),
  'cancel-today': mail('cancel'),
  reconsider: mail('reconsider'),
  'may-i-have-until': mail('deadline'),
  'tell-me-sooner': mail('deadline'),
  'follow-up': mail('follow-up'),
  'back-no-thanks': mail('reply'),
  'back-condition': mail('reply'),
  'back-until': mail('reply'),
  reapproach: mail('reapproach'),
  referee: mail('referrer'),
  network: { kind: 'notice', medium: 'network' },
  'pay-range': mail('question'),
  'live-instead': mail('reschedule'),
  accommodation: mail('question'),
  'travel-claim': mail('claim'),
  deletion: mail('deletion'),
};
