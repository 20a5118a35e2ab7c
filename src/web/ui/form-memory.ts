import { getContext, setContext } from 'svelte';

/** Another version of a text, written in another tab or on another device. */
export type OtherVersion = {
  readonly id: string;
  readonly field: string;
  readonly text: string;
  readonly when: string;
};

/** What the fields of a form find out from the form around them. */
export type FormMemory = {
  /** What was typed or chosen before and not used yet. */
  typed(field: string): string | undefined;
  /** There is such a draft at all: what is folded away opens. */
  hasTyped(): boolean;
  /** The version that is posted beside a text of a draft; undefined: the form keeps no draft. */
  version(field: string): string | undefined;
  /** Other versions of this text. */
  others(field: string): readonly OtherVersion[];
};

const key = Symbol('form memory');

export const provideFormMemory = (memory: FormMemory) => void setContext(key, memory);

const forgetful: FormMemory = {
  typed: () => undefined,
  hasTyped: () => false,
  version: () => undefined,
  others: () => [],
};

export const formMemory = (): FormMemory => getContext<FormMemory | undefined>(key) ?? forgetful;
