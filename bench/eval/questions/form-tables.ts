import type { Form } from '../../../src/language/analysed.ts';
import { wilson } from '../../../src/model/estimate.ts';
import { type Language, languages } from '../../../src/model/locale.ts';
import { isUnmarked } from './flags.ts';
import { halves } from './half.ts';
import { type FormGroup, forms, groupOf, type Judged } from './judged.ts';
import { type Cell, estimate, table } from './table.ts';

const groups: readonly (Language | 'all' | 'all, without “?”')[] = [...languages, 'all', 'all, without “?”'];

/** The form that the reader saw. */
export function wantedForm(judged: Judged): FormGroup {
  return groupOf(judged.row.labels[0] as Form);
}

/** Accuracy over the four groups of forms, and Cohen's kappa. */
export function formTable(turns: readonly Judged[]): string {
  const rows: Cell[][] = [];
  for (const half of halves) {
    for (const group of groups) {
      const own = turns.filter(
        ({ row }) =>
          row.half === half &&
          (group === row.language || group === 'all' || (group.includes('?') && isUnmarked(row))),
      );
      const right = own.filter((judged) => judged.form === wantedForm(judged)).length;
      rows.push([half, group, own.length, right, estimate(wilson(right, own.length)), kappa(own).toFixed(2)]);
    }
  }
  return table(['half', 'language', 'turns', 'right', 'accuracy', 'κ'], rows);
}

/** Rows: the reader's form; columns: ours. */
export function confusionTable(turns: readonly Judged[]): string {
  const rows: Cell[][] = [];
  for (const half of halves) {
    for (const wanted of forms) {
      const own = turns.filter((judged) => judged.row.half === half && wantedForm(judged) === wanted);
      rows.push([half, wanted, ...forms.map((form) => own.filter((judged) => judged.form === form).length)]);
    }
  }
  return table(['half', 'reader \\ ours', ...forms], rows);
}

/** Agreement beyond chance: 1 is perfect, 0 is chance. */
function kappa(turns: readonly Judged[]): number {
  const n = Math.max(1, turns.length);
  let [agreed, chance] = [0, 0];
  for (const form of forms) {
    const theirs = turns.filter((judged) => wantedForm(judged) === form).length;
    const ours = turns.filter((judged) => judged.form === form).length;
    agreed += turns.filter((judged) => judged.form === form && wantedForm(judged) === form).length / n;
    chance += (theirs * ours) / (n * n);
  }
  return chance === 1 ? 1 : (agreed - chance) / (1 - chance);
}
