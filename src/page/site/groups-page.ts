import { siteWord } from '../../wording/site-words.ts';
import { statusWord } from '../../wording/words.ts';
import { type Html, html } from '../html.ts';
import type { ClauseRow } from './clause-rows.ts';
import { placeName, type Site } from './frame.ts';
import { type Dimension, dimensions, groupWord, periodsOf } from './groups.ts';
import { type Grouping, heat, leastShown } from './heat.ts';
import type { Tally } from './tally.ts';

const made = new WeakMap<Tally, Map<Dimension, Grouping>>();

/** How the records that were read are grouped in a dimension; worked out once, when all of them are counted. */
export function groupingOf(tally: Tally, dimension: Dimension): Grouping {
  const own = made.get(tally) ?? new Map<Dimension, Grouping>();
  made.set(tally, own);
  const grouping = own.get(dimension) ?? groupedBy(tally, dimension);
  own.set(dimension, grouping);
  return grouping;
}

function groupedBy({ records }: Tally, dimension: Dimension): Grouping {
  const read = records.filter((record) => record.read !== 'none');
  const groups = [...new Set(read.map((record) => record.groups[dimension]))];
  const named = dimension === 'period' ? periodsOf(groups) : (group: string): string => group;
  return { dimension, groups: [...new Set(groups.map(named))], named };
}

/** Clause by group, dimension by dimension: first what is not met, then what is to review. */
export function groupsPage({ view: { locale } }: Site, tally: Tally, rows: readonly ClauseRow[]): Html {
  const sections = dimensions.map((dimension) => {
    const grouping = groupingOf(tally, dimension);
    const name = siteWord(`dimension_${dimension}`, locale);
    const [only] = grouping.groups;
    if (only === undefined) return html``;
    const tables = (['fail', 'review'] as const).map(
      (status) => html`<h3>${name} · ${statusWord(status, locale)}</h3>
<div class="scroll" role="region" tabindex="0" aria-label="${name}, ${statusWord(status, locale)}">${heat(rows, grouping, status, locale)}</div>
`,
    );
    const alone = siteWord('oneGroup', locale, { group: groupWord(dimension, only, locale) });
    return html`<section class="dimension" id="${dimension}"><h2>${name}</h2>
${grouping.groups.length === 1 ? html`<p>${alone}</p>` : tables}</section>
`;
  });
  const shortcuts = dimensions.map(
    (dimension) => html`<li><a href="#${dimension}">${siteWord(`dimension_${dimension}`, locale)}</a></li>`,
  );
  return html`<h1>${placeName('groups', locale)}</h1>
<p>${siteWord('groupsIntro', locale, { least: leastShown })}</p>
<p>${siteWord('noOfficers', locale)}</p>
${tally.records.length > 0 && html`<ul class="inline">${shortcuts}</ul>`}
${sections}`;
}
