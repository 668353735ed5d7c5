import type { OPS } from 'pdfjs-dist';

/** How wide the letters of every font on a page are, in thousandths of its size. */
export type Widths = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface Glyph {
  readonly unicode?: string;
  readonly width?: number;
}

/** Letters as far as the page shows them, which is all that is asked for. */
export function widthsOf(
  { fnArray, argsArray }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  ops: typeof OPS,
): Widths {
  const fonts = new Map<string, Map<string, number>>();
  let font = new Map<string, number>();
  for (const [i, op] of fnArray.entries()) {
    const args = argsArray[i] as readonly unknown[];
    if (op === ops.setFont) {
      const name = String(args[0]);
      font = fonts.get(name) ?? new Map();
      fonts.set(name, font);
    } else if (op === ops.showText || op === ops.showSpacedText) {
      for (const glyph of args[0] as readonly (Glyph | number)[]) {
        if (typeof glyph === 'object' && glyph?.unicode !== undefined && glyph.width !== undefined)
          font.set(glyph.unicode, glyph.width);
      }
    }
  }
  return fonts;
}

/** What would have had to fit on the line above: the first word, as far as its first hyphen, with signs set off. */
const unit = /^ *(?:[^ \t-]+-(?=\p{L})|[^ \t]+(?:[ \u00a0\u202f][?!:;»%]+(?= |$))?)/u;

/** Width of the first word of a text whose whole width is known. */
export function firstWidth(
  text: string,
  width: number,
  letters: ReadonlyMap<string, number> | undefined,
): number {
  const first = unit.exec(text)?.[0] ?? text;
  const sum = (part: string) => [...part].reduce((all, sign) => all + (letters?.get(sign) ?? 500), 0);
  return (width * sum(first)) / (sum(text) || 1);
}
