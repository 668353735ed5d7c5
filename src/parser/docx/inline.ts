import { type Piece, softBreak } from '../paragraphs/paragraph.ts';
import { chosen } from './alternates.ts';
import type { Styles } from './styles.ts';
import { child, type Element } from './xml.ts';

/** What stands in a paragraph: its text, and the text boxes that hang on it. */
export interface Inline {
  readonly pieces: readonly Piece[];
  readonly boxes: readonly Element[];
}

/** Properties, and what a reader of the accepted document does not see. */
const unseen = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:del',
  'w:moveFrom',
  'w:delText',
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
};

export function inlineOf(paragraph: Element, styles: Styles): Inline {
  const style = child(child(paragraph, 'w:pPr'), 'w:pStyle')?.attributes.val;
  const pieces: Piece[] = [];
  const boxes: Element[] = [];
  const read = (elements: readonly Element[], bold: boolean, italic: boolean): void => {
    for (const element of elements) {
      const { name } = element;
      const text = name === 'w:t' || name === 'm:t' ? wordsOf(element) : signs[name];
      if (text !== undefined) pieces.push({ text, bold, italic });
      else if (name === 'mc:AlternateContent') read(chosen(element), bold, italic);
      else if (name === 'w:txbxContent') boxes.push(element);
      else if (name === 'w:r') {
        const look = styles.look(style, child(element, 'w:rPr'));
        if (!look.hidden) read(element.children, look.bold, look.italic);
      } else if (!unseen.has(name) && !isPlaceholder(element)) read(element.children, bold, italic);
    }
  };
  read(paragraph.children, false, false);
  return { pieces, boxes };
}

/** « Cliquez ici pour entrer du texte »: nobody has written it. */
export function isPlaceholder(element: Element): boolean {
  return element.name === 'w:sdt' && child(child(element, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
}

/** Without `xml:space`, blanks at the ends are the file's own layout; line ends are blanks to Word. */
function wordsOf({ text, attributes }: Element): string {
  const words = text.replace(/[\r\n\t\u2028\u2029]/g, ' ');
  return attributes.space === 'preserve' ? words : words.replace(/^ +/, '').trimEnd();
}
