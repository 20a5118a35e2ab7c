import type { Entry, EntryFacts } from '#domain/timeline/entry.ts';
import { applicationMessages } from './messages/applications.ts';
import { timelineMessages } from './messages/timeline.ts';

/** What an entry speaks of by id, looked up now: a name that was changed or taken out since is not shown as it was. */
export type EntryNames = {
  person(id: string): string;
  /** The round of an interview; null when it is gone. */
  round(interviewId: string): number | null;
  /** A moment of an interview, as text with zone, in words. */
  moment(text: string): string;
  day(text: string): string;
  topic(code: string): string;
};

type Lang = 'en' | 'de';
type Parts = { who?: string; what?: string; from?: string; to?: string };

const pick = (words: Readonly<Record<string, string>>, key: string) =>
  Object.hasOwn(words, key) ? (words[key] ?? key) : key;

/** The parts that come from a person or an interview. */
function named(facts: EntryFacts, names: EntryNames, lang: Lang): Parts {
  const { words } = timelineMessages[lang];
  const parts: Parts = {};
  if ('personId' in facts) parts.who = names.person(facts.personId) || words.someone;
  if ('interviewId' in facts) {
    const round = names.round(facts.interviewId);
    parts.what = round === null ? applicationMessages[lang].kinds.other : words.interview(round);
  }
  if ('channel' in facts) parts.what = pick(words.channels, facts.channel);
  return parts;
}

/** The parts that are words of ours. */
function worded(facts: EntryFacts, names: EntryNames, lang: Lang): Parts {
  const { words } = timelineMessages[lang];
  const { stages, statuses } = applicationMessages[lang];
  switch (facts.kind) {
    case 'application-added':
      return { what: words.sources[facts.from] };
    case 'application-changed':
    case 'person-changed':
      return { what: facts.fields.map((field) => pick(words.fields, field)).join(', ') };
    case 'stage-changed':
      return { from: stages[facts.from], to: stages[facts.to] };
    case 'reopened':
      return { to: stages[facts.to], from: facts.because };
    case 'interview-moved':
      return { to: names.moment(facts.to) };
    case 'interview-status':
      return { to: statuses[facts.status] };
    case 'contact-noted':
    case 'message-seen':
      return { from: facts.direction, ...('subject' in facts && { what: facts.subject }) };
    case 'signal-noted':
      return { what: names.topic(facts.topic), from: facts.polarity === 1 ? 'for' : 'against' };
    case 'signal-state':
      return { what: names.topic('other'), to: words.signalStates[facts.state] };
    case 'decided':
      return { to: words.ways[facts.way] };
    case 'letter-state':
      return { to: pick(words.letterStates, facts.state) };
    case 'promise-noted':
      return { to: facts.by ? names.day(facts.by) : '' };
    case 'people-merged':
      return { who: names.person(facts.kept) };
    case 'removed':
    case 'restored':
      return { what: pick(words.things, facts.what) };
    default:
      return {};
  }
}

/** One line of the timeline as a sentence. */
export function explainEntry(
  { facts, personId }: Pick<Entry, 'facts' | 'personId'>,
  names: EntryNames,
  lang: Lang,
): string {
  const known: Parts = personId ? { who: names.person(personId) } : {};
  const parts = {
    who: '',
    what: '',
    from: '',
    to: '',
    ...known,
    ...named(facts, names, lang),
    ...worded(facts, names, lang),
  };
  return timelineMessages[lang].sentences[facts.kind](parts);
}
