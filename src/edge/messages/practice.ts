import type { Unfair } from '#domain/look-back/still-fair.ts';

const en = {
  title: 'What you practised',
  lead: 'One thing to try, and what came of it, conversation by conversation. There is no score.',
  empty: 'Nothing yet. In the notes for a talk there is room for one thing to try; afterwards, for what you learned.',
  ahead: 'Coming up',
  past: 'Over the search',
  goal: 'To try',
  question: 'To ask',
  learned: 'Learned',
  met: 'Met',
  grew: 'What grew',
  first: (company: string, when: string) => `At first (${company}, ${when})`,
  lately: (company: string, when: string) => `Lately (${company}, ${when})`,
  grewNote: 'Your own words, then and now. What lies between is yours to see.',
  references: 'They have called my references',
  noReferences: 'They have not called my references after all',
  prep: 'Notes for the talk',
  debrief: 'How did it go?',
  title1: (company: string, round: number) => `${company}, interview ${round}`,
  unfair: {
    'final-round': 'This is the last round. Somebody else is left out for you now: practise elsewhere, or mean it.',
    'travel-paid': 'They pay your journey. From here on it is fair to go only if you could say yes.',
    references: 'They have called those who speak for you. From here on it is fair to go only if you could say yes.',
    'long-work': 'They prepare much for this. From here on it is fair to go only if you could say yes.',
  } satisfies Record<Unfair, string>,
  back: 'Looking back',
};

const de: typeof en = {
  title: 'Was du geübt hast',
  lead: 'Eine Sache, die du ausprobieren wolltest, und was daraus wurde, Gespräch für Gespräch. Punkte gibt es keine.',
  empty:
    'Noch nichts. Im Spickzettel ist Platz für eine Sache, die du ausprobieren willst; danach für das, was du gelernt hast.',
  ahead: 'Steht bevor',
  past: 'Über die Suche hinweg',
  goal: 'Ausprobieren',
  question: 'Fragen',
  learned: 'Gelernt',
  met: 'Kennengelernt',
  grew: 'Was gewachsen ist',
  first: (company, when) => `Am Anfang (${company}, ${when})`,
  lately: (company, when) => `Zuletzt (${company}, ${when})`,
  grewNote: 'Deine eigenen Worte, damals und jetzt. Was dazwischen liegt, siehst du selbst.',
  references: 'Sie haben meine Referenzen angerufen',
  noReferences: 'Meine Referenzen haben sie doch nicht angerufen',
  prep: 'Spickzettel',
  debrief: 'Wie war’s?',
  title1: (company, round) => `${company}, Gespräch ${round}`,
  unfair: {
    'final-round':
      'Das ist die letzte Runde. Jetzt bleibt für dich jemand anderes draußen: Übe woanders, oder mein es ernst.',
    'travel-paid': 'Sie zahlen deine Fahrt. Ab hier ist es nur fair hinzugehen, wenn du auch zusagen könntest.',
    references:
      'Sie haben die angerufen, die für dich sprechen. Ab hier ist es nur fair hinzugehen, wenn du auch zusagen könntest.',
    'long-work': 'Sie bereiten dafür viel vor. Ab hier ist es nur fair hinzugehen, wenn du auch zusagen könntest.',
  },
  back: 'Rückblick',
};

export const practiceMessages = { en, de };
