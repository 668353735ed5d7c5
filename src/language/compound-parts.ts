import type { Language } from '../model/locale.ts';
import { type Asks, asksAt } from './compound-asks.ts';
import { beginsAnother } from './compound-runs.ts';
import { bit } from './grammar.ts';
import { isA, isAny, phraseStart, type Scan } from './scan.ts';

/** How a part of a sentence is joined to the one before it; `run`: by nothing at all, as typed in a hurry. */
export type Joint = 'start' | 'and' | 'or' | 'comma' | 'stop' | 'run';

/** A stretch of a sentence between two commas, stops or conjunctions, and what it asks. */
export interface Part {
  /** Indexes of its first token and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly joint: Joint;
  readonly asks: Asks | undefined;
}

const asking = bit.wh | bit['wh-relative'];

/** More stretches than a person asks in one sentence: keeps time linear on damaged input. */
const mostParts = 60;

/** The stretches of one sentence, in order (domain §D.4, Q1: questions in a row). */
export function partsOf(scan: Scan, language: Language): readonly Part[] {
  const parts: Part[] = [];
  const { length } = scan.tokens;
  const starts: [number, Joint][] = [[0, 'start']];
  const hurried = !scan.mark && isOpenEnded(scan);
  for (let i = 1; i < length && starts.length < mostParts; i++) {
    const joint =
      jointBefore(scan, i) ?? (runs(scan, i, starts.at(-1)![0], language, hurried) ? 'run' : undefined);
    if (joint) starts.push([i, joint]);
  }
  starts.forEach(([from, joint], k) => {
    const to = starts[k + 1]?.[0] ?? length;
    parts.push({
      from,
      to,
      joint,
      asks: joint === 'or' && from > 0 ? undefined : asksAt({ scan, language, from, to, joint }),
    });
  });
  return parts;
}

/** No full stop behind the last word: notes typed in a hurry. */
export function isOpenEnded({ text, tokens }: Scan): boolean {
  const code = text.charCodeAt(tokens.at(-1)!.end);
  return code !== 46 && code !== 33;
}

/** The joint before token `i`, if a new stretch begins there. */
function jointBefore(scan: Scan, i: number): Joint | undefined {
  const sign = signBefore(scan, i);
  if (isA(scan, i, 'and')) return isA(scan, i - 1, 'and') && sign === undefined ? undefined : 'and';
  if (scan.joined.has(i)) return 'and';
  if (isA(scan, i, 'or') && !isAny(scan, i, asking) && !isPlace(scan, i)) return 'or';
  return sign;
}

/** « c’etait ou et qui … »: typed without its accent, « où » closes a stretch, which no « ou » does. */
function isPlace(scan: Scan, i: number): boolean {
  if (scan.tokens[i]!.fold !== 'ou') return false;
  return i === scan.tokens.length - 1 || isA(scan, i + 1, 'and') || signBefore(scan, i + 1) !== undefined;
}

/** The sign between token `i` and the one before it: a full stop within the sentence, or a comma and its like. */
function signBefore({ text, tokens }: Scan, i: number): Joint | undefined {
  let found: Joint | undefined;
  for (let k = tokens[i - 1]!.end; k < tokens[i]!.start; k++) {
    const code = text.charCodeAt(k);
    if (code === 46 || code === 63 || code === 33) found = isLower(text, tokens[i]!.start) ? 'stop' : found;
    else if (
      code === 44 ||
      code === 58 ||
      code === 59 ||
      code === 0x2013 ||
      code === 0x2014 ||
      code === 0x2026
    )
      found = 'comma';
    else if (code === 45 && text.charCodeAt(k - 1) <= 32 && text.charCodeAt(k + 1) <= 32) found ??= 'comma';
  }
  return found;
}

/** Behind a stop within a sentence a small letter stands; a capital follows an initial (« D. Silva »). */
function isLower(text: string, at: number): boolean {
  return text[at] !== text[at]!.toUpperCase();
}

function runs(scan: Scan, i: number, from: number, language: Language, hurried: boolean): boolean {
  if (hurried && (runsInto(scan, i, from) || (language === 'fr' && tellsOn(scan, i, from)))) return true;
  return beginsAnother(scan, i, from, language);
}

/** « ils cherchaient quoi ils ont trouvé quoi »: behind a question word in its own place, a subject opens the next. */
function tellsOn(scan: Scan, i: number, from: number): boolean {
  if (!isA(scan, i, 'subject') || i - from < 3 || i - from > 12) return false;
  if (!isA(scan, from, 'subject') && !(isAny(scan, from, asking) && asksInPlace(scan, i))) return false;
  const bound = bit.subordinator | bit.preposition | bit.object | bit.whether | bit['wh-relative'];
  if (isAny(scan, i - 1, bound)) return false;
  if (isAny(scan, from, asking)) return true;
  for (let k = from + 2; k < i; k++) if (isA(scan, k, 'wh')) return true;
  return false;
}

/** « qui a organisé le voyage | vous avez payé combien »: a question word soon behind the subject. */
function asksInPlace(scan: Scan, i: number): boolean {
  for (let k = i + 2; k <= i + 4; k++) if (isA(scan, k, 'wh') && !isA(scan, k - 1, 'not-asking')) return true;
  return false;
}

/** « pour quel motif combien d’années quel juge »: a question word that is no relative opens the next question. */
function runsInto(scan: Scan, i: number, from: number): boolean {
  if (!isA(scan, i, 'wh') || isA(scan, i, 'wh-relative')) return false;
  const first = phraseStart(scan, i);
  if (first - from < 2 || first !== i || isA(scan, i - 1, 'not-asking')) return false;
  let asked = false;
  for (let k = from; k < i; k++) {
    if (k - from > 6 || isAny(scan, k, bit.subject | bit.auxiliary)) return false;
    asked ||= isA(scan, k, 'wh');
  }
  return asked;
}
