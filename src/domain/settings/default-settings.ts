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
    slept: true,
    untold: true,
    debriefs: true,
    followUps: true,
    lookBacks: true,
  },
  reminderMail: false,
  welcomedAt: null,
  feedToken: '',
  feedNames: false,
};
