import { error } from '@sveltejs/kit';
import { countWords } from '#domain/letter/count-words.ts';
import { mailtoLink } from '#domain/letter/mailto-link.ts';
import { letterLanguage } from '#domain/letter/letter-language.ts';
import { saidOnPurpose } from '#domain/letter/said-on-purpose.ts';
import type { Finding, LetterText } from '#domain/letter/letter.ts';
import type { RawFinding } from '#domain/letter/checks/check-letter.ts';
import { textVersion } from '#domain/text-version.ts';
import { explainFinding } from '#edge/explain-finding.ts';
import { de as checksDe } from '#edge/messages/checks.de.ts';
import { en as checksEn } from '#edge/messages/checks.en.ts';
import { de } from '#edge/messages/letter-desk.de.ts';
import { en } from '#edge/messages/letter-desk.en.ts';
import { mayChange } from '#usecases/change-letter.ts';
import type { LetterView } from '#usecases/read-letter.ts';
import { sentenceAround } from '#domain/letter/sentence-around.ts';
import { plainTexts } from '../../plain-texts.ts';

type Lang = App.Locals['lang'];
export const deskMessages = (lang: Lang) => (lang === 'de' ? de : en);

/** How many words stand between greeting and sign-off, as the bounds of the rubric count them. */
export function wordsOf(body: string): number {
  const [, ...rest] = body.split('\n\n');
  return countWords(rest.slice(0, -1).join(' '));
}

type Numbered = { readonly n: number; readonly topic: string | null; readonly say: ReturnType<typeof deskMessages> };

/** A remark as the page shows it, with what its one-click repair posts. */
function remark(finding: Finding, body: string, { n, topic, say }: Numbered) {
  const { severity, start, end, quote, repair, reason, source } = finding;
  const isWhole = quote.trim() === '';
  const isPrivate = finding.rule === 'E10' && finding.in === 'body' && repair === undefined;
  return {
    n,
    title: say.titles[severity],
    text: reason,
    stop: severity === 'error',
    source: say.source(source.replace(/^RUBRIC [A-Z]\d+: /u, '')),
    rule: finding.rule,
    topic,
    quote: isWhole ? '' : quote,
    in: finding.in,
    start,
    end,
    /** What a repair takes: of something private the whole sentence. */
    place: isPrivate ? sentenceAround(body, start, end) : { start, end, quote },
    repair: isPrivate
      ? { text: '', label: say.takeOutSentence }
      : repair === undefined
        ? null
        : { text: repair, label: repair.trim() === '' ? say.takeOut : say.replace(repair.trim()) },
  };
}

/** The findings of a text in words, errors and warnings first where they share a place. */
export function remarksOn(raw: readonly RawFinding[], body: string, lang: Lang) {
  const checks = lang === 'de' ? checksDe : checksEn;
  const say = deskMessages(lang);
  const remarks = raw.map((one, i) =>
    remark(explainFinding(one, checks), body, { n: i + 1, topic: one.rule === 'E11' ? one.why.kind : null, say }),
  );
  const leaked = raw.some(({ rule }) => rule === 'E10');
  return { remarks, verdict: verdict(remarks.length, leaked, say) };
}

function verdict(count: number, leaked: boolean, say: ReturnType<typeof deskMessages>) {
  if (count === 0) return { title: say.fine, text: say.fineText };
  return leaked ? { title: say.leaked, text: '' } : { title: '', text: say.noLeak };
}

/** Paragraphs as they stand, each with where it begins, so that remarks find their words. */
export function paragraphsOf(body: string) {
  let at = 0;
  return body.split('\n\n').map((text) => {
    const from = at;
    at += text.length + 2;
    return { text, from };
  });
}

/** What the page of one letter shows, whatever goodbye or none it belongs to. */
export async function letterDesk(locals: App.Locals, id: string) {
  const view = await locals.app.goodbyes.letter(id);
  if (!view) error(404);
  const { name } = await locals.app.settings.read();
  return { view, desk: deskOf(view, locals, name) };
}

function deskOf({ letter, findings, changes, facts, hasTones }: LetterView, locals: App.Locals, sender: string) {
  const say = deskMessages(locals.lang);
  const { id, subject, body, toAddress } = letter;
  const text: LetterText = { subject, body };
  return {
    t: plainTexts(say),
    id,
    ...text,
    sender,
    to: toAddress,
    lacks: toAddress || !mayChange(letter) ? null : { title: say.textFine, text: say.cannotGo },
    lang: letterLanguage(letter.locale),
    versions: { subject: textVersion(subject), body: textVersion(body) },
    paragraphs: paragraphsOf(body),
    ...remarksOn(findings, body, locals.lang),
    words: say.words(wordsOf(body)),
    edited: letter.edited,
    locked: !mayChange(letter),
    tone: letter.tone,
    variant: letter.variant,
    hasVariants: facts !== null,
    hasTones,
    said: saidOnPurpose(letter.facts).map((topic) => ({ topic, text: say.said(say.topics[topic]) })),
    changes: changes.map(({ n, before, after }) => ({ n, before: before.trim(), after: after.trim() })),
    mailto: mailtoLink({ to: toAddress, subject, body }),
  };
}
