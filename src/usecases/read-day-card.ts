import { letterFactsFor } from '#domain/goodbye/goodbye-letter-facts.ts';
import type { InterviewId } from '#domain/id.ts';
import { guessedLocale } from '#domain/letter/guessed-locale.ts';
import { letterLanguage } from '#domain/letter/letter-language.ts';
import type { LetterLanguage, LetterText } from '#domain/letter/letter.ts';
import type { LetterPurpose } from '#domain/letter/letter-purpose.ts';
import { writeLetter } from '#domain/letter/write-letter.ts';
import type { Settings } from '#domain/settings/settings.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { readMorning, type Morning } from './read-morning.ts';
import type { Involved } from './read-doubt.ts';

/** What the card for the day says (DESIGN section 4), with the texts ready in the employer's language. */
export type DayCardFacts = Morning & {
  readonly settings: Settings;
  readonly to: Involved | null;
  readonly letterLanguage: LetterLanguage;
  readonly move: LetterText;
  readonly cancel: LetterText;
};

/** Whoever one writes to on the day: in charge, in the talk, or anybody there with an address. Nobody outside the process. */
function recipientOf({ people, interview }: Morning): Involved | null {
  const rank = ({ person, involvement }: Involved): number =>
    involvement?.inCharge ? 0 : interview.personIds.includes(person.id) ? 1 : 2;
  const known = people.filter(
    ({ involvement, person }) => involvement?.role !== 'trusted' && person.email.trim() !== '',
  );
  return known.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/**
 * Reads the card of one interview; null if there is none.
 * @param lang - of the screen: the likeliest for letters, too, as long as the employer's is not known
 */
export async function readDayCard(ports: Pick<OwnerUse, 'stores' | 'clock'>, id: InterviewId, lang: LetterLanguage) {
  const morning = await readMorning(ports, id);
  if (!morning) return null;
  const settings = await ports.stores.settings.read();
  const { interview, interviews, application, now } = morning;
  const to = recipientOf(morning);
  const role = to?.involvement && to.involvement.role !== 'trusted' ? to.involvement.role : 'interviewer';
  const rounds = interviews.filter(({ start }) => Temporal.Instant.compare(start.toInstant(), now) <= 0).length;
  const letterLocale = application.letterLocale ?? guessedLocale(settings, lang);
  const world = { application: { ...application, letterLocale }, settings, interviews, rounds, now };
  const facts = (purpose: LetterPurpose) => ({
    ...letterFactsFor(world, { person: to?.person ?? null, role, purpose }),
    // read on the day itself, whenever the card was made
    today: interview.start.toPlainDate(),
    booked: [{ start: interview.start, what: interview.kind }],
  });
  const choice = { variant: 0, tone: 'brief' } as const;
  const card: DayCardFacts = {
    ...morning,
    settings,
    to,
    letterLanguage: letterLanguage(facts('move').locale),
    move: writeLetter(facts('move'), choice),
    cancel: writeLetter(facts('cancel-today'), choice),
  };
  return card;
}
