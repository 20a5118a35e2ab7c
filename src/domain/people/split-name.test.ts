import { expect, test } from 'vitest';
import { splitName } from './split-name.ts';

test.each([
  ['Katrin Albrecht', '', 'Katrin', 'Albrecht'],
  ['  Dr. Yasemin   Öztürk ', 'Dr.', 'Yasemin', 'Öztürk'],
  ['Prof. Dr. Mara Lindt', 'Prof. Dr.', 'Mara', 'Lindt'],
  ['Anna Maria Huber', '', 'Anna Maria', 'Huber'],
  ['Jan van der Berg', '', 'Jan', 'van der Berg'],
  ['Ruth', '', 'Ruth', ''],
  ['Dr. Lindt', 'Dr.', '', 'Lindt'],
  ['', '', '', ''],
])('%s', (text, title, givenName, familyName) => {
  expect(splitName(text)).toEqual({ title, givenName, familyName });
});
