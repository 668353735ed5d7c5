import { type Look, type Toggles, toggles, togglesOf } from './toggles.ts';
import { child, type Element } from './xml.ts';

/** What the styles of a document make of its text. */
export interface Styles {
  /** Formatting of a run, resolved; `properties` is its `w:rPr`. */
  look(paragraphStyle: string | undefined, properties: Element | undefined): Look;
  /** Heading level 1–6 of a paragraph of this style. */
  heading(paragraphStyle: string | undefined): number | undefined;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly toggles: Toggles;
}

/** Built-in names are English in every Word; ids are in the language of the Word that wrote the file. */
const headings = /^(?:heading|titre|kop)[ _]?([1-6])$/i;

/** `root` is the `w:styles` part; a document without one has no formatting but that of its runs. */
export function stylesOf(root: Element | undefined): Styles {
  const all = (root?.children ?? []).filter(({ name }) => name === 'w:style');
  const styles = new Map<string, Style>();
  for (const element of all) {
    styles.set(element.attributes.styleId ?? '', {
      name: child(element, 'w:name')?.attributes.val ?? '',
      basedOn: child(element, 'w:basedOn')?.attributes.val,
      toggles: togglesOf(child(element, 'w:rPr')),
    });
  }
  const defaultOf = (type: string): string | undefined =>
    all.find(({ attributes }) => attributes.type === type && /^(?:1|true|on)$/.test(attributes.default ?? ''))
      ?.attributes.styleId;
  const plainParagraph = defaultOf('paragraph');
  const plainRun = defaultOf('character');
  const defaults = togglesOf(child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
  const inherited = new Map<string, Toggles>();
  const ofStyle = (id: string | undefined): Toggles => {
    const known = inherited.get(id ?? '');
    if (known) return known;
    const chain = chainOf(styles, id).map((style) => style.toggles);
    const found: Toggles = Object.assign({}, ...chain.reverse());
    inherited.set(id ?? '', found);
    return found;
  };
  return {
    look(paragraphStyle, properties) {
      const direct = togglesOf(properties);
      const paragraph = ofStyle(paragraphStyle ?? plainParagraph);
      const run = ofStyle(child(properties, 'w:rStyle')?.attributes.val ?? plainRun);
      // Direct formatting is absolute; the two kinds of style cancel each other out (ISO/IEC 29500-1 §17.7.3).
      const on = (toggle: keyof Look): boolean =>
        direct[toggle] ??
        (defaults[toggle] === true || (paragraph[toggle] ?? false) !== (run[toggle] ?? false));
      const [bold, italic, hidden] = toggles.map(on);
      return { bold: bold!, italic: italic!, hidden: hidden! };
    },
    heading(paragraphStyle) {
      if (paragraphStyle === undefined) return undefined;
      const name = styles.get(paragraphStyle)?.name ?? '';
      const level = (headings.exec(name) ?? headings.exec(paragraphStyle))?.[1];
      return level === undefined ? undefined : Number(level);
    },
  };
}

/** Far beyond what anybody nests; a file of nothing but styles must not take long. */
const longestChain = 100;

/** A style, the one it is based on, and so forth; a circle ends where it closes. */
function chainOf(styles: ReadonlyMap<string, Style>, id: string | undefined): readonly Style[] {
  const chain = new Set<Style>();
  let style = styles.get(id ?? '');
  while (style && !chain.has(style) && chain.size < longestChain) {
    chain.add(style);
    style = styles.get(style.basedOn ?? '');
  }
  return [...chain];
}
