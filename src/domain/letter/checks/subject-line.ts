import { letterKindsTable } from '#domain/letter/letter-kinds-table.ts';
import type { LetterContext } from '#domain/letter/letter.ts';
import { subjectHit } from './hit-at.ts';
import { isNotice } from './letter-situation.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { roleMatch } from './role-match.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { mentions } from './span.ts';
import { saysWithdrawal, withdrawalSentences } from './withdrawal-phrases.ts';
import { wordsIn } from './word-count.ts';

/** RUBRIC E1: (ours). */
const longestSubject = 78;
const label = /^\s{0,8}(?:betreff|betrifft|subject|betr\.)\s{0,4}:\s{0,4}/iu;
const withdrawalWords = {
  en: phrasePattern('withdr%', 'bowing out', 'stepping (?:back|out|down)', 'declin%'),
  de: phrasePattern('rückzug%', 'rücknahme%', 'zurück%', 'zurück', 'abgesagt', '%absage%', 'absage%', 'ausstieg'),
};

/** *Re: hi* says nothing, whoever it is for. */
const hollow =
  /^\s{0,4}(?:(?:re|aw|fwd?|wg)\s?:\s{0,3}){0,4}(?:hi|hello|hey|hallo|moin|servus|gr(?:ü|ue)(?:ß|ss)e|guten tag|thanks|thank you|danke|job|question|frage|important|wichtig|update|info)?[\s!.?]{0,6}$/iu;

export const subjectLine: Rule = {
  ids: { en: 'E1', de: 'D1' },
  mailOnly: true,
  needs: [],
  find(letter, context) {
    const { subject } = letter;
    const whole = { start: 0, end: subject.length };
    if (subject.trim() === '') return [subjectHit(whole, 'error', { kind: 'subject-empty' })];
    const hits: Hit[] = [];
    const said = label.exec(subject);
    if (said)
      hits.push(subjectHit({ start: 0, end: said[0].length }, 'warning', { kind: 'subject-says-subject', repair: '' }));
    if (subject.length > longestSubject) {
      hits.push(subjectHit(whole, 'warning', { kind: 'subject-long', count: subject.length, limit: longestSubject }));
    } else if (isSentence(subject)) hits.push(subjectHit(whole, 'hint', { kind: 'subject-sentence' }));
    if (isNotice(context)) return [...hits, ...noticeHits(letter, context)];
    const isHollow = context.kind === undefined && hollow.test(subject) && withdrawalSentences(letter).length > 0;
    if (isHollow) hits.push(subjectHit(whole, 'warning', { kind: 'subject-without-withdrawal' }));
    return [...hits, ...formalHits(letter, context)];
  },
};

const isSentence = (subject: string) => /[.!]\s{0,4}$/u.test(subject) && wordsIn(subject).length > 6;

/** Other formal messages name the role in the subject, too; without it they are harder to place, no more. */
function formalHits(letter: CheckedLetter, { kind, role }: LetterContext): Hit[] {
  const isFormal = kind !== undefined && letterKindsTable[kind].formality === 'formal';
  if (!isFormal || role === undefined || roleMatch(letter.subject, role, letter.stem) !== 'none') return [];
  const whole = { start: 0, end: letter.subject.length };
  return [subjectHit(whole, 'hint', { kind: 'subject-without-role', what: role })];
}

function noticeHits(letter: CheckedLetter, context: LetterContext): Hit[] {
  const whole = { start: 0, end: letter.subject.length };
  const hits: Hit[] = [];
  if (context.role && roleMatch(letter.subject, context.role, letter.stem) === 'none') {
    hits.push(subjectHit(whole, 'warning', { kind: 'subject-without-role', what: context.role }));
  }
  const known = context.role !== undefined || context.sender?.name !== undefined;
  if (known && !saysWhat(letter, context))
    hits.push(subjectHit(whole, 'warning', { kind: 'subject-without-withdrawal' }));
  return hits;
}

/** English: the sender's name or the withdrawal; German: the withdrawal (RUBRIC E1, D1). */
function saysWhat(letter: CheckedLetter, context: LetterContext): boolean {
  if (mentions(withdrawalWords[letter.lang], letter.subject) || saysWithdrawal(letter.lang, letter.subject))
    return true;
  const family = context.sender?.name?.split(/\s+/u).at(-1);
  return letter.lang === 'en' && family !== undefined && letter.subject.toLowerCase().includes(family.toLowerCase());
}
