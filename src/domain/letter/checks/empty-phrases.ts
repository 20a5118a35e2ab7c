import { hitAt } from './hit-at.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { Rule } from './rule.ts';
import { spansMatching } from './span.ts';

const phrases = phrasePattern(
  '(?:hiermit|hierdurch|hierbei) (?:teile|möchte|darf|muss|erlaube|informiere|setze|gebe|bestätige|erkläre)(?: ich)?(?: (?:ihnen|dir|sie|dich|euch))?(?: (?:mit|mitteilen|informieren|darüber))?',
  '(?:darf|möchte|muss|will|kann)(?: ich)?(?: (?:ihnen|sie|dir|dich|euch))? hiermit',
  'möchte ich (?:ihnen|sie) hiermit',
  'teile ich (?:ihnen|dir) hiermit',
  'ich teile (?:ihnen|dir) hiermit',
  'bezug ?nehmend auf',
  'unter bezugnahme%',
  'in bezug(?:nahme)? auf (?:ihr|mein|das)%',
  'mit bezug auf',
  'zwecks',
  'seitens',
  'meinerseits',
  'ihrerseits',
  'vorgenannt%',
  'obengenannt%',
  'oben genannt%',
  'o\\. ?g\\.',
  'obig%',
  'vorbezeichnet%',
  'diesbezüglich%',
  'zu meinem (?:größten |großen |allergrößten |tiefsten )?bedauern',
  'mit (?:größtem |großem )?bedauern',
  'sehe ich mich (?:leider )?(?:gezwungen|genötigt|veranlasst|außerstande|nicht in der lage)',
  'gezwungen sehe',
  '(?:sehen|sah|sehe)(?: ich| wir)?(?: mich| uns)?(?: \\p{L}{1,12})? (?:gezwungen|genötigt|veranlasst|außerstande)',
  'hier(?:von|über|zu|für|durch|in) (?:abstand|in kenntnis|keine|erhalten)',
  'weitere veranlassung',
  'erfolgt (?:meinerseits|hiermit|umgehend|diese|in kürze)',
  'folgendes mit',
  'bezug nehmend',
  'wertes schreiben',
  'ihr schreiben vom',
  'zeitnah%',
  'in der hoffnung auf',
  'möchte ich~(?:mitteilen|in kenntnis|zum ausdruck)',
  'verbleibe ich',
  'ich verbleibe',
  'verbleibe%',
  'gestatten sie mir',
  'erlaube ich mir',
  'ich erlaube mir',
  'zur (?:gefälligen )?kenntnis(?:nahme)?',
  'nehmen sie (?:bitte )?zur kenntnis',
  'in kenntnis (?:zu )?setzen',
  'kenntnis zu setzen',
  'in vorbezeichneter',
  'in obiger',
  'mit sofortiger wirkung',
  'fristgerecht',
  'vollumfänglich',
  'anbei übersende',
  'übersende ich',
  'zu händen',
  'höflichst',
  'wunschgemäß',
  'im nachgang (?:zu|unser%)',
  'in anbetracht der tatsache',
  'aufgrund der tatsache',
  'der guten ordnung halber',
  'nach eingehender prüfung aller',
  'in (?:dieser|der) angelegenheit',
  'bitte ich um kenntnisnahme',
  'um kenntnisnahme',
  'in abrede',
  'zur verfügung stellung',
  'unter ausdruck',
  'wie oben erwähnt',
  'gemäß',
  'mittels',
  'anlässlich',
  'dahingehend',
  'betreffs',
  'bezüglich meine[rs]?',
  'für die (?:mir )?entgegengebrachte',
  'entgegengebrachte[sn]? (?:vertrauen|interesse)',
  'in aller form',
  'zum ausdruck bringen',
  'setze ich sie (?:davon|hiermit)',
  'hochachtungsvoll%',
);
const must = phrasePattern(
  'leider (?:muss|musste|müssen) (?:ich|wir)',
  'ich muss (?:ihnen |dir )?leider',
  'muss ich (?:ihnen |dir )?leider',
  'leider',
  'bedauerlicherweise',
);

/** No hollow phrases, no office German, *leider muss ich* once at most (RUBRIC D14). */
export const emptyPhrases: Rule = {
  ids: { de: 'D14' },
  needs: [],
  find(letter, context) {
    const hollow = letter.parts.sentences
      .flatMap((sentence) => spansMatching(phrases, sentence.text, sentence.start))
      .filter(
        (span) =>
          !(context.kind === 'deletion' || context.kind === 'claim') || !/^(?:gemäß|fristgerecht)/iu.test(span.text),
      )
      .map((span) => hitAt(span, 'warning', { kind: 'empty-phrase', what: span.text }));
    const sorry = letter.parts.sentences.flatMap((sentence) => spansMatching(must, sentence.text, sentence.start));
    const second = sorry[1];
    return second ? [...hollow, hitAt(second, 'warning', { kind: 'must-repeated', count: sorry.length })] : hollow;
  },
};
