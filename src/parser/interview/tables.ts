import type { Role } from '../../model/interview.ts';
import { datesIn } from '../../text/dates.ts';
import type { Cell, Line } from '../blocks.ts';
import { keyOf } from './phrase-table.ts';
import { titleOf } from './titles.ts';
import { idsOf, type Words } from './words.ts';

/** What a table of the record is for. */
export interface TablePlan {
  /** flow: one column of words beside its numbers, read as if no table stood there; breaks: a row for each of them. */
  readonly kind: 'header' | 'speech' | 'marks' | 'flow' | 'breaks' | 'other';
  /** speech: who speaks in a column. */
  readonly roles: ReadonlyMap<number, Role>;
  /** Rows that name the columns, wherever repeated. */
  readonly heads: ReadonlySet<number>;
  /** speech: rows above the first head that label values. */
  readonly fields: ReadonlySet<number>;
  /** marks: the column of the marks, or two of them (« Q | Où ? | R | Là. »). */
  readonly markColumns?: readonly number[];
  /** Columns of times and numbers, which nobody says. */
  readonly counted?: ReadonlySet<number>;
  /** header: the labels stand in the first row, one to a column. */
  readonly labels?: ReadonlyMap<number, string>;
  /** header: each further column is about a session of its own, counted from 1. */
  readonly sessions?: ReadonlyMap<number, number>;
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

/** Lines of a table that is read as flow, each with the number beside it as its label. */
export function unboxed(lines: readonly Line[], plans: ReadonlyMap<number, TablePlan>): readonly Line[] {
  let label: { readonly row: number; readonly text: string } | undefined;
  return lines.flatMap((line) => {
    const { cell, ...words } = line;
    const plan = cell && plans.get(cell.table);
    if (plan?.kind !== 'flow') return [line];
    if (plan.counted?.has(cell!.column) && isCount(line.text)) {
      label = { row: cell!.row, text: line.text.trim() };
      return [];
    }
    const own = label?.row === cell!.row ? label.text : undefined;
    label = undefined;
    return [{ ...words, ...(own && { label: own }) }];
  });
}

/** Labels above the turns, where a format knows one table only: so many rows, and fewer labels below. */
const leastLabelled = 3;

/**
 * The table of the header and that of the turns below it may be one to the format (RTF, PDF): the rows of labels that
 * stand first are fields, the others are told by themselves.
 */
function planOf(rows: readonly Row[], words: Words, earlier: TablePlan | undefined): TablePlan {
  const size = rows.findIndex((row) => !isLabel(row.cells.get(0)?.replace(/\s*:$/, ''), words));
  const [above, below] = [rows.slice(0, size), rows.slice(size)];
  const apart = size >= leastLabelled && below.length >= leastLabelled && widthOf(above) !== widthOf(below);
  const plan = apart ? ownPlan(below, words, earlier) : undefined;
  return plan?.kind === 'speech' || plan?.kind === 'marks'
    ? { ...plan, fields: new Set([...plan.fields, ...above.map(({ n }) => n)]) }
    : ownPlan(rows, words, earlier);
}

function widthOf(rows: readonly Row[]): number {
  return rows.reduce((most, row) => Math.max(most, ...row.cells.keys()), 0);
}

/** « Pauses | Début | Fin » over rows of times. */
function isBreakHead(row: Row | undefined, words: Words): boolean {
  const cells = [...(row?.cells.values() ?? [])].filter(Boolean);
  const names = cells.map((text) => keyOf(text.replace(/\s*(?:n°|nr\.?|no\.?|:)?\s*$/iu, '')));
  const limits = cells.filter((text) => /^(?:start|end)$/.test(idsOf(words.fields, keyOf(text))[0] ?? ''));
  return limits.length === 2 && names.some((name) => (words.breaks.ids.get(name) ?? []).includes('break'));
}

function ownPlan(rows: readonly Row[], words: Words, earlier: TablePlan | undefined): TablePlan {
  const none = { roles: new Map<number, Role>(), heads: new Set<number>(), fields: new Set<number>() };
  if (isBreakHead(rows[0], words)) return { ...none, kind: 'breaks', heads: new Set([rows[0]!.n]) };
  // « Q | Où ? | R | Là. » is a row of turns, not a head.
  const heads = rows.filter((row) => headRoles(row, words) && [...row.cells.values()].every(isName));
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
  const sessions = sessionColumns(rows, words);
  if (sessions) return { ...none, kind: 'header', sessions };
  const labels = labelRow(rows, words);
  if (labels) return { ...none, kind: 'header', heads: new Set([rows[0]!.n]), labels };
  const texts = (column: number): readonly string[] =>
    rows.map((row) => row.cells.get(column) ?? '').filter(Boolean);
  const share = (test: (text: string) => boolean, all: readonly string[]): number =>
    all.length === 0 ? 0 : all.filter(test).length / all.length;
  const wide = rows.reduce((most, row) => Math.max(most, ...row.cells.keys()), 0);
  const columns = Array.from({ length: Math.min(wide, 7) + 1 }, (_, column) => column);
  const body = (column: number): readonly string[] =>
    texts(column).filter((text) => /[\p{L}\p{N}]/u.test(text));
  // A head may stand over the numbers.
  const counted = new Set(
    columns.filter(
      (column) => body(column).filter(isCount).length >= Math.max(2, (body(column).length - 1) * 0.8),
    ),
  );
  // « Mineur | oui » in a header names nobody who speaks.
  const labelsMinor = (text: string, own: readonly string[]): boolean =>
    idsOf(words.fields, keyOf(text)).includes('minor') && own.filter((other) => other === text).length === 1;
  const isMark = (text: string, own: readonly string[]): boolean =>
    speakerIds(text, words).length > 0 && !labelsMinor(text, own);
  const markedIn = (column: number): readonly string[] => {
    const own = texts(column);
    return own.filter((text) => isMark(text, own));
  };
  const markColumns = columns.filter((column) => {
    const marked = markedIn(column).length;
    return marked >= 2 && marked >= texts(column).length * 0.6;
  });
  const marks = markColumns.flatMap(markedIn);
  const voices = new Set(marks.flatMap((text) => speakerIds(text, words)));
  const strange = columns.find((column) => !counted.has(column) && areStrangers(texts(column)));
  const told =
    voices.has('officer') && voices.has('applicant')
      ? markColumns
      : strange !== undefined && texts(strange + 1).length > 0
        ? [strange]
        : [];
  const [first] = told;
  if (first !== undefined) {
    const head = rows[0]!;
    const named = isMark(head.cells.get(first) ?? '', texts(first));
    const repeated = texts(first).filter((text) => text === head.cells.get(first)).length > 1;
    // « Heure | Qui | Texte » over the marks.
    const isHead =
      !named &&
      !repeated &&
      head.cells.size > 1 &&
      [...head.cells.values()].every(isShort) &&
      rows.length > 3;
    return { ...none, kind: 'marks', markColumns: told, counted, heads: new Set(isHead ? [head.n] : []) };
  }
  if (share((text) => isLabel(text, words), texts(0)) >= 0.4) return { ...none, kind: 'header' };
  // « 12 | 9h06 | Où ? | Là. »: nobody says the number, nor the time.
  const numbered = Math.max(
    0,
    columns.findIndex((column) => !counted.has(column)),
  );
  const asks = (column: number): number => share((text) => text.includes('?'), texts(column));
  const [left, right] = [asks(numbered), asks(numbered + 1)];
  // « 1. | Où … ? », then « | À Conakry. »: one column of words, told by its numbers.
  if (numbered === 1 && body(2).length === 0 && columns.length === 2)
    return { ...none, kind: 'flow', counted };
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
  const short = share(isShort, texts(0)) >= 0.7;
  return { ...none, kind: short ? 'header' : 'other' };
}

/** A number, or a time of day. */
export function isCount(text: string): boolean {
  return /^(?:n°\s?)?(?:\d{1,4}\s?[.)]?|\d{1,2}\s?[:.hu]\s?\d{2}(?::\d{2})?)$/iu.test(text.trim());
}

