import type { Span } from '../../model/place.ts';
import { type Piece, softBreak } from '../paragraphs/paragraph.ts';
import { seen } from '../paragraphs/symbols.ts';
import { Unreadable } from '../unreadable.ts';
import { shownOf } from './blanks.ts';
import { dropDownOf, fieldmarkOf } from './controls.ts';
import { isHidden } from './hidden.ts';
import type { Look } from './look.ts';
import { givenBack } from './restored.ts';
import type { Styles } from './styles.ts';
import { type Element, isElement, type Node } from './xml.ts';

/** What stands in a paragraph: its text, and what hangs on it. */
export interface Inline {
  readonly pieces: readonly Piece[];
  /** Frames and shapes. */
  readonly boxes: readonly Element[];
  /** Footnotes and endnotes. */
  readonly notes: readonly Element[];
  readonly comments: number;
  /** Page ends before its first word, and all. */
  readonly endsBefore: number;
  readonly ends: number;
}

/** What a reader of the page does not see, or sees elsewhere: numbers, sources of fields. */
const unseen = new Set([
  'text:number',
  'text:ruby-text',
  'text:script',
  // « Cliquez ici pour entrer du texte »: nobody has written it.
  'text:placeholder',
  'text:label',
  'office:event-listeners',
]);

/** More blanks than any record holds; one element may stand for any number of them. */
const mostBlanks = 1_000_000;

/** Stretches of text that a document may be cut into for exact places; the rest has rougher ones. */
const mostCuts = 100_000;

/**
 * The inside of the paragraphs of one part; `controls` is what its form controls show, by id. Throws `Unreadable`.
 */
export function inlineReader(
  styles: Styles,
  controls: ReadonlyMap<string, string>,
): (paragraph: Element) => Inline {
  let blanks = 0;
  let cuts = mostCuts;

  function blanksOf(element: Element): string {
    const count = Number(element.attributes['text:c'] ?? 1);
    const some = Number.isInteger(count) && count > 0 ? count : 1;
    blanks += some;
    if (blanks > mostBlanks) throw new Unreadable('too-large');
    return ' '.repeat(some);
  }

  return (paragraph) => {
    const pieces: Piece[] = [];
    const boxes: Element[] = [];
    const notes: Element[] = [];
    let comments = 0;
    let endsBefore = 0;
    let ends = 0;
    let blank = true;
    const add = (words: string, { bold, italic, font }: Look, origin?: Span): void => {
      if (words === '') return;
      const text = seen(words, font);
      pieces.push({ text, bold, italic, ...(origin && { origin }) });
    };
    const sign = (text: string, look: Look): void => {
      add(text, look);
      if (text !== '') blank = false;
    };
    /** A control has its own box: its words touch no others. */
    const control = (text: string | undefined, look: Look): void => {
      if (!text) return;
      add(blank ? `${text} ` : ` ${text} `, look);
      blank = true;
    };
    const read = (children: readonly Node[], look: Look): void => {
      for (const node of children) {
        if (isElement(node)) readElement(node, look);
        else if (!look.hidden)
          for (const { text, origin } of shownOf(node, blank, cuts)) {
            add(text, look, origin);
            blank = text.endsWith(' ');
            cuts--;
          }
      }
    };
    const readElement = (element: Element, look: Look): void => {
      const { name, children, attributes } = element;
      if (name === 'text:span' || name === 'text:a')
        read(children, styles.span(attributes['text:style-name'], look));
      else if (name === givenBack) {
        blank = true;
        read(children, look);
        blank = attributes['after'] === 'blank';
      } else if (name === 'draw:control') {
        if (!look.hidden) control(controls.get(attributes['draw:control'] ?? ''), look);
      } else if (name.startsWith('draw:')) {
        if (!look.hidden && !isHidden(element)) boxes.push(element);
      } else if (name === 'text:note') {
        if (!look.hidden) notes.push(element);
      } else if (name === 'office:annotation') comments++;
      else if (name === 'text:soft-page-break') {
        ends++;
        if (pieces.length === 0) endsBefore++;
      } else if (unseen.has(name) || isHidden(element) || name === '') return;
      else if (look.hidden) read(children, look);
      else if (name === 'text:s') sign(blanksOf(element), look);
      else if (name === 'text:tab') sign('\t', look);
      else if (name === 'text:line-break') sign(softBreak, look);
      else if (name === 'text:soft-hyphen') sign('\u00ad', look);
      else if (name === 'text:drop-down') {
        sign(dropDownOf(element) ?? '', look);
        read(children, look);
      } else if (name.startsWith('field:fieldmark')) {
        sign(fieldmarkOf(element) ?? '', look);
        read(children, look);
      } else read(children, look);
    };
    read(paragraph.children, styles.paragraph(paragraph.attributes['text:style-name']));
    return { pieces, boxes, notes, comments, endsBefore, ends };
  };
}
