import type { Locale } from '../../model/locale.ts';
import { label } from '../../wording/labels.ts';
import { dateWords } from '../../wording/moments.ts';
import { pageWord } from '../../wording/page-words.ts';
import { ruleTitle } from '../../wording/sentences.ts';
import { siteWord } from '../../wording/site-words.ts';
import { type Html, html } from '../html.ts';
import { statusMark } from '../status-mark.ts';
import { type ClauseRow, clauseCell, clausePath } from './clause-rows.ts';
import type { Decided } from './decided.ts';
import { placeName, type Site } from './frame.ts';
import { examined } from './heat.ts';
import type { Tally } from './tally.ts';

type OfClause = Extract<Decided, { readonly clause: string }>;
type Aside = Exclude<Decided, OfClause>;

/** What persons decided, the tool's own status beside it; and how often it was overruled, clause by clause. */
export function decisionsPage({ view }: Site, tally: Tally, rows: readonly ClauseRow[]): Html {
  const { locale } = view;
  const ofClauses = tally.decided.filter((one): one is OfClause => one.kind !== 'suppression');
  const asides = tally.decided.filter((one): one is Aside => one.kind === 'suppression');
  return html`<h1>${placeName('decisions', locale)}</h1>
${tally.decided.length === 0 && html`<p>${siteWord('noneDecided', locale)}</p>`}
${overruled(ofClauses, rows, locale)}
${
  ofClauses.length > 0 &&
  html`<h2>${siteWord('ofClauses', locale)}</h2>
<div class="scroll" role="region" tabindex="0" aria-label="${siteWord('ofClauses', locale)}"><table><thead><tr><th scope="col">${label('file', locale)}</th><th scope="col">${label('clause', locale)}</th><th scope="col">${pageWord('toolFound', locale)}</th><th scope="col">${pageWord('personDecided', locale)}</th><th scope="col">${pageWord('remark', locale)}</th></tr></thead>
<tbody>${ofClauses.map(
    (
      one,
    ) => html`<tr><th scope="row">${recordLink(tally, one)}</th><td><a href="${clausePath(one.clause)}">${one.clause}</a></td><td>${statusMark(one.own, locale)}</td><td>${statusMark(one.status, locale)}</td><td>${signed(one, locale)}</td></tr>
`,
  )}</tbody></table></div>
`
}
${
  asides.length > 0 &&
  html`<h2>${siteWord('ofFindings', locale)}</h2>
<div class="scroll" role="region" tabindex="0" aria-label="${siteWord('ofFindings', locale)}"><table><thead><tr><th scope="col">${label('file', locale)}</th><th scope="col">${label('check', locale)}</th><th scope="col">${pageWord('remark', locale)}</th></tr></thead>
<tbody>${asides.map(
    (
      one,
    ) => html`<tr><th scope="row">${recordLink(tally, one)}</th><td>${ruleTitle(one.check, view.phrasebook)}</td><td>${signed(one, locale)}</td></tr>
`,
  )}</tbody></table></div>
`
}`;
}

/** Of how many records in which the clause was examined: a few of many is no fault of the check. */
function overruled(decided: readonly OfClause[], rows: readonly ClauseRow[], locale: Locale): Html {
  const against = new Map<string, number>();
  for (const { kind, clause } of decided)
    if (kind === 'override') against.set(clause, (against.get(clause) ?? 0) + 1);
  const lines = rows.flatMap((row) => {
    const k = against.get(row.id);
    return k === undefined ? [] : [{ row, k, n: Math.max(k, examined(row.tally.total)) }];
  });
  if (lines.length === 0) return html``;
  lines.sort((a, b) => b.k / b.n - a.k / a.n || b.k - a.k);
  return html`<h2>${siteWord('overruled', locale)}</h2>
<p class="soft">${siteWord('overruledNote', locale)}</p>
<table><thead><tr><th scope="col">${label('clause', locale)}</th><th scope="col" class="n">${siteWord('inRecords', locale)}</th></tr></thead>
<tbody>${lines.map(
    ({
      row,
      k,
      n,
    }) => html`<tr><th scope="row">${clauseCell(row, locale, '')}</th><td class="n">${siteWord('ofN', locale, { k, n })}</td></tr>
`,
  )}</tbody></table>
`;
}

function recordLink({ records }: Tally, { record }: Decided): Html {
  const { id, path } = records[record]!;
  return html`<a href="records/${id}.html"><bdi>${path}</bdi></a>`;
}

function signed({ signed: { remark, by, at, until } }: Decided, locale: Locale): Html {
  const end = until === undefined ? '' : ` – ${dateWords(until, locale)}`;
  return html`<bdi>${remark}</bdi><p class="grounds"><bdi>${by}</bdi>, ${dateWords(at.slice(0, 10), locale)}${end}</p>`;
}
