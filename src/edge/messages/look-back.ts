import { de } from './look-back.de.ts';
import { en } from './look-back.en.ts';

export const lookBackMessages = { en, de };
