import type { Locale } from '../../model/locale.ts';
import { chartersFor, type Report } from '../../model/report.ts';
import { affectedText, coverageText, recordsText } from '../../wording/coverage.ts';
import { label } from '../../wording/labels.ts';
import { dateWords, instantWords } from '../../wording/moments.ts';
import { isSevere, problemText } from '../../wording/problems.ts';
import { siteWord } from '../../wording/site-words.ts';
import { statusWord } from '../../wording/words.ts';
import { validityText } from '../front.ts';
import { type Html, html } from '../html.ts';
import { waitingTable } from './awaiting-page.ts';
import { hasChanged } from './changes-page.ts';
import { bar, barLegend, type ClauseRow, clauseCell, summed } from './clause-rows.ts';
import { placeName, type Site } from './frame.ts';
import { population } from './population.ts';
import type { Tally } from './tally.ts';

/** So many clauses stand on the first page; the page of clauses has all. */
const mostRows = 15;

/** The first page: what was examined, which clauses show in most records, what awaits a person, what went wrong. */
export function indexPage({ view }: Site, report: Report, tally: Tally, rows: readonly ClauseRow[]): Html {
  const { locale, moment } = view;
  const read = tally.records.filter((record) => record.read !== 'none');
  const failed = read.filter(({ counts }) => counts.fail > 0).length;
  const held = chartersFor(report.charters, tally.records);
  return html`<h1>${siteWord('title', locale)}</h1>
<p class="verdict">${affectedText(failed, read.length, locale)}</p>
<p class="soft">${coverageText(held, locale)}</p>
<dl class="facts">${held.map(
    (
      charter,
    ) => html`<div class="wide"><dt>${label('charter', locale)}</dt><dd>${charter.title[locale]}, ${charter.version}</dd><dd class="soft">${charter.authority[locale]}, ${validityText(charter, locale)}</dd></div>
`,
  )}${moment && html`<div><dt>${label('run', locale)}</dt><dd>${instantWords(moment.start, locale)}</dd></div>`}${dates(tally, locale)}</dl>
${population(tally, locale)}
${affected(rows, locale)}
<h2>${label('awaiting', locale)}</h2>
<p class="soft">${siteWord('awaitIntro', locale)}</p>
${waitingTable(tally, summed(rows), locale, 'awaiting.html')}
${changes(tally, locale)}
${problems(tally, locale)}`;
}

function dates({ records }: Tally, locale: Locale): Html {
  const known = records.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return html``;
  const span =
    first === last ? dateWords(first, locale) : `${dateWords(first, locale)} – ${dateWords(last, locale)}`;
  return html`<div><dt>${siteWord('dimension_period', locale)}</dt><dd>${span}</dd></div>`;
}

function affected(rows: readonly ClauseRow[], locale: Locale): Html {
  const own = rows
    .filter(({ tally: { total } }) => total.error + total.fail + total.review > 0)
    .map((row, place) => ({ row, place }))
    .sort(({ row: { tally: a }, place: i }, { row: { tally: b }, place: j }) => {
      return b.total.fail - a.total.fail || b.total.review - a.total.review || i - j;
    })
    .slice(0, mostRows);
  const head = html`<h2>${siteWord('mostAffected', locale)}</h2>`;
  if (own.length === 0) return html`${head}<p>${siteWord('noneAffected', locale)}</p>`;
  return html`${head}
<p class="soft">${siteWord('mostAffectedNote', locale)}</p>
<table class="affected"><thead><tr><th scope="col">${label('clause', locale)}</th><th scope="col" class="n">${statusWord('fail', locale)}</th><th scope="col" class="n">${statusWord('review', locale)}</th></tr></thead>
<tbody>${own.map(
    ({
      row,
    }) => html`<tr><th scope="row">${clauseCell(row, locale, '')}${bar(row.tally.total)}</th><td class="n">${row.tally.total.fail}</td><td class="n">${row.tally.total.review}</td></tr>
`,
  )}</tbody></table>
${barLegend(locale)}
<p><a href="clauses.html">${siteWord('allClauses', locale)}</a> · <a href="groups.html">${siteWord('groups', locale)}</a></p>`;
}

function changes(tally: Tally, locale: Locale): Html {
  if (!tally.earlier) return html``;
  const sum = (key: 'fresh' | 'gone' | 'same'): number =>
    [...tally.changes.values()].reduce((all, change) => all + change[key], 0);
  const n = tally.records.filter(hasChanged).length;
  return html`<h2>${placeName('changes', locale)}</h2>
<ul class="counts">${(['fresh', 'gone', 'same'] as const).map((key) => html`<li><strong>${sum(key)}</strong>${siteWord(key, locale)}</li>`)}</ul>
<p><a href="changes.html">${siteWord('changedRecords', locale)}</a> (${n})</p>`;
}

function problems({ problems: codes }: Tally, locale: Locale): Html {
  const severe = [...codes].filter(([code]) => isSevere(code));
  const lines = severe.map(
    ([
      code,
      places,
    ]) => html`<li><strong>${recordsText(places.length, locale)}</strong> – ${problemText({ code }, locale)}</li>
`,
  );
  return html`<h2>${placeName('problems', locale)}</h2>
${lines.length > 0 ? html`<p class="soft">${siteWord('problemsIntro', locale)}</p><ul class="brief">${lines}</ul>` : html`<p>${siteWord('noProblems', locale)}</p>`}
${codes.size > 0 && html`<p><a href="problems.html">${placeName('problems', locale)}</a></p>`}`;
}
