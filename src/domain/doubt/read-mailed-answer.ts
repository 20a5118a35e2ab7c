import { markQuoted, type MarkedLine } from '../mail/mark-quoted.ts';
import { farewell } from '../mail/signature-of.ts';
import { stripQuoted } from '../mail/strip-quoted.ts';

/** What somebody wrote back: an answer for each question where that is certain, and all the rest in `text`. */
export type MailedAnswer = {
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly text: string;
};

/** What went out: its text and the questions in it, in their order. */
export type MailedBrief = { readonly body: string; readonly questions: readonly string[] };

/** By the number of its question, from 0. */
type Sorted = { readonly answers: ReadonlyMap<number, string>; readonly rest: string };

const plain = (text: string) =>
  text
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[\s>]+/g, ' ')
    .trim()
    .toLowerCase();
const unnumbered = (text: string) => plain(text).replace(/^(?:[-–*•]|\(?\d{1,2}[.):]\)?)\s*/, '');

/**
 * Reads the answer to a summary that went out by mail: quotes and signature are left out, and an answer goes to its
 * question where that is certain: it stands right below the quoted question, it carries the question's number, or it
 * repeats the question. Else it is kept whole, quotes and all if nothing else is left.
 */
export function readMailedAnswer(text: string, sent: MailedBrief): MailedAnswer {
  const { own } = stripQuoted(text);
  const sorted = below(markQuoted(text), sent) ?? repeated(own, sent.questions) ?? numbered(own, sent.questions);
  if (!sorted) return { answers: [], text: own || text.trim() };
  return {
    answers: [...sorted.answers]
      .toSorted(([one], [other]) => one - other)
      .map(([index, answer]) => ({ question: sent.questions[index] ?? '', answer })),
    text: sorted.rest,
  };
}

/** Whose words a line has: below an unmarked quote everything is theirs that did not go out from here. */
function authored(lines: readonly MarkedLine[], { body }: MailedBrief) {
  const whole = plain(body);
  const sentLines = new Set(body.split('\n').flatMap((line) => [plain(line), unnumbered(line)]));
  const isOurs = (text: string) => {
    const line = unnumbered(text);
    return line.length < 15 ? sentLines.has(line) : whole.includes(line);
  };
  let isBegun = false;
  return lines.map(({ text, by }) => {
    if (by !== 'below') return { text, isOwn: by === 'own' };
    isBegun ||= plain(text) !== '' && isOurs(text);
    return { text, isOwn: isBegun && !isOurs(text) };
  });
}

/** Runs of lines by the same hand; blank lines belong to the run before them. */
function runsOf(lines: ReturnType<typeof authored>) {
  const runs: { isOwn: boolean; lines: string[] }[] = [];
  for (const { text, isOwn } of lines) {
    const last = runs.at(-1);
    if (last && (last.isOwn === isOwn || plain(text) === '')) last.lines.push(text);
    else runs.push({ isOwn, lines: [text] });
  }
  return runs;
}

/** The one question that a quote ends with; -1: none, or more than one that the answer below could be for. */
function asked(quote: string, questions: readonly string[]): number {
  const text = plain(quote);
  const inside = questions.filter((question) => text.includes(plain(question)));
  const [only = ''] = inside;
  return inside.length === 1 && text.endsWith(plain(only)) ? questions.indexOf(only) : -1;
}

/** Answers that stand right below the quoted question. */
function below(marked: readonly MarkedLine[], sent: MailedBrief): Sorted | null {
  const runs = runsOf(authored(marked, sent));
  const answers = new Map<number, string>();
  const rest: string[] = [];
  runs.forEach((run, index) => {
    const quote = runs[index - 1];
    const question = run.isOwn && quote ? asked(quote.lines.join(' '), sent.questions) : -1;
    const { own } = stripQuoted(run.lines.join('\n'));
    if (question !== -1 && own !== '' && !answers.has(question)) answers.set(question, own);
    else if (run.isOwn && marked.length > 0 && own !== '') rest.push(own);
  });
  return answers.size > 0 ? { answers: withoutFarewell(answers, rest), rest: rest.join('\n\n') } : null;
}

