import { wilson } from '../../model/estimate.ts';
import type { Locale } from '../../model/locale.ts';
import { label } from '../../wording/labels.ts';
import { siteWord } from '../../wording/site-words.ts';
import { type Html, html } from '../html.ts';
import { type ClauseRow, clauseCell } from './clause-rows.ts';
import { type Dimension, groupWord, inOrder } from './groups.ts';
import { type Counts, noCounts } from './tally.ts';

/** Below it a share says nothing, and a single record might be recognised (reports §3.3). */
export const leastShown = 10;

/** Records in which the clause applies and a check examined it: the rest says nothing of a share. */
export function examined(counts: Readonly<Counts>): number {
  return counts.fail + counts.review + counts.inconclusive + counts.pass;
}

/** Groups under the names they are shown by: months may be joined to quarters. */
export interface Grouping {
  readonly dimension: Dimension;
  readonly groups: readonly string[];
  readonly named: (group: string) => string;
}

/** A clause's counts per group. */
export function perGroup({ tally }: ClauseRow, { dimension, named }: Grouping): ReadonlyMap<string, Counts> {
  const joined = new Map<string, Counts>();
  for (const [group, counts] of tally.groups[dimension]) {
    const name = named(group);
    const sum = joined.get(name) ?? noCounts();
    joined.set(name, sum);
    for (const status of Object.keys(counts) as (keyof Counts)[]) sum[status] += counts[status];
  }
  return joined;
}

/** Clause by group: in how many of the records it was found so, of how many, and within which interval. */
export function heat(
  rows: readonly ClauseRow[],
  grouping: Grouping,
  status: 'fail' | 'review',
  locale: Locale,
): Html {
  const groups = inOrder(grouping.dimension, grouping.groups);
  const lines = rows.flatMap((row) => {
    if (row.tally.total[status] === 0) return [];
    const counts = perGroup(row, grouping);
    const cells = groups.map((group) => heatCell(counts.get(group), status, locale));
    return [
      html`<tr><th scope="row">${clauseCell(row, locale, '')}</th>${cells}</tr>
`,
    ];
  });
  if (lines.length === 0) return html`<p>${siteWord('nowhere', locale)}</p>`;
  const heads = groups.map(
    (group) => html`<th scope="col">${groupWord(grouping.dimension, group, locale)}</th>`,
  );
  return html`<table class="heat"><thead><tr><th scope="col">${label('clause', locale)}</th>${heads}</tr></thead>
<tbody>${lines}</tbody></table>`;
}

/** Shares from which on a cell is one shade darker. */
const shades = [0.05, 0.15, 0.3, 0.5] as const;

/** Five shades by the share; the figures say the same. */
export function heatCell(counts: Counts | undefined, status: 'fail' | 'review', locale: Locale): Html {
  const n = counts ? examined(counts) : 0;
  const k = counts?.[status] ?? 0;
  if (n < leastShown)
    return html`<td class="few">${n === 0 ? '–' : siteWord('tooFew', locale, { least: leastShown })}</td>`;
  const share = wilson(k, n)!;
  const shade = k === 0 ? 0 : 1 + shades.filter((least) => share.value > least).length;
  const interval = siteWord('between', locale, {
    low: Math.round(share.low * 100),
    high: Math.round(share.high * 100),
  });
  return html`<td class="h-${status} h${shade}"><span>${siteWord('ofN', locale, { k, n })}</span> <span class="soft">${interval}</span></td>`;
}
