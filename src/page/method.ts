import { statuses } from '../model/assessment.ts';
import { type Charter, type Clause, clausesOf } from '../model/charter.ts';
import type { Check, OptionSchema } from '../model/check.ts';
import type { View } from '../model/report.ts';
import { labelsIn } from '../wording/labels.ts';
import { statusMeaning } from '../wording/words.ts';
import { grouped } from './grouped.ts';
import { type Html, html } from './html.ts';
import { statusMark } from './status-mark.ts';

const quoting = { none: 'quotesNone', redacted: 'quotesRedacted', full: 'quotesFull' } as const;

/** How the report came about: what was looked for, with what limits, and what the words mean. Once per page. */
export function methodSection(charters: readonly Charter[], view: View): Html {
  const clauses = clausesOf(charters);
  const { locale } = view;
  const label = labelsIn(locale);
  const used = view.phrasebook.checks.filter((check) => servedBy(clauses, check).length > 0);
  const unseen = grouped(
    clauses.filter(({ byHand }) => byHand),
    ({ byHand }) => byHand![locale],
  );
  return html`<section class="record method"><h2>${label('method')}</h2>
<p>${label('methodText')}</p><p>${label(quoting[view.quotes])}</p>
<h3>${label('statuses')}</h3>
<dl>${statuses.map(
    (status) => html`<dt>${statusMark(status, locale)}</dt><dd>${statusMeaning(status, locale)}</dd>
`,
  )}</dl>
<h3>${label('checksRun')}</h3>
<table class="checks"><thead><tr><th scope="col">${label('check')}</th><th scope="col">${label('serves')}</th><th scope="col">${label('options')}</th></tr></thead>
<tbody>${used.map(
    (
      check,
    ) => html`<tr><th scope="row">${check.texts[locale].title}<br><code>${check.id}</code></th><td>${servedBy(clauses, check).join(', ')}</td><td>${optionsOf(clauses, check).map((option, i) => html`${i > 0 && ', '}<code>${option}</code>`)}</td></tr>
`,
  )}</tbody></table>
${
  unseen.length > 0 &&
  html`<h3>${label('unseen')}</h3>
<ul class="unseen">${unseen.map(
    ([
      text,
      alike,
    ]) => html`<li><span class="ids">${alike.map(({ id }) => id).join(', ')}</span><span>${text}</span></li>
`,
  )}</ul>`
}
</section>
`;
}

function servedBy(clauses: readonly Clause[], check: Check): readonly string[] {
  return clauses.filter((clause) => clause.checks.some((use) => use.check === check.id)).map(({ id }) => id);
}

/** As the charters set them; a run may have changed them, which the clause's status does not hide. */
function optionsOf(clauses: readonly Clause[], check: Check): readonly string[] {
  const use = clauses.flatMap((clause) => clause.checks).find((one) => one.check === check.id);
  const entries: readonly [string, OptionSchema][] = Object.entries(check.options);
  return entries.map(([name, schema]) => `${name}: ${String(use?.options?.[name] ?? schema.default)}`);
}
