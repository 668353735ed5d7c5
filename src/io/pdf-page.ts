import type { OPS, PDFPageProxy } from 'pdfjs-dist';
import type { PdfPage } from '../parser/pdf/pages.ts';
import { drawingOf } from './pdf-drawing.ts';
import { formWords } from './pdf-forms.ts';
import { tagsOf } from './pdf-tags.ts';
import type { PdfWarnings } from './pdf-warnings.ts';
import { widthsOf } from './pdf-widths.ts';
import { wordsOf } from './pdf-words.ts';

/** Words, lines drawn and pictures of one page, turned upright. */
export async function pageOf(page: PDFPageProxy, ops: typeof OPS, warnings: PdfWarnings): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const before = warnings.pictures;
  // First what is drawn: it loads the fonts, whose names tell bold from regular.
  const list = await page.getOperatorList();
  const drawing = drawingOf(list, ops, transform, { width, height });
  const tree = await page.getStructTree().catch(() => null);
  const content = await page.getTextContent({
    includeMarkedContent: tree !== null,
    disableNormalization: true,
  });
  const words = wordsOf(
    content,
    page.commonObjs,
    transform,
    height,
    tree && tagsOf(tree),
    widthsOf(list, ops),
  );
  const typed = formWords(await page.getAnnotations().catch(() => []), transform, height);
  const pictures = warnings.pictures > before ? Math.max(0.01, drawing.pictures) : drawing.curves;
  return { width, height, words: [...words, ...typed], rules: drawing.rules, pictures };
}
