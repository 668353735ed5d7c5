import type { Role } from '../../model/interview.ts';
import type { Cell, Line } from '../blocks.ts';
import { keyOf } from './phrase-table.ts';
import { idsOf, type Words } from './words.ts';

/** What a table of the record is for. */
export interface TablePlan {
  readonly kind: 'header' | 'speech' | 'marks' | 'other';
  /** speech: who speaks in a column. */
  readonly roles: ReadonlyMap<number, Role>;
  /** Rows that name the columns, wherever repeated. */
  readonly heads: ReadonlySet<number>;
  /** speech: rows above the first head that label values. */
  readonly fields: ReadonlySet<number>;
}

type CellLine = Line & { readonly cell: Cell };
interface Row {
  readonly n: number;
  /** Text of each column. */
  readonly cells: ReadonlyMap<number, string>;
}

/** Plans for all tables, in reading order: a question table may be continued by another of its width. */
export function tablePlans(lines: readonly Line[], words: Words): ReadonlyMap<number, TablePlan> {
  const tables = new Map<number, CellLine[]>();
  for (const line of lines) {
    if (!line.cell || line.cell.columns < 2) continue;
    const found = tables.get(line.cell.table);
    if (found) found.push(line as CellLine);
    else tables.set(line.cell.table, [line as CellLine]);
  }
  const plans = new Map<number, TablePlan>();
  let speech: TablePlan | undefined;
  for (const [n, own] of tables) {
    const plan = planOf(rowsOf(own), words, speech);
    if (plan.kind === 'speech') speech = plan;
    plans.set(n, plan);
  }
  return plans;
}

function planOf(rows: readonly Row[], words: Words, earlier: TablePlan | undefined): TablePlan {
  const none = { roles: new Map<number, Role>(), heads: new Set<number>(), fields: new Set<number>() };
  const heads = rows.filter((row) => headRoles(row, words));
  if (heads[0]) {
    const fields = rows
      .filter((row) => row.n < heads[0]!.n && isLabel(row.cells.get(0), words))
      .map((row) => row.n);
    return {
      kind: 'speech',
      roles: headRoles(heads[0], words)!,
      heads: new Set(heads.map((row) => row.n)),
      fields: new Set(fields),
    };
  }
  const texts = (column: number): readonly string[] =>
    rows.map((row) => row.cells.get(column) ?? '').filter(Boolean);
  const first = texts(0);
  const share = (test: (text: string) => boolean, all: readonly string[]): number =>
    all.length === 0 ? 0 : all.filter(test).length / all.length;
  const marked = first.filter((text) => speakerIds(text, words).length > 0);
  const voices = new Set(marked.flatMap((text) => speakerIds(text, words)));
  if (
    marked.length >= 2 &&
    marked.length >= first.length * 0.6 &&
    voices.has('officer') &&
    voices.has('applicant')
  ) {
    return { ...none, kind: 'marks' };
  }
  if (share((text) => isLabel(text, words), first) >= 0.4) return { ...none, kind: 'header' };
  const numbered = share((text) => /^\d{1,4}[.)]?$/.test(text.trim()), first) >= 0.8 ? 1 : 0;
  const asks = (column: number): number => share((text) => text.includes('?'), texts(column));
  const [left, right] = [asks(numbered), asks(numbered + 1)];
  if (Math.max(left, right) >= 0.4) {
    const officer = left >= right ? numbered : numbered + 1;
    const applicant = left >= right ? numbered + 1 : numbered;
    return {
      ...none,
      kind: 'speech',
      roles: new Map([
        [officer, 'officer'],
        [applicant, 'applicant'],
      ]),
    };
  }
  if (earlier) return { ...none, kind: 'speech', roles: earlier.roles };
  const short = share((text) => text.split(/\s+/).length <= 5 && !/[?!.]$/.test(text.trim()), first) >= 0.7;
  return { ...none, kind: short ? 'header' : 'other' };
}

/** « Question | Réponse », "PO | VIB": the columns' roles, when the row names officer and applicant. */
function headRoles(row: Row, words: Words): ReadonlyMap<number, Role> | undefined {
  const roles = new Map<number, Role>();
  const named = [...row.cells].map(([column, text]) => [column, speakerIds(text, words)] as const);
  const officer = named.find(([, ids]) => ids.includes('officer'));
  const applicant = named.find(([column, ids]) => ids.includes('applicant') && column !== officer?.[0]);
  if (!officer || !applicant) return undefined;
  roles.set(officer[0], 'officer').set(applicant[0], 'applicant');
  return roles;
}

function speakerIds(text: string, words: Words): readonly string[] {
  const label = text.replace(/\s*\d{1,4}\s*$/, '').replace(/\s*(?:\([^()]{0,40}\))?\s*:?\s*$/u, '');
  const key = keyOf(label);
  const ids = idsOf(words.speakers, key);
  // « Questions », "Antwoorden": the plural heads a column too.
  return ids.length > 0 ? ids : idsOf(words.speakers, key.replace(/(?:en|s)$/, ''));
}

function isLabel(text: string | undefined, words: Words): boolean {
  if (!text) return false;
  const key = keyOf(text.replace(/\([^()]{0,40}\)/u, ''));
  return idsOf(words.fields, key).length > 0 || idsOf(words.fields, keyOf(text)).length > 0;
}

function rowsOf(lines: readonly CellLine[]): readonly Row[] {
  const rows = new Map<number, Map<number, string>>();
  for (const line of lines) {
    const row = rows.get(line.cell.row) ?? new Map<number, string>();
    rows.set(line.cell.row, row);
    const before = row.get(line.cell.column);
    row.set(line.cell.column, before === undefined ? line.text.trim() : `${before} ${line.text.trim()}`);
  }
  return [...rows].map(([n, cells]) => ({ n, cells }));
}
