import { statuses } from '../../model/assessment.ts';
import { clausesOf } from '../../model/charter.ts';
import type { OptionSchema } from '../../model/check.ts';
import { chartersFor, type Report, type View } from '../../model/report.ts';
import { labelsIn } from '../../wording/labels.ts';
import { automationWord, statusMeaning, statusWord } from '../../wording/words.ts';
import type { Value } from './cell.ts';
import type { Sheet } from './sheet.ts';
import { table } from './table.ts';

const quoting = { none: 'quotesNone', redacted: 'quotesRedacted', full: 'quotesFull' } as const;

/** How the report came about: what the words mean, which checks ran for which clauses, what none of them sees. */
export function methodSheet(report: Report, view: View): Sheet {
  return table(
    'method',
    [
      ['topic', 36],
      ['item', 46],
      ['explanation', 90],
    ],
    view.locale,
    rows(report, view),
  );
}

function* rows({ charters, assessments }: Report, view: View): Iterable<readonly Value[]> {
  const { locale } = view;
  const label = labelsIn(locale);
  const clauses = clausesOf(chartersFor(charters, assessments));
  yield [label('method'), '', label('methodText')];
  yield [label('method'), '', label(quoting[view.quotes])];
  for (const status of statuses)
    yield [label('statuses'), statusWord(status, locale), statusMeaning(status, locale)];
  for (const check of view.phrasebook.checks) {
    const uses = clauses.flatMap((clause) =>
      clause.checks.filter((use) => use.check === check.id).map((use) => ({ clause, use })),
    );
    const first = uses[0];
    if (!first) continue;
    const set: readonly [string, OptionSchema][] = Object.entries(check.options);
    const options = set.map(
      ([name, schema]) => `${name}: ${String(first.use.options?.[name] ?? schema.default)}`,
    );
    const served = [...new Set(uses.map(({ clause }) => clause.id))].join(', ');
    yield [
      label('checksRun'),
      `${check.texts[locale].title}\n${check.id}`,
      [check.texts[locale].why, served, ...options].join('\n'),
    ];
  }
  for (const { id, title, byHand, automation } of clauses) {
    if (byHand)
      yield [
        label('unseen'),
        `${id} ${title[locale]}`,
        `${byHand[locale]}\n(${automationWord(automation, locale)})`,
      ];
  }
}
