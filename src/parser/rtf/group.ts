import type { Destination } from './destinations.ts';
import type { Flow } from './flow.ts';
import { headingLevel, type Look, type Stylesheet } from './stylesheet.ts';
import { Shape } from './tables.ts';

/** What is in force inside a pair of braces; a group begins with a copy of the one around it. */
export interface Group extends Look {
  /** What becomes of words: shown, nothing, or an entry of one of the tables. */
  role: 'text' | 'container' | 'fonts' | 'styles';
  flow: Flow;
  font: number;
  /** How many characters stand behind a `\u` for programs that cannot show it. */
  substitutes: number;
  deleted: boolean;
  inserted: boolean;
  /** Whose change it is, and when; a key. */
  author: number;
  moment: number;
  style: number;
  outline: number | undefined;
  inTable: boolean;
  nesting: number;
  row: Shape;
  /** What this very group is for. */
  owns: Destination | 'style' | undefined;
  /** Nothing is written in it yet: a word may still say what it is for. */
  fresh: boolean;
}

export function rootGroup(flow: Flow): Group {
  return {
    role: 'text',
    flow,
    substitutes: 1,
    style: 0,
    outline: undefined,
    inTable: false,
    nesting: 0,
    row: new Shape(),
    author: 0,
    moment: 0,
    owns: undefined,
    fresh: true,
    ...plain,
  };
}

/** What `\plain` sets; the font is that of text that names none. */
export const plain = {
  bold: false,
  italic: false,
  hidden: false,
  deleted: false,
  inserted: false,
  font: -1,
} as const;

/** `\pard`. */
export function resetParagraph(group: Group): void {
  group.style = 0;
  group.outline = undefined;
  group.inTable = false;
  group.nesting = 0;
}

/** How many tables deep a paragraph stands. */
export function levelOf({ inTable, nesting }: Group): number {
  return Math.max(inTable ? 1 : 0, nesting);
}

/** Heading level: by the style's name, else as the paragraph says itself. */
export function depthOf({ style, outline }: Group, styles: Stylesheet): number | undefined {
  return styles.heading(style) ?? (outline === undefined ? undefined : headingLevel(outline));
}
