import type { Json, JsonObject } from '#domain/json.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { LetterText } from './letter.ts';

/** What a stored letter was made from, and the engine's text, so that a changed fact shows which sentence changes. */
export type KeptFacts = { readonly facts: LetterFacts; readonly text: LetterText };

const plainDates = ['today', 'until', 'since'] as const;

/** Facts as JSON: dates as ISO text, an appointment with its zone. */
export function keptFactsJson({ facts, text }: KeptFacts): JsonObject {
  const plain = JSON.parse(JSON.stringify(facts)) as JsonObject;
  return { facts: plain, subject: text.subject, body: text.body };
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const zoned = (value: Json | undefined) => Temporal.ZonedDateTime.from(typeof value === 'string' ? value : '');

/** Reads back what `keptFactsJson` wrote; null when the letter was not made by the engine. */
export function readKeptFacts(json: JsonObject): KeptFacts | null {
  const { facts } = json;
  if (!isObject(facts) || typeof facts['purpose'] !== 'string') return null;
  const read: Record<string, unknown> = { ...facts };
  for (const name of plainDates) if (typeof facts[name] === 'string') read[name] = Temporal.PlainDate.from(facts[name]);
  if (facts['met'] !== undefined) read['met'] = zoned(facts['met']);
  if (Array.isArray(facts['slots'])) read['slots'] = (facts['slots'] as readonly Json[]).map(zoned);
  if (Array.isArray(facts['booked']))
    read['booked'] = (facts['booked'] as readonly JsonObject[]).map((event) => ({
      ...event,
      start: zoned(event['start']),
    }));
  const [subject, body] = [json['subject'], json['body']];
  return {
    facts: read as LetterFacts,
    text: { subject: typeof subject === 'string' ? subject : '', body: typeof body === 'string' ? body : '' },
  };
}
