import { de } from './people.de.ts';
import { en } from './people.en.ts';

export const peopleMessages = { en, de };
