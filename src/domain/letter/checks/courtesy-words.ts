const list = (words: string) => new Set(words.split(/\s+/u).filter(Boolean));

/** What every message around a job says: never a leak by itself (RUBRIC, Leak guard). Spelt with ae, oe, ue and ss. */
export const courtesyWords = {
  en: list(`thank thanks thankful grateful gratitude appreciate appreciated appreciation time interview interviews interviewing conversation conversations
    talk talked talking chat call meeting meet met apply applied application applications process position role job opportunity opening candidate candidacy
    withdraw withdrawing withdrawal decide decided decision consideration consider considered considering regards regard wish wishes wishing best kind
    kindly great good nice pleasant pleasure look looking forward future hope hoping team company please dear hi hello sorry apologies apologize apologise
    search success offer learn learned learning enjoy enjoyed week month day days today yesterday monday tuesday wednesday thursday friday interested
    interest careful carefully thought thoughts think thinking person people work working move continue find found right recruiter manager round know knew known want wanted leave left already tell told feel felt like use used using explain explained show showed shown mention mentioned described describe`),
  de: list(`dank danke danken bedanken vielen herzlich herzlichen zeit gespraech gespraeche gespraechen interview kennenlernen telefonat termin bewerbung
    bewerbungen bewerben beworben verfahren prozess bewerbungsverfahren auswahlverfahren stelle position rolle aufgabe zurueckziehen ziehe zurueck
    rueckzug zurueckgezogen entscheiden entschieden entscheidung ueberlegung ueberlegen gruesse gruss freundlich freundlichen freundliche beste besten
    wuensche wuenschen wuensche alles gute gut guten guter gutes schoen schoene schoenes angenehm angenehme nett freue freuen gefreut erfolg suche zukunft
    hoffe hoffen team unternehmen firma bitte liebe lieber hallo sehr geehrte geehrter frau herr herrn leid entschuldigung angebot einladung nachricht
    interesse offen offene offenen offenheit tag woche wochen monat heute gestern montag dienstag mittwoch donnerstag freitag arbeiten arbeit denken gedacht
    finden gefunden richtig person menschen runde wissen weiss wusste zeigen zeigt zeigte gezeigt erklaeren erklaert erzaehlt erzaehlte beschrieben bleiben bleibt finde fand`),
} as const;
