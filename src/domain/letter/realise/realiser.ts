import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import type { SpeechAct } from '#domain/letter/speech-act.ts';
import type { Say } from '#domain/letter/realise/voice.ts';

/** The employer's name as sentences need it: after *at*, after *to*, as an object, and behind *dear*. */
export type House = {
  readonly at: string;
  readonly dative: string;
  readonly accusative: string;
  readonly team: string;
};

/** What the sentences of one letter are made of: the facts as this language shows them. */
export type Terms = {
  readonly say: Say;
  /** The locale's spelling for the person's own words. */
  readonly spell: (text: string) => string;
  readonly facts: LetterFacts;
  /** The title without (m/w/d). */
  readonly role: string;
  readonly house: House;
  readonly sender: string;
};

/** All ways to say one act: at least four, each one or a few whole sentences. */
export type Ways = (terms: Terms) => readonly string[];

/** One language. */
export type Realiser = {
  readonly ways: Readonly<Record<SpeechAct, Ways>>;
  readonly subject: (terms: Terms) => readonly string[];
  readonly house: (facts: LetterFacts) => House;
  /** With its punctuation (Switzerland: none). Spoken texts and network messages open by themselves. */
  readonly greetings: (facts: LetterFacts) => readonly string[];
  readonly closings: (terms: Terms) => readonly string[];
  /** What only the whole sentence shows: a title that is no one, but something. */
  readonly polish: (text: string, terms: Terms) => string;
  /** The first letter after the greeting: small in de-DE and de-AT, where a comma precedes it (D3). */
  readonly opening: (facts: LetterFacts, text: string) => string;
};
