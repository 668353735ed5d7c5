import type { Locale } from '../../model/locale.ts';
import { siteWord } from '../../wording/site-words.ts';
import { type Html, html } from '../html.ts';
import { dimensions, groupWord, inOrder } from './groups.ts';
import { groupingOf } from './groups-page.ts';
import type { Tally } from './tally.ts';

/** How many records there are and of what kind: every share in this report is a share of these. */
export function population(tally: Tally, locale: Locale): Html {
  const { records } = tally;
  const number = (read: 'whole' | 'part' | 'none'): number =>
    records.filter((one) => one.read === read).length;
  const reading = (
    [
      ['whole', 'readWhole'],
      ['part', 'readPart'],
      ['none', 'readNone'],
    ] as const
  ).filter(([read]) => read === 'whole' || number(read) > 0);
  return html`<h2>${siteWord('population', locale)}</h2>
<ul class="counts"><li><strong>${records.length}</strong>${siteWord('inAll', locale)}</li>${reading.map(([read, name]) => html`<li><strong>${number(read)}</strong>${siteWord(name, locale)}</li>`)}</ul>
<p class="notice">${siteWord('sample', locale)}</p>
<div class="facet-tables">${dimensions.map((dimension) => table(tally, dimension, locale))}</div>`;
}

function table(tally: Tally, dimension: (typeof dimensions)[number], locale: Locale): Html {
  const { groups, named } = groupingOf(tally, dimension);
  if (groups.length === 0) return html``;
  const read = tally.records.filter((record) => record.read !== 'none');
  const n = (group: string): number =>
    read.filter((record) => named(record.groups[dimension]) === group).length;
  const lines = inOrder(dimension, groups).map((group) => {
    const own = n(group);
    const width = Math.round((own / read.length) * 1000) / 10;
    return html`<tr><th scope="row">${groupWord(dimension, group, locale)}</th><td class="n">${own}</td><td class="part"><svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="bar" x="0" y="0" width="${width}" height="8"/></svg></td></tr>
`;
  });
  return html`<table class="facet"><caption>${siteWord(`dimension_${dimension}`, locale)}</caption><tbody>${lines}</tbody></table>
`;
}
