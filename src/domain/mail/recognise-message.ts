import { evidenceOf, wholeEvidence, type Confidence, type Evidence } from './evidence.ts';
import type { MailAddress } from './message.ts';
import type { MessageLabel } from './message-label.ts';
import type { MailSigns } from './parsed-mail.ts';
import type { Phrase } from './phrase.ts';
import { germanPhrases } from './phrases-de.ts';
import { englishPhrases } from './phrases-en.ts';
import { portalOfSender } from './recognise-portal.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

export type MessageFacts = {
  readonly subject: string;
  readonly text: string;
  readonly from?: MailAddress;
  readonly signs?: Partial<Pick<MailSigns, 'isAutoReply' | 'hasListUnsubscribe' | 'precedence'>>;
  readonly direction?: 'in' | 'out';
  /** The iTIP method of an invitation that came along. */
  readonly calendarMethod?: string;
};

export type RecognisedMessage = {
  readonly label: MessageLabel;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
};

type Vote = { readonly label: MessageLabel; readonly weight: number; readonly evidence: Evidence };

const all: readonly Phrase[] = [...englishPhrases, ...germanPhrases];

/** What a mail is, by its words, its sender and its headers; deterministic, English and German. */
export function recogniseMessage(mail: MessageFacts): RecognisedMessage {
  const votes = [...wordVotes(mail), ...senderVotes(mail), ...calendarVotes(mail)];
  if (mail.direction === 'out') return outgoing(votes);
  const best = strongest(
    hasJobContext(mail, votes) ? votes : votes.filter(({ weight, label }) => weight >= 4.9 && label === 'auto_reply'),
  );
  if (!best || best.weight < 2) return { label: 'not_job', confidence: best ? 'low' : 'medium', evidence: [] };
  const evidence = votes.filter(({ label }) => label === best.label).map((vote) => vote.evidence);
  const confidence = best.weight >= 4 ? 'high' : best.weight >= 3 ? 'medium' : 'low';
  return { label: best.label, confidence, evidence: evidence.slice(0, 5) };
}

function outgoing(votes: readonly Vote[]): RecognisedMessage {
  const withdrawal = votes.find(({ label }) => label === 'withdrawal');
  if (withdrawal) return { label: 'withdrawal', confidence: 'high', evidence: [withdrawal.evidence] };
  return { label: 'reply_out', confidence: 'high', evidence: [] };
}

/** The highest weight decides; more votes for the same label add a little, so that two hints beat one. */
function strongest(votes: readonly Vote[]): { label: MessageLabel; weight: number } | undefined {
  const weights = new Map<MessageLabel, number>();
  for (const { label, weight } of votes.toSorted((one, other) => other.weight - one.weight)) {
    const known = weights.get(label);
    weights.set(label, known === undefined ? weight : known + Math.min(0.25, weight / 10));
  }
  return [...weights]
    .map(([label, weight]) => ({ label, weight }))
    .toSorted((one, other) => other.weight - one.weight)[0];
}

function wordVotes({ subject, text }: MessageFacts): Vote[] {
  const sentences: Sentence[] = [
    ...sentencesOf(subject.slice(0, 500), 'subject'),
    ...sentencesOf(text.slice(0, 12_000), 'text').slice(0, 150),
  ];
  return sentences.flatMap((sentence) =>
    all.flatMap(({ label, weight, pattern, only }): Vote[] => {
      if (only && only !== sentence.in) return [];
      const match = pattern.exec(sentence.text);
      if (!match || (sentence.isConditional && isPromise.has(label))) return [];
      const evidence = evidenceOf(sentence.in, match);
      return [
        {
          label,
          weight,
          evidence: { ...evidence, start: evidence.start + sentence.start, end: evidence.end + sentence.start },
        },
      ];
    }),
  );
}

