import { de } from './intake.de.ts';
import { en } from './intake.en.ts';

export const intakeMessages = { en, de };
