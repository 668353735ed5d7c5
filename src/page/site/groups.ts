import type { Assessment } from '../../model/assessment.ts';
import type { Locale } from '../../model/locale.ts';
import { groupWord as facetWord } from '../../wording/grouping-words.ts';
import { lengthWord, undatedWord } from '../../wording/length-words.ts';

/** What records are grouped by. Nobody's name is among it: the report must not rank people. */
export const dimensions = ['language', 'interpreter', 'mode', 'needs', 'length', 'period'] as const;
export type Dimension = (typeof dimensions)[number];

/** Net time of all sessions in minutes, at least; null where it is not known. */
export function netMinutes({ timeline: { sessions } }: Pick<Assessment, 'timeline'>): number | null {
  const nets = sessions.map(({ netBounds }) => netBounds?.low);
  if (nets.length === 0 || nets.some((net) => net === undefined)) return null;
  return nets.reduce<number>((sum, net) => sum + (net ?? 0), 0);
}

/** The first session's date; null where none is given. */
export function dateOf({ facets, timeline: { sessions } }: Assessment): string | null {
  return facets?.date ?? sessions.find(({ date }) => date !== null)?.date ?? null;
}

/** Upper ends of the bands of net time, in minutes: the charter speaks of four hours. */
const bands = [120, 180, 240] as const;

/** The group of a record in each dimension: a key that sorts as the groups stand. */
export function groupsOf(assessment: Assessment): Readonly<Record<Dimension, string>> {
  const { facets, language } = assessment;
  const net = netMinutes(assessment);
  const band = bands.findIndex((end) => net !== null && net <= end);
  return {
    language,
    interpreter: facets?.interpreter ?? 'unknown',
    mode: facets?.mode ?? 'unknown',
    needs: facets?.needs ?? 'unknown',
    length: net === null ? 'unknown' : String(band === -1 ? bands.length : band),
    period: dateOf(assessment)?.slice(0, 7) ?? 'unknown',
  };
}

/** More columns than this nobody compares; the months are then joined to quarters, and those to years. */
const mostPeriods = 14;

/** How months are named as periods: as they are, or by the quarter or year they lie in. */
export function periodsOf(months: readonly string[]): (month: string) => string {
  const known = months.filter((month) => month !== 'unknown');
  const quarter = (month: string): string => `${month.slice(0, 4)}-T${Math.ceil(Number(month.slice(5)) / 3)}`;
  const year = (month: string): string => month.slice(0, 4);
  const joined = [(month: string) => month, quarter].find(
    (join) => new Set(known.map(join)).size <= mostPeriods,
  );
  return (month) => (month === 'unknown' ? month : (joined ?? year)(month));
}

const order: Readonly<Record<string, number>> = {
  ...{ fr: 0, nl: 1, en: 2, und: 3 },
  ...{ present: 0, absent: 1, stated: 0, 'not-stated': 1 },
  ...{ 'on-site': 0, video: 1, detention: 2, mixed: 3, unknown: 9 },
};

/** Groups in an order of their own, never by what was found in them. */
export function inOrder(dimension: Dimension, groups: readonly string[]): readonly string[] {
  if (dimension === 'period' || dimension === 'length') return [...groups].sort();
  return [...groups].sort((a, b) => (order[a] ?? 8) - (order[b] ?? 8));
}

/** A group in words. */
export function groupWord(dimension: Dimension, group: string, locale: Locale): string {
  if (dimension === 'length') return lengthWord(group, locale);
  if (dimension !== 'period') return facetWord(group, dimension, locale);
  return group === 'unknown' ? undatedWord(locale) : periodWord(group, locale);
}

/** "2024-03" → 03/2024; "2024-T1" → a quarter. */
function periodWord(period: string, locale: Locale): string {
  const [year = '', part] = period.split('-');
  if (part === undefined) return year;
  if (part.startsWith('T')) return `${{ fr: 'T', nl: 'K', en: 'Q' }[locale]}${part.slice(1)} ${year}`;
  return locale === 'en' ? period : `${part}/${year}`;
}
