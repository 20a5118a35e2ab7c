/** First names common among people who write in English or German. */
const firstNames = new Set(
  `adam alex alexander alice amanda amira amy andrea andreas andrew angela anja anna anne anton ayse barbara beate ben benjamin bernd birgit brian carla carlos
   carmen carol caroline charles charlotte chloe chris christian christina christine christoph claire clara claudia craig cynthia daniel daniela david deborah
   dennis derek diana dieter dirk donna doris dominik edward elena elias elisabeth elizabeth ella emily emma erik eric eva fabian fatima felix fiona florian
   frank franz franziska gabriele george gerd grace greg hannah hans harald heike heinz helen helena helga henry holger ian ines ingrid isabel isabella jack
   jacob jakob james jan jana jane janet jasmin jason jean jennifer jens jessica joachim joan joanna joe john jonas jonathan jose joseph joshua julia julian
   juergen jürgen karen karin karl katharina katherine kathrin katja katrin keith kelly kenneth kerstin kevin kim klaus kyle lara laura lea lena leon leonie
   linda lisa lucas lucy lukas luisa manfred manuel marco marcus margaret maria marie marina mario marion mark markus martin martina mary matthew matthias max
   maximilian melanie meike mehmet mia michael michaela michelle miriam mohammed monika nadia nadine nancy natalie nathan neil nicole nina noah nora oliver
   olivia patricia patrick paul paula peter petra philip philipp priya rachel rainer ralf ralph rebecca renate richard robert roger roland ronald ruth ryan
   sabine sabrina samuel sandra sara sarah scott sebastian silke silvia simon simone sofia sonja sophia sophie stefan stefanie stephanie stephen steven
   susan susanne sven svenja tanja teresa thomas thorsten tim timo tina tobias tom tracy ulrich ulrike ursula ute vanessa vera verena veronika victoria
   viktor vincent walter werner william wolfgang yusuf yvonne zoe`.split(/\s+/u),
);
const notNames = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i the my his her their this that frau herr kollege kollegin english german ich er sie es das der die'.split(
    ' ',
  ),
);

const word = "\\p{Lu}[\\p{L}'’-]{1,30}";
const afterTitle = new RegExp(
  `(?<!\\p{L})(?:Frau|Herrn?|Mrs?\\.?|Ms\\.?|Mx\\.?|Dr\\.|Prof\\.)\\s(?:Dr\\.\\s)?(${word})(?:\\s(${word}))?`,
  'gu',
);
const whoSpeaks = new RegExp(
  `(?<!\\p{L})(${word})(?:\\s(${word}))?\\s(?:said|says|told|thinks|thought|warned|advised|asked|sagte|sagt|meinte|meint|findet|fand|erzählte|warnte|rät|riet)(?!\\p{L})`,
  'gu',
);
const whose = new RegExp(
  `(?<!\\p{L})(?:friend|partner|wife|husband|brother|sister|colleague|boss|mentor|coach|Freund|Freundin|Partner|Partnerin|Mann|Bruder|Schwester|Kollege|Kollegin|Kollegen|Chef|Chefin)\\s(${word})`,
  'gu',
);
const employer = new RegExp(`(?<!\\p{L})(?:at|with)\\s(${word})|(?<!\\p{L})bei\\s(\\p{Lu}{3,6})(?!\\p{L})`, 'gu');
const given = new RegExp(`(?<!\\p{L})(${word})(?:\\s(${word}))?`, 'gu');

/** Names of people and employers that a private text gives away, in small letters. */
export function personNames(text: string): Set<string> {
  const names = new Set<string>();
  const add = (name: string | undefined) => {
    const small = name?.toLowerCase().replace(/['’]s$/u, '');
    if (small !== undefined && small.length > 2 && !notNames.has(small)) names.add(small);
  };
  for (const pattern of [afterTitle, whoSpeaks, whose, employer]) {
    for (const match of text.matchAll(pattern)) for (const name of match.slice(1)) add(name);
  }
  for (const match of text.matchAll(given)) {
    if (!firstNames.has((match[1] ?? '').toLowerCase())) continue;
    add(match[1]);
  }
  return names;
}
