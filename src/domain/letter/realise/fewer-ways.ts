/**
 * Where there are fewer than four ways, and why: read by the test that counts them all. A greeting is greeted in few
 * ways; a fifth of a kind that nobody would write is worse than three good ones.
 */
export const fewerWays = {
  en: {
    'reason, own': 'one sentence of the person’s own',
    reconsiderWhy: 'the person’s own words',
    reapproachChange: 'the person’s own words',
    'greeting, first name': 'Hi, Hello, Dear: anything else is chummy, or needs the hour at which it is read',
    'greeting, full name': 'Dear and Hello: without a title on record there is no shorter name (E3)',
    'greeting, title and family name': 'the same two with the name as recorded',
    'greeting, given name': 'Dear and Hello: nothing else of the name is recorded',
    'greeting, family name': 'a family name without a title cannot be said (E3), and guessing is forbidden',
  },
  de: {
    'reason, own': 'ein Satz der Person selbst',
    reconsiderWhy: 'die Worte der Person selbst',
    reapproachChange: 'die Worte der Person selbst',
    'greeting, first name':
      'Hallo und Hi; Liebe und Lieber brauchen ein erfasstes Frau oder Herr, Guten Tag klingt nach Sie (D7)',
    'greeting, Frau or Herr': 'Liebe Frau … nur unter Leuten, die sich kennen; Sehr geehrte ist ausgeschlossen (D4)',
    'greeting, full name': 'ohne Frau oder Herr bleibt der ganze Name (D4): Guten Tag, Schönen guten Tag, Hallo',
    'greeting, title and family name': 'wie beim ganzen Namen',
    'greeting, given name': 'wie beim ganzen Namen',
    'greeting, family name': 'ein Familienname allein lässt sich ohne Frau oder Herr nicht grüßen (D4)',
  },
} as const;
