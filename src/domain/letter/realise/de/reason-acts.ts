import type { LetterReason } from '#domain/letter/letter-facts.ts';
import type { Ways } from '#domain/letter/realise/realiser.ts';
import { sentence } from '#domain/letter/sentence.ts';

/** One sentence each: true, neutral, without a comparison (E7, E8, D10). */
const reasons: Readonly<Record<Exclude<LetterReason['kind'], 'none' | 'own'>, readonly string[]>> = {
  'other-offer': [
    'Ich habe mich für eine andere Stelle entschieden.',
    'Ich habe inzwischen eine andere Stelle angenommen.',
    'Der Grund ist einfach: Ich habe eine andere Stelle angenommen.',
    'Meine Wahl ist auf eine andere Aufgabe gefallen.',
  ],
  'other-direction': [
    'Ich möchte mich fachlich in eine andere Richtung entwickeln.',
    'Mir ist klar geworden, dass ich fachlich in eine andere Richtung möchte.',
    'Mein Weg soll fachlich in eine andere Richtung gehen.',
    'Ich suche inzwischen eine Aufgabe mit anderer Ausrichtung.',
  ],
  stay: [
    'Ich bleibe in meiner jetzigen Stelle.',
    'Ich möchte in meiner jetzigen Aufgabe bleiben.',
    'Ich bleibe, wo ich bin, und führe dort weiter, was ich begonnen habe.',
    'Meine Entscheidung ist für meine jetzige Stelle gefallen.',
  ],
  place: [
    'Der Arbeitsort lässt sich mit meinem Alltag nicht vereinbaren.',
    'Den Arbeitsweg kann ich auf Dauer nicht einrichten.',
    'Ich suche eine Stelle an einem anderen Ort.',
    'Mit dem Arbeitsort lässt sich mein Alltag nicht verbinden.',
  ],
  timing: [
    'Der Zeitpunkt passt für mich gerade nicht.',
    'Ein Wechsel kommt für mich zu diesem Zeitpunkt nicht infrage.',
    'Zeitlich lässt sich ein Wechsel für mich gerade nicht einrichten.',
    'Für einen Wechsel ist bei mir jetzt nicht der richtige Zeitpunkt.',
  ],
  focus: [
    'Der Schwerpunkt der Stelle ist ein anderer als der, den ich suche.',
    'Ich suche eine Aufgabe mit einem anderen Schwerpunkt.',
    'Mir ist klar geworden, dass ich einen anderen Schwerpunkt suche.',
    'Meinen Schwerpunkt möchte ich anders setzen.',
  ],
  terms: [
    'Bei den Rahmenbedingungen gehen unsere Vorstellungen auseinander.',
    'Meine Vorstellungen von den Rahmenbedingungen sind andere.',
    'Ich suche eine Stelle mit anderen Rahmenbedingungen.',
    'In den Rahmenbedingungen finden wir nicht zusammen.',
  ],
  personal: [
    'Der Grund dafür ist persönlich.',
    'Dafür habe ich persönliche Gründe.',
    'Meine Gründe sind persönlicher Natur.',
    'Es sind persönliche Gründe, die mich dazu bewegen.',
  ],
};

/** The reason in one sentence, the person's own words included. */
export const deReason: Ways = ({ spell, facts }) => {
  const { reason } = facts;
  if (!reason || reason.kind === 'none') return [''];
  if (reason.kind === 'own') return [spell(sentence(reason.text))];
  return reasons[reason.kind].map(spell);
};
