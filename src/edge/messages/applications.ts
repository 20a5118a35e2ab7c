import { de } from './applications.de.ts';
import { en } from './applications.en.ts';

export const applicationMessages = { en, de };
