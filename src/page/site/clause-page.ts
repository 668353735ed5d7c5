import { statuses } from '../../model/assessment.ts';
import { recordsText } from '../../wording/coverage.ts';
import { label } from '../../wording/labels.ts';
import { pageWord } from '../../wording/page-words.ts';
import { siteWord } from '../../wording/site-words.ts';
import { automationWord, modalityWord, statusWord } from '../../wording/words.ts';
import { type Html, html } from '../html.ts';
import { statusMark } from '../status-mark.ts';
import { bar, type ClauseRow, clauseTitle } from './clause-rows.ts';
import type { Site } from './frame.ts';
import { dimensions, groupWord, inOrder } from './groups.ts';
import { groupingOf } from './groups-page.ts';
import { heatCell, leastShown, perGroup } from './heat.ts';
import { hitKinds, type Tally } from './tally.ts';

/** One clause: what it asks, what became of it, group by group, and the records that show it. */
export function clausePage({ view }: Site, tally: Tally, row: ClauseRow): Html {
  const { locale, phrasebook } = view;
  const { clause, id, tally: own } = row;
  const counts = statuses.filter((status) => own.total[status] > 0);
  const titles = (clause?.checks ?? []).map(({ check }) => phrasebook.checkTexts(check)?.title ?? check);
  return html`<p class="eyebrow">${id}</p><h1>${clauseTitle(row, locale)}</h1>
${clause && html`<p class="soft">${modalityWord(clause.modality, locale)} · ${automationWord(clause.automation, locale)}</p>`}
<ul class="counts">${counts.map((status) => html`<li><strong>${own.total[status]}</strong>${statusMark(status, locale)}</li>`)}</ul>
${bar(own.total)}
<dl class="facts">${titles.length > 0 && html`<div class="wide"><dt>${label('examinedBy', locale)}</dt><dd>${[...new Set(titles)].join(' · ')}</dd></div>`}${clause?.byHand && html`<div class="wide"><dt>${pageWord('lookAt', locale)}</dt><dd>${clause.byHand[locale]}</dd></div>`}</dl>
${own.total.fail + own.total.review > 0 && grouped(tally, row, locale)}
${hitKinds.map((status) => listed(tally, row, status, locale))}
<p class="soft">${siteWord('otherStatuses', locale)}</p>`;
}

function grouped(tally: Tally, row: ClauseRow, locale: Site['view']['locale']): Html {
  const bodies = dimensions.flatMap((dimension) => {
    const grouping = groupingOf(tally, dimension);
    if (grouping.groups.length < 2) return [];
    const counts = perGroup(row, grouping);
    const lines = inOrder(dimension, grouping.groups).map(
      (
        group,
      ) => html`<tr><th scope="row">${groupWord(dimension, group, locale)}</th>${heatCell(counts.get(group), 'fail', locale)}${heatCell(counts.get(group), 'review', locale)}</tr>
`,
    );
    return [
      html`<tbody><tr class="rowgroup"><th scope="rowgroup" colspan="3">${siteWord(`dimension_${dimension}`, locale)}</th></tr>
${lines}</tbody>
`,
    ];
  });
  if (bodies.length === 0) return html``;
  return html`<h2>${siteWord('groups', locale)}</h2>
<p class="soft">${siteWord('groupsIntro', locale, { least: leastShown })}</p>
<table class="heat narrow"><thead><tr><th scope="col">${siteWord('group', locale)}</th><th scope="col">${statusWord('fail', locale)}</th><th scope="col">${statusWord('review', locale)}</th></tr></thead>
${bodies}</table>
`;
}

function listed(
  { records }: Tally,
  { tally }: ClauseRow,
  status: (typeof hitKinds)[number],
  locale: Site['view']['locale'],
): Html {
  const places = tally.hits[status];
  if (places.length === 0) return html``;
  const links = places.map((place) => {
    const { id, path } = records[place]!;
    return html`<li><a href="../records/${id}.html"><bdi>${path}</bdi></a></li>
`;
  });
  return html`<h2 id="${status}">${statusMark(status, locale)} <span class="meta">${recordsText(places.length, locale)}</span></h2>
<ul class="paths">${links}</ul>
`;
}
