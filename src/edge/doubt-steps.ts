/** The nine steps by the last word of their address, in the order of DESIGN section 3. Step 9 is reached through step 8's goodbye. */
export const stepNames = [
  'what-happened',
  'would-you-take-it',
  'noticed',
  'where-from',
  'find-out',
  'say-it',
  'where-you-stand',
  'tell',
  'keep-the-door',
] as const;
export type StepName = (typeof stepNames)[number];

/** The address of a step of a doubt. */
export const stepHref = (doubtId: string, name: StepName): string =>
  name === 'keep-the-door' ? `/doubts/${doubtId}/tell?then=keep-the-door` : `/doubts/${doubtId}/${name}`;

/** For the step bar: every step's address, and whether it was visited (1 to 9). */
export const doubtSteps = (doubtId: string, visited: readonly number[]) =>
  stepNames.map((name, index) => ({ href: stepHref(doubtId, name), done: visited.includes(index + 1) }));

/** 1 to 9; 0 when the address is none of the steps. */
export const stepNumber = (name: string): number => (stepNames as readonly string[]).indexOf(name) + 1;

/** Where to go on: the step that was seen for the first time last, at most *where you stand*; telling has its own way in. */
export const stepToResume = (visited: readonly number[]): StepName =>
  stepNames[Math.min(visited.at(-1) ?? 1, 7) - 1] ?? 'what-happened';
