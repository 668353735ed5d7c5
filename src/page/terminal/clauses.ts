import {
  type Assessment,
  type ClauseResult,
  type Status,
  standing,
  statuses,
} from '../../model/assessment.ts';
import { type Charter, clausesOf } from '../../model/charter.ts';
import type { Localized } from '../../model/locale.ts';
import type { View } from '../../model/report.ts';
import { countsByCharter, countsText, statusCounts } from '../../wording/coverage.ts';
import { decisionText } from '../../wording/decisions.ts';
import { inertTerminal } from '../../wording/inert.ts';
import { labelled } from '../../wording/labels.ts';
import { reasonText } from '../../wording/sentences.ts';
import { statusCountWord } from '../../wording/words.ts';
import { clauseIds } from './clause-ids.ts';
import { type Paint, statusSign } from './paint.ts';
import { columns, padded, wrapped } from './wrap.ts';

/** Statuses listed clause by clause. */
const listed: ReadonlySet<Status> = new Set(['error', 'fail', 'review']);
/** Statuses whose clauses are named and no more; of the others the count is enough. */
const named: ReadonlySet<Status> = new Set(['inconclusive', 'not-checked']);
const colon: Localized = { en: ': ', fr: '\u00a0: ', nl: ': ' };

/** What became of the clauses, status by status: with their titles where somebody has to act, else by number. */
export function* clauseLines(
  assessment: Assessment,
  charters: readonly Charter[],
  view: View,
  paint: Paint,
): Iterable<string> {
  const { locale, width } = view;
  const titles = new Map(clausesOf(charters).map(({ id, title }) => [id, title[locale]]));
  const counts = labelled('clauses', countsText(statusCounts([assessment]), locale), locale);
  for (const line of wrapped(counts, width - 2)) yield `  ${paint.strong(line)}`;
  if (charters.length > 1)
    for (const { charter, counts: own } of countsByCharter(assessment, charters)) {
      const text = `${inertTerminal(charter.title[locale])}${colon[locale]}${countsText(own, locale)}`;
      const [first = '', ...more] = wrapped(text, width - 6);
      yield `    ${first}`;
      for (const line of more) yield `      ${line}`;
    }
  for (const status of statuses) {
    const results = assessment.clauses.filter((clause) => standing(clause) === status);
    const told = results.filter(({ decision }) => listed.has(status) || decision !== undefined);
    const rest = results.filter((result) => !told.includes(result)).map(({ clause }) => clause);
    const isNamed = rest.length > 0 && named.has(status);
    if (told.length === 0 && !isNamed) continue;
    const word = statusCountWord(status, told.length + (isNamed ? rest.length : 0), locale);
    const ids = isNamed ? `${colon[locale]}${inertTerminal(clauseIds(rest))}` : '';
    const [first = '', ...more] = wrapped(`${word}${ids}`, width - 6);
    const [head, tail] = [first.slice(0, word.length), first.slice(word.length)];
    yield `    ${paint.status[status](`${statusSign[status]} ${head}`)}${tail}`;
    for (const line of more) yield `      ${line}`;
    const margin = Math.max(0, ...told.map(({ clause }) => columns(inertTerminal(clause))));
    for (const result of told) yield* titled(result, titles.get(result.clause) ?? '', margin, view, paint);
  }
}

/** A clause with its title beside its id; under it, why it could not be examined and what a person decided. */
function* titled(
  result: ClauseResult,
  title: string,
  idColumns: number,
  view: View,
  paint: Paint,
): Iterable<string> {
  const indent = 6 + idColumns + 2;
  // On a narrow terminal the title goes under its id.
  const beside = view.width - indent >= 30;
  const pad = ' '.repeat(beside ? indent : 8);
  const lines = wrapped(inertTerminal(title), view.width - pad.length);
  const id = padded(inertTerminal(result.clause), idColumns);
  yield beside ? `      ${id}  ${lines[0]!}`.trimEnd() : `      ${id.trimEnd()}`;
  for (const line of lines.slice(beside ? 1 : 0)) yield pad + line;
  const reasons = result.status === 'error' ? (result.because ?? []) : [];
  const decision = decisionText(result, view.locale);
  for (const text of [...reasons.map((reason) => reasonText(reason, view.phrasebook)), decision ?? []].flat())
    for (const line of wrapped(inertTerminal(text), view.width - pad.length)) yield pad + paint.faint(line);
}
