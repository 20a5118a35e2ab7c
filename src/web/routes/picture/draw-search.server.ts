import type { Drawing } from '#domain/picture/drawing.ts';
import type { FlowNode } from '#domain/picture/search-flow.ts';
import { searchTimeline } from '#domain/picture/search-timeline.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import { pictureMessages } from '#edge/messages/picture.ts';
import { showDay } from '#edge/show-time.ts';

export type Picture = Awaited<ReturnType<App.Locals['app']['picture']['read']>>;
type Seen = { readonly picture: Picture; readonly locals: App.Locals; readonly withNames: boolean };

/** The flow, link by link, as sentences. */
export function flowInWords({ flow }: Picture, lang: 'en' | 'de'): readonly string[] {
  const say = pictureMessages[lang];
  const from: Readonly<Partial<Record<FlowNode, string>>> = say.from;
  return flow.links.map((link) => say.sentence(from[link.from] ?? '', say.to[link.to], link.count));
}

export function drawFlow(
  picture: Picture,
  locals: App.Locals,
  size: { width: number; height: number },
): Promise<Drawing> {
  const say = pictureMessages[locals.lang];
  const title = `${say.title}. ${flowInWords(picture, locals.lang).join(' ')}`;
  return locals.app.picture.layOut(picture.flow, { ...size, title, label: (node, count) => say.nodes[node](count) });
}

/** Names of companies only when asked for: a picture is soon shown to somebody. */
const namesOf = ({ picture, locals, withNames }: Seen) =>
  picture.rows.map(({ company }, index) => (withNames ? company : pictureMessages[locals.lang].numbered(index + 1)));

export function timelineInWords(seen: Seen): readonly string[] {
  const { lang, zone } = seen.locals;
  const names = namesOf(seen);
  const day = (date: Temporal.PlainDate) => showDay(date, { lang, zone });
  return seen.picture.rows.map(({ from, until, talks, stage }, index) =>
    pictureMessages[lang].row({
      name: names[index] ?? '',
      from: day(from),
      until: day(until),
      talks: talks.length,
      stage: applicationMessages[lang].stages[stage],
    }),
  );
}

const longest = 24;
const short = (name: string) => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name);

export function drawTimeline(seen: Seen): Drawing {
  const names = namesOf(seen);
  const month = new Intl.DateTimeFormat(seen.locals.lang === 'de' ? 'de-DE' : 'en-GB', {
    month: 'short',
    year: '2-digit',
    timeZone: 'UTC',
  });
  return searchTimeline(
    seen.picture.rows.map((row, index) => ({ ...row, label: short(names[index] ?? '') })),
    {
      width: 960,
      title: pictureMessages[seen.locals.lang].timeline,
      month: (first) => month.format(first.toZonedDateTime('UTC').epochMilliseconds),
    },
  );
}
