import { type TableStyle, tableStyleOf } from './table-style.ts';
import { type Look, noToggles, over, type Toggles, togglesOf } from './toggles.ts';
import { child, childrenOf, type Element, isOn, numberOf, valOf } from './xml.ts';

/** What the styles of a document make of its text. */
export interface Styles {
  /**
   * Formatting of a run, resolved; `properties` is its `w:rPr`, `cell` what the style of a table says of the cell.
   */
  look(paragraphStyle: string | undefined, properties: Element | undefined, cell?: Toggles): Look;
  /** Heading level 1–6 of a paragraph of this style. */
  heading(paragraphStyle: string | undefined): number | undefined;
  /** What a style says of paragraphs, with what it is based on. */
  paragraph(paragraphStyle: string | undefined): ParagraphStyle;
  table(tableStyle: string | undefined): TableStyle;
  /** The list that a numbering style stands for. */
  list(numberingStyle: string): number | undefined;
  /** Language of the document's text, as "fr-BE". */
  readonly language: string | undefined;
}

export interface ParagraphStyle {
  readonly list: number | undefined;
  readonly level: number | undefined;
  readonly newPage: boolean | undefined;
  /** The style itself and those it is based on, nearest first; ids. */
  readonly chain: readonly string[];
}

/** Built-in names are English in every Word; ids are in the language of the Word that wrote the file. */
const headings = /^(?:heading|titre|kop)[ _]?([1-6])$/i;

/** Word itself stops at ten; a file of nothing but styles must not take long. */
const longestChain = 30;

interface Resolved {
  readonly toggles: Toggles;
  readonly paragraph: ParagraphStyle;
}

const unstyled: Resolved = {
  toggles: noToggles,
  paragraph: { list: undefined, level: undefined, newPage: undefined, chain: [] },
};

/** `root` is the `w:styles` part; a document without one has no formatting but that of its runs. */
export function stylesOf(root: Element | undefined): Styles {
  const all = childrenOf(root, 'w:style');
  const styles = new Map(all.map((element) => [element.attributes.styleId ?? '', element]));
  const defaultOf = (type: string): string | undefined =>
    all.find(({ attributes }) => attributes.type === type && /^(?:1|true|on)$/.test(attributes.default ?? ''))
      ?.attributes.styleId;
  const plain = { paragraph: defaultOf('paragraph'), run: defaultOf('character'), table: defaultOf('table') };
  const defaultRun = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const defaults = togglesOf(defaultRun);

  const inherited = chained(styles, unstyled, resolved);
  const tables = chained(styles, undefined, tableStyleOf);
  const noTable = tableStyleOf(undefined, undefined);

  return {
    look(paragraphStyle, properties, cell = noToggles) {
      const direct = togglesOf(properties);
      const paragraph = inherited(paragraphStyle ?? plain.paragraph).toggles;
      const run = inherited(valOf(properties, 'w:rStyle') ?? plain.run).toggles;
      // Direct formatting is absolute; the kinds of style cancel each other out (ISO/IEC 29500-1 §17.7.3).
      const on = (toggle: keyof Look): boolean =>
        direct[toggle] ??
        (defaults[toggle] === true ||
          ((paragraph[toggle] ?? false) !== (run[toggle] ?? false)) !== (cell[toggle] ?? false));
      return { bold: on('bold'), italic: on('italic'), hidden: on('hidden') };
    },
    heading(paragraphStyle) {
      if (paragraphStyle === undefined) return undefined;
      const name = valOf(styles.get(paragraphStyle), 'w:name') ?? '';
      const level = (headings.exec(name) ?? headings.exec(paragraphStyle))?.[1];
      return level === undefined ? undefined : Number(level);
    },
    paragraph: (paragraphStyle) => inherited(paragraphStyle ?? plain.paragraph).paragraph,
    table: (tableStyle) => tables(tableStyle ?? plain.table) ?? noTable,
    list: (numberingStyle) => inherited(numberingStyle).paragraph.list,
    language: child(defaultRun, 'w:lang')?.attributes.val,
  };
}

function resolved(style: Element, base: Resolved = unstyled): Resolved {
  const properties = child(style, 'w:pPr');
  const numbering = child(properties, 'w:numPr');
  const breaks = child(properties, 'w:pageBreakBefore');
  const { list, level, newPage, chain } = base.paragraph;
  return {
    toggles: over(base.toggles, togglesOf(child(style, 'w:rPr'))),
    paragraph: {
      list: numberOf(numbering, 'w:numId') ?? list,
      level: numberOf(numbering, 'w:ilvl') ?? level,
      newPage: breaks ? isOn(breaks) : newPage,
      chain: [style.attributes.styleId ?? '', ...chain].slice(0, longestChain),
    },
  };
}

/** What a style says on top of the one it is based on, each worked out once; a circle ends where it closes. */
function chained<T>(
  styles: ReadonlyMap<string, Element>,
  none: T,
  resolve: (style: Element, base: T) => T,
): (id: string | undefined) => T {
  const known = new Map<string, T>();
  return (id) => {
    const open = new Map<string, Element>();
    let at = id;
    while (at !== undefined && !known.has(at) && !open.has(at)) {
      const style = styles.get(at);
      if (!style) break;
      open.set(at, style);
      at = valOf(style, 'w:basedOn');
    }
    let found = (at === undefined || open.has(at) ? undefined : known.get(at)) ?? none;
    for (const [each, style] of [...open].reverse()) {
      found = resolve(style, found);
      known.set(each, found);
    }
    return found;
  };
}
