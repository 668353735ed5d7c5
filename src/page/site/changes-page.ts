import { type Status, statuses } from '../../model/assessment.ts';
import type { Locale } from '../../model/locale.ts';
import { label } from '../../wording/labels.ts';
import { ruleTitle } from '../../wording/sentences.ts';
import { siteWord } from '../../wording/site-words.ts';
import { statusWord } from '../../wording/words.ts';
import { type Html, html } from '../html.ts';
import { statusMark } from '../status-mark.ts';
import { placeName, type Site } from './frame.ts';
import type { Kept, Tally } from './tally.ts';

/** This run beside the earlier one: findings by check, clauses by status then and now, and the records that changed. */
export function changesPage({ view }: Site, tally: Tally): Html {
  const { locale, phrasebook } = view;
  const checks = [...tally.changes].sort(([a], [b]) =>
    ruleTitle(a, phrasebook).localeCompare(ruleTitle(b, phrasebook), locale),
  );
  const changed = tally.records.filter(hasChanged);
  return html`<h1>${placeName('changes', locale)}</h1>
<p>${siteWord('changesIntro', locale)}</p>
${changed.length === 0 && html`<p>${siteWord('noChange', locale)}</p>`}
${
  checks.length > 0 &&
  html`<h2>${siteWord('byCheck', locale)}</h2>
<table class="changes"><thead><tr><th scope="col">${label('check', locale)}</th>${heads(locale)}<th scope="col" class="n">${siteWord('same', locale)}</th></tr></thead>
<tbody>${checks.map(
    ([
      check,
      { fresh, same, gone },
    ]) => html`<tr><th scope="row">${ruleTitle(check, phrasebook)}</th><td class="n">${fresh}</td><td class="n">${gone}</td><td class="n">${same}</td></tr>
`,
  )}</tbody></table>
`
}
${tally.moves.size > 0 && moves(tally, locale)}
${
  changed.length > 0 &&
  html`<h2>${siteWord('changedRecords', locale)}</h2>
<table class="changes"><thead><tr><th scope="col">${label('file', locale)}</th>${heads(locale)}<th scope="col" class="n">${label('clauses', locale)}</th></tr></thead>
<tbody>${changed.map(
    ({
      id,
      path,
      fresh,
      gone,
      moved,
    }) => html`<tr><th scope="row"><a href="records/${id}.html"><bdi>${path}</bdi></a></th><td class="n">${fresh}</td><td class="n">${gone}</td><td class="n">${moved}</td></tr>
`,
  )}</tbody></table>
`
}`;
}

function heads(locale: Locale): Html {
  return html`<th scope="col" class="n">${siteWord('fresh', locale)}</th><th scope="col" class="n">${siteWord('gone', locale)}</th>`;
}

export function hasChanged({ fresh, gone, moved }: Kept): boolean {
  return fresh + gone + moved > 0;
}

/** How many clauses went from each status to each. */
function moves({ moves: counts }: Tally, locale: Locale): Html {
  const present = (side: 0 | 1): readonly Status[] =>
    statuses.filter((status) => [...counts.keys()].some((move) => move.split(' ')[side] === status));
  const [from, to] = [present(0), present(1)];
  return html`<h2>${siteWord('moves', locale)}</h2>
<div class="scroll" role="region" tabindex="0" aria-label="${siteWord('moves', locale)}"><table class="moves"><thead><tr><th scope="col">${siteWord('thenNow', locale)}</th>${to.map((status) => html`<th scope="col" class="n">${statusWord(status, locale)}</th>`)}</tr></thead>
<tbody>${from.map(
    (
      then,
    ) => html`<tr><th scope="row">${statusMark(then, locale)}</th>${to.map((now) => html`<td class="n">${counts.get(`${then} ${now}`) ?? (then === now ? '' : '0')}</td>`)}</tr>
`,
  )}</tbody></table></div>
`;
}
