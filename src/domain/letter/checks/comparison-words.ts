import { phrasePattern } from './phrase-pattern.ts';

/** Another employer held up beside this one. */
export const comparisonWords = {
  en: phrasePattern(
    'other (?:companies|employers|firms|teams) (?:are|do|have|offer|pay|move|treat)',
    '(?:found|find|chosen) (?:a|an) (?:company|employer|team|place) (?:that|which|where)',
    '(?:a |an |much |far |even |the |another, )?(?:better|superior|stronger) (?:[\\p{L}-]{1,20} )?(?:offer|opportunity|role|position|job|company|employer|fit|match|salary|pay|conditions|package|option|team|place|suited|prospects|deal|culture|terms|benefits|alternative)',
    'more (?:attractive|competitive|generous|lucrative|exciting|interesting|professional|suitable|appealing|promising|convincing|challenging|prestigious) (?:[\\p{L}-]{1,20} )?(?:offer|opportunity|role|position|job|company|employer|package|option|team|place|prospects?|deal|culture|process|project)',
    'higher[- ]paid',
    'higher[- ]paying',
    'better[- ]paid',
    'better[- ]paying',
    'than (?:yours|you (?:offer%|do|could|can|did|were)|what you (?:offer%|have|could|were)|your (?:company|team|offer|firm|role|process|salary|package))',
    'unlike (?:you|your|at|yours)',
    'compared (?:to|with) (?:you|your|yours|the other|other)',
    'in (?:contrast|comparison) to',
    'elsewhere is better',
    'suits me (?:much |far )?better',
    'dream (?:job|company|employer|role)',
  ),
  de: phrasePattern(
    'andere (?:firmen|unternehmen|arbeitgeber|betriebe)~(?:sind|bieten|zahlen|machen|können|antworten)',
    'woanders (?:bekomme|habe|finde|werde|ist|gibt)',
    'besserer? (?:bezahlung|konditionen|bedingungen)',
    '(?:(?:ein|eine|einem|einen|einer|das|die|deutlich|viel|wesentlich|weit) )?(?:besser|attraktiver|spannender|interessanter|lukrativer|reizvoller|passender|großzügiger|vielversprechender|verlockender)e[rsnm]? (?:\\p{L}{1,24} )?(?:angebot%|stelle%|position|firma|unternehmen|arbeitgeber%|gehalt|bedingungen|konditionen|perspektive%|möglichkeit%|chance%|aufgabe%|option%|team|kultur|alternative%|rahmenbedingungen|bezahlung|lösung|umfeld|herausforderung)',
    'besser (?:bezahlt%|zu mir|gefallen|gefällt|passt|passend%|vergütet%|dotiert%|aufgestellt)',
    'im vergleich (?:zu|mit)',
    'im gegensatz zu',
    'anders als (?:bei )?(?:ihnen|ihr%|euch|eu%)',
    '(?:mehr|besser|höher|attraktiver|interessanter) als (?:bei )?(?:ihnen|sie|ihr%|euch|ihr|eu%)',
    'als bei (?:ihnen|euch)',
    'traumjob',
    'traumstelle',
    'wunscharbeitgeber',
  ),
} as const;
