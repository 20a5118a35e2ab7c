/** A place to turn to, in words. */
export type ShownPlace = {
  readonly name: string;
  readonly kind: string;
  readonly does: string;
  readonly phone: string;
  /** `tel:`, empty without a number. */
  readonly call: string;
  readonly url: string;
  readonly host: string;
  readonly source: string;
};
