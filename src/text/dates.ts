import type { Span } from '../model/place.ts';
import { fold } from './fold.ts';
import { foundAsSeen } from './seen.ts';

/** A date found in a text, as ISO; offsets into the text. */
export interface DateMatch extends Span {
  readonly iso: string;
}

const iso = /(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/g;
/** Day first, as in all three languages of the country. */
const figures = /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)(?![/-]\d)/g;
/** Words are told by what they are not: counted classes of letters take tens of milliseconds to compile. */
const dayMonth =
  /(?<![\d.,/])(\d{1,2})(?:er|ste|de|e|st|nd|rd|th)?\.?\s{1,3}(?:of\s)?([^\s\d.,;:!?()[\]"]{3,10})\.?,?\s{1,3}(\d{4})(?!\d)/gu;
const monthDay =
  /(?<![^\s(])([^\s\d.,;:!?()[\]"]{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/gu;

/** Every form has a year of four figures or two figures with a sign between. */
const mayHoldDate = /\d{4}|\d\s?[/.-]\s?\d/;

/** Beginnings that suffice, three languages together, accents folded; « juin » and « juil » need their fourth letter. */
const months: readonly (readonly [string, number])[] = [
  ['jan', 1],
  ['fev', 2],
  ['feb', 2],
  ['mar', 3],
  ['maa', 3],
  ['mrt', 3],
  ['avr', 4],
  ['apr', 4],
  ['mai', 5],
  ['mei', 5],
  ['may', 5],
  ['juin', 6],
  ['jun', 6],
  ['juil', 7],
  ['jul', 7],
  ['aou', 8],
  ['aug', 8],
  ['sep', 9],
  ['oct', 10],
  ['okt', 10],
  ['nov', 11],
  ['dec', 12],
];
const monthName =
  /^(janv(ier)?|jan(uari|uary)?|fevr(ier)?|fev|feb(ruari|ruary)?|mars|mar(ch)?|maart|maa|mrt|avr(il)?|apr(il)?|mai|mei|may|juin|juni?|june|juil(let)?|juli?|july|aout|aug(ust|ustus)?|sept?(embre|ember)?|oct(obre|ober)?|okt(ober)?|nov(embre|ember)?|dec(embre|ember)?)$/;

/** A date that is written and cannot be used as it stands. */
export interface FaultyDate extends Span {
  /** No calendar has that day, or the year has two figures and the century is a guess. */
  readonly fault: 'impossible' | 'two-digit-year';
}

/**
 * The same for records on whose dates a time limit hangs: what looks like a date and is none is told, and a year of two
 * figures is no year.
 */
export function writtenDatesIn(text: string): readonly (DateMatch | FaultyDate)[] {
  return /\d/.test(text) ? foundAsSeen(text, (seen) => (mayHoldDate.test(seen) ? allSeen(seen) : [])) : [];
}

/** Dates in a text, in order: `12/03/2024`, `12.03.24`, « 1er avril 2024 », "12 maart 2024", "March 12, 2024", ISO. */
export function datesIn(text: string): readonly DateMatch[] {
  return /\d/.test(text) ? foundAsSeen(text, datesSeen) : [];
}

function datesSeen(text: string): readonly DateMatch[] {
  if (!mayHoldDate.test(text)) return [];
  return inOrder(
    candidates(text).flatMap((candidate): readonly DateMatch[] => {
      const found = dated(candidate);
      return found ? [found] : [];
    }),
  );
}

function allSeen(text: string): readonly (DateMatch | FaultyDate)[] {
  return inOrder(
    candidates(text).flatMap((candidate): readonly (DateMatch | FaultyDate)[] => {
      const { start, end, year, month, day } = candidate;
      // « 12.45.30 » or « page 3 of 2026 » is no date at all.
      const like = month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= 31;
      if (month < 1 || (year.length === 2 && !like)) return [];
      if (year.length === 2) return [{ start, end, fault: 'two-digit-year' }];
      return [dated(candidate) ?? { start, end, fault: 'impossible' }];
    }),
  );
}

/** Whether a line is a date and the little that stands beside one: a place, « le », an hour. */
export function isDateLike(text: string): boolean {
  const [date] = writtenDatesIn(text);
  return date !== undefined && text.trim().length - (date.end - date.start) < 45;
}

function inOrder<T extends Span>(found: readonly T[]): readonly T[] {
  return [...found]
    .sort((a, b) => a.start - b.start)
    .filter((match, i, all) => i === 0 || match.start >= all[i - 1]!.end);
}

/** Figures that stand like a date, whether or not there is such a day. Month 0: no month has that name. */
interface Candidate extends Span {
  readonly year: string;
  readonly month: number;
  readonly day: string;
}

function candidates(text: string): readonly Candidate[] {
  const of = (match: RegExpExecArray, year: string, month: number, day: string): Candidate => ({
    start: match.index,
    end: match.index + match[0].length,
    year,
    month,
    day,
  });
  return [
    ...[...text.matchAll(iso)].map((m) => of(m, m[1]!, Number(m[2]), m[3]!)),
    ...[...text.matchAll(figures)].map((m) => of(m, m[4]!, Number(m[3]), m[1]!)),
    ...[...text.matchAll(dayMonth)].map((m) => of(m, m[3]!, monthOf(m[2]!), m[1]!)),
    ...[...text.matchAll(monthDay)].map((m) => of(m, m[3]!, monthOf(m[1]!), m[2]!)),
  ];
}

function monthOf(word: string): number {
  const name = fold(word);
  return monthName.test(name) ? months.find(([start]) => name.startsWith(start))![1] : 0;
}

function dated({ start, end, year, month, day }: Candidate): DateMatch | undefined {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > daysIn(full, month)) return undefined;
  const pad = (n: number, size: number): string => String(n).padStart(size, '0');
  return { start, end, iso: `${pad(full, 4)}-${pad(month, 2)}-${pad(Number(day), 2)}` };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
