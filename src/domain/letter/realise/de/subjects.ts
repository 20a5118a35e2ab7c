import type { LetterPurpose } from '#domain/letter/letter-purpose.ts';
import { deRolePhrase } from '#domain/letter/realise/de/role-phrase.ts';
import type { Terms } from '#domain/letter/realise/realiser.ts';

/** Key words with the role at `*`; the sender's name follows where it fits (D1). Withdrawal is never called *Absage* (D24). */
const heads: Readonly<Record<LetterPurpose, readonly string[]>> = {
  notice: [
    'Rückzug meiner Bewerbung als *',
    'Bewerbung als *: Rückzug',
    'Meine Bewerbung ziehe ich zurück: *',
    'Ich ziehe meine Bewerbung als * zurück',
  ],
  agency: [
    'Rückzug meiner Bewerbung als *',
    'Ich ziehe zurück: Bewerbung als *',
    'Bewerbung als *: Rückzug',
    'Bitte weitergeben: Rückzug der Bewerbung als *',
  ],
  'interviewer-thanks': [
    'Danke für unser Gespräch: Stelle als *',
    'Mit Dank für die Zeit: Stelle als *',
    'Stelle als *: vielen Dank für das Gespräch',
    'Ein Dank zum Abschied: Stelle als *',
  ],
  coordinator: [
    'Danke für die Organisation: Stelle als *',
    'Termine zur Stelle als *',
    'Stelle als *: meine Termine',
    'Danke für die Planung: Stelle als *',
  ],
  referrer: [
    'Meine Bewerbung als *',
    'Danke für die Empfehlung: Stelle als *',
    'Neues zu meiner Bewerbung als *',
    'Stelle als *: kurze Nachricht vorab',
  ],
  'phone-script': [],
  voicemail: [],
  'why-answer': [],
  pause: [
    'Bitte um Bedenkzeit: Stelle als *',
    'Etwas Zeit zum Überlegen: Stelle als *',
    'Stelle als *: Bitte um etwas Zeit',
    'Bedenkzeit zur Stelle als *',
  ],
  question: [
    'Eine Frage zur Stelle als *',
    'Rückfrage zur Stelle als *',
    'Stelle als *: eine offene Frage',
    'Noch eine Frage: Stelle als *',
  ],
  'other-channel': [
    'Bitte zum Gespräch: Stelle als *',
    'Form des Gesprächs: Stelle als *',
    'Stelle als *: eine Bitte zum Gespräch',
    'Unser Gespräch zur Stelle als *',
  ],
  move: [
    'Bitte um neuen Termin: Stelle als *',
    'Termin verschieben: Stelle als *',
    'Stelle als *: Bitte um einen anderen Termin',
    'Neuer Zeitpunkt für unser Gespräch: Stelle als *',
  ],
  ill: [
    'Terminabsage: Stelle als *',
    'Unser Termin zur Stelle als *',
    'Stelle als *: Terminabsage',
    'Leider krank: Termin zur Stelle als *',
  ],
  'cancel-today': [
    'Terminabsage: Stelle als *',
    'Unser Termin zur Stelle als *',
    'Stelle als *: Terminabsage',
    'Ich muss absagen: Termin zur Stelle als *',
  ],
  reconsider: [
    'Meine Bewerbung als *',
    'Noch einmal: Bewerbung als *',
    'Bewerbung als *: noch einmal überlegt',
    'Bitte um Wiederaufnahme: Bewerbung als *',
  ],
  'may-i-have-until': [
    'Meine Antwort zur Stelle als *',
    'Bitte um Bedenkzeit: Stelle als *',
    'Zeit für meine Antwort: Stelle als *',
    'Stelle als *: bis wann ich antworte',
  ],
  'tell-me-sooner': [
    'Stand zur Stelle als *',
    'Frage zum Zeitplan: Stelle als *',
    'Stelle als *: Bitte um eine Einschätzung',
    'Bitte um Auskunft: Stelle als *',
  ],
  'follow-up': [
    'Nachfrage zur Stelle als *',
    'Stand meiner Bewerbung als *',
    'Meine Bewerbung als *: Nachfrage',
    'Wie geht es weiter? Stelle als *',
  ],
  'back-no-thanks': [
    'Meine Entscheidung: Stelle als *',
    'Antwort zur Stelle als *',
    'Stelle als *: meine Antwort',
    'Es bleibt dabei: Stelle als *',
  ],
  'back-condition': [
    'Antwort zur Stelle als *',
    'Ein Punkt zur Stelle als *',
    'Stelle als *: ein Punkt vorab',
    'Meine Antwort: Stelle als *',
  ],
  'back-until': [
    'Meine Antwort zur Stelle als *',
    'Antwort folgt: Stelle als *',
    'Stelle als *: wann ich antworte',
    'Zeitpunkt meiner Antwort: Stelle als *',
  ],
  reapproach: [
    'Wieder in Kontakt: Stelle als *',
    'Unser Gespräch über die Stelle als *',
    'Stelle als *: ich melde mich wieder',
    'Nach unserem Gespräch: Stelle als *',
  ],
  referee: [
    'Referenz nicht mehr nötig: Stelle als *',
    'Danke für die Referenz: Stelle als *',
    'Stelle als *: keine Auskunft mehr nötig',
    'Meine Referenz: Stelle als *',
  ],
  network: [],
  'pay-range': [
    'Frage zur Gehaltsspanne: Stelle als *',
    'Gehaltsspanne zur Stelle als *',
    'Stelle als *: Frage zum Gehalt',
    'Vor dem Gespräch: Gehaltsspanne für die Stelle als *',
  ],
  'live-instead': [
    'Gespräch statt Aufzeichnung: Stelle als *',
    'Bitte zum Vorstellungsvideo: Stelle als *',
    'Stelle als *: lieber ein Gespräch',
    'Bitte um ein Gespräch: Stelle als *',
  ],
  accommodation: [
    'Bitte zum Gespräch: Stelle als *',
    'Vorbereitung des Gesprächs: Stelle als *',
    'Stelle als *: eine Bitte vorab',
    'Unser Gespräch zur Stelle als *',
  ],
  'travel-claim': [
    'Reisekosten zum Gespräch: Stelle als *',
    'Erstattung von Reisekosten: Stelle als *',
    'Stelle als *: Reisekosten',
    'Meine Reisekosten: Gespräch zur Stelle als *',
  ],
  deletion: [
    'Löschung meiner Bewerbungsdaten: Stelle als *',
    'Bitte um Löschung: Bewerbung als *',
    'Bewerbung als *: Löschung meiner Daten',
    'Meine Bewerbungsunterlagen löschen: Stelle als *',
  ],
};

/** At most 78 characters where the role allows (E1): the name goes first, then the longer head. */
export function deSubject({ facts, role, sender, spell }: Terms): readonly string[] {
  const isNotice = facts.purpose === 'notice' || facts.purpose === 'agency';
  return heads[facts.purpose].map((head) => {
    const short = deRolePhrase(
      spell(head).replace('*', () => role),
      role,
    );
    const full = sender === '' ? short : `${short}, ${sender}`;
    if (full.length <= 78) return full;
    return short.length <= 78 ? short : deRolePhrase(`${isNotice ? 'Rückzug: ' : 'Stelle als '}${role}`, role);
  });
}
