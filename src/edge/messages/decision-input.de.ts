import type { Messages } from './decision-input.en.ts';

export const de: Messages = {
  missing: () => 'fehlt',
  empty: () => 'ist leer',
  'wrong-type': ({ expected }) => `ist nicht vom Typ ${expected}`,
  'not-one-of': ({ allowed }) => `ist keiner dieser Werte: ${allowed.join(', ')}`,
  'not-whole': () => 'ist keine ganze Zahl',
  below: ({ least }) => `ist kleiner als ${least}`,
  above: ({ most }) => `ist größer als ${most}`,
  'not-a-chance': () => 'ist weder low, even, high noch eine Zahl von 0 bis 1',
  'unknown-field': () => 'ist kein Feld der Eingabe',
  repeated: () => 'kommt mehr als einmal vor',
  whole: () => 'die Eingabe',
};
