import type { Lexicon, Lexicons, Term } from '../model/lexicon.ts';
import { sameWord } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { tokensOf } from '../text/tokens.ts';
import { byWord } from '../text/word-table.ts';

/** Closed classes of words, one bit each: the ids of the lexicon `question-grammar`. */
export const classes = [
  'wh',
  'wh-relative',
  'pied-piped',
  'account',
  'not-asking',
  'preposition',
  'and',
  'or',
  'opener',
  'subject',
  'clitic',
  'pronoun',
  'object',
  'determiner',
  'hurried-verb',
  'auxiliary',
  'plain-verb',
  'not-verb',
  'conditional',
  'second-person',
  'negation',
  'never',
  'subordinator',
  'because',
  'so',
  'modal',
  'certain',
  'stop',
  'whether',
  'joining-adverb',
  'telling-fact',
] as const;
export type WordClass = (typeof classes)[number];

/** Lexicons of phrases; the name without `question-`. */
export const cueKinds = [
  'tags',
  'assumptions',
  'reproaches',
  'disbelief',
  'scorn',
  'invitations',
  'confrontation',
  'reformulations',
  'chains',
  'procedural',
  'leanings',
  'facts',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** The words of one language, ready to look up. */
export interface Grammar {
  /** The classes of a word as bits. */
  readonly bitsOf: (token: Token) => number;
  /** All phrase lexicons as one, so that a turn is searched once. */
  readonly cues: Lexicon;
  readonly kindOf: ReadonlyMap<Term, CueKind>;
}

export const bit = Object.fromEntries(classes.map((name, i) => [name, 1 << i])) as Readonly<
  Record<WordClass, number>
>;

const grammars = new WeakMap<Lexicons, Grammar>();

/** The grammar of a set of lexicons; built once per set. */
export function grammarOf(lexicons: Lexicons): Grammar {
  const known = grammars.get(lexicons);
  if (known) return known;
  const grammar = { bitsOf: bitsOf(lexicons.get('question-grammar')), ...cuesOf(lexicons) };
  grammars.set(lexicons, grammar);
  return grammar;
}

function bitsOf(lexicon: Lexicon | undefined): Grammar['bitsOf'] {
  const words = new Map<string, { token: Token; bits: number }[]>();
  for (const term of lexicon?.terms ?? []) {
    const bits = bit[term.id as WordClass] ?? 0;
    for (const token of tokensOf(term.term)) {
      const homographs = words.get(token.fold) ?? [];
      const same = homographs.find((other) => other.token.normal === token.normal);
      if (same) same.bits |= bits;
      else homographs.push({ token, bits });
      words.set(token.fold, homographs);
    }
  }
  const known = new Map<string, number | Homographs>();
  for (const [fold, homographs] of words) {
    const accentMatters = homographs.some((one) => !sameWord({ fold, normal: '' }, one.token));
    known.set(fold, accentMatters ? homographs : homographs.reduce((bits, one) => bits | one.bits, 0));
  }
  const bitsOfWord = byWord((fold) => {
    const bits = known.get(fold) ?? 0;
    return typeof bits === 'number' ? bits : homograph;
  });
  return (token) => {
    const bits = bitsOfWord(token);
    return bits === homograph ? bitsAmong(token, known.get(token.fold) as Homographs) : bits;
  };
}

/** No classes that a word could have: there are 31 of them, and a sign. */
const homograph = -1;

/** Words that an accent alone tells apart: « ou », « où ». */
type Homographs = readonly { readonly token: Token; readonly bits: number }[];

function bitsAmong(token: Token, homographs: Homographs): number {
  let bits = 0;
  for (const word of homographs) if (sameWord(token, word.token)) bits |= word.bits;
  return bits;
}

function cuesOf(lexicons: Lexicons): Pick<Grammar, 'cues' | 'kindOf'> {
  const kindOf = new Map<Term, CueKind>();
  for (const kind of cueKinds) {
    for (const term of lexicons.get(`question-${kind}`)?.terms ?? []) kindOf.set(term, kind);
  }
  const language = lexicons.get('question-grammar')?.language ?? 'en';
  return { kindOf, cues: { name: 'question-cues', language, terms: [...kindOf.keys()] } };
}
