import type { Application } from '#domain/application/application.ts';
import type { ApplicationId } from '#domain/id.ts';
import { displayName } from '#domain/people/display-name.ts';
import type { KeptStore } from './ports/kept-store.ts';
import type { Hit, SearchKind } from './ports/search-index.ts';
import type { Stores } from './ports/stores.ts';

/** How many things are shown for one search: more than anybody reads. */
const most = 60;

/** Something found: its own words where it has some, and the application that it belongs to. */
export type Found = {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly at: Temporal.Instant | Temporal.ZonedDateTime | null;
  /** The doubt that a signal or question belongs to, the person that a contact was with. */
  readonly within: string | null;
  readonly application: Application | null;
};
type Words = Pick<Found, 'title' | 'text' | 'at' | 'within'>;

const look = async <T extends { readonly id: string }>(
  store: KeptStore<T>,
  id: string,
  say: (thing: T) => Partial<Words>,
) => {
  const thing = await store.find(id);
  return thing && { title: '', text: '', at: null, within: null, ...say(thing) };
};

function wordsOf(stores: Stores, { kind, id }: Hit): Promise<Words | null> {
  switch (kind) {
    case 'application':
      return look(stores.applications, id, ({ company, role }) => ({ title: company, text: role }));
    case 'person':
      return look(stores.people, id, (person) => ({
        title: displayName(person),
        text: [person.position, person.company].filter(Boolean).join(', '),
      }));
    case 'interview':
      return look(stores.interviews, id, ({ start, place, debrief }) => ({ at: start, text: debrief?.note || place }));
    case 'signal':
      return look(stores.signals, id, ({ text, noticedAt, doubtId }) => ({
        title: text,
        at: noticedAt,
        within: doubtId,
      }));
    case 'doubt':
      return look(stores.doubts, id, ({ text, openedAt }) => ({ title: text, at: openedAt, within: id }));
    case 'question':
      return look(stores.questions, id, ({ text, answer, doubtId }) => ({
        title: text,
        text: answer,
        within: doubtId,
      }));
    case 'letter':
      return look(stores.letters, id, ({ subject, body, goodbyeId, createdAt }) => ({
        title: subject,
        text: body,
        at: createdAt,
        within: goodbyeId,
      }));
    case 'message':
      return look(stores.messages, id, ({ subject, text, at }) => ({ title: subject, text, at }));
    case 'contact':
      return look(stores.contacts, id, ({ note, at, personId }) => ({ title: note, at, within: personId }));
  }
}

/** Everything in which the words stand, best first. */
export async function searchEverything({ stores }: { stores: Stores }, query: string): Promise<readonly Found[]> {
  const hits = await stores.search.find(query, { limit: most });
  const ids = hits.flatMap(({ kind, id, applicationId }) =>
    kind === 'application' ? (id as ApplicationId) : (applicationId ?? []),
  );
  const applications = new Map((await stores.applications.findMany([...new Set(ids)])).map((one) => [one.id, one]));
  const found = await Promise.all(
    hits.map(async (hit) => {
      const { kind, id, applicationId } = hit;
      const words = await wordsOf(stores, hit);
      const application = applicationId ? (applications.get(applicationId) ?? null) : null;
      return words ? [{ kind, id, ...words, application }] : [];
    }),
  );
  return found.flat();
}
