type Gender = 'f' | 'n';

/** What one applies for is no one that one is: nobody is employed *als Praktikum*. */
const things: readonly (readonly [Gender, RegExp])[] = [
  [
    'n',
    /^(?:(?:Schüler|Pflicht|Vor|Jahres|Sommer|Orientierungs)?praktikum|volontariat|referendariat|duales studium|trainee-?programm|stipendium|freiwilliges soziales jahr|fsj)(?!\p{L})/iu,
  ],
  [
    'f',
    /^(?:ausbildung|berufsausbildung|umschulung|weiterbildung|promotion|werkstudententätigkeit|hospitation)(?!\p{L})/iu,
  ],
];

const cases = {
  n: { accusative: 'das', dative: 'dem', to: 'zum', at: 'beim' },
  f: { accusative: 'die', dative: 'der', to: 'zur', at: 'bei der' },
} as const;

/** `Duales Studium` after an article, in the dative with *-n*. */
const weak = (role: string, ending: 'e' | 'en') =>
  role.replace(/^(Duale|Freiwillige)s( sozialen?s?)?/iu, (_all, first: string, more?: string) =>
    more === undefined
      ? first.replace(/e$/u, ending)
      : `${first.replace(/e$/u, ending)} Soziale${ending === 'en' ? 'n' : ''}`,
  );

/**
 * Puts *Bewerbung als Praktikum* right: `Bewerbung um das Praktikum Vertrieb`, `zum Praktikum Vertrieb`, `bei der
 * Ausbildung zur Pflegefachkraft`. Titles of people stay as they are.
 */
export function deRolePhrase(text: string, role: string): string {
  const gender = things.find(([, pattern]) => pattern.test(role))?.[0];
  if (!gender) return text;
  const { accusative, dative, to, at } = cases[gender];
  const [whom, where] = [`${accusative} ${weak(role, 'e')}`, weak(role, 'en')];
  const stelle = `Stelle als ${role}`;
  return text
    .replaceAll(/(Bewerbung(?: vom \d{1,2}\. \p{L}+(?: \d{4})?)?) als /gu, (all, before: string, place: number) =>
      text.startsWith(role, place + all.length) ? `${before} um ${accusative} ` : all,
    )
    .replaceAll(`um ${accusative} ${role}`, `um ${whom}`)
    .replaceAll(`zur ${stelle}`, `${to} ${where}`)
    .replaceAll(`ei der ${stelle}`, at === 'beim' ? `eim ${where}` : `ei der ${where}`)
    .replaceAll(`der ${stelle}`, `${dative} ${where}`)
    .replaceAll(`die ${stelle}`, whom)
    .replaceAll(`Die ${stelle}`, `${whom.charAt(0).toUpperCase()}${whom.slice(1)}`)
    .replaceAll(stelle, role);
}
