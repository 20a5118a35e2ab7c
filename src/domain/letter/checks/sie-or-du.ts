import type { LetterContext } from '#domain/letter/letter.ts';
import { hitAt } from './hit-at.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { mentions, type Span, spansMatching } from './span.ts';

/** Inside a sentence a capital can only mean the person addressed. */
const sie =
  /(?<=[\p{L}\d,;:)"“–-]\s{1,3})(?:Sie|Ihnen|Ihre[mnrs]?)(?!\p{L})|(?<=[\p{L}\d,;)]\s{1,3})Ihr(?=\s(?:Unternehmen|Haus|Team|Angebot|Verständnis|Vertrauen|Interesse|Engagement|Schreiben|Hinweis|Anruf))/gu;
const du =
  /(?<![\p{L}-])(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?|Du|Dich|Dir|Dein(?:e[mnrs]?)?|Euch|Euer|Eure[mnrs]?)(?![\p{L}-])/gu;
/** An imperative to a friend: *bitte richte*, *hab vielen Dank*. Only with *bitte* or at the start of a sentence, where no *ich* can stand before it. */
const duImperative =
  /(?<=(?:^|[.!?]\s|\n|[Bb]itte\s))(?:[Rr]ichte?|[Ss]ag|[Gg]ib|[Mm]eld|[Ss]treich|[Ss]chick|[Gg]rüße?(?! [Gg]ott)|[Nn]imm|[Ll]ass|[Rr]uf|[Ss]chreib|[Ll]eite|[Vv]ergiss|[Hh]ab|[Mm]ach|[Vv]erzeih|[Ee]ntschuldige)\s(?!(?:ich|er|es|man)\s)\p{L}/gu;
/** *Ihnen alles Gute.* opens no sentence about others. */
const sieOpening =
  /(?<=(?:^|[.!?]\s|\n))Ihnen(?=\s(?:alles|viel|einen?|und|weiterhin|auch|allen|persönlich|wünsche|danke|eine)(?!\p{L}))/gu;
/** *Das Du* and *per du* speak about the form. */
const aboutDu = /(?:das|aufs|beim|zum|per|vom|im)\sdu(?!\p{L})/giu;

const third = phrasePattern(
  'frau',
  'herrn?',
  'kolleg%',
  'team',
  'beteiligt%',
  'alle[nr]?',
  'beide[nr]?',
  'richten sie',
  'danken sie',
  'leute',
  'kandidat%',
  'menschen',
  'bewerber%',
);
const smallAddress = new RegExp(
  [
    '(?<=(?:danke|wünsche|teile|sende|schreibe|möchte|sage|will|kann|darf|muss|gebe|schulde|bin|habe)\\s(?:ich\\s)?)ihnen(?!\\p{L})',
    '(?<=(?:bei|von|mit)\\s)ihnen(?!\\p{L})',
    '(?<=(?:[Dd]ank|danke|danken|bedanke mich|freue mich|dankbar)\\s(?:\\p{L}{1,12}\\s){0,2}(?:für|über)\\s)ihre[mnrs]?(?!\\p{L})',
    '(?<!\\p{L})ihre[mnrs]?(?=\\s(?:Zeit|Einladung|Nachricht|E-Mail|Mail|Firma|Mühe|Rückmeldung|Stelle|Stellenanzeige|Suche|Offenheit|Geduld|Antwort|Unterstützung|Entscheidung|Bemühungen|Unternehmen|Hause?|Angebot|Verständnis|Vertrauen|Interesse|Team|freundliche|schnelle|nette|weitere[nr]?)(?!\\p{L}))',
    '(?<!\\p{L})ihr(?=\\s(?:Unternehmen|Haus|Angebot|Verständnis|Vertrauen|Interesse|Engagement|Schreiben|Anruf)(?!\\p{L}))',
    '(?<=(?:[Bb]itte\\s)(?:\\p{L}{1,20}\\s){0,2}(?:ich\\s)?)sie(?=,|\\s(?:mich|meine|den|das|dies|um|mir|unseren|davon))',
    '(?<=(?:könnten|würden|haben|wünschen|hätten|wissen|Wenn|wenn|falls|Falls|dass|da)\\s)sie(?=\\s(?:mir|mich|mit mir|Fragen|noch Fragen|möchten|sich|für mich|Zeit))',
  ].join('|'),
  'gu',
);

/** Sie or du, never both, as recorded; Sie and its forms with a capital (RUBRIC D7). */
export const sieOrDu: Rule = {
  ids: { de: 'D7' },
  needs: [],
  find(letter, context) {
    const text = letter.body
      .slice(letter.parts.greeting?.start ?? 0, letter.parts.signature.start)
      .replaceAll(aboutDu, (known) => '#'.repeat(known.length));
    const offset = letter.parts.greeting?.start ?? 0;
    const formal = [...spansMatching(sie, text, offset), ...spansMatching(sieOpening, text, offset)];
    const familiar = [
      ...spansMatching(du, text, offset).filter((span) => !isEnglish(letter, span)),
      ...spansMatching(duImperative, text, offset).map(({ start }) => firstWordAt(letter, start)),
    ];
    return [...mixed(letter, context, { formal, familiar }), ...smallHits(letter, context, familiar)];
  },
};

function firstWordAt({ body }: CheckedLetter, start: number): Span {
  const text = /^\p{L}{1,20}/u.exec(body.slice(start))?.[0] ?? '';
  return { start, end: start + text.length, text };
}

const isEnglish = ({ body }: CheckedLetter, span: Span) =>
  /(?:Cirque|Café|Rue|de)\s$/u.test(body.slice(Math.max(0, span.start - 8), span.start));

type Forms = { readonly formal: readonly Span[]; readonly familiar: readonly Span[] };

function mixed(letter: CheckedLetter, context: LetterContext, { formal, familiar }: Forms): Hit[] {
  const register = context.recipient?.register;
  const [sieSpan, duSpan] = [formal[0], familiar[0]];
  const greetsFormally =
    /^\s{0,4}(?:sehr geehrte|guten tag (?:frau|herr)|hallo (?:frau|herr)|liebe[r]? (?:frau|herr))/iu.test(
      letter.parts.greeting?.text ?? '',
    );
  if (duSpan && (sieSpan || (greetsFormally && register !== 'du'))) {
    const wrong = register === 'du' ? (sieSpan ?? duSpan) : duSpan;
    return [hitAt(wrong, 'error', { kind: 'sie-and-du', what: wrong.text })];
  }
  if (register === 'Sie' && duSpan) return [hitAt(duSpan, 'error', { kind: 'sie-recorded', what: duSpan.text })];
  if (register === 'du' && sieSpan) return [hitAt(sieSpan, 'error', { kind: 'du-recorded', what: sieSpan.text })];
  const greeting = letter.parts.greeting;
  return register === 'du' && greetsFormally && greeting
    ? [hitAt(greeting, 'error', { kind: 'du-recorded', what: greeting.text })]
    : [];
}

function smallHits(letter: CheckedLetter, context: LetterContext, familiar: readonly Span[]): Hit[] {
  if (familiar.length > 0 || context.recipient?.register === 'du') return [];
  return letter.parts.sentences
    .filter((sentence) => !mentions(third, sentence.text))
    .flatMap((sentence) =>
      spansMatching(smallAddress, sentence.text, sentence.start).map((span) =>
        hitAt(span, 'warning', {
          kind: 'address-small',
          what: span.text,
          repair: span.text.charAt(0).toUpperCase() + span.text.slice(1),
        }),
      ),
    );
}
