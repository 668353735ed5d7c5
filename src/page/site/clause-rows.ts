import { type Status, statuses } from '../../model/assessment.ts';
import { type Clause, clausesOf } from '../../model/charter.ts';
import type { Locale } from '../../model/locale.ts';
import type { Report } from '../../model/report.ts';
import { statusWord } from '../../wording/words.ts';
import { type Html, html, idPart } from '../html.ts';
import { shortHash } from './short-hash.ts';
import { type ClauseTally, type Counts, noCounts, type Tally } from './tally.ts';

/** A clause with what became of it over all records. */
export interface ClauseRow {
  readonly id: string;
  /** Undefined for a clause of a saved report that no charter of this version has. */
  readonly clause: Clause | undefined;
  readonly tally: ClauseTally;
}

/** In the order of the charters, those of other versions last; clauses that no record was held against are left out. */
export function clauseRows({ charters }: Report, tally: Tally): readonly ClauseRow[] {
  const known = new Map(clausesOf(charters).map((clause) => [clause.id, clause]));
  const ids = [...known.keys(), ...[...tally.clauses.keys()].filter((id) => !known.has(id))];
  return ids.flatMap((id) => {
    const own = tally.clauses.get(id);
    return own ? [{ id, clause: known.get(id), tally: own }] : [];
  });
}

/** Where a clause's own page stands; ids of a saved report are not to be trusted, and two must not meet. */
export function clausePath(id: string): string {
  const part = idPart(id);
  return `clauses/${part === id && id.length <= 60 ? part : `${part.slice(0, 40)}-${shortHash(id)}`}.html`;
}

export function clauseTitle({ id, clause }: ClauseRow, locale: Locale): string {
  return clause?.title[locale] ?? id;
}

/** Clause and title, with a link to its page. */
export function clauseCell(row: ClauseRow, locale: Locale, up: '' | '../'): Html {
  return html`<div class="clause"><a class="id" href="${up}${clausePath(row.id)}">${row.id}</a><div>${row.clause?.title[locale]}</div></div>`;
}

/** From what weighs to what does not arise: how the bar is laid out. */
const laid: readonly Status[] = [
  'error',
  'fail',
  'review',
  'inconclusive',
  'pass',
  'not-checked',
  'not-applicable',
];

/** The records by status as one bar: the numbers stand beside it, so it is no more than a picture. */
export function bar(counts: Readonly<Counts>): Html {
  const all = statuses.reduce((sum, status) => sum + counts[status], 0);
  let x = 0;
  const parts = laid.map((status) => {
    const width = all === 0 ? 0 : (counts[status] / all) * 300;
    const from = x;
    x += width;
    const [at, wide] = [Math.round(from * 10) / 10, Math.round(width * 10) / 10];
    return wide > 0 && html`<rect class="b-${status}" x="${at}" y="0" width="${wide}" height="8"/>`;
  });
  return html`<svg class="share" viewBox="0 0 300 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`;
}

/** What the colours of the bars mean. */
export function barLegend(locale: Locale): Html {
  return html`<ul class="legend">${laid.map((status) => html`<li><svg class="swatch" viewBox="0 0 28 12" aria-hidden="true" focusable="false"><rect class="b-${status}" x="0" y="2" width="28" height="8"/></svg>${statusWord(status, locale)}</li>`)}</ul>`;
}

/** Counts of several clauses together. */
export function summed(rows: readonly ClauseRow[]): Counts {
  const sum = noCounts();
  for (const { tally } of rows) for (const status of statuses) sum[status] += tally.total[status];
  return sum;
}
