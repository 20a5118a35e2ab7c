import type { WhoReason } from '#domain/goodbye/goodbye-plan.ts';
import type { Involved } from '#domain/goodbye/who-was-there.ts';
import type { LetterLanguage } from '#domain/letter/letter.ts';
import { mayBeInCharge } from '#domain/people/involvement.ts';

const latest = (people: readonly Involved[]) =>
  people.reduce<Involved | undefined>((best, one) => {
    if (!one.last) return best;
    return best?.last && Temporal.Instant.compare(one.last, best.last) <= 0 ? best : one;
  }, undefined);

/**
 * To whom the one formal notice goes (RUBRIC, *who gets what*; D18): who is recorded as in charge; else an agency;
 * else in English the hiring manager if they have been in touch; else the person last in contact, those who run the
 * process before those who only sat in an interview. Undefined: nobody on the employer's side is known.
 */
export function chooseAddressee(
  people: readonly Involved[],
  language: LetterLanguage,
): { who: Involved; why: WhoReason } | undefined {
  const agency =
    people.find(({ role, person }) => role === 'agency' && person.inCharge === true) ??
    people.find(({ role }) => role === 'agency');
  if (agency) return { who: agency, why: { kind: 'agency-first' } };
  const inside = people.filter(({ role }) => mayBeInCharge(role));
  const inCharge = inside.find(({ person }) => person.inCharge === true);
  if (inCharge) return { who: inCharge, why: { kind: 'in-charge' } };
  const manager = inside.find(({ role, last }) => role === 'manager' && last !== null);
  if (language === 'en' && manager) return { who: manager, why: { kind: 'hiring-manager' } };
  const running = inside.filter(({ role }) => role !== 'interviewer');
  const last = latest(running) ?? latest(inside);
  if (last?.last) return { who: last, why: { kind: 'last-in-contact', at: last.last } };
  const anyone = inside.find(({ role }) => role === 'manager') ?? running[0] ?? inside[0];
  if (!anyone) return undefined;
  return { who: anyone, why: anyone.role === 'manager' ? { kind: 'hiring-manager' } : { kind: 'only-one-known' } };
}
