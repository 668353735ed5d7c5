import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { PdfWords } from '../parser/pdf/pages.ts';
import { lookOf } from './pdf-fonts.ts';
import { type Matrix, times } from './pdf-matrix.ts';
import { firstWidth, type Widths } from './pdf-widths.ts';

type Tags = ReadonlyMap<string, number> | null;

/** The library's types leave out `tag`, and `id` may be absent. */
interface Mark {
  readonly type: string;
  readonly id?: string;
  readonly tag?: string;
}

/** The library's pieces of text with place, look and, in a tagged file, paragraph. */
export function wordsOf(
  { items }: TextContent,
  fonts: PDFPageProxy['commonObjs'],
  viewport: Matrix,
  height: number,
  tags: Tags,
  widths: Widths,
): PdfWords[] {
  const looks = new Map<string, ReturnType<typeof lookOf>>();
  const look = (font: string) => {
    const known = looks.get(font) ?? lookOf(font, fonts);
    looks.set(font, known);
    return known;
  };
  const open: PdfWords['tag'][] = [];
  const words: PdfWords[] = [];
  for (const item of items) {
    if (!('str' in item)) mark(item, open, tags);
    else if (item.str.trim() !== '') {
      const tag = open.at(-1);
      words.push({
        ...placeOf(item, viewport, height),
        first: firstWidth(item.str, item.width, widths.get(item.fontName)),
        ...look(item.fontName),
        ...(tag !== undefined && { tag }),
      });
    }
  }
  return words;
}

/** Marked content nests: what is no content stays so inside, and what has no number has that of what it stands in. */
function mark({ type, id, tag }: Mark, open: PdfWords['tag'][], tags: Tags): void {
  if (type === 'endMarkedContent') open.pop();
  else {
    const outer = open.at(-1);
    open.push(
      outer === 'artifact' || tag === 'Artifact' ? 'artifact' : (id !== undefined && tags?.get(id)) || outer,
    );
  }
}

function placeOf(
  { str, transform, width }: TextItem,
  viewport: Matrix,
  height: number,
): Omit<PdfWords, 'first' | 'bold' | 'italic'> {
  const [a, b, c, d, x, y] = times(viewport, transform as Matrix) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const size = Math.hypot(c, d);
  const slanted = Math.abs(b) > 0.02 * Math.abs(a) || a < 0;
  return { text: str, x, y: height - y, width, size, ...(slanted && { slanted }) };
}
