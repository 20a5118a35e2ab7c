import type { Settings } from './settings.ts';

/** What counts until somebody says otherwise. */
export const defaultSettings: Settings = {
  name: '',
  email: '',
  phone: '',
  signature: '',
  language: null,
  letterLocale: 'en-GB',
  zone: 'Europe/Berlin',
  theme: 'system',
  country: 'DE',
  undoMinutes: 10,
  quietHours: null,
  reminders: {
    interviews: true,
    fairUntil: true,
    untold: true,
    debriefs: true,
    followUps: true,
    lookBacks: true,
  },
  lockSince: null,
  welcomedAt: null,
  feedToken: '',
};
