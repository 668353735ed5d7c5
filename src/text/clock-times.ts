import type { Span } from '../model/place.ts';
import { clockWordsAt } from './clock-words.ts';
import { foundAsSeen } from './seen.ts';
import { tokensOf } from './tokens.ts';

/** A time of day found in a text: minutes since midnight, offsets into the text. */
export interface ClockMatch extends Span {
  readonly clock: number;
  /** Written with digits in a common form; « neuf heures et quart » is not. */
  readonly canonical: boolean;
}

/**
 * Digits: « 9h05 », "9u05", "9.05 uur", "09:05", "09:05:30", "1.30 pm", "3 pm". No date, file number or version (domain §C.2), and no
 * stretch of the pattern can match another's characters twice, so it is linear.
 */
const numeric =
  /(?<![\d.,:/lIO|])([01]?\d|2[0-4])\s{0,3}(?:(?:heures?|uur|uren|[hHuU])(?!\p{L})\.?\s{0,3}([0-5]\d)?(?!\d)|[:.]([0-5]\d)(?::[0-5]\d)?(?!\d)(?![./:]\d)(?:\s{0,3}(?:heures?|uur|h|u)(?!\p{L}))?|(?=\s{0,3}[apAP]\.?\s?[mM](?!\p{L})))(?:\s{0,3}([apAP])\.?\s?[mM](?!\p{L})\.?)?/gu;
/** "0905 hrs": four digits are a time where the unit behind them says so. */
const military = /(?<![\d.,:/-])([01]\d|2[0-3])([0-5]\d)\s?(?:hrs?|hours)(?!\p{L})/gu;
/** « l2h05 », « 9hO5 »: letters that a scanner took for digits, within a time that has a digit at least. */
const scanned = /(?<![\p{L}\p{N}])[\dlIO|]{1,2}\s?[hHuU:]\s?[\dlIO|oi]{2}(?![\p{L}\p{N}])/gu;
const wordy =
  /midi|minuit|midd|noon|midnight|half|kwart|quarter|heure|uur|clock|past|voor|over|[ap]\.?m|[a-zà-ÿ]\s[a-zà-ÿ]/i;

/**
 * Times of day in a text, in order. Only for headers, footers and break marks: in answers « 3 heures » is a length
 * and « à 15h » part of the story.
 */
export function clocksIn(text: string): readonly ClockMatch[] {
  return foundAsSeen(text, clocksSeen);
}

function clocksSeen(written: string): readonly ClockMatch[] {
  const text = /[lIO|oi]/.test(written) ? written.replace(scanned, asDigits) : written;
  const found = [...text.matchAll(numeric)].flatMap(figure);
  const figures = /\d{4}\s?h/.test(text) ? [...found, ...militaryIn(text)].sort(inOrder) : found;
  if (!wordy.test(text)) return figures;
  const words = spelledIn(text).filter(
    (word) => !figures.some((other) => other.end >= word.end && other.start <= word.start),
  );
  const kept = figures.filter((one) => !words.some((word) => word.start < one.end && one.start < word.end));
  return [...kept, ...words].sort(inOrder);
}

/** Of the same length, so that offsets hold. */
function asDigits(scan: string): string {
  return /\d/.test(scan) ? scan.replace(/[lI|i]/g, '1').replace(/[Oo]/g, '0') : scan;
}

function militaryIn(text: string): readonly ClockMatch[] {
  return [...text.matchAll(military)].map(fourDigits);
}

function fourDigits({ index, 0: all, 1: hours, 2: minutes }: RegExpExecArray): ClockMatch {
  return {
    start: index,
    end: index + all.length,
    clock: Number(hours) * 60 + Number(minutes),
    canonical: false,
  };
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start;
}

const bare = /(?<![\p{L}\d.,:/])([01]\d|2[0-3])([0-5]\d)(?:\s?[uh])?(?![\p{L}\d]|[.,:/]\d)/gu;

/**
 * "0905", "1035-1050": only for the value of a label or a mark that can hold nothing but times, and holds no other; four
 * digits are a year anywhere else.
 */
export function bareClocksIn(text: string): readonly ClockMatch[] {
  const found = [...text.matchAll(bare)].map(fourDigits);
  return found.length <= 2 ? found : [];
}

/** The same, where no other time stands. */
export function clocksOrDigitsIn(text: string): readonly ClockMatch[] {
  const clocks = clocksIn(text);
  return clocks.length > 0 ? clocks : bareClocksIn(text);
}

function figure(match: RegExpExecArray): readonly ClockMatch[] {
  const hour = Number(match[1]);
  const minutes = Number(match[2] ?? match[3] ?? 0);
  const half = match[4]?.toLowerCase();
  const hours = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  const clock = hours * 60 + minutes;
  if (clock > 1440) return [];
  return [{ start: match.index, end: match.index + match[0].trimEnd().length, clock, canonical: true }];
}

function spelledIn(text: string): readonly ClockMatch[] {
  const tokens = tokensOf(text);
  const found: ClockMatch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const words = clockWordsAt(tokens, i);
    if (!words) continue;
    const end = tokens[words.next - 1]!.end;
    found.push({ start: tokens[i]!.start, end, clock: words.clock, canonical: false });
    i = words.next - 1;
  }
  return found;
}
