import type { Stage } from '#domain/application/stage.ts';
import type { InterviewId } from '#domain/id.ts';
import type { Json, JsonObject } from '#domain/json.ts';
import type { LetterReason, LetterTone } from '#domain/letter/letter-facts.ts';
import { type ToldChannel, toldChannels } from './told.ts';

/** Whom a text is for: a person's id, or `team` where nobody is known by name. */
export type RecipientKey = string;
export const teamKey = 'team';

/** What ending the goodbye did, so that taking it back can undo exactly that. */
export type FinishedWork = { readonly stageBefore: Stage; readonly cancelled: readonly InterviewId[] };

/** What the person chose about one goodbye; whatever is absent follows the plan. */
export type GoodbyeChoices = {
  /** A text of their own: true or false against the plan's default. */
  readonly own: Readonly<Record<RecipientKey, boolean>>;
  readonly dropped: readonly RecipientKey[];
  /** The order that was chosen; people not in it follow in the plan's order. */
  readonly order: readonly RecipientKey[];
  readonly tone: LetterTone;
  readonly reason: LetterReason;
  readonly door: { readonly open: boolean; readonly what: string; readonly when: string };
  /** A request of its own (GDPR Art. 17), never in the goodbye's letters. */
  readonly deletion: boolean;
  /** The team has no person's id, so that it cannot stand among the told. */
  readonly teamTold: { readonly at: string; readonly channel: ToldChannel } | null;
  readonly finished: FinishedWork | null;
  /** What one got out of it, in one's own words. Private. */
  readonly practice: string;
};

export const noChoices: GoodbyeChoices = {
  own: {},
  dropped: [],
  order: [],
  tone: 'warm',
  reason: { kind: 'none' },
  door: { open: false, what: '', when: '' },
  deletion: false,
  teamTold: null,
  finished: null,
  practice: '',
};

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: Json | undefined) => (typeof value === 'string' ? value : '');
const textsOf = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter((one) => typeof one === 'string') : [];

export const reasonKinds = [
  'none',
  'other-offer',
  'other-direction',
  'stay',
  'place',
  'timing',
  'focus',
  'terms',
  'personal',
  'own',
] as const;

function readReason(value: Json | undefined): LetterReason {
  if (!isObject(value)) return noChoices.reason;
  const kind = reasonKinds.find((one) => one === value['kind']) ?? 'none';
  return kind === 'own' ? { kind, text: textOf(value['text']) } : { kind };
}

function readTeamTold(value: Json | undefined): GoodbyeChoices['teamTold'] {
  if (!isObject(value)) return null;
  const channel = toldChannels.find((one) => one === value['channel']) ?? 'mail';
  return { at: textOf(value['at']), channel };
}

function readFinished(value: Json | undefined): FinishedWork | null {
  if (!isObject(value)) return null;
  return {
    stageBefore: textOf(value['stageBefore']) as Stage,
    cancelled: textsOf(value['cancelled']) as readonly InterviewId[],
  };
}

/** The choices as kept in `Goodbye.choices`; what is missing or not understood is as if nothing was chosen. */
export function readChoices(json: JsonObject): GoodbyeChoices {
  const door = isObject(json['door']) ? json['door'] : {};
  const own = isObject(json['own']) ? json['own'] : {};
  return {
    own: Object.fromEntries(
      Object.entries(own).filter((pair): pair is [string, boolean] => typeof pair[1] === 'boolean'),
    ),
    dropped: textsOf(json['dropped']),
    order: textsOf(json['order']),
    tone: json['tone'] === 'brief' ? 'brief' : 'warm',
    reason: readReason(json['reason']),
    door: { open: door['open'] === true, what: textOf(door['what']), when: textOf(door['when']) },
    deletion: json['deletion'] === true,
    teamTold: readTeamTold(json['teamTold']),
    finished: readFinished(json['finished']),
    practice: textOf(json['practice']),
  };
}

export const choicesJson = (choices: GoodbyeChoices): JsonObject => ({ ...choices });
