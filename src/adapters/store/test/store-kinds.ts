import type { AppendStore, KeptStore } from '#usecases/ports/kept-store.ts';
import type { Stores } from '#usecases/ports/stores.ts';
import type { Kept } from '#domain/kept.ts';
import type { OneOfEach } from './things.ts';

type AnyKept = Kept<string> & Readonly<Record<string, unknown>>;
type AnyAppended = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Every store whose things can be changed, with its thing and one field that may differ. */
export const keptKinds: readonly (readonly [
  kind: keyof OneOfEach,
  store: keyof Stores,
  change: Readonly<Record<string, unknown>>,
])[] = [
  ['application', 'applications', { note: 'another' }],
  ['person', 'people', { note: 'another' }],
  ['involvement', 'involvements', { inCharge: false }],
  ['contact', 'contacts', { note: 'another' }],
  ['interview', 'interviews', { place: 'another' }],
  ['doubt', 'doubts', { text: 'another' }],
  ['signal', 'signals', { text: 'another' }],
  ['question', 'questions', { text: 'another' }],
  ['reflection', 'reflections', { text: 'another' }],
  ['opinion', 'opinions', { text: 'another' }],
  ['goodbye', 'goodbyes', { choices: { tone: 'cool' } }],
  ['letter', 'letters', { subject: 'another' }],
  ['message', 'messages', { subject: 'another' }],
  ['intakeItem', 'intake', { name: 'another' }],
  ['mailAccount', 'mailAccounts', { host: 'another' }],
  ['draft', 'drafts', { texts: { text: 'another' } }],
  ['calendarAccount', 'calendarAccounts', { host: 'another' }],
  ['privateFact', 'privateFacts', { sealed: 'another' }],
];

/** Every store whose things are written once. */
export const appendedKinds: typeof keptKinds = [
  ['decision', 'decisions', { reasons: 'another' }],
  ['told', 'tolds', { channel: 'call' }],
  ['entry', 'entries', { at: Temporal.Instant.from('2030-01-01T00:00:00Z') }],
  ['keptText', 'keptTexts', { text: 'another' }],
];

export const keptStore = (stores: Stores, name: keyof Stores) => stores[name] as unknown as KeptStore<AnyKept>;
export const appendStore = (stores: Stores, name: keyof Stores) => stores[name] as unknown as AppendStore<AnyAppended>;
export const keptThing = (things: OneOfEach, kind: keyof OneOfEach) => things[kind] as unknown as AnyKept;
export const appended = (things: OneOfEach, kind: keyof OneOfEach) => things[kind] as unknown as AnyAppended;
