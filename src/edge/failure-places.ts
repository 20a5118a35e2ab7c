/** So many places of the stack say where something failed. */
const most = 6;

/** `at read (file:///…/store.ts:12:3)`: a place in code ends with its line and column; nobody's words do by chance. */
const place = /^\s+at .*(?::\d+:\d+\)?|\(<anonymous>\))$/u;

/** Where in the code an error came from, nearest first. Its message, which may hold what a person typed, is cut off before. */
export function failurePlaces(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const { message, stack = '' } = error;
  const at = message === '' ? -1 : stack.indexOf(message);
  const rest = at < 0 ? stack : stack.slice(at + message.length);
  return rest
    .split('\n')
    .filter((line) => place.test(line))
    .slice(0, most)
    .map((line) => line.trim());
}
