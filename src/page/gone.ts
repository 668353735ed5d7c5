import type { Absent } from '../model/report.ts';
import { pageWord } from '../wording/page-words.ts';
import { placeText } from '../wording/places.ts';
import { findingText } from '../wording/sentences.ts';
import { type Html, html } from './html.ts';
import { clauseLinks, type RecordPage } from './page.ts';

/** What the earlier run had found in this record and this run does not. */
export function goneSection(page: RecordPage, absent: readonly Absent[]): Html {
  const { locale, phrasebook, assessment } = page;
  const own = absent.filter(({ path }) => path === assessment.path);
  if (own.length === 0) return html``;
  const known = new Set(assessment.clauses.map(({ clause }) => clause));
  return html`<section class="check gone"><header><h4>${pageWord('gone', locale)}</h4></header>
<p class="soft">${pageWord('goneIntro', locale)}</p>
<ol>${own.map(({ finding }) => {
    const clauses = finding.clauses.filter((clause) => known.has(clause));
    return html`<li class="past"><div class="place"><span class="where">${placeText(finding, locale)}</span></div>
<p>${findingText(finding, phrasebook)}${clauses.length > 0 && html` <span class="meta">· ${clauseLinks(page, clauses)}</span>`}</p></li>
`;
  })}</ol></section>
`;
}
