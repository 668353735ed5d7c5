import type { Cell } from '../blocks.ts';
import type { Subject } from './css/selector.ts';
import type { Setting } from './flow.ts';
import type { List } from './list.ts';
import type { Look } from './look.ts';
import type { Table } from './table.ts';
import type { Document, Element } from './tree.ts';

/** Words on the page that are the number of a list item, not its text; which way Word hides them. */
export type Marker = 'told' | 'spaced';

/** An element that is open while the page is read. What it does not say itself it has from the one around it. */
export interface Frame extends Subject {
  readonly element: Element | Document;
  readonly parent: Frame | undefined;
  readonly look: Look;
  readonly block: boolean;
  readonly table: Table | undefined;
  readonly row: ReadonlyMap<Element, Cell> | undefined;
  readonly list: List | undefined;
  /** Options of a choice that are shown. */
  readonly chosen: ReadonlySet<Element> | undefined;
  readonly marker: Marker | undefined;
  /** Where the page that the element's places count in begins: text boxes are pages of their own. */
  readonly base: number;
  /** Paragraphs that were there before it. */
  readonly before: number;
  setting: Setting;
  /** Nothing more of it is read: it turned out to be a comment. */
  closed: boolean;
  /** The next child to be read. */
  next: number;
  /** Text boxes that hang on it, as offsets in the page; read behind it. */
  boxes: { readonly start: number; readonly end: number }[] | undefined;
}
