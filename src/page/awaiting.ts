import { type ClauseResult, standing } from '../model/assessment.ts';
import { type Charter, type Clause, clausesOf } from '../model/charter.ts';
import { clausesText, isAwaiting } from '../wording/coverage.ts';
import { pageWord } from '../wording/page-words.ts';
import { alike } from './alike.ts';
import { groundsOf } from './clauses.ts';
import { clauseFacets } from './found.ts';
import { type Html, html, idPart } from './html.ts';
import { clauseId, type RecordPage } from './page.ts';
import { statusMark } from './status-mark.ts';

/**
 * What the tool leaves to a person, article by article: what it found, what it cannot see and where to look, a box to
 * tick, and on paper room for the judgment.
 */
export function awaitingSection(page: RecordPage): Html {
  const { assessment, charters, locale, label } = page;
  const waiting = assessment.clauses.filter((result) => isAwaiting(standing(result)));
  const known = new Set(clausesOf(charters).map(({ id }) => id));
  const strays = waiting.filter(({ clause }) => !known.has(clause));
  return html`<h3>${label('awaiting')}</h3>
<p class="soft">${waiting.length > 0 ? pageWord('sheetIntro', locale) : label('nothingAwaits')}</p>
${waiting.length > 0 && charters.map((charter) => sheet(page, charter, waiting))}
${strays.length > 0 && html`<ul class="todo">${strays.map((result) => item(page, undefined, result))}</ul>`}
${waiting.length > 0 && html`<p class="paper signed">${pageWord('judgedBy', locale)}<span class="rule"></span>${pageWord('judgedOn', locale)}<span class="rule short"></span>${pageWord('signature', locale)}<span class="rule"></span></p>`}`;
}

function sheet(page: RecordPage, charter: Charter, waiting: readonly ClauseResult[]): Html {
  const { charters, locale, label } = page;
  const results = new Map(waiting.map((result) => [result.clause, result]));
  const articles = charter.articles.map(({ number, title }) => {
    const clauses = charter.clauses.filter(({ id, article }) => article === number && results.has(id));
    if (clauses.length === 0) return undefined;
    const heading = html`${label('article')} ${number}. ${title[locale]} <span class="meta">${clausesText(clauses.length, locale)}</span>`;
    return html`<section class="todo">${charters.length > 1 ? html`<h5>${heading}</h5>` : html`<h4>${heading}</h4>`}
<ul>${clauses.map((clause) => {
      const result = results.get(clause.id)!;
      return alike(page, 'item', clause, result, () => item(page, clause, result));
    })}</ul></section>
`;
  });
  if (articles.every((article) => article === undefined)) return html``;
  return html`${charters.length > 1 && html`<h4>${charter.title[locale]}</h4>`}
${articles}`;
}

function item(page: RecordPage, clause: Clause | undefined, result: ClauseResult): Html {
  const { locale, assessment, prefix } = page;
  const grounds = groundsOf(page, result);
  const byHand = clause?.byHand?.[locale];
  const id = `${prefix}t-${idPart(result.clause)}`;
  return html`<li${clauseFacets(result.clause, clause, result, assessment.findings)}><input type="checkbox" id="${id}"><div><p class="asks"><a href="#${clauseId(page, result.clause)}">${result.clause}</a> <label for="${id}">${clause?.title[locale] ?? result.clause}</label></p>
${grounds && html`<p>${grounds}</p>`}${byHand !== undefined && html`<p class="look"><b>${pageWord('lookAt', locale)}</b> – ${byHand}</p>`}</div>${statusMark(standing(result), locale)}</li>
`;
}
