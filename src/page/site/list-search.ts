import type { Locale } from '../../model/locale.ts';
import { listWord } from '../../wording/list-words.ts';
import { siteWord } from '../../wording/site-words.ts';
import { statusWord } from '../../wording/words.ts';
import { type Html, html } from '../html.ts';
import type { ClauseRow } from './clause-rows.ts';
import type { Site } from './frame.ts';
import { dimensions, groupWord, inOrder } from './groups.ts';
import { groupingOf } from './groups-page.ts';
import { hitKinds, type Tally } from './tally.ts';

type Option = readonly [value: string, words: string];

/** Facets of the list, each with its values: what the script filters by. Hidden until the script shows it. */
export function listSearch({ view: { locale } }: Site, tally: Tally, rows: readonly ClauseRow[]): Html {
  const facets = facetsOf(tally, rows, locale).filter(([, , options]) => options.length > 0);
  return html`<div class="finder" id="list-search" role="search" aria-label="${listWord('filters', locale)}" data-shown="${listWord('shown', locale)}" data-page="${listWord('page', locale)}" data-none="${listWord('none', locale)}" data-sort="${listWord('sortBy', locale)}" hidden>
<div class="query"><label for="list-query">${listWord('search', locale)}</label><input id="list-query" type="search" autocomplete="off" spellcheck="false"><button type="button" id="list-clear">${listWord('clear', locale)}</button></div>
<details class="narrowed"><summary>${listWord('filters', locale)}</summary><div class="facets">${facets.map(
    ([
      name,
      title,
      options,
    ]) => html`<label>${title}<select name="${name}"><option value="">${listWord('all', locale)}</option>${options.map(([value, words]) => html`<option value="${value}">${words}</option>`)}</select></label>
`,
  )}</div></details>
<p id="list-count" role="status"></p>
<div class="pager" hidden><button type="button" id="list-previous">${listWord('previous', locale)}</button><span id="list-page"></span><button type="button" id="list-next">${listWord('next', locale)}</button></div>
</div>
`;
}

function facetsOf(
  tally: Tally,
  rows: readonly ClauseRow[],
  locale: Locale,
): readonly (readonly [name: string, title: string, options: readonly Option[]])[] {
  const { records } = tally;
  const grouped = dimensions.map((dimension) => {
    const { groups } = groupingOf(tally, dimension);
    const options = inOrder(dimension, groups).map(
      (group): Option => [group, groupWord(dimension, group, locale)],
    );
    return [
      dimension,
      siteWord(`dimension_${dimension}`, locale),
      options.length > 1 ? options : [],
    ] as const;
  });
  const charters = [...new Set(records.flatMap((record) => record.charters))];
  const kinds = new Set(records.map(({ read }) => read));
  const reading = (
    [
      ['whole', 'readWhole'],
      ['part', 'readPart'],
      ['none', 'readNone'],
    ] as const
  ).filter(([read]) => kinds.has(read));
  const hit = rows.filter(({ tally: own }) => hitKinds.some((kind) => own.hits[kind].length > 0));
  return [
    [
      'shows',
      listWord('shows', locale),
      hitKinds.map((status): Option => [status, statusWord(status, locale)]),
    ],
    ['clause', listWord('clause', locale), hit.map(({ id }): Option => [id, id])],
    ...grouped,
    [
      'charter',
      listWord('charter', locale),
      charters.length > 1 ? charters.map((id): Option => [id, id]) : [],
    ],
    [
      'read',
      listWord('read', locale),
      reading.length > 1 ? reading.map(([read, name]): Option => [read, siteWord(name, locale)]) : [],
    ],
    [
      'problem',
      listWord('problem', locale),
      [...tally.problems.keys()].sort().map((code): Option => [code, code]),
    ],
    [
      'changed',
      listWord('changed', locale),
      tally.earlier
        ? [
            ['fresh', listWord('fresh', locale)],
            ['gone', listWord('gone', locale)],
          ]
        : [],
    ],
  ];
}
