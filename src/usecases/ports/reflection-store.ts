import type { Reflection } from '#domain/doubt/reflection.ts';
import type { DoubtId } from '#domain/id.ts';
import type { KeptStore } from './kept-store.ts';

export type ReflectionStore = KeptStore<Reflection> & {
  ofDoubt(id: DoubtId): Promise<readonly Reflection[]>;
  byPrompt(id: DoubtId, prompt: string): Promise<Reflection | null>;
};
