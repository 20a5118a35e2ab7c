import { textVersion } from '../text-version.ts';
import type { StoredLetter } from './stored-letter.ts';

/** What was read is what is sent: the text, its subject and where it goes, as one short name. */
export const seenVersion = ({ subject, body, toAddress }: Pick<StoredLetter, 'subject' | 'body' | 'toAddress'>) =>
  textVersion(`${toAddress}\n${subject}\n${body}`);