/** The last answer ends where the farewell begins. */
function withoutFarewell(answers: ReadonlyMap<number, string>, rest: string[]): ReadonlyMap<number, string> {
  const last = [...answers].at(-1);
  if (!last) return answers;
  const [question, text] = last;
  const lines = text.split('\n');
  const at = lines.findLastIndex((line, index) => index > 0 && line.length < 80 && farewell.test(line));
  if (at === -1) return answers;
  rest.push(lines.slice(at).join('\n').trim());
  return new Map([...answers, [question, lines.slice(0, at).join('\n').trim()]]);
}

type Begun = { readonly index: number; readonly first: string };

/** Cuts at lines that begin an answer; what stands before the first belongs to none. */
function cut(
  own: string,
  begins: (line: string) => Begun | null,
): { readonly sorted: Sorted; readonly order: number[] } {
  const answers = new Map<number, string>();
  const rest: string[] = [];
  const order: number[] = [];
  for (const line of own.split('\n')) {
    const begun = begins(line);
    if (begun) {
      order.push(begun.index);
      answers.set(begun.index, begun.first);
      continue;
    }
    const current = order.at(-1);
    if (current === undefined) rest.push(line);
    else answers.set(current, `${answers.get(current) ?? ''}\n${line}`.trim());
  }
  const before = rest.join('\n').trim();
  const after: string[] = before ? [before] : [];
  const ended = withoutFarewell(answers, after);
  return {
    sorted: { answers: new Map([...ended].filter(([, text]) => text !== '')), rest: after.join('\n\n') },
    order,
  };
}

const rises = (order: readonly number[]) => order.every((one, at) => at === 0 || one > (order[at - 1] ?? 0));

/** Answers that begin with their question, copied out. */
function repeated(own: string, questions: readonly string[]): Sorted | null {
  const { sorted, order } = cut(own, (line) => {
    const text = line.replace(/^\s*(?:[-–*•]|\(?\d{1,2}[.):]\)?)\s*/, '');
    const index = questions.findIndex((question) => plain(text).startsWith(plain(question)));
    if (index === -1) return null;
    return {
      index,
      first: text
        .trim()
        .slice((questions[index] ?? '').trim().length)
        .trim(),
    };
  });
  return order.length > 0 && new Set(order).size === order.length && sorted.answers.size > 0 ? sorted : null;
}

const numberedLine = /^\s*(zu |ad |auf |frage |question |q|f|#)?\(?(\d{1,2})(\s?[.):]|\s[-–]\s|\)\s?[.:])?\s*(.*)$/i;

/**
 * Answers that carry the number of their question. Numbers rise, none is beyond the last question; one number alone
 * counts only with a word or a bracket (*zu 2:*, *2)*), since *1. May* is a day. A list that something announces (*three
 * things:*) is a list of their own.
 */
function numbered(own: string, questions: readonly string[]): Sorted | null {
  let isSure = false;
  const { sorted, order } = cut(own, (line) => {
    const [, word, digits = '', mark, first = ''] = numberedLine.exec(line) ?? [];
    if (digits === '' || (!word && !mark)) return null;
    isSure ||= Boolean(word) || mark?.trim() === ')';
    return { index: Number(digits) - 1, first: first.replace(/^[):.\s–-]+/, '').trim() };
  });
  const isWithin = order.every((index) => index >= 0 && index < questions.length);
  const isAnnounced = /:\s*$/.test(sorted.rest.split('\n\n')[0] ?? '') && order.length !== questions.length;
  const isCertain = order.length > 1 || isSure;
  return order.length > 0 && isWithin && rises(order) && isCertain && !isAnnounced ? sorted : null;
}
