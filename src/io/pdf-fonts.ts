import type { PDFPageProxy } from 'pdfjs-dist';

/** Weights and slants as foundries name them; CMBX, CMTI and the like are those of TeX. */
const bold = /bold|black|heavy|demi|[,-]bd\b|^cmbx|^cmssbx|-medi(?!um)/i;
const italic = /ital|obli|kursiv|slanted|[,-]it\b|^cmti|^cmsl|^cmbxti/i;

/** Bold and italic by the name of the font or what the font says of itself; the library must have loaded it. */
export function lookOf(font: string, fonts: PDFPageProxy['commonObjs']): { bold: boolean; italic: boolean } {
  if (!fonts.has(font)) return { bold: false, italic: false };
  const about = fonts.get(font) as { name?: string; bold?: boolean; black?: boolean; italic?: boolean };
  const name = (about.name ?? '').replace(/^[A-Z]{6}\+/, '');
  return {
    bold: bold.test(name) || about.bold === true || about.black === true,
    italic: italic.test(name) || about.italic === true,
  };
}
