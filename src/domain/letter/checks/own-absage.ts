import { hitAt, subjectHit } from './hit-at.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { Rule } from './rule.ts';
import { mentions, spansMatching } from './span.ts';

const own = phrasePattern('absage', 'absagen', 'abzusagen', 'abgesagt');
const verb = phrasePattern(
  'sag(?:e|en)?(?: ich)? (?:hiermit |leider |nun |also |schweren herzens )?ab',
  'sag(?:e|en)?(?: ich)?~(?:stelle|bewerbung|angebot|position|verfahren|ihnen|dir|euch|für)~ab',
  '(?:ihnen|dir|euch|die stelle|das angebot|der stelle|dem angebot|für die stelle|für die position)~(?:absagen|abzusagen|abgesagt)',
);
/** An appointment is cancelled: *absagen* is the right word. And *ihre Absage* is theirs. */
const appointment = phrasePattern(
  'termin%',
  'gespräch%',
  'interview%',
  'treffen',
  'telefonat',
  'einladung',
  'probearbeit%',
  'probetag',
  'vorstellungs%',
  'besuch',
  '\\d{1,2}\\. ?(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)?',
  'uhr',
  'runde',
  'zu- oder absagen',
  'zusagen oder absagen',
  'zusage%',
  'ihre absage',
  'eure absage',
  'kurzfristige absage',
);

/** One's own withdrawal is *Rückzug*; *Absage* is what employers send (RUBRIC D24). */
export const ownAbsage: Rule = {
  ids: { de: 'D24' },
  needs: [],
  find(letter, context) {
    if (context.kind === 'cancel' || context.kind === 'reschedule' || context.kind === 'deadline') return [];
    const inSubject = mentions(appointment, letter.subject) ? [] : spansMatching(own, letter.subject);
    const inBody = letter.parts.sentences.flatMap((sentence) => {
      if (/\b(?:meine[rnm]?|eine|der|zur|die)\sAbsage\b/u.test(sentence.text) && !/kurzfristige/u.test(sentence.text))
        return spansMatching(phrasePattern('absage'), sentence.text, sentence.start);
      if (mentions(appointment, sentence.text)) return [];
      return [
        ...spansMatching(verb, sentence.text, sentence.start).slice(0, 1),
        ...spansMatching(phrasePattern('absage'), sentence.text, sentence.start).slice(0, 1),
      ].slice(0, 1);
    });
    return [
      ...inSubject.map((span) => subjectHit(span, 'hint', { kind: 'own-absage', what: span.text })),
      ...inBody.map((span) => hitAt(span, 'hint', { kind: 'own-absage', what: span.text })),
    ];
  },
};
