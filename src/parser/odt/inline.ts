import { type Piece, softBreak } from '../paragraphs/paragraph.ts';
import { Unreadable } from '../unreadable.ts';
import type { Look } from './look.ts';
import type { Styles } from './styles.ts';
import type { Element } from './xml.ts';

/** What stands in a paragraph: its text, and the frames and shapes that hang on it. */
export interface Inline {
  readonly pieces: readonly Piece[];
  readonly boxes: readonly Element[];
}

/** What a reader of the page does not see, or sees elsewhere: notes, comments, sources of fields. */
const unseen = new Set([
  'text:note',
  'office:annotation',
  'text:ruby-text',
  'text:script',
  // « Cliquez ici pour entrer du texte »: nobody has written it.
  'text:placeholder',
  'office:event-listeners',
]);

/** More blanks than any record holds; one element may stand for any number of them. */
const mostBlanks = 1_000_000;

/** The inside of the paragraphs of one document. Throws `Unreadable`. */
export function inlineReader(styles: Styles): (paragraph: Element) => Inline {
  let blanks = 0;

  function blanksOf(element: Element): string {
    const count = Number(element.attributes['text:c'] ?? 1);
    blanks += Number.isInteger(count) && count > 0 ? count : 1;
    if (blanks > mostBlanks) throw new Unreadable('too-large');
    return ' '.repeat(Number.isInteger(count) && count > 0 ? count : 1);
  }

  return (paragraph) => {
    const pieces: Piece[] = [];
    const boxes: Element[] = [];
    // White space is one blank, none at the start, also where it is cut by a span (ODF 1.3 part 3 §6.1.2).
    let blank = true;
    const add = (text: string, { bold, italic }: Look): void => {
      if (text !== '') pieces.push({ text, bold, italic });
    };
    const words = (raw: string): string => {
      const single = raw.replace(/[ \t\r\n]+/g, ' ').replace(/[\u2028\u2029]/g, ' ');
      const text = blank ? single.replace(/^ /, '') : single;
      if (text !== '') blank = text.endsWith(' ');
      return text;
    };
    const sign = (text: string, look: Look): void => {
      add(text, look);
      blank = false;
    };
    const read = (children: Element['children'], look: Look): void => {
      for (const child of children) {
        if (typeof child === 'string') {
          if (!look.hidden) add(words(child), look);
        } else readElement(child, look);
      }
    };
    const readElement = (element: Element, look: Look): void => {
      const { name, children, attributes } = element;
      if (name.startsWith('draw:')) boxes.push(element);
      else if (name === 'text:span') read(children, styles.span(attributes['text:style-name'], look));
      else if (unseen.has(name) || isHidden(element) || name === '') return;
      else if (look.hidden) read(children, look);
      else if (name === 'text:s') sign(blanksOf(element), look);
      else if (name === 'text:tab') sign('\t', look);
      else if (name === 'text:line-break') sign(softBreak, look);
      else read(children, look);
    };
    read(paragraph.children, styles.paragraph(paragraph.attributes['text:style-name']));
    return { pieces, boxes };
  };
}

/** Sections, paragraphs and fields that the page does not show, and the prompts of empty content controls. */
export function isHidden({ name, attributes, children }: Element): boolean {
  if (attributes['loext:showing-place-holder'] === 'true') return true;
  if (name === 'text:section')
    return attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true';
  if (name === 'text:hidden-text') return attributes['text:is-hidden'] === 'true';
  return children.some(
    (child) =>
      typeof child !== 'string' &&
      child.name === 'text:hidden-paragraph' &&
      child.attributes['text:is-hidden'] === 'true',
  );
}
