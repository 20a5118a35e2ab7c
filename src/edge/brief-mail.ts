import type { BriefLine } from '#domain/doubt/brief-line.ts';
import type { LetterText } from '#domain/letter/letter.ts';
import { opinionMailMessages } from './messages/opinion-mail.ts';
import { de } from './messages/say-it.de.ts';
import { en } from './messages/say-it.en.ts';

export type BriefMail = {
  readonly lang: 'en' | 'de';
  readonly lines: readonly BriefLine[];
  /** Whom it goes to; a first name. */
  readonly to: string;
  /** Who asks; empty when they have not said. */
  readonly name: string;
};

/** The summary as plain text, for a mail or a messenger. What is in it comes from the lines alone; questions are numbered. */
export function briefMail({ lang, lines, to, name }: BriefMail): LetterText {
  const say = opinionMailMessages[lang];
  const { views, lines: asks } = lang === 'de' ? de : en;
  const of = (kind: BriefLine['kind']) => lines.filter((line) => line.kind === kind).map(({ text }) => text);
  const [facts, words, questions] = [of('fact'), of('words'), of('question')];
  const isAskedGlad = questions.some((question) => question === asks.ask.at(-1));
  const body = [
    say.greeting(to),
    say.lead,
    facts.join('\n'),
    words.length > 0 && [say.words, ...words.map((text) => `– ${text}`)].join('\n'),
    questions.length > 0 && [say.questions, ...questions.map((text, index) => `${index + 1}. ${text}`)].join('\n'),
    isAskedGlad && say.views(views.join(' · ')),
    say.reply,
    [say.close, name].filter(Boolean).join('\n'),
  ];
  return { subject: say.subject, body: body.filter(Boolean).join('\n\n') };
}
