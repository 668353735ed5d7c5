import { inertJson } from '../../wording/inert.ts';
import { label } from '../../wording/labels.ts';
import { dateWords, minutesWords } from '../../wording/moments.ts';
import { siteWord } from '../../wording/site-words.ts';
import { languageWord } from '../../wording/words.ts';
import type { ClauseRow } from './clause-rows.ts';
import type { Site } from './frame.ts';
import { dimensions } from './groups.ts';
import { groupingOf } from './groups-page.ts';
import { hitKinds, type Tally } from './tally.ts';

/**
 * The list for its script, as a block of data that no browser runs: a table of names, and a row of numbers and short
 * texts per record. What would end the block or act in it is written as \u003c.
 */
export function* listData(
  { view: { locale } }: Site,
  tally: Tally,
  rows: readonly ClauseRow[],
): Iterable<string> {
  const groupings = dimensions.map((dimension) => groupingOf(tally, dimension));
  const charters = [...new Set(tally.records.flatMap((record) => record.charters))];
  const problems = [...tally.problems.keys()].sort();
  const hits = hitsOf(tally, rows);
  const names = {
    dimensions,
    groups: groupings.map(({ groups }) => groups),
    charters,
    problems,
    clauses: rows.map(({ id }) => id),
    kinds: hitKinds,
    languages: Object.fromEntries(
      (['fr', 'nl', 'en', 'und'] as const).map((language) => [language, languageWord(language, locale)]),
    ),
    unread: label('unreadableShort', locale),
    part: siteWord('readPart', locale),
  };
  yield `<script type="application/json" id="list-data">{"names":${safe(names)},"rows":[`;
  for (const [i, record] of tally.records.entries()) {
    const { id, path, read, language, date, minutes, counts, findings, fresh, gone } = record;
    yield `${i > 0 ? ',\n' : '\n'}${safe([
      ...[id, path, read, language],
      ...[date ?? '', date === null ? '–' : dateWords(date, locale)],
      ...[minutes ?? -1, minutes === null ? '–' : minutesWords(minutes, locale)],
      ...[counts.error, counts.fail, counts.review, counts.inconclusive, findings, fresh, gone],
      dimensions.map((dimension, d) =>
        groupings[d]!.groups.indexOf(groupings[d]!.named(record.groups[dimension])),
      ),
      record.charters.map((charter) => charters.indexOf(charter)),
      record.problems.map((code) => problems.indexOf(code)),
      hits[i]!,
    ])}`;
  }
  yield ']}</script>\n';
}

/** Per record, the clauses of each kind of hit, as places in the list of clauses. */
function hitsOf({ records }: Tally, rows: readonly ClauseRow[]): readonly (readonly (readonly number[])[])[] {
  const hits = records.map(() => hitKinds.map((): number[] => []));
  for (const [clause, { tally }] of rows.entries())
    for (const [k, kind] of hitKinds.entries())
      for (const place of tally.hits[kind]) hits[place]![k]!.push(clause);
  return hits;
}

function safe(value: unknown): string {
  return inertJson(JSON.stringify(value)).replace(/</g, '\\u003c');
}
