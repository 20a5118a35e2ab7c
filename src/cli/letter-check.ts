import { parseArgs } from 'node:util';
import type { Finding, LetterContext, LetterLanguage, LetterLocale } from '#domain/letter/letter.ts';
import { explainFinding } from '#edge/explain-finding.ts';
import {
  type FieldProblem,
  type LetterToCheck,
  parseLetterContext,
  parseLetterToCheck,
  parseLocale,
} from '#edge/letter-check-input.ts';
import { de } from '#edge/messages/checks.de.ts';
import { en } from '#edge/messages/checks.en.ts';
import { composeLetterChecks } from '../compose/letter-checks.server.ts';
import type { CommandIo } from './command-io.ts';

const CLEAN = 0;
const FOUND = 1;
const MISUSED = 2;
const usage = `Usage: bowout letter check [FILE] --lang de|en [--locale de-CH] [--context CONTEXT.json] [--json] [--ui-lang de|en]
       bowout letter check --jsonl [FILE]

Checks one text from FILE or standard input; a first line "Subject: …" or "Betreff: …" is its subject.
With --jsonl: one {"id", "lang", "locale", "subject", "body", "context"} a line in, one {"id", "findings"} a line out.
Exit 0: nothing but hints. 1: errors or warnings. 2: not understood.
`;

const options = {
  lang: { type: 'string' },
  locale: { type: 'string' },
  context: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  'ui-lang': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What is wrong with the call or its input; one line each. */
class Misuse extends Error {
  readonly lines: readonly string[];
  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/**
 * `bowout letter check`: the rubric on any text. Findings go to stdout, everything else to stderr.
 * @returns the exit code: 0 nothing but hints, 1 errors or warnings, 2 when arguments or input are not valid
 */
export async function letterCheckCommand(args: readonly string[], io: CommandIo): Promise<number> {
  try {
    return await run(args, io);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    for (const line of error.lines) io.err(`bowout letter check: ${line}\n`);
    return MISUSED;
  }
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parsed(args);
  if (values.help) {
    io.out(usage);
    return CLEAN;
  }
  if (positionals.length > 1) throw new Misuse('takes at most one file', 'see bowout letter check --help');
  const say = messagesFor(values);
  const source = await read(positionals[0], io);
  const letters = values.jsonl ? linesOf(source) : [await single(values, source, io)];
  const { check } = composeLetterChecks();
  const results = letters.map(({ id, context, ...letter }) => ({
    id,
    findings: check(letter, context, letter).map((raw) => explainFinding(raw, say)),
  }));
  for (const result of results) io.out(shown(result, values));
  return results.some(({ findings }) => findings.some(({ severity }) => severity !== 'hint')) ? FOUND : CLEAN;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error), 'see bowout letter check --help');
  }
}

/** Without --ui-lang the letter's own language. */
function messagesFor({ lang, ...rest }: Values) {
  const asked = rest['ui-lang'];
  if (asked !== undefined && asked !== 'de' && asked !== 'en')
    throw new Misuse(`--ui-lang ${asked}: is not one of de, en`);
  return (asked ?? lang) === 'de' ? de : en;
}

async function read(file: string | undefined, io: CommandIo): Promise<string> {
  try {
    return file === undefined || file === '-' ? await io.stdin() : await io.readFile(file);
  } catch (error) {
    throw new Misuse(
      `cannot read ${file ?? 'standard input'}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function json(text: string, place: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Misuse(`${place}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const told = (place: string, problems: readonly FieldProblem[]) =>
  new Misuse(...problems.map(({ field, problem }) => `${place}: ${field}: ${problem}`));

/** Every line is read before the first is checked: a file with a fault gives no half answer. */
function linesOf(source: string): LetterToCheck[] {
  const problems: string[] = [];
  const letters = source
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const place = `line ${index + 1}`;
      try {
        const letter = parseLetterToCheck(json(line, place));
        if (letter.ok) return [letter.value];
        throw told(place, letter.problems);
      } catch (error) {
        if (!(error instanceof Misuse)) throw error;
        problems.push(...error.lines);
        return [];
      }
    });
  if (problems.length > 0) throw new Misuse(...problems);
  return letters;
}

type Values = {
  readonly lang?: string;
  readonly locale?: string;
  readonly context?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly 'ui-lang'?: string;
};

async function single(values: Values, source: string, io: CommandIo): Promise<LetterToCheck> {
  const { lang, locale } = form(values);
  const context: LetterContext = values.context === undefined ? {} : await contextFrom(values.context, io);
  const plain = source.replace(/^\uFEFF/u, '');
  // line ends stay as they are, so that a finding's place holds in the file's own body
  const first = /^(?:subject|betreff)[ \t]*:[ \t]*([^\r\n]*)(?:\r?\n|$)(?:[ \t]*\r?\n)?/iu.exec(plain);
  return {
    id: 'text',
    lang,
    locale,
    subject: first?.[1]?.trim() ?? '',
    body: first ? plain.slice(first[0].length) : plain,
    context,
  };
}

function form({ lang, locale }: Values): { lang: LetterLanguage; locale: LetterLocale } {
  const language = lang ?? locale?.slice(0, 2);
  if (language !== 'de' && language !== 'en')
    throw new Misuse(
      language === undefined ? '--lang is missing: de or en' : `--lang ${language}: is not one of de, en`,
    );
  const known = parseLocale(language, locale);
  if (!known) throw new Misuse(`--locale ${locale ?? ''}: does not belong to --lang ${language}`);
  return { lang: language, locale: known };
}

async function contextFrom(file: string, io: CommandIo): Promise<LetterContext> {
  const context = parseLetterContext(json((await read(file, io)).replace(/^\uFEFF/u, ''), file));
  if (context.ok) return context.value;
  throw told(file, context.problems);
}

function shown({ id, findings }: { id: string | number; findings: readonly Finding[] }, values: Values): string {
  if (values.jsonl) return `${JSON.stringify({ id, findings })}\n`;
  if (values.json) return `${JSON.stringify(findings, null, 2)}\n`;
  const lines = findings.map(
    (one) =>
      `${one.severity.padEnd(7)} ${one.rule.padEnd(3)} ${one.in} ${one.start}-${one.end}: ${one.reason}${repairOf(one)}\n`,
  );
  return lines.join('');
}

const repairOf = ({ quote, repair }: Finding) =>
  repair === undefined ? '' : ` [${JSON.stringify(quote)} -> ${JSON.stringify(repair)}]`;
