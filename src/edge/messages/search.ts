import type { SearchKind } from '#usecases/ports/search-index.ts';

const enKinds: Record<SearchKind, string> = {
  application: 'Applications',
  person: 'People',
  interview: 'Interviews',
  signal: 'What you noticed',
  doubt: 'Second thoughts',
  question: 'Questions',
  letter: 'Letters',
  message: 'Mails',
  contact: 'Contacts noted',
};

const en = {
  title: 'Search',
  label: 'Words or their beginnings',
  button: 'Search',
  hint: 'Applications, people, mails, letters and everything you noted. Upper case and accents do not matter.',
  none: (query: string) => `Nothing was found for “${query}”.`,
  kinds: enKinds,
  interview: 'Interview',
  untitled: 'Without words',
};
type SearchMessages = typeof en;

const de: SearchMessages = {
  title: 'Suchen',
  label: 'Wörter oder ihre Anfänge',
  button: 'Suchen',
  hint: 'Bewerbungen, Kontakte, Mails, Schreiben und alles, was du notiert hast. Groß oder klein, ä oder ae: egal.',
  none: (query) => `Zu „${query}“ wurde nichts gefunden.`,
  kinds: {
    application: 'Bewerbungen',
    person: 'Kontakte',
    interview: 'Gespräche',
    signal: 'Was dir auffiel',
    doubt: 'Zweifel',
    question: 'Fragen',
    letter: 'Schreiben',
    message: 'Mails',
    contact: 'Notierte Kontakte',
  },
  interview: 'Gespräch',
  untitled: 'Ohne Worte',
};

export const searchMessages = { en, de };
