import { byCodeUnit, isDirect, type Noted } from './noted.ts';

const distinct = (topics: Iterable<string>): string[] => [...new Set(topics)].toSorted(byCodeUnit);
const concerns = (kept: readonly Noted[]): string[] =>
  distinct(kept.filter(({ polarity }) => polarity === -1).map(({ topic }) => topic));

/** Topics of kept concerns to which no good answer and nothing good in writing was entered, sorted by code unit. */
export function openTopics(kept: readonly Noted[], all: readonly Noted[]): string[] {
  const answered = new Set(all.filter((one) => one.polarity === 1 && isDirect(one)).map(({ topic }) => topic));
  return concerns(kept).filter((topic) => !answered.has(topic));
}

/** Topics of kept concerns that nobody was asked about yet, sorted by code unit. */
export function unaskedTopics(kept: readonly Noted[], all: readonly Noted[]): string[] {
  const asked = new Set(all.filter((one) => one.asked).map(({ topic }) => topic));
  return concerns(kept).filter((topic) => !asked.has(topic));
}