/** What a sentence with *if* or *sollten* only holds out, and does not say. */
const isPromise: ReadonlySet<MessageLabel> = new Set([
  'invitation',
  'rejection',
  'interview_scheduled',
  'interview_rescheduled',
  'interview_cancelled',
  'offer',
  'withdrawal',
  'assessment',
  'status_update',
  'recruiter_outreach',
]);

function senderVotes({ from, signs, subject }: MessageFacts): Vote[] {
  const votes: Vote[] = [];
  const add = (label: MessageLabel, weight: number, quote: string) =>
    votes.push({ label, weight, evidence: wholeEvidence('sender', quote) });
  const address = from?.address ?? '';
  if (
    /^(?:[\w.-]*-)?(?:job-?(?:alerts?|notifications?|s-listings|mail|agent)[\w.-]*|alert|jobs-listings|invitetoapply|jobagent)@/i.test(
      address,
    ) ||
    /@(?:job-?alerts?|match)\./i.test(address)
  )
    add('job_alert', 5, address);
  if (/^(?:hit-reply|inmail-hit-reply|inmail)@linkedin\.com$/i.test(address)) add('recruiter_outreach', 4.5, address);
  if (
    portalOfSender(from ?? { name: '', address: '' })?.portal.kind === 'assessment' &&
    !/password|passwort/i.test(subject)
  )
    add('assessment', 4, address);
  if (signs?.isAutoReply) add('auto_reply', 5.2, 'Auto-Submitted');
  return votes;
}

function calendarVotes({ calendarMethod, subject }: MessageFacts): Vote[] {
  if (calendarMethod === undefined) return [];
  const evidence = wholeEvidence('calendar', `METHOD:${calendarMethod}`);
  if (calendarMethod === 'CANCEL') return [{ label: 'interview_cancelled', weight: 5.1, evidence }];
  const isUpdate = /^(?:updated|aktualisiert|geändert|verschoben)/i.test(subject.trim());
  return [{ label: isUpdate ? 'interview_rescheduled' : 'interview_scheduled', weight: 4.9, evidence }];
}

const jobWords =
  /\b(?:appl(?:y|ied|ying|ication|ications|icant|icants)|job|jobs|position|vacancy|vacancies|interview|interviews|candidate|candidacy|recruit\w*|hiring|career|careers|resume|résumé|cv|role|talent|employment|bewerb\w*|stelle|stellen\w*|vakanz|vorstellungsgespräch\w*|kandidat\w*|arbeitsvertrag|lebenslauf|karriere\w*|personal(?:abteilung|referent\w*)|einstellung\w*|gehaltsvorstellung\w*|unterlagen|kennenlern\w*|probearbeit\w*|\w+zeugnis\w*|telefonat|engere auswahl)\b/iu;
const otherTrades =
  /\b(?:course|degree|mba|admission|tuition|webinar|sale|discount|% off|subscription|newsletter|unsubscribe from|order|invoice|shipping|run failed|pull request|commit|kurs|studiengang|rabatt|rechnung|bestellung|gutschein)\b/i;

/** Wordings such as *Offer*, *test* or *update* mean a job only where one is spoken of. */
function hasJobContext(mail: MessageFacts, votes: readonly Vote[]): boolean {
  const portal = mail.from && portalOfSender(mail.from);
  if (portal && portal.portal.kind !== 'scheduler' && portal.portal.kind !== 'board') return true;
  if (votes.some(({ label, weight }) => label === 'job_alert' && weight >= 4)) return true;
  const isBulk = mail.signs?.hasListUnsubscribe === true || mail.signs?.precedence === 'bulk';
  const words = `${mail.subject}\n${mail.text.slice(0, 6000)}`.replaceAll('\u00ad', '');
  if (!jobWords.test(words))
    return (
      votes.some(
        ({ label, weight }) => weight >= 4 && label !== 'account' && label !== 'offer' && label !== 'other_job',
      ) &&
      !isBulk &&
      !otherTrades.test(words)
    );
  return !(otherTrades.test(mail.subject) || (isBulk && otherTrades.test(words) && !strongest(votes)));
}
