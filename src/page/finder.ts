import { statuses } from '../model/assessment.ts';
import type { Severity } from '../model/check.ts';
import type { Locale } from '../model/locale.ts';
import { finderWords } from '../wording/finder.ts';
import { labelsIn } from '../wording/labels.ts';
import { listWord } from '../wording/list-words.ts';
import { severityWord } from '../wording/words.ts';
import { type Html, html } from './html.ts';
import { statusMark } from './status-mark.ts';

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** The search field. Hidden until the script shows it: without a script the page hides nothing and offers no control. */
export function finder(locale: Locale): Html {
  const label = labelsIn(locale);
  const word = (name: keyof typeof finderWords): string => finderWords[name][locale];
  const box = (term: string, words: Html | string): Html =>
    html`<label><input type="checkbox" value="${term}">${words}</label>`;
  const help = (['byStatus', 'byClause', 'bySeverity', 'byCheck', 'byMark'] as const).map((name) => {
    const [key, meaning] = word(name).split(' – ');
    return html`<li><code>${key}</code> – ${meaning}</li>`;
  });
  return html`<div class="finder" id="finder" role="search" aria-label="${word('search')}" data-shown="${word('shown')}" data-copy="${word('copy')}" data-copied="${word('copied')}" data-sort="${listWord('sortBy', locale)}" hidden>
<div class="query"><label for="finder-query">${word('search')}</label><input id="finder-query" type="search" placeholder="${word('placeholder')}" autocomplete="off" spellcheck="false" aria-describedby="finder-count"><button type="button" id="finder-clear">${word('clear')}</button><p id="finder-count" role="status"></p></div>
<fieldset><legend>${label('status')}</legend><div>${statuses.map((status) => box(`s:${status}`, statusMark(status, locale)))}</div></fieldset>
<fieldset><legend>${label('severity')}</legend><div>${severities.map((severity) => box(`sev:${severity}`, severityWord(severity, locale)))}</div></fieldset>
<details><summary>${word('help')}</summary><p>${word('grammar')}</p><ul>${help}</ul><p><label><input type="checkbox" id="finder-keys" checked>${word('keys')}</label></p></details>
</div>
`;
}
