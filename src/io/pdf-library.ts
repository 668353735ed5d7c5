import { brokenStreams } from './pdf-checksums.ts';
import type { PdfOrder, PdfReply } from './pdf-messages.ts';
import { pageOf } from './pdf-page.ts';
import { PdfWarnings } from './pdf-warnings.ts';

// What a browser has and drawing needs; text is taken out without drawing.
const browser = globalThis as Record<string, unknown>;
for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) browser[name] ??= class {};

const warnings = new PdfWarnings();
await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');

/** Reads one file and sends its pages, then how it ended. Never rejects. `isBroken` as for `brokenStreams`. */
export async function readPdf(
  { bytes, pages }: PdfOrder,
  send: (reply: PdfReply) => void,
  isBroken: (packed: Uint8Array) => boolean,
): Promise<void> {
  warnings.reset();
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.WARNINGS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    fontExtraProperties: false,
    // Pictures are not unpacked: it is enough to know that they are there.
    maxImageSize: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > pages) return send({ kind: 'failed', code: 'too-large' });
    for (let n = 1; n <= document.numPages; n++) {
      const page = await document.getPage(n);
      send({ kind: 'page', page: await pageOf(page, OPS, warnings) });
      page.cleanup();
    }
    send({ kind: 'done', warnings: warnings.count + brokenStreams(bytes, isBroken) });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    send({ kind: 'failed', code: name === 'PasswordException' ? 'encrypted' : 'damaged-document' });
  } finally {
    await task.destroy().catch(() => undefined);
  }
}
