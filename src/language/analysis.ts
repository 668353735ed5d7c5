import type { Speech } from '../model/check.ts';
import type { Turn } from '../model/interview.ts';
import type { Term } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { matchesInTokens } from '../text/phrase.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type TurnWords, wordsOf } from '../text/turn-words.ts';
import { confrontationOf } from './confrontation.ts';
import { type CueKind, grammarOf } from './grammar.ts';
import type { Head } from './head.ts';
import { masked as maskedOf } from './masked.ts';
import type { Scan } from './scan.ts';
import { sentenceOf } from './sentence.ts';

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
  readonly sentences: readonly Sentence[];
  /** Form of the first sentence that asks, `statement` if none does. */
  readonly form: Form;
  readonly procedural: boolean;
  /** Two sources set against each other: `fair` invites to explain without blame (domain §D.4). */
  readonly confrontation: 'none' | 'fair' | 'unfair';
  readonly speech: Speech;
}

const known = new WeakMap<Turn, Analysis>();

/** The analysis of a turn, made once per record and shared by the checks. */
export function analysisOf(turn: Turn, speech: Speech): Analysis {
  const before = known.get(turn);
  if (before?.speech.lexicons === speech.lexicons) return before;
  const analysis = analysisOfWords(wordsOf(turn), speech);
  known.set(turn, analysis);
  return analysis;
}

/** The same for a bare text. */
export function analysisOfText(text: string, speech: Speech): Analysis {
  return analysisOfWords({ text, tokens: tokensOf(text), sentences: sentencesOf(text) }, speech);
}

function analysisOfWords(words: TurnWords, speech: Speech): Analysis {
  const { text } = words;
  const grammar = grammarOf(speech.lexicons);
  const masked = maskedOf(text);
  // Most turns quote nobody: then their words are known already.
  const tokens = masked === text ? words.tokens : tokensOf(masked);
  const spans = masked === text ? words.sentences : sentencesOf(masked);
  const cues = cuesIn(tokens, spans, speech);
  const sentences: Sentence[] = [];
  let token = 0;
  let cue = 0;
  for (const span of spans) {
    const [firstToken, firstCue] = [token, cue];
    while (token < tokens.length && tokens[token]!.start < span.end) token++;
    while (cue < cues.length && cues[cue]!.start < span.end) cue++;
    const words = tokens.slice(firstToken, token);
    if (words.length === 0) continue;
    const own = cues.slice(firstCue, cue);
    const scan = {
      text: masked,
      tokens: words,
      bits: words.map(grammar.bitsOf),
      mark: hasMark(masked, words.at(-1)!.end, span.end),
      asked: behindInvitations(words, own),
    };
    sentences.push(sentenceOf(span, scan, own, speech.language));
  }
  const asking = sentences.filter((sentence) => sentence.asks);
  return {
    text,
    masked,
    tokens,
    sentences,
    form: asking[0]?.form ?? 'statement',
    procedural: asking.length > 0 && asking.every((sentence) => sentence.procedural),
    confrontation: confrontationOf(sentences),
    speech,
  };
}

function cuesIn(tokens: readonly Token[], spans: readonly Span[], speech: Speech): readonly Cue[] {
  const { cues, kindOf } = grammarOf(speech.lexicons);
  return matchesInTokens(tokens, spans, cues).map((match) => ({
    ...match,
    kind: kindOf.get(match.term)!,
  }));
}

/** A question mark between the last word and the end of the sentence. */
function hasMark(text: string, from: number, to: number): boolean {
  return text.slice(from, to).includes('?');
}

function behindInvitations(words: readonly Token[], cues: readonly Cue[]): ReadonlySet<number> {
  const asked = new Set<number>();
  for (const cue of cues) {
    if (cue.kind !== 'invitations' || cue.term.id === 'open-question') continue;
    const behind = indexFrom(words, cue.end);
    asked.add(behind);
    if (words[behind] && objects.has(words[behind].fold)) asked.add(behind + 1);
  }
  return asked;
}

/** « tell me who », « dites-nous qui », « vertel ons wie ». */
const objects = new Set(['moi', 'nous', 'me', 'us', 'mij', 'ons', 'eens']);

/** Index of the first word that starts at or behind an offset, by halving. */
function indexFrom(words: readonly Token[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
