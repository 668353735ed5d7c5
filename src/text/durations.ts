import type { Span } from '../model/place.ts';
import { numeralAt } from './numerals.ts';
import { foundAsSeen } from './seen.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A length of time found in a text, in minutes; offsets into the text. */
export interface DurationMatch extends Span {
  readonly minutes: number;
  /** Hours and minutes in digits; false for words and for a bare count of minutes (charter 12.8). */
  readonly canonical: boolean;
}

/** Cheap to ask of every line; what lacks all of these holds no length. */
const mayHoldLength = /\d|heure|hour|uur|uren|minut|kwart|quart/i;
/** All in lower case: a pattern that ignores case and knows all letters takes long to compile. */
const hoursAndMinutes =
  /(?<![\d.,:/])(\d{1,3})\s{0,2}(?:heures?|hours?|hrs?|uren|uur|[hu])(?!\p{L})\.?(?:\s{0,2}(?:et\s|en\s|and\s|,)?\s?(\d{1,2})(?!\d)(?:\s{0,2}(?:minutes?|minuten|minuut|mins?|m|['’′])(?!\p{L}))?)?/u;
const minutesOnly = /(?<![\d.,:/])(\d{1,4})\s{0,2}(?:minutes?|minuten|minuut|mins?|['’′])(?!\p{L})/u;
const clockShaped = /(?<![\d.,:/])(\d{1,3})[:.](\d{2})(?![\d.:/])/u;
const decimal = /(?<![\d.,:/])(\d{1,2})[.,](\d{1,2})\s{0,2}(?:heures?|hours?|uur|uren|[hu])(?!\p{L})/u;

/** The first length in a text (domain §C.2): « 3h45 », "3 uur en 45 minuten", « 225 min », « une heure et demie ». */
export function durationIn(text: string): DurationMatch | undefined {
  return foundAsSeen(text, (seen) => lengthSeen(seen) ?? [])[0];
}

function lengthSeen(text: string): readonly [DurationMatch] | undefined {
  const length = mayHoldLength.test(text) ? lengthIn(text) : undefined;
  return length && [length];
}

function lengthIn(text: string): DurationMatch | undefined {
  const words = wordsIn(text);
  const lower = text.toLowerCase();
  // A few letters grow when lowered; then the places would be wrong.
  const figures = figuresIn(lower.length === text.length ? lower : text);
  if (words && (!figures || words.start < figures.start || words.end > figures.end)) return words;
  return figures;
}

function figuresIn(text: string): DurationMatch | undefined {
  const part = decimal.exec(text);
  if (part) return matched(part, Math.round((Number(part[1]) + Number(`0.${part[2]}`)) * 60), false);
  const whole = hoursAndMinutes.exec(text);
  if (whole && Number(whole[2] ?? 0) < 60) {
    return matched(whole, Number(whole[1]) * 60 + Number(whole[2] ?? 0), true);
  }
  const count = minutesOnly.exec(text);
  if (count) return matched(count, Number(count[1]), false);
  const shaped = clockShaped.exec(text);
  if (shaped && Number(shaped[2]) < 60)
    return matched(shaped, Number(shaped[1]) * 60 + Number(shaped[2]), true);
  return undefined;
}

function matched(match: RegExpExecArray, minutes: number, canonical: boolean): DurationMatch {
  return { start: match.index, end: match.index + match[0].trimEnd().length, minutes, canonical };
}

/** Set phrases first: the longer before what they contain. */
const phrases: readonly (readonly [string, number])[] = (
  [
    ['trois quarts d heure', 45],
    ['un quart d heure', 15],
    ['quart d heure', 15],
    ['une demi heure', 30],
    ['demi heure', 30],
    ['anderhalf uur', 90],
    ['een half uur', 30],
    ['half uur', 30],
    ['drie kwartier', 45],
    ['een kwartier', 15],
    ['een kwartiertje', 15],
    ['kwartiertje', 15],
    ['kwartier', 15],
    ['an hour and a half', 90],
    ['an hour and a quarter', 75],
    ['half an hour', 30],
    ['three quarters of an hour', 45],
    ['a quarter of an hour', 15],
    ['quarter of an hour', 15],
  ] as const
).toSorted((a, b) => b[0].length - a[0].length);

const hourWord = /^(heures?|uur|uren|hours?|h|u)$/;
const minuteWord = /^(minutes?|min|mins|minuten|minuut)$/;

function wordsIn(text: string): DurationMatch | undefined {
  const tokens = tokensOf(text);
  for (let i = 0; i < tokens.length; i++) {
    const found = phraseAt(tokens, i) ?? countedAt(tokens, i);
    if (found) {
      return {
        start: tokens[i]!.start,
        end: tokens[found.next - 1]!.end,
        minutes: found.minutes,
        canonical: false,
      };
    }
  }
  return undefined;
}

interface Counted {
  readonly minutes: number;
  readonly next: number;
}

function phraseAt(tokens: readonly Token[], at: number): Counted | undefined {
  for (const [phrase, minutes] of phrases) {
    const words = phrase.split(' ');
    if (words.every((word, i) => tokens[at + i]?.fold === word)) return { minutes, next: at + words.length };
  }
  return undefined;
}

/** « trois heures quarante-cinq », "drie en een half uur", « 3 heures et demie », "ninety minutes". */
function countedAt(tokens: readonly Token[], at: number): Counted | undefined {
  const joined = /^(\p{L}+)enhalf$/u.exec(tokens[at]?.fold ?? '');
  const count = joined ? halfCount(joined[1]!, at) : numeralAt(tokens, at);
  if (!count) return undefined;
  const extra = halfAfter(tokens, count.next, false);
  const value = count.value * 60 + (joined ? 30 : 0);
  if (extra && hourWord.test(wordAt(tokens, extra.next)))
    return { minutes: value + extra.minutes, next: extra.next + 1 };
  const unit = wordAt(tokens, count.next);
  if (minuteWord.test(unit) && !count.digits) return { minutes: count.value, next: count.next + 1 };
  if (!hourWord.test(unit)) return undefined;
  const rest = halfAfter(tokens, count.next + 1, true);
  if (rest) return { minutes: value + rest.minutes, next: rest.next };
  return count.digits ? undefined : { minutes: value, next: count.next + 1 };
}

function halfCount(word: string, at: number): { value: number; next: number; digits: boolean } | undefined {
  const number = numeralAt(tokensOf(word), 0);
  return number && { value: number.value, next: at + 1, digits: false };
}

/** « et demie », "en een half", "and a quarter", and after the hours also minutes in words. */
function halfAfter(tokens: readonly Token[], at: number, minutes: boolean): Counted | undefined {
  const joint = /^(et|en|and)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const article = /^(une?|een|a)$/.test(wordAt(tokens, joint)) ? joint + 1 : joint;
  const word = wordAt(tokens, article);
  if (joint > at && /^(demie?|half)$/.test(word)) return { minutes: 30, next: article + 1 };
  if (joint > at && /^(quart|quarter|kwart|kwartier)$/.test(word)) return { minutes: 15, next: article + 1 };
  const count = minutes ? numeralAt(tokens, joint) : undefined;
  if (!count || count.value > 59 || count.digits) return undefined;
  return {
    minutes: count.value,
    next: minuteWord.test(wordAt(tokens, count.next)) ? count.next + 1 : count.next,
  };
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.fold ?? '';
}
