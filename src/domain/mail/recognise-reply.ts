import { evidenceOf, type Confidence, type Evidence } from './evidence.ts';
import type { MailSigns } from './parsed-mail.ts';
import { stripQuoted } from './strip-quoted.ts';

/** What an answer to a goodbye probably is. */
export type ReplyKind = 'thanks' | 'asks-why' | 'asks-to-talk' | 'offers-something' | 'out-of-office' | 'other';

export type RecognisedReply = {
  readonly kind: ReplyKind;
  readonly confidence: Confidence;
  /** In the text without quotes; empty for `other`. */
  readonly evidence: readonly Evidence[];
};

type Rule = { readonly kind: ReplyKind; readonly confidence: Confidence; readonly pattern: RegExp };

/** In order: the first that fits decides, since whoever offers something also says thank you. */
const rules: readonly Rule[] = [
  rule(
    'out-of-office',
    'high',
    /\b(out of (?:the )?office|on (?:annual |parental |maternity )?leave (?:until|from|and)|automatic reply|auto-?reply|away from my (?:desk|e-?mail)|limited access to (?:my )?e-?mail)\b/i,
  ),
  rule(
    'out-of-office',
    'high',
    /(abwesenheitsnotiz|automatische antwort|bin (?:ich )?(?:derzeit |zurzeit |momentan |aktuell |bis .{1,30} )?(?:nicht (?:im (?:büro|haus|hause)|erreichbar|im dienst)|abwesend|im urlaub|in elternzeit|außer haus)|(?:wieder|erst) (?:ab|am) .{1,30} (?:erreichbar|im büro|für sie da)|wird nicht weitergeleitet)/i,
  ),
  rule(
    'offers-something',
    'high',
    /\b((?:raise|increase|match|improve|adjust|revise) (?:the|our|your|that|on)? ?(?:offer|salary|package|compensation|rate)|(?:better|higher|improved|new|revised) (?:offer|salary|package)|counter-?offer|what would (?:it take|change your mind|make you (?:stay|reconsider))|(?:another|different|other) (?:role|position|opening|opportunity|team) (?:that|which|here|might|may|could|you)|(?:could|can|would be able to|happy to|willing to) offer (?:you )?(?:a|an|more|remote|part-time|flexible))/i,
  ),
  rule(
    'offers-something',
    'high',
    /((?:gehalt|angebot|konditionen|paket|stunden|arbeitszeit)\S* .{0,60}(?:erhöhen|anpassen|nachbessern|verbessern|überarbeiten|entgegenkommen|drauflegen)|(?:nachbessern|entgegenkommen) (?:können|könnten|würden)|(?:besseres|neues|höheres|überarbeitetes) (?:angebot|gehalt)|was (?:müsste|würde) (?:passieren|sich ändern|sie umstimmen|dich umstimmen)|(?:andere|weitere) (?:stelle|position|rolle|vakanz|aufgabe).{0,80}(?:passen|interess|anbieten|vorstellen|für sie|für dich)|(?:könnten|können|würden) (?:wir )?(?:ihnen|dir) .{0,60}anbieten)/i,
  ),
  rule(
    'asks-why',
    'high',
    /\b(may i ask (?:you )?(?:why|what|for the reason)|(?:could|can|would) you (?:share|tell (?:me|us)|let (?:me|us) know|say|explain)[^.?!]{0,60}(?:why|reasons?|what (?:led|made|changed)|feedback)|what (?:was|were|is) (?:the|your) (?:main |deciding )?reasons?|what (?:led|made) you|(?:any|some|your|brief|honest) feedback (?:on|about|would|for|you)|curious (?:to (?:know|hear|understand)|why|what)|why (?:did|have|are) you (?:decide|withdr|chang)|where (?:are|did) you (?:going|heading|decide))/i,
  ),
  rule(
    'asks-why',
    'high',
    /((?:darf|dürfen|dürfte|dürften) (?:ich|wir) (?:fragen|erfahren|nachfragen|wissen)|(?:woran|weshalb|warum|wieso) (?:hat|lag|haben|hast|es|sie|du|ist)|(?:aus )?welche[nm]? (?:gründe|grund)|was (?:war|waren|ist|sind) (?:der|die|ihr|ihre|dein|deine) (?:grund|gründe|ausschlag)|was (?:hat|gab|dazu|war) .{0,40}(?:bewogen|ausschlag|dazu geführt)|(?:grund|gründe|beweggründe) .{0,60}(?:nennen|mitteilen|verraten|interessieren|erfahren)|(?:kurzes|ehrliches|ihr|dein|über ein) feedback|rückmeldung .{0,50}(?:warum|gründe|hilft uns|verbessern))/i,
  ),
  rule(
    'asks-to-talk',
    'high',
    /\b((?:could|can|may|would|shall|might) (?:we|you|i)[^.?!]{0,80}(?:call|talk|speak|chat|phone|meet|discuss|catch up)|(?:quick|short|brief) (?:call|chat|word|conversation)|(?:give|ring) (?:me|you|us) a (?:call|ring)|(?:are|would) you (?:be )?(?:free|available|open)[^.?!]{0,50}(?:call|talk|speak|chat|discuss)|before you (?:decide|finali[sz]e|make)|(?:would|'d) (?:like|love) to (?:talk|speak|discuss|call)|let'?s (?:talk|speak|have a))/i,
  ),
  rule(
    'asks-to-talk',
    'high',
    /((?:können|könnten|wollen|dürfen|darf|würden|wollen|hätten) (?:wir|sie|ich|du) .{0,90}(?:telefonier|sprechen|anrufen|austausch|unterhalten|reden|zeit für ein)|(?:kurz|noch einmal|nochmal|nochmals) (?:telefonieren|sprechen|anrufen|reden|austauschen)|(?:kurzes|kurzen|letztes) (?:telefonat|gespräch|austausch|anruf|call)|rufen sie mich|ruf mich|melden sie sich (?:gern|gerne|bitte)? ?(?:telefonisch|kurz)|wann (?:sind|bist|kann|können|passt)[^.?!]{0,50}(?:erreich|telefon|anruf|ihnen|dir))/i,
  ),
  rule(
    'thanks',
    'high',
    /\b(thank(?:s| you)[^.!?]{0,80}(?:letting|telling|informing|for your|for the|update|notice|message|honesty|time|so much|note|e-?mail)|(?:sorry|sad) to (?:hear|lose|see)|(?:all the|the very) best|wish(?:ing)? you|understand(?:able)?(?: your| completely| and)|no (?:problem|worries)|appreciate (?:you|your|the)|stay in touch|keep in touch|noted)\b/i,
  ),
  rule(
    'thanks',
    'high',
    /((?:vielen |herzlichen |besten )?dank(?:e)? (?:für|,? dass|ihnen|dir)|danke\b|schade|bedauern|bedauerlich|verständnis|respektieren|alles gute|viel erfolg|nehmen (?:wir )?(?:das )?(?:zur kenntnis|ihre)|zur kenntnis genommen|in kontakt bleiben|kein problem|wünschen? (?:wir |ich )?(?:ihnen|dir))/i,
  ),
  rule('thanks', 'low', /^\s*(?:ok(?:ay)?|alright|fine|thanks?|thx|got it|understood|verstanden|alles klar|danke)\b/i),
];

function rule(kind: ReplyKind, confidence: Confidence, pattern: RegExp): Rule {
  return { kind, confidence, pattern };
}

/** Deterministic, in English and German; looks at what was written, not at what was quoted. Undecided is `other`. */
export function recogniseReply(mail: {
  readonly subject: string;
  readonly text: string;
  readonly signs?: Pick<MailSigns, 'isAutoReply'>;
}): RecognisedReply {
  const { own } = stripQuoted(mail.text);
  const text = own.slice(0, 20_000);
  const away = /^(?:automatic reply|automatische antwort|abwesenheit|out of office|auto(?:-| )?reply|abwesend)/i.exec(
    mail.subject.trim(),
  );
  if (away) return { kind: 'out-of-office', confidence: 'high', evidence: [evidenceOf('subject', away)] };
  const found = rules.flatMap(({ kind, confidence, pattern }) => {
    const match = pattern.exec(text);
    return match ? [{ kind, confidence, evidence: [evidenceOf('text', match)] }] : [];
  });
  if (mail.signs?.isAutoReply)
    return (
      found.find(({ kind }) => kind === 'out-of-office') ?? {
        kind: 'out-of-office',
        confidence: 'medium',
        evidence: [],
      }
    );
  return found[0] ?? { kind: 'other', confidence: 'low', evidence: [] };
}
