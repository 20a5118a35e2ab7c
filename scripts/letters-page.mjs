// Writes docs/letters.md anew: npm run letters:page
import { writeFileSync } from 'node:fs';
import { lettersPage } from '../test/letters/letters-page.ts';

writeFileSync(new URL('../docs/letters.md', import.meta.url), lettersPage());
