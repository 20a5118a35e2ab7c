const en = {
  title: 'Travel costs',
  lead: 'Who invites usually pays the journey, unless they said otherwise beforehand. A claim is a short letter of its own, never part of a goodbye.',
  empty: 'No journey is noted. “How did it go?” asks for it after each conversation.',
  open: 'Not claimed yet',
  claimed: 'Claimed',
  paid: 'Paid',
  claim: 'Write the claim',
  isClaimed: 'I have claimed it',
  isPaid: 'It is paid',
  notYet: 'Not yet after all',
  agency: 'The Agentur für Arbeit can pay journeys, too: only if you apply before you travel, and it need not.',
  source: 'No legal advice: § 670 BGB by analogy, as described by verdi-bub.de (as of November 2026).',
  saved: 'Saved.',
  about: (company: string, round: number) => `${company}, interview ${round}`,
  back: 'Looking back',
};

const de: typeof en = {
  title: 'Fahrtkosten',
  lead: 'Wer einlädt, zahlt meist die Fahrt, außer es wurde vorher ausgeschlossen. Die Abrechnung ist ein kurzes Schreiben für sich, nie Teil einer Absage.',
  empty: 'Keine Fahrt eingetragen. „Wie war’s?“ fragt nach jedem Gespräch danach.',
  open: 'Noch nicht abgerechnet',
  claimed: 'Abgerechnet',
  paid: 'Bezahlt',
  claim: 'Abrechnung schreiben',
  isClaimed: 'Ist abgerechnet',
  isPaid: 'Ist bezahlt',
  notYet: 'Doch noch nicht',
  agency: 'Auch die Agentur für Arbeit kann Fahrten zahlen: nur auf Antrag vor der Fahrt, und sie muss nicht.',
  source: 'Keine Rechtsberatung: § 670 BGB entsprechend, beschrieben bei verdi-bub.de (Stand November 2026).',
  saved: 'Gespeichert.',
  about: (company, round) => `${company}, Gespräch ${round}`,
  back: 'Rückblick',
};

export const travelCostMessages = { en, de };
