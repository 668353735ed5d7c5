import { type Questions, questionForms } from '../model/questions.ts';
import { pageWord } from '../wording/page-words.ts';
import { formMeaning, formWord } from '../wording/question-forms.ts';
import { type Html, html } from './html.ts';
import type { RecordPage } from './page.ts';

/** The lanes of the drawing as a table: every form, what it is, how often, in which turns. */
export function questionsTable({ label, locale }: RecordPage, { turns }: Questions): Html {
  return html`<details><summary>${label('timelineData')}</summary>
<table class="forms"><thead><tr><th scope="col" data-sort="form">${pageWord('form', locale)}</th><th scope="col" class="n" data-sort="number">${pageWord('number', locale)}</th><th scope="col">${label('turns')}</th></tr></thead>
<tbody>${questionForms.map(
    (
      form,
    ) => html`<tr><th scope="row">${formWord(form, locale)}<p class="grounds">${formMeaning(form, locale)}</p></th><td class="n">${turns[form].length}</td><td>${turns[form].length === 0 ? pageWord('none', locale) : turns[form].join(', ')}</td></tr>
`,
  )}</tbody></table></details>`;
}
