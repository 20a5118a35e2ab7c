import { expect, test } from 'vitest';
import { letterPurposes } from '#domain/letter/letter-purpose.ts';
import { writeLetter } from '#domain/letter/write-letter.ts';
import { deRolePhrase } from './role-phrase.ts';

test.each([
  [
    'Praktikum Vertrieb',
    'meine Bewerbung als Praktikum Vertrieb bei Nord',
    'meine Bewerbung um das Praktikum Vertrieb bei Nord',
  ],
  ['Praktikum Vertrieb', 'Fragen zur Stelle als Praktikum Vertrieb', 'Fragen zum Praktikum Vertrieb'],
  ['Praktikum Vertrieb', 'Bei der Stelle als Praktikum Vertrieb', 'Beim Praktikum Vertrieb'],
  ['Praktikum Vertrieb', 'Danke: Stelle als Praktikum Vertrieb', 'Danke: Praktikum Vertrieb'],
  [
    'Duales Studium Informatik',
    'meine Bewerbung als Duales Studium Informatik',
    'meine Bewerbung um das Duale Studium Informatik',
  ],
  ['Duales Studium Informatik', 'mit der Stelle als Duales Studium Informatik', 'mit dem Dualen Studium Informatik'],
  ['Freiwilliges Soziales Jahr', 'über die Stelle als Freiwilliges Soziales Jahr', 'über das Freiwillige Soziale Jahr'],
  [
    'Ausbildung zur Köchin',
    'der Bewerbung vom 5. Oktober als Ausbildung zur Köchin',
    'der Bewerbung vom 5. Oktober um die Ausbildung zur Köchin',
  ],
  ['Ausbildung zur Köchin', 'Die Stelle als Ausbildung zur Köchin', 'Die Ausbildung zur Köchin'],
  ['Praktikantin', 'meine Bewerbung als Praktikantin', 'meine Bewerbung als Praktikantin'],
  ['Ausbildungsleitung', 'Stelle als Ausbildungsleitung', 'Stelle als Ausbildungsleitung'],
])('%s: %s', (role, text, right) => {
  expect(deRolePhrase(text, role)).toBe(right);
});

test('nobody is employed als Praktikum, whatever is written', () => {
  for (const role of ['Praktikum Vertrieb (m/w/d)', 'Ausbildung zur Köchin', 'Duales Studium Informatik'])
    for (const purpose of letterPurposes)
      for (const variant of [0, 1, 2, 3, 4]) {
        const { subject, body } = writeLetter(
          {
            ...{ purpose, role, locale: 'de-DE', company: 'Nordwind', rounds: 1, words: 'Geht das?' },
            ...{ sender: { name: 'Jana Lorenz' }, today: Temporal.PlainDate.from('2026-11-23') },
            since: Temporal.PlainDate.from('2026-10-05'),
          },
          { variant, tone: 'warm' },
        );
        expect(subject + body).not.toMatch(/als (?:Praktikum|Ausbildung|Duales)/u);
      }
});
