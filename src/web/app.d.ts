import type { OwnerApp } from '#compose';
import type { Door } from '#usecases/at-the-door.ts';
import type { InterfaceLanguage, Settings, Theme } from '#domain/settings/settings.ts';

declare global {
  namespace App {
    // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- Kit merges this interface
    interface Locals {
      /** The use cases, bound to the person who is in; only pages behind the lock may use it. */
      app: OwnerApp;
      /** How this browser stands at the lock. */
      door: Door;
      /** The language of the screen. */
      lang: InterfaceLanguage;
      theme: Theme;
      /** The person's settings, read once a request; behind the lock only. */
      settings: Settings;
      /** The person's zone (IANA). */
      zone: string;
    }
  }
}
