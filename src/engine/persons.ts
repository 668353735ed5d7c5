import { type FileRecord, partsOf } from '../model/case-file.ts';
import { textOf } from '../model/turns.ts';
import { namesOf, sameNumber, sharesName } from '../text/names.ts';

/**
 * The first record that is about somebody else than those before it: another file number, or a name that shares no
 * part with theirs. A register lists everybody's complaints and is about nobody.
 */
export function otherPerson(records: readonly FileRecord[]): FileRecord | undefined {
  let number: string | undefined;
  const names: string[] = [];
  for (const record of records) {
    if (record.document.record === 'register') continue;
    const own = first(record, 'file-number');
    if (own !== undefined && number !== undefined && !sameNumber(own, number)) return record;
    number ??= own !== undefined && /\d/u.test(own) ? own : undefined;
    const name = first(record, 'resident');
    if (name === undefined || namesOf(name).length === 0) continue;
    if (names.some((other) => !sharesName(name, other))) return record;
    names.push(name);
  }
  return undefined;
}

function first({ document }: FileRecord, name: string): string | undefined {
  const field = partsOf(document, name).find(({ type }) => type === 'field');
  return field && textOf(field);
}
