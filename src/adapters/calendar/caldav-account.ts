import { classifyTrouble } from '#domain/delivery/classify-trouble.ts';
import { isLoopback } from '#domain/delivery/loopback.ts';
import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { CalendarPort, Declined, MeetingKey, OwnCalendarFolder } from '#usecases/ports/calendar-account.ts';
import type { ServerReach } from '#usecases/ports/server-reach.ts';
import { declineOwnPart } from './decline-own-part.ts';

type Options = {
  /** How long to wait for each answer, in milliseconds. */
  readonly patience?: number;
};

/** CalDAV (RFC 4791) with tsdav, which is loaded on first use. */
export const caldavAccount = ({ patience = 30_000 }: Options = {}): CalendarPort => ({
  list: (reach) => within(reach, patience, async (client) => foldersOf(await client.fetchCalendars())),
  decline: (reach, { meeting, mine, calendars }) =>
    within(reach, patience, async (client) => {
      const urls = calendars.length > 0 ? calendars : foldersOf(await client.fetchCalendars()).map(({ url }) => url);
      const outcomes: Declined[] = [];
      for (const url of urls) outcomes.push(await declineIn(client, url, { meeting, mine }));
      return (['declined', 'already', 'not-invited'] as const).find((one) => outcomes.includes(one)) ?? 'not-found';
    }),
});

type Client = Awaited<ReturnType<typeof connect>>;

/** A refusal by the server, thrown through tsdav, which knows no others. */
class Refused extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`the calendar server answered ${status}`);
    this.status = status;
  }
}

async function connect(reach: ServerReach, patience: number) {
  const { createDAVClient } = await import('tsdav');
  return createDAVClient({
    serverUrl: addressOf(reach),
    credentials: { username: reach.user, password: reach.password },
    authMethod: 'Basic',
    defaultAccountType: 'caldav',
    fetch: async (input, init) => {
      const answer = await fetch(input, { ...init, signal: AbortSignal.timeout(patience) });
      if (answer.status === 401 || answer.status >= 500) throw new Refused(answer.status);
      return answer;
    },
  });
}

/** `host` may carry a path, as many servers need one. */
function addressOf({ host, port, tls }: ServerReach): string {
  const [name = '', ...path] = host.split('/');
  return `${tls === 'none' ? 'http' : 'https'}://${name}:${port}/${path.join('/')}`;
}

async function within<T>(
  reach: ServerReach,
  patience: number,
  work: (client: Client) => Promise<T>,
): Promise<Result<T, MailTrouble>> {
  const host = reach.host.split('/')[0] ?? '';
  if (reach.tls === 'none' && !isLoopback(host)) return fail({ kind: 'plain-not-allowed', host, phase: 'connect' });
  try {
    return ok(await work(await connect(reach, patience)));
  } catch (error) {
    return fail(troubleOf(error, host));
  }
}

const foldersOf = (calendars: Awaited<ReturnType<Client['fetchCalendars']>>): readonly OwnCalendarFolder[] =>
  calendars
    .filter(({ components }) => !components || components.includes('VEVENT'))
    .map(({ url, displayName }) => ({ url, name: typeof displayName === 'string' ? displayName : '' }));

type Stored = { readonly url: string; readonly etag: string; readonly data: string };

/** RFC 4791 7.8.6: asked by UID, since the name of a file says nothing. */
async function find(client: Client, calendar: string, uid: string): Promise<Stored | undefined> {
  const matches = { _attributes: { collation: 'i;octet' }, _text: uid };
  const property = { _attributes: { name: 'UID' }, 'text-match': matches };
  const event = { _attributes: { name: 'VEVENT' }, 'prop-filter': property };
  const answers = await client.calendarQuery({
    url: calendar,
    props: { 'd:getetag': {}, 'c:calendar-data': {} },
    filters: { 'comp-filter': { _attributes: { name: 'VCALENDAR' }, 'comp-filter': event } },
    depth: '1',
  });
  for (const { href, props } of answers) {
    const { calendarData, getetag } = (props ?? {}) as { calendarData?: unknown; getetag?: unknown };
    const data = textOf(calendarData);
    if (href && data.includes(uid)) return { url: new URL(href, calendar).href, etag: textOf(getetag), data };
  }
  return undefined;
}

/** xml-js gives CDATA another shape. */
const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const inner = typeof value === 'object' && value !== null && '_cdata' in value ? value._cdata : '';
  return typeof inner === 'string' ? inner : '';
};

type Meeting = { readonly meeting: MeetingKey; readonly mine: readonly string[] };

async function declineIn(client: Client, calendar: string, { meeting, mine }: Meeting): Promise<Declined> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const stored = await find(client, calendar, meeting.uid);
    if (!stored) return 'not-found';
    const part = declineOwnPart(stored.data, meeting, mine);
    if (part.kind !== 'changed') return part.kind;
    const answer = await client.updateCalendarObject({
      calendarObject: { url: stored.url, etag: stored.etag, data: part.text },
    });
    if (answer.ok) return 'declined';
    if (answer.status !== 412) throw new Refused(answer.status);
  }
  throw new Refused(412);
}

function troubleOf(error: unknown, host: string): MailTrouble {
  if (error instanceof Refused) {
    if (error.status === 401) return { kind: 'login', host, phase: 'login', code: 535 };
    const isLater = error.status >= 500 || error.status === 412;
    return { kind: isLater ? 'busy' : 'refused', host, phase: 'folder' };
  }
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const system = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const isTimeout = error instanceof Error && error.name === 'TimeoutError';
  if (!system && !isTimeout) return { kind: 'folder', host, phase: 'folder' };
  return classifyTrouble({ host, phase: isTimeout ? 'greeting' : 'connect', system: isTimeout ? 'ETIMEDOUT' : system });
}
