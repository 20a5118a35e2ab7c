import type { BriefLine } from '#domain/doubt/brief-line.ts';
import type { Messages } from './messages/say-it.en.ts';

/** The same summary as a plain message, to copy. */
export function briefText(lines: readonly BriefLine[], say: Messages): string {
  const of = (kind: BriefLine['kind']) => lines.filter((line) => line.kind === kind).map(({ text }) => text);
  const [facts, words, questions] = [of('fact'), of('words'), of('question')];
  return [
    say.brief.lead,
    facts.join('\n'),
    words.length > 0 ? [`${say.brief.words}:`, ...words.map((text) => `– ${text}`)].join('\n') : '',
    [`${say.lines.questions}:`, ...questions.map((text, index) => `${index + 1}. ${text}`)].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}
