import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { packLetters } from '#domain/letter/pack-letters.ts';
import { englishGoodbyes } from './english-goodbyes.ts';
import type { Example } from './example.ts';
import { germanGoodbyes } from './german-goodbyes.ts';
import { otherLetters } from './other-letters.ts';

/** Every situation of the page: the checks are run over these, too. */
export const examples: readonly Example[] = [...germanGoodbyes, ...englishGoodbyes, ...otherLetters];

/** The facts of each letter of one situation. */
export const factsOf = ({ common, letters }: Example): readonly LetterFacts[] =>
  letters.map((own) => ({ ...common, ...own }));

function section(example: Example): string {
  const facts = factsOf(example);
  const written = packLetters(facts, { variant: 0, tone: example.tone }).map(({ subject, body }, at) => {
    const { purpose, recipient } = facts[at] ?? { purpose: '' };
    const person = recipient ? `${recipient.role}, ${recipient.register}` : 'nobody known';
    const text = subject === '' ? body : `${subject}\n\n${body}`;
    return `### ${purpose} (${person})\n\n\`\`\`text\n${text}\n\`\`\``;
  });
  return [`## ${example.title} · ${example.common.locale}, ${example.tone}`, ...written].join('\n\n');
}

/** docs/letters.md as the engine writes it today. */
export function lettersPage(): string {
  const count = examples.reduce((sum, { letters }) => sum + letters.length, 0);
  const intro = [
    '# Letters that Bowout writes',
    `${String(count)} texts as the engine writes them today, from facts alone, offline, the same facts giving the same text. Names, roles and houses are invented. The first line of a mail is its subject.`,
    'This page is generated: `npm run letters:page`. A test fails when it no longer says what the engine says.',
  ];
  return `${[...intro, ...examples.map(section)].join('\n\n')}\n`;
}
