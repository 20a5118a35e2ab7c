import type { ApplicationId, DoubtId, InterviewId } from '#domain/id.ts';
import type { Signal } from '#domain/signal/signal.ts';
import type { KeptStore } from './kept-store.ts';

/** All lists: as noticed, earliest first. */
export type SignalStore = KeptStore<Signal> & {
  ofApplication(id: ApplicationId): Promise<readonly Signal[]>;
  ofDoubt(id: DoubtId): Promise<readonly Signal[]>;
  ofInterview(id: InterviewId): Promise<readonly Signal[]>;
};