function isName(text: string): boolean {
  return text.split(/\s+/).length <= 5 && !/[?!]/.test(text);
}

function isShort(text: string): boolean {
  return text.split(/\s+/).length <= 5 && !/[?!.]$/.test(text.trim());
}

/** « JD | … », « MK | … »: few short labels that come back all the time. */
function areStrangers(texts: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const frequent = [...counts].filter(([text, n]) => n >= 3 && isShort(text) && /^\p{Lu}/u.test(text));
  const told = frequent.reduce((sum, [, n]) => sum + n, 0);
  return texts.length >= 8 && frequent.length >= 2 && counts.size <= 6 && told >= texts.length * 0.8;
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

/** « | Première partie | Deuxième partie » or « Date | 4/03/2024 | 11/03/2024 » over labelled rows. */
function sessionColumns(rows: readonly Row[], words: Words): ReadonlyMap<number, number> | undefined {
  const [head, ...others] = rows;
  const labelled = others.filter((row) => isLabel(row.cells.get(0)?.replace(/\s*:$/, ''), words));
  if (!head || labelled.length < 2 || labelled.length < others.length * 0.6) return undefined;
  const columns = [...head.cells].filter(([column, text]) => column > 0 && text !== '');
  const dated = columns.every(([, text]) => datesIn(text).length === 1);
  const named = columns.every(([, text]) => titleOf(text, words, false)?.opens === 'session');
  if (columns.length < 2 || !(dated || named)) return undefined;
  return new Map(columns.map(([column], i) => [column, i + 1]));
}

/** « Date | Heure | Interprète | Avocat » over one or two rows of values: three labels and nothing else. */
function labelRow(rows: readonly Row[], words: Words): ReadonlyMap<number, string> | undefined {
  const [head, ...values] = rows;
  if (!head || values.length === 0 || values.length > 2 || head.cells.size < 3) return undefined;
  const cells = [...head.cells.values()].filter(Boolean);
  const labelled = cells.length >= 3 && cells.every((text) => isLabel(text.replace(/\s*:$/, ''), words));
  return labelled && !isLabel(values[0]!.cells.get(0), words) ? head.cells : undefined;
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
