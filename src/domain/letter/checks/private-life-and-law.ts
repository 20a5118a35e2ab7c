import { hitAt } from './hit-at.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { Rule } from './rule.ts';
import { spansMatching } from './span.ts';

const health = {
  en: phrasePattern(
    '(?:my|the|a) (?:doctor|gp|therapist|physician)',
    'doctor%',
    'ill(?:ness)?(?!-)',
    'sick(?:ness)?',
    'unwell',
    'disease',
    'diagnos%',
    'surgery',
    'cancer',
    'chemo%',
    'depress(?:ion|ed)',
    'anxiety',
    'burn-?out',
    'burned out',
    'burnt out',
    'therapy',
    'therapist',
    'hospital%',
    'medical (?:reasons?|condition|leave|treatment|issues?)',
    '(?:my|mental|poor|ill|bad|failing) health',
    'health (?:reasons?|issues?|problems?|conditions?|grounds|concerns)',
    'stroke',
    'asthma',
    'diabet%',
    'epilep%',
    'autis%',
    'adhd',
    'heart (?:attack|condition|problems?)',
    'chronic%',
    'panic attacks?',
    'medication',
    'wheelchair',
    'physio%',
    'ivf',
    'knee',
    'injur(?:y|ed|ies)',
    'pregnan%',
    'miscarriage',
    'disabilit%',
    'migraines?',
    'operation on my',
    'rehab',
    'mental health',
    'back (?:pain|problems)',
    'covid',
  ),
  de: phrasePattern(
    '(?:mein|meine|der|die|vom|zum) (?:arzt|ärztin|hausarzt|hausärztin)',
    'schwer krank',
    'ärztlich%',
    'krank%',
    'erkrank%',
    'krankheit%',
    'gesundheitlich%',
    'gesundheitsgründe%',
    'meine[rn]? (?:\\p{L}{1,12} )?gesundheit',
    'schlaganfall',
    'herzinfarkt',
    'asthma',
    'diabet%',
    'epilep%',
    'autis%',
    'adhs',
    'chronisch%',
    'panikattacken?',
    'medikament%',
    'rollstuhl',
    'bandscheib%',
    'verletzt%',
    'verletzung',
    'kinderwunsch%',
    'diagnos%',
    'operation',
    'operiert',
    'krebs%',
    'chemo%',
    'depress%',
    'angststörung',
    'burn-?out',
    'therapie',
    'reha',
    'klinik',
    'schwanger%',
    'fehlgeburt',
    'behinder(?:t|ung)%',
    'schwerbehinder%',
    'migräne',
    'rückenprobleme%',
    'rückenschmerzen',
    'psychisch%',
    'covid',
    'corona',
  ),
} as const;

const family = {
  en: phrasePattern(
    'expecting (?:a|our|my|another)~(?:baby|child|twins)',
    'a baby',
    'newborn',
    'my (?:\\w{1,8} )?(?:in-laws|relatives)',
    'my (?:\\w{1,8} )?(?:wife|husband|spouse|partner|girlfriend|boyfriend|son|daughter|sons|daughters|child|children|kids?|baby|mother|father|mum|mom|dad|parents?|sister|brother|grand(?:mother|father|parents)|family)',
    'our (?:baby|kids?|children|son|daughter|wedding)',
    'family (?:reasons?|matters?|emergency|situation|issues?|circumstances|illness)',
    'childcare',
    'child-?minder',
    'nanny',
    'nursery',
    'day-?care',
    'au pair',
    'baby-?sitter',
    'single (?:mother|father|parent|mum|dad)',
    'engaged to',
    'my marriage',
    'divorc%',
    'separation',
    'custody',
    'parental leave',
    'maternity%',
    'paternity%',
    'bereavement',
    'funeral',
    'getting married',
    'care of (?:a|an) (?:elderly )?(?:relative|parent)',
  ),
  de: phrasePattern(
    '(?:erwarte|erwarten|bekomme|bekommen) (?:ein|unser%|mein%|das)~(?:kind|baby|zwillinge)',
    'scheiden',
    'geschieden',
    'baby',
    'meine[rnms]? (?:\\p{L}{1,12} )?(?:frau|mann|mannes|partner|partnerin|freundin|sohn|sohnes|tochter|kind|kinder|kindern|kindes|mutter|vater|vaters|eltern|schwester|bruder|oma|opa|familie|ehefrau|ehemann|ehemannes|lebensgefährt%)',
    'mein (?:\\p{L}{1,12} )?(?:mann|partner|sohn|kind|vater|bruder|opa|ehemann|lebensgefährte)',
    'unsere? (?:kinder|kind|sohn|tochter|baby|hochzeit)',
    'familiär%',
    'familiengründen',
    'kinderbetreuung',
    'tagesmutter',
    'kita%',
    'kindergarten%',
    'babysitter%',
    'großeltern',
    'meine ehe',
    'verlobt%',
    'heirat%',
    'scheidung',
    'trennung',
    'elternzeit',
    'mutterschutz',
    'pflegefall',
    'pflege (?:meine%|eine%)',
    'todesfall',
    'beerdigung',
    'hochzeit',
    'nachwuchs',
    'alleinerziehend%',
  ),
} as const;

