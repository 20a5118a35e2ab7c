import type { PlannedRecipient } from '#domain/goodbye/goodbye-plan.ts';

/**
 * Whether thanks reach somebody by way of the notice. A referee is no part of the house; who recommended the person is
 * no business of an agency, and hears it from them.
 */
export const canPassOn = (notice: PlannedRecipient['purpose'], to: PlannedRecipient['purpose']): boolean =>
  to !== 'referee' && !(notice === 'agency' && to === 'referrer');
