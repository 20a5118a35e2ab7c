import type { Settings } from '#domain/settings/settings.ts';

export type SettingsStore = {
  /** The defaults until something was saved. */
  read(): Promise<Settings>;
  save(settings: Settings): Promise<void>;
};
