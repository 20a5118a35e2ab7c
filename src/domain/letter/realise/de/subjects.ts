import type { LetterPurpose } from '#domain/letter/letter-purpose.ts';
import type { Terms } from '#domain/letter/realise/realiser.ts';

/** Key words with the role, and the sender's name where it fits (D1). Withdrawal is never called *Absage* (D24). */
const heads: Readonly<Record<LetterPurpose, readonly string[]>> = {
  notice: ['Rückzug meiner Bewerbung als', 'Meine Bewerbung ziehe ich zurück:'],
  agency: ['Rückzug meiner Bewerbung als', 'Ich ziehe zurück: Bewerbung als'],
  'interviewer-thanks': ['Danke für unser Gespräch: Stelle als', 'Mit Dank für die Zeit: Stelle als'],
  coordinator: ['Danke für die Organisation: Stelle als', 'Termine zur Stelle als'],
  referrer: ['Meine Bewerbung als', 'Danke für die Empfehlung: Stelle als'],
  'phone-script': [],
  voicemail: [],
  'why-answer': [],
  pause: ['Bitte um Bedenkzeit: Stelle als', 'Etwas Zeit zum Überlegen: Stelle als'],
  question: ['Eine Frage zur Stelle als', 'Rückfrage zur Stelle als'],
  'other-channel': ['Bitte zum Gespräch: Stelle als', 'Form des Gesprächs: Stelle als'],
  move: ['Bitte um neuen Termin: Stelle als', 'Termin verschieben: Stelle als'],
  ill: ['Terminabsage: Stelle als', 'Unser Termin zur Stelle als'],
  'cancel-today': ['Terminabsage: Stelle als', 'Unser Termin zur Stelle als'],
  reconsider: ['Meine Bewerbung als', 'Noch einmal: Bewerbung als'],
  'may-i-have-until': ['Meine Antwort zur Stelle als', 'Bitte um Bedenkzeit: Stelle als'],
  'tell-me-sooner': ['Stand zur Stelle als', 'Bitte um Auskunft: Stelle als'],
  'follow-up': ['Nachfrage zur Stelle als', 'Stand meiner Bewerbung als'],
  'back-no-thanks': ['Meine Entscheidung: Stelle als', 'Antwort zur Stelle als'],
  'back-condition': ['Antwort zur Stelle als', 'Ein Punkt zur Stelle als'],
  'back-until': ['Meine Antwort zur Stelle als', 'Antwort folgt: Stelle als'],
  reapproach: ['Wieder in Kontakt: Stelle als', 'Unser Gespräch über die Stelle als'],
  referee: ['Referenz nicht mehr nötig: Stelle als', 'Danke für die Referenz: Stelle als'],
  network: [],
  'pay-range': ['Frage zur Gehaltsspanne: Stelle als', 'Gehaltsspanne zur Stelle als'],
  'live-instead': ['Gespräch statt Aufzeichnung: Stelle als', 'Bitte zum Video: Stelle als'],
  accommodation: ['Bitte zum Gespräch: Stelle als', 'Vorbereitung des Gesprächs: Stelle als'],
  'travel-claim': ['Reisekosten zum Gespräch: Stelle als', 'Erstattung von Reisekosten: Stelle als'],
  deletion: ['Löschung meiner Bewerbungsdaten: Stelle als', 'Bitte um Löschung: Bewerbung als'],
};

/** At most 78 characters where the role allows (E1): the name goes first, then the longer head. */
export function deSubject({ facts, role, sender, spell }: Terms): readonly string[] {
  return heads[facts.purpose].map((head) => {
    const short = `${spell(head)} ${role}`;
    const full = sender === '' ? short : `${short}, ${sender}`;
    if (full.length <= 78) return full;
    return short.length <= 78
      ? short
      : `${facts.purpose === 'notice' || facts.purpose === 'agency' ? 'Rückzug: ' : 'Stelle als '}${role}`;
  });
}
