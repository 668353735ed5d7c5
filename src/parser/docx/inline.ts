import { type Piece, softBreak } from '../paragraphs/paragraph.ts';
import { seen, symbol } from '../paragraphs/symbols.ts';
import { chosen } from './alternates.ts';
import type { Fields } from './fields.ts';
import type { Story } from './story.ts';
import type { Look, Toggles } from './toggles.ts';
import { wordsOf } from './words.ts';
import { child, type Element, isOn } from './xml.ts';

/** What stands in a paragraph: its text, and the text boxes that hang on it. */
export interface Inline {
  readonly pieces: readonly Piece[];
  readonly boxes: readonly Element[];
  /** Page on which its first words stand. */
  readonly page: number;
}

/** Properties, and what no reader of the document sees whichever side of changes is read. */
const unseen = new Set([
  'w:sdtPr',
  'w:sdtEndPr',
  'w:instrText',
  'w:delInstrText',
  // The small signs above a word; the word itself is in w:rubyBase.
  'w:rt',
]);

const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': softBreak,
  'w:cr': softBreak,
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

interface Run {
  readonly look: Look;
  readonly font: string | undefined;
}

const noRun: Run = { look: { bold: false, italic: false, hidden: false }, font: undefined };

/** The inside of a paragraph; `cell` is what the style of its table says, `style` the paragraph's own style. */
export function inlineOf(
  paragraph: Element,
  style: string | undefined,
  cell: Toggles,
  { styles, side, pages, references }: Story,
  fields: Fields,
): Inline {
  const pieces: Piece[] = [];
  const boxes: Element[] = [];
  let page: number | undefined;

  const add = (text: string, { look: { bold, italic } }: Run, origin?: Piece['origin']): void => {
    fields.shown();
    page ??= /\S/.test(text) ? pages.current : undefined;
    pieces.push(origin ? { text, bold, italic, origin } : { text, bold, italic });
  };

  const read = (elements: readonly Element[], run: Run): void => {
    for (const element of elements) if (!side.drops(element.name)) readElement(element, run);
  };

  const readElement = (element: Element, run: Run): void => {
    const { name } = element;
    if (name === 'w:rPr' || name === 'w:pPr') return;
    if (name === 'w:r') read(element.children, runOf(element));
    else if (name === 'w:fldChar') {
      const text = fields.take(element);
      if (text && !run.look.hidden) add(text, run);
    } else if (name === 'mc:AlternateContent') read(chosen(element), run);
    else if (unseen.has(name) || isPlaceholder(element)) return;
    else if (run.look.hidden || fields.hidden) read(element.children, run);
    else readSeen(element, run);
  };

  const readSeen = (element: Element, run: Run): void => {
    const { name, attributes } = element;
    pages.meet(element);
    const sign = name === 'w:sym' ? symbol(attributes.font, attributes.char) : signs[name];
    if (sign !== undefined) add(sign, run);
    else if (element.words.length > 0)
      for (const { text, start, end } of wordsOf(element)) add(seen(text, run.font), run, { start, end });
    else if (name === 'w:txbxContent') boxes.push(element);
    else if (!references.take(element)) read(element.children, run);
  };

  const runOf = (element: Element): Run => {
    const properties = side.properties(child(element, 'w:rPr'));
    const { ascii, hAnsi } = child(properties, 'w:rFonts')?.attributes ?? {};
    return { look: styles.look(style, properties, cell), font: ascii ?? hAnsi };
  };

  read(paragraph.children, noRun);
  return { pieces, boxes, page: page ?? pages.current };
}

/** « Cliquez ici pour entrer du texte »: nobody has written it. */
export function isPlaceholder(element: Element): boolean {
  return element.name === 'w:sdt' && isOn(child(child(element, 'w:sdtPr'), 'w:showingPlcHdr'));
}
