/** What a noun needs to be inflected: masculine, feminine, neuter or plural; `at` is the preposition that goes with it. */
export type HouseNoun = { readonly gender: 'm' | 'f' | 'n' | 'pl'; readonly at: 'bei' | 'an' | 'in' };
type Row = readonly [HouseNoun['gender'], HouseNoun['at'], string];

/** Nouns that count by their ending: `Landeskrankenhaus`, `Humboldt-Universität`. */
const endings: readonly Row[] = [
  [
    'pl',
    'bei',
    'stadtwerke gemeindewerke wasserwerke energiewerke wasserbetriebe verkehrsbetriebe entsorgungsbetriebe stadtbetriebe bundesbahnen landesbahnen malteser johanniter werkstätten dienste apotheken bäder',
  ],
  ['pl', 'an', 'kliniken schulen'],
  [
    'f',
    'bei',
    'bahn bank kasse stiftung gesellschaft agentur diakonie caritas versicherung genossenschaft verwaltung behörde druckerei brauerei molkerei gärtnerei tischlerei schreinerei bäckerei manufaktur handelskammer handwerkskammer ärztekammer anstalt gruppe reederei spedition zeitung vereinigung arbeiterwohlfahrt lebenshilfe volkssolidarität feuerwehr stadtreinigung gewerkschaft kanzlei holding',
  ],
  ['f', 'in', 'klinik praxis apotheke werkstatt bibliothek fabrik'],
  ['f', 'an', 'universität hochschule schule akademie staatsoper'],
  ['m', 'bei', 'verein verband verlag landkreis konzern dienst rundfunk flughafen samariterbund naturschutzbund'],
  [
    'n',
    'bei',
    'zentrum unternehmen ministerium hilfswerk diakoniewerk sozialwerk kraftwerk studierendenwerk studentenwerk landratsamt finanzamt jugendamt bundesamt landesamt autohaus kaufhaus möbelhaus systemhaus',
  ],
  ['n', 'an', 'klinikum institut gymnasium theater museum'],
  ['n', 'in', 'krankenhaus spital hotel rathaus pflegeheim altenheim kinderheim wohnheim seniorenheim'],
];
/** Nouns that count only as a word of their own: a *Gipfelwerk* or *Ingolstadt* is a name. */
const words: readonly Row[] = [
  ['pl', 'bei', 'werke betriebe linien bahnen'],
  ['f', 'bei', 'stadt gemeinde post charité firma kammer'],
  ['f', 'in', 'kita'],
  ['m', 'bei', 'kreis bund'],
  ['n', 'bei', 'werk amt büro archiv kreuz'],
  ['n', 'in', 'haus'],
];

const rowsOf = (rows: readonly Row[]) =>
  rows.flatMap(([gender, at, nouns]) => nouns.split(' ').map((noun) => [noun, { gender, at }] as const));
const whole = new Map(rowsOf(words));
const byEnding = rowsOf(endings).toSorted(([one], [other]) => other.length - one.length);

/** The noun's gender where it is certain; `Nordwind`, `Siemens` and other names say nothing. */
export function houseNoun(word: string): HouseNoun | undefined {
  const small = word.toLocaleLowerCase('de');
  return whole.get(small) ?? byEnding.find(([ending]) => small.endsWith(ending))?.[1];
}
