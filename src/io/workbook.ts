import { columnIndex } from '../page/workbook/cell.ts';
import { textOfCell } from '../page/workbook/cell-text.ts';
import { type Archive, archiveOf } from '../parser/archive/archive.ts';
import { defaultLimits, type Limits } from '../parser/limits.ts';
import { Unreadable } from '../parser/unreadable.ts';
import { walkXml } from '../parser/xml/walk.ts';
import { inflate } from './inflate.ts';

/** What a spreadsheet program keeps in a cell: a formula's last result, never the formula. */
export type Content = string | number;

export interface ReadSheet {
  readonly name: string;
  /** Rows that hold something, with their numbers as the program shows them. */
  readonly rows: readonly { readonly number: number; readonly cells: ReadonlyMap<number, Content> }[];
}

export interface ReadWorkbook {
  readonly names: readonly string[];
  /** Days are counted from 1904, as old programs for the Macintosh did. */
  readonly from1904: boolean;
  /** Reads one sheet. @throws Unreadable */
  sheet(name: string): ReadSheet | undefined;
}

/** A sheet of a thousand records has more cells than any interview has paragraphs. */
const limits: Limits = {
  ...defaultLimits,
  ...{ elements: 10_000_000, partMegabytes: 256, archiveMegabytes: 512 },
};

/**
 * A workbook in Office Open XML, by whatever program saved it.
 * @throws Unreadable when it is none, is damaged or beyond the limits.
 */
export function workbookIn(bytes: Uint8Array): ReadWorkbook {
  const archive = archiveOf(bytes, inflate, limits);
  const main = targetsIn(archive, '_rels/.rels', '').find(({ type }) => type.endsWith('/officeDocument'));
  if (!main) throw new Unreadable('damaged-document');
  const folder = main.target.slice(0, main.target.lastIndexOf('/') + 1);
  const file = main.target.slice(folder.length);
  const parts = targetsIn(archive, `${folder}_rels/${file}.rels`, folder);
  const sheets = new Map<string, string>();
  let from1904 = false;
  walk(archive, main.target, (name, attributes) => {
    if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
    if (name === 'sheet') {
      const target = parts.find(({ id }) => id === attributes['id'])?.target;
      if (target !== undefined) sheets.set(attributes['name'] ?? '', target);
    }
  });
  const strings = parts.find(({ type }) => type.endsWith('/sharedStrings'))?.target;
  let shared: readonly string[] | undefined;
  return {
    names: [...sheets.keys()],
    from1904,
    sheet(name) {
      const part = sheets.get(name);
      if (part === undefined) return undefined;
      shared ??= strings === undefined ? [] : stringsIn(archive, strings);
      return { name, rows: rowsIn(archive, part, shared) };
    },
  };
}

interface Target {
  readonly id: string;
  readonly type: string;
  /** Name of the part. */
  readonly target: string;
}

function targetsIn(archive: Archive, part: string, folder: string): readonly Target[] {
  const targets: Target[] = [];
  walk(archive, part, (name, { Id = '', Type = '', Target = '', TargetMode }) => {
    if (name !== 'Relationship' || TargetMode === 'External') return;
    targets.push({ id: Id, type: Type, target: Target.startsWith('/') ? Target.slice(1) : folder + Target });
  });
  return targets;
}

/** The strings that cells refer to by number; how they are said in Japanese is none of their words. */
function stringsIn(archive: Archive, part: string): readonly string[] {
  const strings: string[] = [];
  let spoken = 0;
  walk(
    archive,
    part,
    (name) => {
      if (name === 'si') strings.push('');
      if (name === 'rPh') spoken++;
    },
    (name, text) => {
      if (name === 'rPh') spoken--;
      if (name === 't' && spoken === 0) strings[strings.length - 1] += textOfCell(text);
    },
  );
  return strings;
}

function rowsIn(archive: Archive, part: string, shared: readonly string[]): ReadSheet['rows'] {
  const rows: { number: number; cells: Map<number, Content> }[] = [];
  let type = '';
  let column = -1;
  let words = '';
  let value = '';
  walk(
    archive,
    part,
    (name, attributes) => {
      if (name === 'row') {
        // A row and a cell that do not say where they stand follow the one before.
        const number = Number(attributes['r'] ?? (rows.at(-1)?.number ?? 0) + 1);
        rows.push({ number, cells: new Map() });
        column = -1;
      }
      if (name === 'c') {
        column = columnIndex(attributes['r'] ?? '') ?? column + 1;
        type = attributes['t'] ?? 'n';
        words = '';
        value = '';
      }
    },
    (name, text) => {
      if (name === 't') words += textOfCell(text);
      if (name === 'v') value = text;
      if (name !== 'c') return;
      const content = contentOf(type, type === 'inlineStr' ? words : value, shared);
      if (content !== '') rows.at(-1)?.cells.set(column, content);
    },
  );
  return rows.filter(({ cells }) => cells.size > 0);
}

function contentOf(type: string, value: string, shared: readonly string[]): Content {
  if (type === 's') return shared[Number(value)] ?? '';
  if (type !== 'n') return type === 'str' ? textOfCell(value) : value;
  const number = Number(value);
  return value.trim() === '' ? '' : Number.isFinite(number) ? number : value;
}

/** Elements by their local names: of the two namespaces of the standard either may have been written. */
function walk(
  archive: Archive,
  part: string,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
  close: (name: string, text: string) => void = () => undefined,
): void {
  const bytes = archive.part(part);
  if (!bytes) throw new Unreadable('damaged-document');
  const stack: string[] = [];
  let text = '';
  walkXml(
    bytes,
    {
      open(tag) {
        text = '';
        stack.push(tag.local);
        const attributes = Object.values(tag.attributes).map(({ local, value }) => [local, value] as const);
        open(tag.local, Object.fromEntries(attributes));
      },
      close() {
        close(stack.pop() ?? '', text);
        text = '';
      },
      text(words) {
        text += words;
      },
    },
    limits,
  );
}
