import type { IntakeId } from '../id.ts';
import type { JsonObject } from '../json.ts';
import type { Kept } from '../kept.ts';

export const intakeKinds = ['ics', 'eml', 'vcf', 'text'] as const;
export type IntakeKind = (typeof intakeKinds)[number];

export const intakeStates = ['proposed', 'accepted', 'dismissed'] as const;
export type IntakeState = (typeof intakeStates)[number];

/** Something dropped or pasted, and what was read from it. Nothing changes until it is accepted. */
export type IntakeItem = Kept<IntakeId> & {
  /** Of the content: the same thing twice is one thing. */
  readonly fingerprint: string;
  /** The file's name as given, shown as text only. */
  readonly name: string;
  readonly kind: IntakeKind;
  readonly content: string;
  readonly proposal: JsonObject;
  readonly state: IntakeState;
};
