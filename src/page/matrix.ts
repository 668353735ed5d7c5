import { type ClauseResult, standing } from '../model/assessment.ts';
import type { Charter, Clause } from '../model/charter.ts';
import { pageWord } from '../wording/page-words.ts';
import { statusWord } from '../wording/words.ts';
import { alike } from './alike.ts';
import { type Html, html } from './html.ts';
import { clauseId, type RecordPage } from './page.ts';
import { statusIcon } from './status-mark.ts';

/** Every clause as a small field with its number and its sign, article by article: the whole charter in one look. */
export function matrixSection(page: RecordPage): Html {
  const { charters, locale } = page;
  return html`<h3>${pageWord('matrix', locale)}</h3>
${charters.map((charter) => grid(page, charter))}`;
}

function grid(page: RecordPage, charter: Charter): Html {
  const { assessment, charters, locale, label } = page;
  const results = new Map(assessment.clauses.map((result) => [result.clause, result]));
  return html`<table class="matrix"><caption${charters.length > 1 ? '' : html` class="sr"`}>${charter.title[locale]}</caption>
<thead class="sr"><tr><th scope="col">${label('article')}</th><th scope="col">${label('clauses')}</th></tr></thead>
<tbody>${charter.articles.map(({ number, title }) => {
    const clauses = charter.clauses.filter(({ article }) => article === number);
    if (clauses.length === 0) return undefined;
    const fields = clauses.map((clause) => {
      const result = results.get(clause.id);
      return alike(page, 'cell', clause, result, () => cell(page, clause, result));
    });
    return html`<tr><th scope="row"><div><span class="soft">${number}</span><span>${title[locale]}</span></div></th><td><div class="cells">${fields}</div></td></tr>
`;
  })}</tbody></table>`;
}

function cell(page: RecordPage, { id, title, article }: Clause, result: ClauseResult | undefined): Html {
  const { locale } = page;
  const status = result ? standing(result) : 'not-checked';
  const words = statusWord(status, locale);
  return html`<a class="cell s-${status}" href="#${clauseId(page, id)}" title="${id} – ${title[locale]} (${words})"><span>${shortId(id, article)}</span>${statusIcon(status)}<span class="sr">${words}</span></a>
`;
}

/** "CGRA-3.12" in the row of article 3: "12". */
function shortId(id: string, article: number): string {
  const [, own] = /^.*?-(\d+(?:\.\w+)*)$/.exec(id) ?? [];
  const short = own?.startsWith(`${article}.`) ? own.slice(String(article).length + 1) : own;
  return short ?? id;
}
