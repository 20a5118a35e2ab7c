import type { JsonObject } from '#domain/json.ts';

/** What nobody has to tell, and somebody may want to (RUBRIC E11). */
export const privateTopics = ['health', 'family', 'legal'] as const;
export type PrivateTopic = (typeof privateTopics)[number];

/** What the person wants to say in this letter; kept among its facts. */
export function saidOnPurpose({ said }: JsonObject): readonly PrivateTopic[] {
  return Array.isArray(said) ? privateTopics.filter((topic) => said.includes(topic)) : [];
}

/** The same facts, with one topic said on purpose or not any more. */
export function sayOnPurpose(facts: JsonObject, topic: PrivateTopic, isWanted: boolean): JsonObject {
  const others = saidOnPurpose(facts).filter((one) => one !== topic);
  return { ...facts, said: isWanted ? [...others, topic] : others };
}
