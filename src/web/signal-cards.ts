import { DEALBREAKER_KINDS } from '#domain/decision/dealbreakers.ts';
import { isCareTopic, TOPICS } from '#domain/decision/topics.ts';
import { displayName } from '#domain/people/display-name.ts';
import { sources, strengths, type Signal } from '#domain/signal/signal.ts';
import { de as wordsDe } from '#edge/messages/decision-words.de.ts';
import { en as wordsEn } from '#edge/messages/decision-words.en.ts';
import { de } from '#edge/messages/doubt-notes.de.ts';
import { en } from '#edge/messages/doubt-notes.en.ts';
import { showDay } from '#edge/show-time.ts';
import type { DoubtView } from '#usecases/read-doubt.ts';

type Of = Pick<DoubtView, 'interviews' | 'people' | 'signals'>;
type Viewer = Pick<App.Locals, 'lang' | 'zone'>;

const messages = ({ lang }: Viewer) => ({
  t: (lang === 'de' ? de : en).noticed,
  words: lang === 'de' ? wordsDe : wordsEn,
});

function aboutOf(signal: Signal, { interviews, people }: Of, viewer: Viewer): string[] {
  const { t, words } = messages(viewer);
  const interview = interviews.find(({ id }) => id === signal.interviewId);
  const person = people.find((one) => one.person.id === signal.personId)?.person;
  return [
    interview ? t.interviewName(interview.round, showDay(interview.start, viewer)) : '',
    person ? displayName(person) : '',
    signal.topic === 'other' ? '' : words.topics[signal.topic as keyof typeof words.topics],
    signal.source === 'first' ? '' : t.sources[signal.source],
    signal.verified ? t.checked : '',
    signal.asked ? t.answer : '',
  ].filter(Boolean);
}

/** The cards of a page, ready to be shown, with what their form needs to change them in place. */
export const showCards = (of: Of, viewer: Viewer) =>
  of.signals.map((signal) => ({
    id: signal.id,
    way: signal.polarity === 1 ? ('for' as const) : ('against' as const),
    strength: signal.strength,
    text: signal.text,
    about: aboutOf(signal, of, viewer),
    tag: signal.dealbreaker
      ? messages(viewer).t.dealbreakerTag
      : signal.state === 'open'
        ? ''
        : messages(viewer).t[signal.state],
    values: {
      topic: isCareTopic(signal.topic) ? '' : signal.topic,
      plainTopic: isCareTopic(signal.topic) ? signal.topic : '',
      source: signal.source,
      verified: signal.verified,
      asked: signal.asked,
      dealbreaker: signal.dealbreaker ?? '',
      sure: signal.sure,
      interview: signal.interviewId ?? '',
      person: signal.personId ?? '',
    },
  }));

/** What can be chosen on a card. */
export function cardForm({ interviews, people }: Of, viewer: Viewer) {
  const { t, words } = messages(viewer);
  const option = (label: string, value: string) => ({ value, label });
  return {
    strengths: strengths.map((value) => ({ value, label: words.strength[value].name })),
    strengthHint: strengths.map((one) => `${words.strength[one].name}: ${words.strength[one].is}`).join('. ') + '.',
    topics: TOPICS.filter((topic) => !isCareTopic(topic)).map((topic) => option(words.topics[topic], topic)),
    plainTopics: [
      ...TOPICS.filter(isCareTopic).map((topic) => ({ value: topic, title: words.topics[topic] })),
      { value: '', title: t.plainNone },
    ],
    sources: sources.map((value) => ({ value, title: t.sources[value] })),
    dealbreakers: DEALBREAKER_KINDS.map((kind) => option(words.dealbreakers[kind], kind)),
    interviews: interviews.map(({ id, round, start }) => option(t.interviewName(round, showDay(start, viewer)), id)),
    people: people.map(({ person }) => option(displayName(person), person.id)),
    t: {
      what: t.what,
      way: t.way,
      for: t.for,
      against: t.against,
      strength: t.strength,
      more: t.more,
      interview: t.interview,
      noInterview: t.noInterview,
      person: t.person,
      noPerson: t.noPerson,
      topic: t.topic,
      plainTopics: t.plainTopics,
      source: t.source,
      verified: t.verified,
      asked: t.asked,
      dealbreaker: t.dealbreaker,
      noDealbreaker: t.noDealbreaker,
      sure: words.sure,
    },
  };
}
