import type { Speech } from '../model/check.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Head } from './head.ts';
import { breakBefore, type Scan } from './scan.ts';

const known = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/**
 * What kind of answer a question word asks for (time, place, manner …), by the lexicon `question-kinds`: its own word,
 * or the noun within three words behind it. Undefined when neither tells.
 */
export function answerKindOf(scan: Scan, head: Head, speech: Speech): string | undefined {
  const kinds = kindsOf(speech);
  for (let i = head.at; i <= head.at + 3 && i < scan.tokens.length; i++) {
    if (i > head.at && breakBefore(scan, i)) break;
    const kind = kinds.get(scan.tokens[i]!.fold);
    if (kind !== undefined && !general.has(kind)) return kind;
  }
  return undefined;
}

/**
 * The same for any question word, before token `to`: « qui » asks for a person, « comment » for a manner, and what
 * nothing tells apart asks for a thing.
 */
export function familyOf(scan: Scan, at: number, to: number, speech: Speech): string {
  const kinds = kindsOf(speech);
  let family = 'thing';
  for (let i = at; i <= at + 3 && i < to; i++) {
    const kind = kinds.get(scan.tokens[i]!.fold);
    if (kind === undefined || kind === 'impersonal') continue;
    if (!general.has(kind)) return kind;
    if (i === at) family = kind;
  }
  return family;
}

/** The kind of answer that this one word tells of. */
export function kindOfWord(scan: Scan, i: number, speech: Speech): string | undefined {
  return kindsOf(speech).get(scan.tokens[i]?.fold ?? '');
}

/** « it », « dat », « ce »: a yes/no question about it makes the question before narrower. */
export function isImpersonal(scan: Scan, i: number, speech: Speech): boolean {
  return kindsOf(speech).get(scan.tokens[i]?.fold ?? '') === 'impersonal';
}

function kindsOf({ lexicons }: Speech): ReadonlyMap<string, string> {
  const lexicon = lexicons.get('question-kinds');
  if (!lexicon) return none;
  const before = known.get(lexicon);
  if (before) return before;
  const kinds = new Map(
    lexicon.terms.flatMap(({ term, id }) => tokensOf(term).map((token) => [token.fold, id ?? ''] as const)),
  );
  known.set(lexicon, kinds);
  return kinds;
}

/** Kinds that a word of the same question may still make more precise, or that are no kind of answer. */
const general: ReadonlySet<string> = new Set(['impersonal', 'person', 'course']);

const none: ReadonlyMap<string, string> = new Map();
