import { chosen } from './alternates.ts';
import type { Element } from './xml.ts';

/** What a part holds that is told about the whole of it, before its paragraphs are read. */
export interface Census {
  /** Tracked changes that make a difference to words or their look. */
  readonly changes: number;
  /** Whether Word left the page breaks of its last layout. */
  readonly laidOut: boolean;
  /** Text that stands in other files and is not read. */
  readonly elsewhere: boolean;
  /** Begin, middle and end of complete fields; other such marks are no fields. */
  readonly fieldMarks: ReadonlySet<Element>;
}

const tracked = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:cellIns',
  'w:cellDel',
  'w:rPrChange',
]);

export function censusOf(root: Element): Census {
  let changes = 0;
  let laidOut = false;
  let elsewhere = false;
  const fieldMarks = new Set<Element>();

  const count = (elements: readonly Element[], open: Element[][]): void => {
    for (const element of elements) {
      const { name, children } = element;
      if (tracked.has(name)) changes++;
      else if (name === 'w:lastRenderedPageBreak') laidOut = true;
      else if (name === 'w:altChunk' || name === 'w:subDoc') elsewhere = true;
      else if (name === 'w:fldChar') mark(element, open);
      if (name === 'mc:AlternateContent') count(chosen(element), open);
      // A text box is a story of its own: no field begins in it and ends outside.
      else if (children.length > 0) count(children, name === 'w:txbxContent' ? [] : open);
    }
  };

  const mark = (element: Element, open: Element[][]): void => {
    const type = element.attributes.fldCharType;
    if (type === 'begin') open.push([element]);
    else open.at(-1)?.push(element);
    if (type === 'end') for (const each of open.pop() ?? []) fieldMarks.add(each);
  };

  count([root], []);
  return { changes, laidOut, elsewhere, fieldMarks };
}
