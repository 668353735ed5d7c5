import type { Assessment } from '../model/assessment.ts';
import type { Interview, Session } from '../model/interview.ts';
import type { Lexicons } from '../model/lexicon.ts';
import type { Language } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { type TimedSession, timelineOf } from '../model/timeline.ts';
import { fieldsOf, textOf } from '../model/turns.ts';
import { fold } from '../text/fold.ts';
import { matchesIn } from '../text/phrase.ts';

/** When one officer heard somebody: all that is kept of a record to hold it against the others of its batch. */
export interface OfficerSitting {
  /** The officer's code or name as the header gives it, folded; it is compared and never shown. */
  readonly officer: string;
  readonly date: string;
  /** Minutes since midnight; after midnight over 1440. */
  readonly from: number;
  readonly to: number;
  /** The file number, folded: one interview may lie there twice. */
  readonly file: string;
}

/** One record of a batch. */
export interface Heard {
  readonly assessment: Assessment;
  readonly sittings: readonly OfficerSitting[];
}

interface Placed {
  readonly at: number;
  readonly sitting: OfficerSitting;
}

/** Where every header gives the same code, no more are compared and told. */
const mostCompared = 200;
const mostTold = 5;

/** Sittings of a record whose officer, date, start and end are all known. */
export function officerSittings(
  interview: Interview,
  lexicons: Readonly<Record<Language, Lexicons>>,
): readonly OfficerSitting[] {
  const file = fieldsOf(interview).find(({ name }) => name === 'file-number');
  return timelineOf(interview).sessions.flatMap(({ session, measure }: TimedSession) => {
    const officer = officerOf(interview, session, lexicons);
    const { start, end } = measure;
    if (officer === undefined || session.date === undefined) return [];
    if (start === undefined || end === undefined || measure.inverted || end <= start) return [];
    return [{ officer, date: session.date, from: start, to: end, file: file ? bare(textOf(file)) : '' }];
  });
}

/** A record of a batch, as far as it is held against the others. */
export interface Sat {
  readonly path: string;
  readonly sittings: readonly OfficerSitting[];
}

/**
 * The same officer cannot hear two persons at once (domain §A.0): records of one batch whose sittings overlap get a
 * problem with the other's path. @returns the problems of a record, by its number.
 */
export function overlapsAmong(records: readonly Sat[]): (at: number) => readonly Problem[] {
  const days = new Map<string, Placed[]>();
  records.forEach(({ sittings }, at) => {
    for (const sitting of sittings) {
      const day = `${sitting.date} ${sitting.officer}`;
      const own = days.get(day);
      if (own) own.push({ at, sitting });
      else days.set(day, [{ at, sitting }]);
    }
  });
  const others = new Map<number, Map<number, string>>();
  const tell = (at: number, other: number, date: string): void => {
    const told = others.get(at) ?? new Map<number, string>();
    if (told.size < mostTold) told.set(other, date);
    others.set(at, told);
  };
  for (const day of days.values()) {
    day.sort((one, other) => one.sitting.from - other.sitting.from);
    day.forEach((one, i) => {
      for (const other of day.slice(i + 1, i + 1 + mostCompared)) {
        if (one.at === other.at || !overlap(one.sitting, other.sitting)) continue;
        tell(one.at, other.at, one.sitting.date);
        tell(other.at, one.at, one.sitting.date);
      }
    });
  }
  return (at) =>
    [...(others.get(at) ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([other, date]) => ({
        code: 'officer-overlap',
        data: { path: records[other]!.path, date: { date } },
      }));
}

/** The assessments of a batch with these problems. */
export function withOverlaps(records: readonly Heard[]): readonly Assessment[] {
  const problemsOf = overlapsAmong(records.map(({ assessment: { path }, sittings }) => ({ path, sittings })));
  return records.map(({ assessment }, at) => withProblems(assessment, problemsOf(at)));
}

export function withProblems(assessment: Assessment, problems: readonly Problem[]): Assessment {
  return problems.length === 0
    ? assessment
    : { ...assessment, problems: [...assessment.problems, ...problems] };
}

/** Two files of one interview overlap and are no fault; so, most likely, are two without a number at the same times. */
function overlap(one: OfficerSitting, other: OfficerSitting): boolean {
  if (one.from >= other.to || other.from >= one.to) return false;
  if (one.file && other.file) return !one.file.includes(other.file) && !other.file.includes(one.file);
  return one.from !== other.from || one.to !== other.to;
}

function officerOf(
  interview: Interview,
  { n }: Session,
  lexicons: Readonly<Record<Language, Lexicons>>,
): string | undefined {
  const fields = fieldsOf(interview).filter(({ name }) => name === 'officer');
  const own = fields.find(({ session }) => session === n) ?? fields.find(({ session }) => session === 0);
  return own && keyOf(textOf(own), lexicons);
}

/** « OP 41 (spécialisée) » → "op41"; « Mme Claire Claes » → "claes claire"; « OP », « néant » → undefined. */
function keyOf(value: string, lexicons: Readonly<Record<Language, Lexicons>>): string | undefined {
  const code = /(?:(?<!\p{L})\p{L}{1,4}[\s.-]?)?\d{1,6}/u.exec(fold(value))?.[0];
  if (code) return bare(code);
  let name = value.split(/[,;(["|–]/u)[0]!;
  for (const words of Object.values(lexicons)) {
    if (matchesIn(name, words.get('header-values')!).some(({ term }) => term.id === 'none')) return undefined;
    // Roles and titles say that it is an officer, not which.
    for (const known of ['speakers', 'speaker-titles'])
      for (const { start, end } of matchesIn(name, words.get(known)!))
        name = name.slice(0, start) + ' '.repeat(end - start) + name.slice(end);
  }
  const words = fold(name).match(/\p{L}{2,}/gu) ?? [];
  return words.some((word) => word.length > 2) ? [...words].sort().join(' ') : undefined;
}

function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
