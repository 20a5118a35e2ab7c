import type { Application } from '../application/application.ts';
import type { LetterFacts } from '../letter/letter-facts.ts';
import type { LetterLanguage, LetterLocale, Register } from '../letter/letter.ts';
import type { Involvement } from '../people/involvement.ts';
import type { Person } from '../people/person.ts';
import type { Settings } from '../settings/settings.ts';

type Asked = {
  readonly application: Application;
  readonly settings: Settings;
  /** Whom one writes to; null: nobody in particular, the team is greeted. */
  readonly to: { readonly person: Person; readonly involvement: Involvement | null } | null;
  readonly questions: readonly string[];
  readonly rounds: number;
  /** The language of the screen, in which the questions were written when nothing else is recorded. */
  readonly screen: LetterLanguage;
  /** The sender's day. */
  readonly today: Temporal.PlainDate;
};

/** The letters' language: the person's own as recorded, else the application's, else the one in which one writes. */
function localeOf({ to, application, settings, screen }: Asked): LetterLocale {
  const usual = application.letterLocale ?? settings.letterLocale;
  const language = to?.person.language ?? (application.letterLocale ? null : screen);
  if (!language || usual.startsWith(language)) return usual;
  return language === 'de' ? 'de-DE' : 'en-GB';
}

const registerOf = (locale: LetterLocale, recorded: Register | null): Register => {
  const german = locale.startsWith('de');
  const fits = recorded && (german ? ['Sie', 'du'] : ['first-name', 'formal']).includes(recorded);
  return fits ? recorded : german ? 'Sie' : 'formal';
};

const salutationWord = { frau: 'Frau', herr: 'Herr', mx: 'Mx', ms: 'Ms', mr: 'Mr' } as const;

/** What a short message knows that asks what no conversation is left for. */
export function questionLetterFacts(asked: Asked): LetterFacts {
  const { application, settings, to, questions, rounds, today } = asked;
  const locale = localeOf(asked);
  const role = to?.involvement?.role;
  return {
    purpose: 'question',
    locale,
    sender: {
      name: settings.name,
      ...(settings.email && { email: settings.email }),
      ...(settings.phone && { phone: settings.phone }),
    },
    ...(to && {
      recipient: {
        given: to.person.givenName,
        family: to.person.familyName,
        title: to.person.title,
        ...(to.person.salutation && { salutation: salutationWord[to.person.salutation] }),
        register: registerOf(locale, to.person.register),
        role: role && role !== 'trusted' ? role : 'interviewer',
      },
    }),
    role: application.role,
    company: application.company,
    ...(application.requisition && { requisition: application.requisition }),
    today,
    rounds,
    words: questions.join(' '),
  };
}
