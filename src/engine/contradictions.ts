import { type FileRecord, momentsOf } from '../model/case-file.ts';
import type { Problem } from '../model/problem.ts';

/** Events that a file has once, and the records of which more than one make several of them. */
const single: readonly (readonly [moment: string, several: readonly string[]])[] = [
  ['facts-date', ['notice']],
  ['hearing-date', ['hearing']],
  ['notified', ['decision', 'notification']],
  ['opened', ['notice']],
  ['requested', ['request']],
  ['filed', ['complaint']],
  ['acknowledged', ['complaint']],
];

/** Different days for one event, where the file can have only one such event. */
export function contradictions(records: readonly FileRecord[]): readonly Problem[] {
  const own = records.filter(({ document }) => document.record !== 'register');
  return single.flatMap(([moment, several]): readonly Problem[] => {
    if (several.some((type) => own.filter(({ document }) => document.record === type).length > 1)) return [];
    const dates = own.flatMap((record) => momentsOf(record, moment).flatMap(({ date }) => date ?? []));
    const [one, other] = [...new Set(dates)].sort();
    return one === undefined || other === undefined
      ? []
      : [{ code: 'contradictory-dates', data: { moment, one: { date: one }, other: { date: other } } }];
  });
}
