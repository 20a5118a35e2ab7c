import { careCountries, emergencyNumber, placesIn, type CareCountry } from '#domain/care/places.ts';
import { telephoneUri } from '#domain/calendar/phone-numbers.ts';
import { de } from '#edge/messages/care.de.ts';
import { en } from '#edge/messages/care.en.ts';
import { showDay } from '#edge/show-time.ts';

export const careMessages = (lang: App.Locals['lang']) => (lang === 'de' ? de : en);

/** Two letters for which there is a list, or null. */
export const careCountry = (text: string | null): CareCountry | null =>
  careCountries.find((one) => one === text) ?? null;

const shownPlaces = (country: CareCountry, locals: App.Locals) =>
  placesIn(country).map(({ kind, name, does, phone, url, asOf, comparedWith }) => ({
    name,
    kind: careMessages(locals.lang).kinds[kind],
    does: does[locals.lang],
    phone,
    call: phone ? telephoneUri(phone) : '',
    url,
    host: new URL(url).host.replace(/^www\./, ''),
    source: careMessages(locals.lang).sources[comparedWith](
      new URL(url).host.replace(/^www\./, ''),
      showDay(Temporal.PlainDate.from(asOf), locals),
    ),
  }));

/** The places of the asked country, or else of the one in the settings; `first` are those that stand beside the four ways. */
export async function placesFor(locals: App.Locals, asked: string | null = null) {
  const country = careCountry(asked) ?? careCountry((await locals.app.settings.read()).country);
  const all = country ? shownPlaces(country, locals) : [];
  const number = country && emergencyNumber[country];
  const emergency = number ? { text: careMessages(locals.lang).emergency(number), call: telephoneUri(number) } : null;
  return { country, emergency, all, first: all.slice(0, 3) };
}
