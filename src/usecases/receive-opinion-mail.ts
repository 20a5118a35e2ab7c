import { mailedView } from '#domain/doubt/mailed-view.ts';
import type { Opinion } from '#domain/doubt/opinion.ts';
import { readMailedAnswer } from '#domain/doubt/read-mailed-answer.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { isBounce } from '#domain/mail/is-bounce.ts';
import type { ParsedMail } from '#domain/mail/parsed-mail.ts';
import { recogniseReply } from '#domain/mail/recognise-reply.ts';
import { keepAnswer, questionsOf } from './ask-opinion.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

/** A mail that answers a summary; `isNew`: it was not in yet. */
export type OpinionByMail = { readonly opinion: Opinion; readonly isNew: boolean };

/**
 * Takes in a mail that answers a summary, by its thread. Its words stay with the opinion alone, where they wait until
 * one has answered for oneself (blind first); of the mail only its head is kept, so that twice is once. A second mail
 * of the thread is added below the first. Null: it answers no summary, or was written by a machine or by oneself.
 */
export async function receiveOpinionMail(ports: OwnerUse, mail: ParsedMail): Promise<OpinionByMail | null> {
  return ports.stores.transact(async (stores) => {
    const opinion = await answeredBy(stores, mail);
    if (!opinion || isMachine(mail) || (await isOwn(stores, mail))) return null;
    if (await isIn(stores, opinion, mail)) return { opinion, isNew: false };
    const letter = await stores.letters.byMessageId(opinion.messageId);
    const received = await keepAnswer({ ...ports, stores }, opinion, givenBy(mail, opinion, letter));
    if (letter) await keepHead(ports, stores, { mail, letter });
    return { opinion: received, isNew: true };
  });
}

async function answeredBy(stores: Stores, { inReplyTo, references }: ParsedMail): Promise<Opinion | null> {
  for (const id of [...inReplyTo, ...references.toReversed()]) {
    const opinion = await stores.opinions.byMessageId(id.trim());
    if (opinion) return opinion;
  }
  return null;
}

const isMachine = (mail: ParsedMail) =>
  isBounce(mail) || mail.signs.isAutoReply || mail.signs.autoSubmitted.startsWith('auto-') || isAway(mail);

/** *Out of office* in the subject; in somebody's own words *I am on holiday until …* may be part of an answer. */
const isAway = ({ subject }: ParsedMail) => recogniseReply({ subject, text: '' }).kind === 'out-of-office';

async function isOwn(stores: Stores, { from }: ParsedMail): Promise<boolean> {
  const [settings, accounts] = await Promise.all([stores.settings.read(), stores.mailAccounts.all()]);
  const mine = [settings.email, ...accounts.map(({ user }) => user)].map((one) => one.trim().toLowerCase());
  return from !== undefined && from.address !== '' && mine.includes(from.address);
}

/** By its Message-ID; a mail without one by its words. */
async function isIn(stores: Stores, opinion: Opinion, mail: ParsedMail): Promise<boolean> {
  if (mail.messageId) return (await stores.messages.byMessageId(mail.messageId)) !== null;
  const { text, answers } = givenBy(mail, { ...opinion, receivedAt: null }, null);
  const words = [text, ...answers.map(({ answer }) => answer)].filter(Boolean);
  return opinion.receivedAt !== null && words.every((one) => wordsOf(opinion).includes(one));
}

const wordsOf = ({ text, answers }: Opinion) => [text, ...answers.map(({ answer }) => answer)].join('\n');

function givenBy(mail: ParsedMail, opinion: Opinion, letter: StoredLetter | null) {
  const questions = questionsOf(opinion);
  const read = readMailedAnswer(mail.text, { body: letter?.body ?? '', questions });
  const isFirst = opinion.receivedAt === null;
  const answered = new Set(read.answers.map(({ question }) => question));
  const before = opinion.answers.filter(({ question }) => !answered.has(question));
  const replaced = opinion.answers.filter(({ question }) => answered.has(question)).map(({ answer }) => answer);
  return {
    view: (isFirst ? null : opinion.view) ?? viewIn(read.answers),
    knows: opinion.knows,
    text: isFirst ? read.text : [opinion.text, ...replaced, read.text].filter(Boolean).join('\n\n'),
    answers: isFirst ? read.answers : [...before, ...read.answers],
  };
}

const viewIn = (answers: Opinion['answers']) =>
  answers
    .filter(({ question }) => /\bglad\b|freuen/i.test(question))
    .map(({ answer }) => mailedView(answer))
    .find((view) => view !== null) ?? null;

type Head = { readonly mail: ParsedMail; readonly letter: StoredLetter };

async function keepHead({ ids, clock }: OwnerUse, stores: Stores, { mail, letter }: Head) {
  const now = clock.now();
  if (!mail.messageId) return;
  await stores.messages.save({
    createdAt: now,
    changedAt: now,
    removedAt: null,
    id: ids.newId<'message'>(),
    applicationId: letter.applicationId,
    personId: null,
    messageId: mail.messageId,
    inReplyTo: mail.inReplyTo[0] ?? '',
    references: mail.references,
    from: mail.from ?? { name: '', address: '' },
    to: mail.to,
    subject: mail.subject,
    at: mail.date ?? now,
    text: '',
    direction: 'in',
    label: '',
  });
}
