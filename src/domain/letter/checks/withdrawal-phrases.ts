import type { CheckedLetter } from './rule.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { mentions, type Span } from './span.ts';

const process =
  '(?:application|candidacy|candidature|name|myself|me|self|interest|submission|acceptance|process|search|running|consideration|role|position|post|job|opening|opportunity|recruitment|selection|interview%|pool|race|shortlist)';

const english = phrasePattern(
  `withdr(?:aw|awing|ew|awn) (?:from )?~${process}`,
  'withdr(?:aw|awing|awn)',
  `(?:have|formal)? ?withdrawal (?:of|from)~${process}`,
  'my withdrawal',
  '(?:pull|pulling|pulled) (?:out|my application|my name)',
  '(?:bow|bowing|bowed|drop|dropping|dropped|opt|opting|opted|duck|ducking) out',
  '(?:step|stepping|stepped) (?:back|away|aside|out|down)',
  `(?:remove|removing|take|taking|strike|pull) (?:my name|myself|me|my application)~(?:out|off|from|${process})`,
  "(?:no longer|not|never|\\p{L}{2,6}n't)~(?:to )?(?:be )?(?:considered|pursu(?:e|ing)|continu(?:e|ing)|proceed(?:ing)?|mov(?:e|ing) (?:forward|ahead)|go(?:ing)? (?:forward|ahead|further|any further)|carry(?:ing)? on|tak(?:e|ing) (?:part|it further|this further|this any further|things further|my application (?:any )?further|the process (?:any )?further|up the)|accept(?:ing)?|progress(?:ing)?|available|interested|participat(?:e|ing)|join(?:ing)?)",
  '(?:decline|declining|turn down|turning down|turn your offer down)~(?:offer|invitation|role|position|opportunity|post|job|place|interview)',
  'unable to (?:accept|continue|proceed|take up|join)',
  "(?:can(?:no|')t|cannot) accept",
  'rescind(?:ing)?~(?:application|acceptance)',
  '(?:end|ending|close|closing|stop|stopping|conclude|concluding|discontinue|discontinuing|retract|retracting|cancel|cancelling|canceling) my (?:application|candidacy|candidature|part)',
  'take me (?:out|off)',
  'out of (?:the )?(?:running|consideration)',
  '(?:say|saying) no to~(?:offer|role|position)',
  '(?:pass|passing) on (?:the|this|your) (?:role|position|opportunity|offer|job)',
  'leave the process',
  'leaving the process',
  'stop here',
  '(?:take|taking|took) back my (?:application|candidacy|candidature)',
  '(?:take|taking) my (?:application|candidacy) back',
  'count me out',
  // whatever the verb, a no to the role or the process says it
  `(?:no longer|not|never|\\p{L}{2,6}n't|against|out of|leave|leaving|goodbye to)~${process}`,
  'hat (?:out|back)',
);

/** Also at the end of a compound: *Auswahlverfahren*. */
const germanProcess =
  '\\p{L}{0,20}(?:bewerbung|stelle|position|verfahren|verfahrens|prozess|prozesses|kandidatur|angebot|gespräche|rolle)';

const german = phrasePattern(
  'zieh(?:e|en|t)?(?: ich)?~zurück',
  'zog~zurück',
  'zurück(?:zu)?zieh%',
  'zurückgezogen',
  'rückzug%',
  'rücknahme',
  'zurück(?:zu)?nehm%',
  'zurückgenommen',
  'nehm(?:e|en)?(?: ich)?~(?:zurück|abstand|heraus|raus)',
  'abstand (?:zu )?nehmen',
  'tret(?:e|en)?(?: ich)?~zurück',
  'zurück(?:zu)?treten',
  'steig(?:e|en)?(?: ich)?~aus',
  'aus(?:zu)?steig%',
  'scheid(?:e|en)?(?: ich)?~aus',
  'aus(?:zu)?scheiden',
  'nicht (?:mehr|länger|weiter|weiterhin)~zur verfügung',
  'steh(?:e|en)?(?: ich)?~nicht zur verfügung',
  '(?:nicht|kein%) (?:mehr |länger |weiter |weiterhin )?~(?:weiter(?:zu)?(?:verfolg|führ|geh|mach)%|verfolg%|fort(?:zu)?(?:führ|setz)%|aufrecht%|teilnehm%|teilnehme|teilzunehmen|annehm%|anzunehmen|antret%|anzutreten|berücksichtig%|dabei)',
  '(?:gegen|dagegen)~entschieden',
  'entschieden~(?:gegen|nicht)',
  '(?:angebot|stelle|zusage|einladung|position)~(?:ab(?:zu)?lehn%|ab(?:zu)?sag%|verzicht%|ausschlag%)',
  'lehn(?:e|en)?(?: ich)?~ab',
  'schlag(?:e|en)?(?: ich)?~aus',
  'verzicht(?:e|en|et)',
  'beend(?:e|en)?(?: ich)?~(?:bewerbung|verfahren|prozess|kandidatur)',
  '(?:bewerbung|verfahren|prozess|kandidatur)~(?:beend%|zu beenden|ab(?:zu)?brech%)',
  'sag(?:e|en)?(?: ich)?~(?:stelle|bewerbung|angebot|position|verfahren|ihnen|dir|euch)~ab',
  '(?:stelle|bewerbung|position|verfahren)~absage%',
  'meine absage',
  'gegenstandslos',
  'streichen sie (?:mich|meine bewerbung)',
  'nehmen sie mich~(?:aus|von|heraus)',
  'nicht (?:mehr|weiter|länger) (?:zu )?(?:berücksichtigen|infrage|in frage)',
  'bin raus',
  // whatever the verb, a no to the role or the process says it
  `${germanProcess}~(?:nicht|kein%|abstand|heraus|raus|zurück%|beend%|abbrech%)`,
  `(?:nicht|kein%|abstand|verabschied%)~${germanProcess}`,
);

const patterns = { en: english, de: german } as const;

/** Sentences of the body that say that the writer leaves the process. */
export const withdrawalSentences = (letter: CheckedLetter): Span[] =>
  letter.parts.sentences.filter((sentence) => mentions(patterns[letter.lang], sentence.text));

export const saysWithdrawal = (lang: CheckedLetter['lang'], text: string): boolean => mentions(patterns[lang], text);
