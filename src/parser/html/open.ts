import { type Declarations, declarationsOf } from './css/declarations.ts';
import type { Sheet } from './css/sheet.ts';
import { chosenIn } from './fields.ts';
import type { Setting } from './flow.ts';
import type { Frame } from './frame.ts';
import { List, listHints } from './list.ts';
import { cascaded, looking, plain } from './look.ts';
import { markerOf } from './markers.ts';
import { blocks, paragraphs } from './names.ts';
import { Table } from './table.ts';
import { attribute, type Document, type Element } from './tree.ts';

/** The frame of a page or a text box. */
export function rootFrame(element: Document, base: number, around?: Frame): Frame {
  return {
    name: '',
    id: undefined,
    classes: [],
    parent: around,
    element,
    look: around?.look ?? plain,
    block: true,
    table: undefined,
    row: undefined,
    list: undefined,
    chosen: undefined,
    marker: undefined,
    base,
    before: 0,
    setting: { cell: undefined, kind: undefined, ...around?.setting, depth: undefined, whole: false },
    closed: false,
    next: 0,
    boxes: undefined,
  };
}

/** Opens an element; undefined when it is not shown. `before` is how many paragraphs there are already. */
export type Opener = (
  element: Element,
  classes: readonly string[],
  parent: Frame,
  kind: Setting['kind'],
  before: number,
) => Frame | undefined;

const mostStyles = 1000;

/** Opens elements: what they look like, and what their words are part of. */
export function opener(sheet: Sheet): Opener {
  let tables = 0;
  const numbersOf = (classes: readonly string[]) =>
    sheet.numbers.get(classes.find((name) => sheet.numbers.has(name)) ?? '');
  const styles = new Map<string, Declarations>();

  /** Programs write the same few styles over and over. */
  const ownOf = (style: string): Declarations => {
    const known = styles.get(style);
    if (known) return known;
    const declarations = declarationsOf(style);
    if (styles.size < mostStyles) styles.set(style, declarations);
    return declarations;
  };

  return (element, classes, parent, kind, before) => {
    const { tagName: name } = element;
    const style = attribute(element, 'style');
    const id = attribute(element, 'id');
    const declared = cascaded(
      name,
      isHidden(element) ? { display: 'none' } : listHints(element),
      sheet.declared({ name, id, classes, parent }),
      style === undefined ? undefined : ownOf(style),
    );
    if (declared.display === 'none') return undefined;
    const block = isBlock(name, declared.display);
    const table = name === 'table' ? new Table(tables++) : parent.table;
    if (name === 'tbody' || name === 'thead' || name === 'tfoot') table?.group();
    const depth = depthOf(element) ?? parent.setting.depth;
    const cell = name === 'td' || name === 'th' ? parent.row?.get(element) : parent.setting.cell;
    const whole = block ? paragraphs.has(name) : parent.setting.whole;
    const same = !block && !kind && depth === parent.setting.depth;
    return {
      name,
      id,
      classes,
      parent,
      element,
      look: looking(parent.look, declared),
      block,
      table,
      row: name === 'tr' ? table?.row(element) : parent.row,
      list:
        name === 'ol' || name === 'ul' || name === 'menu'
          ? new List(element, numbersOf(classes))
          : parent.list,
      chosen: name === 'select' ? chosenIn(element) : parent.chosen,
      marker: style === undefined ? undefined : markerOf(style),
      base: parent.base,
      before,
      setting: same ? parent.setting : { depth, cell, kind: kind ?? parent.setting.kind, whole },
      closed: false,
      next: 0,
      boxes: undefined,
    };
  };
}

const none: readonly string[] = [];

export function classesOf(element: Element): readonly string[] {
  return attribute(element, 'class')?.match(/[^ \t\n\f\r]+/g) ?? none;
}

function isHidden(element: Element): boolean {
  return (
    attribute(element, 'hidden') !== undefined ||
    (element.tagName === 'dialog' && attribute(element, 'open') === undefined)
  );
}

/** Parts of tables stay what they are: a style sheet for narrow screens may say otherwise. */
function isBlock(name: string, display: string | undefined): boolean {
  const own = blocks.has(name);
  if (display === undefined || /^t(?:able|body|head|foot|r|d|h)$/.test(name)) return own;
  return !/^(?:inline|contents|ruby|inherit|unset|initial)/.test(display);
}

function depthOf(element: Element): number | undefined {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return Number(level);
  if (attribute(element, 'role') !== 'heading') return undefined;
  const told = Number(attribute(element, 'aria-level') ?? 2);
  return told >= 1 && told <= 6 ? Math.floor(told) : undefined;
}
