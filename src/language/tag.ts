import type { Language } from '../model/locale.ts';
import type { Span } from '../model/place.ts';
import type { Cue } from './analysed.ts';
import type { Head } from './head.ts';
import { breakBefore, isA, type Scan } from './scan.ts';

/** `factual`: asks to agree; `verification`: « c'est exact ? », neutral behind a recorded statement. */
export interface Tag extends Span {
  readonly kind: 'factual' | 'verification';
  /** The sentence holds nothing but the tag. */
  readonly alone: boolean;
}

/** Tags that are also plain words: only behind a comma. */
const plain = new Set([
  'non',
  'si',
  'pas',
  'no',
  'yes',
  'yeah',
  'right',
  'correct',
  'exact',
  'juist',
  'zeker',
  'oui',
  'quoi',
  'dites',
  'nee',
  'neen',
  'ja',
  'eh',
  'he',
  'true',
  'surely',
  'vermoedelijk',
  'waarschijnlijk',
  'natuurlijk',
  'uiteraard',
]);

/** Of these, the ones that ask behind a comma even when the question mark was forgotten. */
const unmarked = new Set([
  'right',
  'correct',
  'non',
  'si',
  'nee',
  'neen',
  'no',
  'yes',
  'yeah',
  'ja',
  'he',
  'zeker',
]);

/** The tag that closes a sentence (domain §D.3): behind a pause or at least three words, and no question word before. */
export function tagOf(
  scan: Scan,
  heads: readonly Head[],
  cues: readonly Cue[],
  language: Language,
): Tag | undefined {
  if (heads.some((head) => head.main && (head.kind === 'wh' || head.link === 'start'))) return undefined;
  if (closesProcedurally(cues)) return undefined;
  const cue = cues.find((one) => one.kind === 'tags');
  if (cue) {
    const at = scan.tokens.findIndex((token) => token.start === cue.start);
    const single = at === scan.tokens.length - 1;
    const pause = breakBefore(scan, at);
    if (
      at > 0 &&
      single &&
      plain.has(scan.tokens[at]!.fold) &&
      !(pause && at > 1 && (scan.mark || unmarked.has(scan.tokens[at]!.fold)))
    )
      return undefined;
    if (at > 0 && !pause && at < 3) return undefined;
    if (at < 2 && !scan.mark) return undefined;
    return {
      start: cue.start,
      end: cue.end,
      kind: cue.term.id === 'verification' ? 'verification' : 'factual',
      alone: at === 0,
    };
  }
  return language === 'en' ? builtTag(scan) : undefined;
}

/** « …, d'accord ? »; but « …, on est d'accord ? », which holds the same words, asks to agree. */
function closesProcedurally(cues: readonly Cue[]): boolean {
  const tags = cues.filter((cue) => cue.kind === 'tags');
  const first = tags.reduce<Cue | undefined>(
    (best, cue) => (best && best.start <= cue.start ? best : cue),
    undefined,
  );
  return first?.term.id === 'procedural';
}

/** English « …, didn't he? », « …, was it not? »: auxiliary and pronoun behind a comma at the end. */
function builtTag(scan: Scan): Tag | undefined {
  const last = scan.tokens.length - 1;
  if (last < 3) return undefined;
  const end = scan.tokens[last]!.fold === 'not' ? last - 1 : last;
  if (!isA(scan, end, 'pronoun') && !isA(scan, end, 'subject')) return undefined;
  const first =
    scan.tokens[end - 1]!.fold === 't' || scan.tokens[end - 1]!.fold === 'not' ? end - 2 : end - 1;
  if (first < 2 || !isA(scan, first, 'auxiliary')) return undefined;
  const negated = first === end - 2;
  if (!breakBefore(scan, first) && !(scan.mark && negated && first >= 4)) return undefined;
  return { start: scan.tokens[first]!.start, end: scan.tokens[last]!.end, kind: 'factual', alone: false };
}
