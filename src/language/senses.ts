import type { Lexicon } from '../model/lexicon.ts';
import type { Choice } from '../text/phrase-terms.ts';
import { compile } from '../text/phrase-terms.ts';
import type { Token } from '../text/tokens.ts';

/** Kinds of meaning, the ids of the lexicon `question-senses`: what one language teaches of them holds for all. */
export const senses = [
  'me',
  'us',
  'anyone',
  'nobody',
  'role',
  'account',
  'believe',
  'doubt',
  'credible',
  'incredible',
  'ironic',
  'fault',
  'foolish',
  'lie',
  'effort',
  'stalling',
  'ordered',
  'duty',
  'able',
  'unable',
  'scalar',
  'degree',
  'sure',
  'opine',
  'agree',
  'feel',
  'reason',
  'gain',
  'know',
  'say',
  'claim',
  'protect',
  'move',
  'wait',
  'against',
  'instead',
  'norm',
  'courteous',
  'possible',
  'want',
  'deed',
  'others',
  'paper',
  'sum',
  'concede',
  'smart',
  'remarkable',
] as const;
export type Sense = (typeof senses)[number];

/** The senses of a word, by their index in `senses`; none for most. */
export type SensesOf = (token: Token) => readonly number[];

const none: readonly number[] = [];
const known = new WeakMap<Lexicon, SensesOf>();
/** More different words than a batch of records needs at once; a hostile text must not fill the memory. */
const mostWords = 20_000;

/** Looks words up in the lexicon; built once per lexicon. */
export function sensesIn(lexicon: Lexicon | undefined): SensesOf {
  if (!lexicon) return () => none;
  const before = known.get(lexicon);
  if (before) return before;
  const whole = new Map<string, number[]>();
  const beginnings: { readonly fold: string; readonly sense: number }[] = [];
  for (const term of lexicon.terms) {
    const sense = senses.indexOf(term.id as Sense);
    for (const { parts } of compile(term))
      for (const { fold, prefix } of (parts[0]!.slots[0] as Choice).words) {
        if (prefix) beginnings.push({ fold, sense });
        else whole.set(fold, [...(whole.get(fold) ?? []).filter((one) => one !== sense), sense]);
      }
  }
  const met = new Map<string, readonly number[]>();
  const sensesOf: SensesOf = ({ fold }) => {
    const told = met.get(fold);
    if (told) return told;
    const begun = beginnings.filter((one) => fold.startsWith(one.fold)).map(({ sense }) => sense);
    const found = [...new Set([...(whole.get(fold) ?? none), ...begun])];
    if (met.size >= mostWords) met.clear();
    met.set(fold, found);
    return found;
  };
  known.set(lexicon, sensesOf);
  return sensesOf;
}