const legal = {
  en: phrasePattern(
    'inadmissible',
    'not allowed to ask',
    'lawyers?',
    'attorney%',
    'solicitor%',
    'legal (?:action|advice|steps|grounds|claim%|obligation%|proceedings|rights?)',
    'legally',
    'lawsuit%',
    'sue',
    'suing',
    'court',
    'tribunal',
    'unlawful%',
    'illegal%',
    'discriminat%',
    'harass%',
    'breach of',
    'liable',
    'liability',
    'damages',
    'compensation claim',
    'hold you responsible',
    'statutory',
    'labou?r law',
    'employment law',
    'equality act',
    'my rights',
    'non-compete',
    'eeoc',
    'acas',
  ),
  de: phrasePattern(
    'unzulässig%',
    'unerlaubt%',
    'anwalt%',
    'anwält%',
    'rechtsanw%',
    'rechtlich%',
    'rechtswidrig%',
    'rechtsschutz',
    'klage',
    'klagen',
    'verklage%',
    'gericht',
    'gerichtlich%',
    'arbeitsgericht%',
    'gesetzlich%',
    'gesetzeswidrig',
    'agg',
    'gleichbehandlungsgesetz',
    'diskriminier%',
    'belästig%',
    'schadensersatz',
    'schadenersatz',
    'haftbar',
    'haftung',
    'verstoß gegen',
    'strafbar',
    'anzeige erstatten',
    'juristisch%',
    'arbeitsrecht%',
    'wettbewerbsverbot',
    'mein recht',
    'meine rechte',
    'ansprüche (?:vorbehalt%|geltend)',
  ),
} as const;

/** Kinds whose very purpose names an illness or a right. */
const mayName = { health: ['cancel', 'reschedule', 'question'], legal: ['deletion', 'claim', 'question'] } as const;
const namesCare =
  /(?:health|medical|clinic|hospital|hospice|therap|klinik|kranken|gesundheit|reha|pflege|legal|court|gericht|recht|jurist|kanzlei|anwalt|law|family|famili|disab|behinder)/iu;

/** No claim about health, family or law that the person has not chosen to make (RUBRIC E11). */
export const privateLifeAndLaw: Rule = {
  ids: { en: 'E11', de: 'E11' },
  needs: [],
  find(letter, context) {
    const { kind } = context;
    const known =
      `${context.role ?? ''} ${context.company ?? ''} ${context.recipient?.name ?? ''} ${(context.debriefFacts ?? []).join(' ')}`.toLowerCase();
    const isTheirs = (text: string) =>
      known.includes(text.toLowerCase()) ||
      (namesCare.test(known) &&
        namesCare.test(text) &&
        !/reasons?|issues?|problem|condition|gründe|grund/iu.test(text));
    const lists = [
      ['health', health[letter.lang]],
      ['family', family[letter.lang]],
      ['legal', legal[letter.lang]],
    ] as const;
    return letter.parts.sentences.flatMap((sentence) =>
      lists.flatMap(([about, pattern]) => {
        if (kind && about !== 'family' && (mayName[about] as readonly string[]).includes(kind)) return [];
        if (about === 'health' && !isOwn(sentence.text, letter.lang)) return [];
        const span = spansMatching(pattern, sentence.text, sentence.start).find((one) => !isTheirs(one.text));
        return span && (about === 'legal' || !isCapitalName(span.text, letter.lang))
          ? [hitAt(span, 'warning', { kind: about, what: span.text })]
          : [];
      }),
    );
  },
};

/** *Your team seemed burnt out* tells nothing about the writer; *health reasons* does, without an *I*. */
const isOwn = (sentence: string, lang: 'en' | 'de') =>
  (lang === 'en'
    ? /\b(?:I|I['’](?:m|ve|d|ll)|my|me|we|our|us)\b/iu
    : /(?<!\p{L})(?:ich|mich|mir|mein\p{L}{0,3}|wir|uns|unser\p{L}{0,3})(?!\p{L})/iu
  ).test(sentence) || /reasons?|grounds|issues|gründe/iu.test(sentence);

/** `Tandem Health`, `Lakeside Medical`: a capital inside an English sentence is a name, not a condition. */
const isCapitalName = (text: string, lang: 'en' | 'de') =>
  lang === 'en' && /^(?!Covid|COVID)\p{Lu}\p{Ll}/u.test(text) && !text.startsWith('My');
