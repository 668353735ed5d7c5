import type { Speech } from '../model/check.ts';
import type { Term } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import type { Found, WordsRead } from '../text/phrase.ts';
import type { Token } from '../text/tokens.ts';
import type { CueKind } from './grammar.ts';
import type { Head } from './head.ts';
import type { Scan } from './scan.ts';

/** Forms of a question (domain §D.1). */
export type Form = 'open' | 'wh' | 'yesno' | 'option' | 'tag' | 'declarative' | 'statement';
/** What a sentence does in the turn. */
export type Part = 'question' | 'invitation' | 'recap' | 'source' | 'statement';

/** A phrase of a `question-*` lexicon in the text. */
export interface Cue extends Span {
  readonly kind: CueKind;
  readonly term: Term;
}

/** One sentence; offsets are UTF-16 units into the turn's text. */
export interface Sentence extends Span {
  readonly part: Part;
  readonly form: Form;
  /** It asks something: a question mark, a question's word order, or an invitation. */
  readonly asks: boolean;
  /** House rule, comfort or check of the opening or closing: only its length matters. */
  readonly procedural: boolean;
  readonly scan: Scan;
  readonly heads: readonly Head[];
  readonly cues: readonly Cue[];
  /** Words outside quotations and brackets. */
  readonly words: number;
  readonly negations: number;
  /** Finite clauses, as an estimate: never exact without a parser. */
  readonly clauses: { readonly low: number; readonly high: number };
}

/** One officer's turn, read once for every question check. */
export interface Analysis {
  /** The turn's text as written. */
  readonly text: string;
  /** The same with quoted speech and brackets blanked; same length. */
  readonly masked: string;
  readonly tokens: readonly Token[];
  /** The turn's words where they are the same: nothing was quoted, and no shorthand written out. */
  readonly asWritten: WordsRead | undefined;
  readonly sentences: readonly Sentence[];
  readonly found: Found;
  /** Form of the first sentence that asks, `statement` if none does. */
  readonly form: Form;
  readonly procedural: boolean;
  /** Two sources set against each other: `fair` invites to explain without blame (domain §D.4). */
  readonly confrontation: 'none' | 'fair' | 'unfair';
  readonly speech: Speech;
}
