/**
 * Every number of the decision core, and how much each of them can bear.
 *
 * *Data*: anchored in published findings, sometimes by analogy. *Judgement*: chosen by the authors of the specification,
 * tuned in its simulation where that is said; nobody has measured it. Hours are hours of the person's time,
 * dB are decibans: 10 log10 of a likelihood ratio. Sources are discussed in docs/decision-model.md.
 */

/** Weight of one note in dB. Data: chosen so that r(w) spans one unstructured interview (.19) to one structured (.42), Sackett et al. 2022. */
export const STRENGTH_DB = { faint: 1, clear: 2, strong: 4 } as const;

/** Factor for what is in writing or confirmed by a second person. Judgement. */
export const VERIFIED_FACTOR = 2;

/** How far one good or bad impression of the employer colours every note (halo). Data by analogy: .44 between separate interviews, Huffcutt et al. 2013. */
export const HALO = 0.42;

/** How far the mood of one conversation colours its notes. Data by analogy: .74 within one panel against .44 between interviews, Huffcutt et al. 2013. */
export const MOOD = 0.12;

/** No single note is ever taken as more certain than this. Judgement: keeps the logarithm finite. */
export const LEAST_CHANCE = 0.001;

/** What others say, against what one heard oneself. Judgement. */
export const OTHERS_FACTOR = { second: 0.5, review: 0.25 } as const;

/** Each further note of the same source and direction counts this much of the one before. Judgement. */
export const REPEAT_OTHERS = 0.3;

/** Each further direct answer of the same direction counts this much of the one before. Judgement, flat in the simulation. */
export const REPEAT_DIRECT = 0.8;

/** A contribution points the wrong way only beyond this many dB; smaller differences are rounding. Judgement. */
export const SIGN_TOLERANCE_DB = 1e-9;

/** Chance of still being glad after six months, before anything is noted. Data: softgarden (52.9 % found the job as described), Joblist (58 % not disappointed). */
export const PRIOR = 0.6;

/** Either way around the prior, in dB, for the range. Data: the spread between the two surveys behind PRIOR. */
export const PRIOR_RANGE_DB = 2;

/** What being keen (or not) before the first note is worth, in dB. Judgement. */
export const KEEN_DB = 1;

/** Four readings of the same notes: how strongly each note counts, and how strong the halo is. The first is the main one. Judgement. */
export const JURORS = [
  { scale: 1, halo: HALO },
  { scale: 0.5, halo: HALO },
  { scale: 1.5, halo: 0.23 },
  { scale: 1, halo: 0.15 },
] as const;

/** Distance of the whole range from the line, in dB, at which *rather* becomes *much*. Judgement. */
export const MUCH_MARGIN_DB = 3;

/** Conversations that must have been held before a picture is named at all. Judgement. */
export const NAMED_FROM_CONVERSATIONS = 2;

/** Conversations with a concern that pass the early guard. Judgement, tuned in the simulation: 0 to 2 equal, 3 worse. */
export const GUARD_CONVERSATIONS = 2;

/** A single checked note of at least this many dB passes the early guard alone. Judgement. */
export const GUARD_SINGLE_DB = 8;

/** What a good job, or a bad one avoided, is worth in hours. Judgement; the person chooses, and it matters most of all. */
export const STAKES_H = { some: 100, normal: 200, big: 400 } as const;

/** Other good prospects make this one worth less. Judgement; the person chooses. */
export const ALTERNATIVES_FACTOR = { none: 1, some: 0.75, strong: 0.5 } as const;

/** When money is tight, a mediocre job is less bad. Judgement; the person chooses, and the page says so. */
export const RUNWAY_FACTOR = { ok: 1, short: 0.6 } as const;

/** Chance of an offer over all talks left. Data: Lever (.3 to .4 from on-site), Stepstone (.5 per interview). */
export const OFFER_CHANCE = { low: 0.15, even: 0.35, high: 0.6 } as const;

/** What practice or new contacts are worth per talk, in hours, by answer 0, 1, 2. Judgement. */
export const SIDE_VALUE_H = [0, 0.5, 1] as const;

/** Hours to prepare one question. Judgement. */
export const ASK_H = 0.3;

/** How far the answer to the first question moves the belief, in dB. Judgement, tuned in the simulation. */
export const SWING_DB = 6;

/** Each further conversation moves it this much less. Judgement, tuned in the simulation. */
export const SWING_DECAY = 0.85;

/** Chance that an answer says nothing. Judgement, tuned in the simulation. */
export const SWING_NEUTRAL = 0.35;

/** Benefit over cost from which a talk is worth its hours, and from which it is roughly even. Judgement. */
export const WORTH_RATIO = { worth: 1.5, even: 0.67 } as const;

/** Largest ratio shown. Judgement: beyond it the digits say nothing. */
export const RATIO_CAP = 99;

/** What would change it, by the strength of the note it would take, in dB. Follows from STRENGTH_DB and VERIFIED_FACTOR. */
export const CHANGE_SIZES = [
  ['faint', 1],
  ['clear', 2],
  ['strong', 4],
  ['verified_strong', 8],
] as const;

/** Hours before a talk in which a young doubt may be nerves, and hours up to which a doubt is young. Judgement. */
export const COLD_FEET_H = 24;

/** How far each step of somebody else's view moves from the line, in dB. Judgement. */
export const ADVISER_STEP_DB = 3;

/** Weight of somebody else's view beside one's own notes. Judgement. */
export const ADVISER_WEIGHT = { heard: 0.3, knows: 0.5 } as const;

/** Smallest move of the belief, in dB, that is called a move. Judgement. */
export const ADVISER_MOVE_DB = 0.005;

/** Lead, in points, of one side of *where it comes from*. Judgement; it is not a test. */
export const TRIAGE_GAP = 3;

/** Points from which a side counts when both do. Judgement; it is not a test. */
export const TRIAGE_BOTH = 5;
