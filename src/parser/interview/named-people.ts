import type { Role } from '../../model/interview.ts';
import type { Line } from '../blocks.ts';
import { fieldId, pairsIn } from './field-pairs.ts';
import { keyOf } from './phrase-table.ts';
import type { Words } from './words.ts';

/** Fields that name a person who may speak under that name. */
const roles: Readonly<Record<string, Role>> = {
  lawyer: 'lawyer',
  guardian: 'guardian',
  'trusted-person': 'trusted-person',
  interpreter: 'interpreter',
  officer: 'officer',
};
/** A title, perhaps particles, and up to two names: « Mme Tavernier », "Mevr. Van den Berghe". */
const titledName =
  /(?<![\p{L}])(?:Me|Maître|Mr|Mme|Mlle|M|Dhr|dhr|Mevr|mevr|Mw|mw|Ms|Mrs|Monsieur|Madame|Mevrouw|meester|Meester)\.?\s{1,2}(?:(?:van|Van|de|De|den|Den|der|du|Du|la|La|le|Le)\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?/gu;
/** A header is at the top. */
const most = 80;

/** Who the header's names are: « Tutrice : Mme Tavernier » explains the mark « Mme Tavernier : ». */
export function namedPeople(lines: readonly Line[], words: Words): ReadonlyMap<string, Role> {
  const people = new Map<string, Role>();
  const add = (id: string | undefined, value: string): void => {
    const role = id && roles[id];
    if (role) for (const [name] of value.matchAll(titledName)) people.set(keyOf(name), role);
  };
  const top = lines.slice(0, most);
  top.forEach((line, i) => {
    const beside = top[i + 1];
    if (
      line.cell &&
      beside?.cell &&
      beside.cell.row === line.cell.row &&
      beside.cell.table === line.cell.table
    ) {
      add(fieldId(line.text.replace(/\s*:\s*$/u, ''), words), beside.text);
    } else if (!line.cell) {
      for (const pair of pairsIn(line, words, false)) add(pair.id, line.text.slice(pair.valueFrom, pair.to));
    }
  });
  return people;
}
