import { decide, type Decision } from '#domain/decision/decide.ts';
import { parseDecisionInput } from '#edge/decision-input.ts';
import { explainInputProblem } from '#edge/explain-decision-input.ts';
import { en } from '#edge/messages/decision-input.en.ts';
import type { CommandIo } from './command-io.ts';

const DONE = 0;
const MISUSED = 2;
const USAGE = `Usage: bowout decide [FILE]

Reads one input of the decision core, or a file with a list of vectors ({"vectors": [{"name", "input"}, …]}),
as JSON from FILE or from standard input, and prints the result, or the list of {name, result}, as JSON.
`;

/** What is wrong, one line each, for people. */
type Problems = { readonly lines: readonly string[] };
type Read<T> = { readonly value: T } | Problems;
const problem = (...lines: readonly string[]): Problems => ({ lines });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function evaluate(value: unknown): Read<Decision> {
  const input = parseDecisionInput(value);
  if (input.ok) return { value: decide(input.value) };
  return problem(...input.error.problems.map((one) => explainInputProblem(one, en)));
}

function evaluateVector(vector: unknown, index: number): Read<{ name: string; result: Decision }> {
  const place = `vectors[${index}]`;
  if (!isObject(vector)) return problem(`${place}: is not of the type object`);
  const { name, input } = vector;
  if (typeof name !== 'string') return problem(`${place}.name: is missing or not of the type string`);
  const result = evaluate(input);
  return 'lines' in result
    ? problem(...result.lines.map((line) => `${place} "${name}": ${line}`))
    : { value: { name, result: result.value } };
}

function evaluateAll(vectors: unknown): Read<readonly unknown[]> {
  if (!Array.isArray(vectors)) return problem('vectors: is not of the type array');
  const results = vectors.map(evaluateVector);
  const lines = results.flatMap((result) => ('lines' in result ? result.lines : []));
  return lines.length > 0
    ? { lines }
    : { value: results.flatMap((result) => ('value' in result ? [result.value] : [])) };
}

async function textOf(file: string | undefined, io: CommandIo): Promise<Read<string>> {
  try {
    return { value: file === undefined || file === '-' ? await io.stdin() : await io.readFile(file) };
  } catch (error) {
    return problem(
      `cannot read ${file ?? 'standard input'}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function jsonOf(text: string): Read<unknown> {
  try {
    // A byte order mark, as some editors write it, is no part of the JSON.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    return problem(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * `bowout decide [FILE]`: the decision core on the command line. Results go to stdout only when all inputs are valid.
 * @returns the exit code: 0 done, 2 when the input or the arguments are not valid (field and reason on stderr)
 */
export async function decideCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const refuse = (lines: readonly string[]): number => {
    for (const line of lines) io.err(`bowout decide: ${line}\n`);
    return MISUSED;
  };
  if (args.includes('--help') || args.includes('-h')) {
    io.out(USAGE);
    return DONE;
  }
  const option = args.find((arg) => arg.startsWith('-') && arg !== '-');
  if (option !== undefined) return refuse([`unknown option ${option}`, 'see bowout decide --help']);
  if (args.length > 1) return refuse(['takes at most one file', 'see bowout decide --help']);
  const text = await textOf(args[0], io);
  if ('lines' in text) return refuse(text.lines);
  const json = jsonOf(text.value);
  if ('lines' in json) return refuse(json.lines);
  const isList = isObject(json.value) && Object.hasOwn(json.value, 'vectors');
  const result = isList ? evaluateAll(json.value['vectors']) : evaluate(json.value);
  if ('lines' in result) return refuse(result.lines);
  io.out(`${JSON.stringify(result.value, null, 2)}\n`);
  return DONE;
}
