import type { FoundDecisions } from '../io/decisions-text.ts';
import type { FilledRow } from '../io/filled-rows.ts';
import type { Assessment, Status } from '../model/assessment.ts';
import { type Attestation, decidable } from '../model/decisions.ts';
import type { Locale } from '../model/locale.ts';
import { statusWord } from '../wording/words.ts';
import { workbookWords } from './words/workbook.ts';
import type { Words } from './words.ts';

/** What becomes of a row: an attestation to write, one that stands there already, or what is wrong with it. */
export type RowVerdict =
  | { readonly attestation: Attestation }
  | { readonly already: true }
  | { readonly fault: string };

/** The tool decided: who decides otherwise overrides, and says with what authority. */
const closed: ReadonlySet<Status> = new Set(['pass', 'fail', 'not-applicable', 'error']);

/** Judges the rows of one record, one after another: two that disagree are seen. */
export function rowJudge(
  { assessment, name }: { readonly assessment: Assessment; readonly name: string },
  { decisions, problems }: FoundDecisions,
  locale: Locale,
  words: Words,
): (row: FilledRow, at: string) => RowVerdict {
  const own = workbookWords[locale];
  const judged = new Map<string, FilledRow>();
  return (row, at) => {
    const fault = (sentence: string): RowVerdict => ({ fault: sentence });
    if (problems.length > 0) return fault(own.badSidecar(name));
    if (row.clause === '') return fault(own.noClause);
    const found = assessment.clauses.find(({ clause }) => clause.toLowerCase() === row.clause.toLowerCase());
    if (!found) return fault(own.clauseNotHeld(row.clause, name));
    const { clause } = found;
    const { status, remark, by, until, record } = row;
    if (row.judgment === '') return fault(own.noJudgment);
    if (status === undefined)
      return fault(
        own.badJudgment(
          row.judgment,
          decidable.map((one) => statusWord(one, locale)),
        ),
      );
    if (remark === '') return fault(own.noRemark);
    if (by === '') return fault(own.noName);
    if (until === null || (until !== undefined && until < at.slice(0, 10))) return fault(own.badUntil);
    if (record !== '' && record !== assessment.sha256) return fault(own.changed(name));
    if (found.status !== status && closed.has(found.status))
      return fault(words.decide.overrideInstead(clause, statusWord(found.status, locale)));
    const other = judged.get(clause);
    if (other && other.status !== status) return fault(own.twice(clause, other.row));
    judged.set(clause, row);
    // What ran out, or was decided on another version, binds nobody.
    const standing = [...decisions.attestations, ...decisions.overrides].filter(
      (one) =>
        one.clause === clause &&
        (one.until === undefined || one.until >= at.slice(0, 10)) &&
        (one.record === undefined || one.record === assessment.sha256),
    );
    const against = standing.map((one) => ('to' in one ? one.to : one.status)).find((one) => one !== status);
    if (against) return fault(own.decidedOtherwise(clause, statusWord(against, locale)));
    const same = standing.some(
      (one) => 'by' in one && one.by === by && one.remark === remark && one.until === until,
    );
    if (same || (other?.remark === remark && other.by === by && other.until === until))
      return { already: true };
    return {
      attestation: {
        ...{ clause, status, remark, by, at },
        ...(until === undefined ? {} : { until }),
        ...(assessment.sha256 === null ? {} : { record: assessment.sha256 }),
      },
    };
  };
}
