import { isIn, isOut, type Name } from './band.ts';
import type { Probe } from './probe.ts';
import type { Triage } from './triage.ts';
import type { WorthLabel } from './worth.ts';

export type Outcome = 'stay' | 'ask' | 'reflect' | 'withdraw' | 'own_call';
export type Why =
  | 'care'
  | 'dealbreaker'
  | 'dealbreaker_suspected'
  | 'clear_no'
  | 'changed'
  | 'evidence'
  | 'evidence_but_one_answer_could_change_it'
  | 'personal'
  | 'worn_out'
  | 'hours'
  | 'both'
  | 'open_concerns'
  | 'no_open_concern'
  | 'gut_differs'
  | 'cold_feet_hold';

export type Fit = { readonly outcome: Outcome; readonly why: Why };

/** All that the choice of the outcome looks at. */
export type Facts = {
  readonly care: boolean;
  readonly lineCrossed: boolean;
  readonly dealbreakerNamed: boolean;
  readonly clearNo: boolean;
  readonly name: Name;
  /** The next talk, or null when none is left. */
  readonly nextTalk: WorthLabel | null;
  readonly changePossible: boolean;
  readonly triage: Pick<Triage, 'type' | 'wornOut'>;
  readonly openTopic: boolean;
  readonly probe: Probe | null;
  /** The answer to *would you take it today?* was a no. */
  readonly gutSaysNo: boolean;
  readonly coldFeet: boolean;
};

/** Rows 1 to 5 of SPEC section 6: what no weighing of notes may overrule. */
function beforeEvidence(facts: Facts): Fit | undefined {
  if (facts.care) return { outcome: 'own_call', why: 'care' };
  if (facts.lineCrossed) return { outcome: 'withdraw', why: 'dealbreaker' };
  if (facts.dealbreakerNamed) return { outcome: 'ask', why: 'dealbreaker_suspected' };
  if (facts.clearNo) return { outcome: 'withdraw', why: 'clear_no' };
  if (facts.triage.type === 'changed') return { outcome: 'own_call', why: 'changed' };
  return undefined;
}

/** Rows 6 to 13. */
function fromEvidence({ name, nextTalk, changePossible, triage, openTopic }: Facts): Fit {
  if (isOut(name)) {
    const pays = nextTalk === 'worth' && changePossible;
    return pays
      ? { outcome: 'ask', why: 'evidence_but_one_answer_could_change_it' }
      : { outcome: 'withdraw', why: 'evidence' };
  }
  if (triage.type === 'personal') return { outcome: 'reflect', why: 'personal' };
  if (triage.wornOut && triage.type !== 'employer') return { outcome: 'reflect', why: 'worn_out' };
  if (nextTalk === 'not_worth') return { outcome: isIn(name) ? 'ask' : 'withdraw', why: 'hours' };
  if (triage.type === 'both') return { outcome: 'reflect', why: 'both' };
  if (openTopic) return { outcome: 'ask', why: 'open_concerns' };
  return { outcome: 'stay', why: 'no_open_concern' };
}

/** One's own answer and the notes disagree: that is named, and nobody is overruled. */
function heedingGut(fit: Fit, { probe, gutSaysNo }: Facts): Fit {
  const calm = fit.why === 'no_open_concern';
  const differs = probe === 'differs' && (calm || fit.why === 'evidence');
  return differs || (calm && gutSaysNo) ? { outcome: 'reflect', why: 'gut_differs' } : fit;
}

/** What would fit this picture (SPEC section 6), never what to do. */
export function outcomeOf(facts: Facts): Fit {
  const fit = heedingGut(beforeEvidence(facts) ?? fromEvidence(facts), facts);
  return facts.coldFeet && fit.outcome === 'withdraw' ? { outcome: 'reflect', why: 'cold_feet_hold' } : fit;
}
