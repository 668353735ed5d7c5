import { wilson } from '../../../src/model/estimate.ts';
import { type Language, languages } from '../../../src/model/locale.ts';
import { flags, foundBy, isFairConfrontation, isUnmarked, tiers } from './flags.ts';
import { type Half, halves } from './half.ts';
import type { Judged } from './judged.ts';
import { scoreCells, scoreHead, scoreOf } from './score.ts';
import { type Cell, estimate, table } from './table.ts';

const groups: readonly (Language | 'all')[] = [...languages, 'all'];

/** Precision, recall and F1 of one half, for every flag, language and tier. */
export function flagTable(turns: readonly Judged[], half: Half): string {
  const rows: Cell[][] = [];
  for (const flag of flags) {
    for (const group of groups) {
      const own = turns.filter(({ row }) => row.half === half && (group === 'all' || row.language === group));
      for (const tier of tiers) rows.push([flag.name, group, tier, ...scoreCells(scoreOf(own, flag, tier))]);
    }
  }
  return table(['flag', 'language', 'tier', ...scoreHead], rows);
}

/** The same, default tier, on turns without a question mark. */
export function unmarkedTable(turns: readonly Judged[]): string {
  const rows: Cell[][] = [];
  for (const half of halves) {
    const own = turns.filter(({ row }) => row.half === half && isUnmarked(row));
    for (const flag of flags)
      rows.push([half, own.length, flag.name, ...scoreCells(scoreOf(own, flag, 'default'))]);
  }
  return table(['half', 'turns', 'flag', ...scoreHead], rows);
}

/** Turns that look like a breach and are none, and what of them was flagged. */
export function hardTable(turns: readonly Judged[]): string {
  const rows: Cell[][] = [];
  for (const half of halves) {
    const own = turns.filter(({ row }) => row.half === half);
    for (const { name, checks } of flags) {
      const hard = own.filter(({ row }) => row.labels.includes(`hn-${name}`));
      rows.push([half, `looks ${name}`, hard.length, ...flagged(hard, checks)]);
    }
    const fair = own.filter(({ row }) => isFairConfrontation(row));
    const accusing = flags.filter(({ name }) => name !== 'compound').flatMap(({ checks }) => checks);
    rows.push([half, 'fair confrontation', fair.length, ...flagged(fair, accusing)]);
  }
  return table(['half', 'turns that', 'turns', 'flagged, default', 'flagged, all'], rows);
}

function flagged(turns: readonly Judged[], checks: readonly string[]): readonly number[] {
  return (['default', 'all'] as const).map(
    (tier) => turns.filter((judged) => foundBy(judged, checks, tier).length > 0).length,
  );
}

/** Were the right words found? Of turns rightly flagged, those where a finding touches the reader's words. */
export function wordTable(turns: readonly Judged[]): string {
  const rows: Cell[][] = [];
  for (const half of halves) {
    for (const { name, checks } of flags) {
      const hits = turns
        .filter(({ row }) => row.half === half && row.cue !== undefined && row.labels.includes(name))
        .map((judged) => ({ judged, found: foundBy(judged, checks, 'default') }))
        .filter(({ found }) => found.length > 0);
      const touching = hits.filter(({ judged, found }) => shared(judged, found) > 0).length;
      const shares = hits.map(({ judged, found }) => shared(judged, found));
      const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
      rows.push([
        half,
        name,
        hits.length,
        touching,
        estimate(wilson(touching, hits.length)),
        mean.toFixed(2),
      ]);
    }
  }
  return table(['half', 'flag', 'found', 'touching', 'share', 'of the words, mean'], rows);
}

/** Share of the reader's words that findings underline. */
function shared({ row }: Judged, found: readonly { start: number; end: number }[]): number {
  const cue = row.cue ?? '';
  const start = row.text.indexOf(cue);
  let within = 0;
  for (let at = start; at < start + cue.length; at++)
    if (found.some((one) => one.start <= at && at < one.end)) within++;
  return cue.length === 0 ? 0 : within / cue.length;
}
