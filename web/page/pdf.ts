import type { PdfReply } from '../../src/io/pdf-messages.ts';
import type { ProblemCode } from '../../src/model/problem.ts';
import type { Limits } from '../../src/parser/limits.ts';
import type { PdfPage, PdfPages } from '../../src/parser/pdf/pages.ts';
import { programIn } from './program.ts';

/** Pieces of text and lines drawn in one file; a full page of notes has some two hundred. */
const mostPieces = 4_000_000;
/** A worker has no clock of its own work: on a busy machine it waits too, so it is given more time than a process. */
const patience = 4;

let program: Promise<string> | undefined;

/** Reads a PDF in a worker of its own, which is ended when it takes too long: a PDF is a program, and some never stop. */
export async function pagesOf(
  bytes: Uint8Array,
  limits: Limits,
): Promise<PdfPages | { readonly code: ProblemCode }> {
  program ??= programIn('pdf-program');
  const worker = new Worker(await program);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve) => {
      const pages: PdfPage[] = [];
      let pieces = 0;
      worker.onerror = () => resolve({ code: 'damaged-document' });
      worker.onmessage = ({ data }: MessageEvent<PdfReply>) => {
        if (data.kind === 'ready') {
          timer = setTimeout(() => resolve({ code: 'too-slow' }), limits.seconds * patience * 1000);
          worker.postMessage({ bytes, pages: limits.pages });
        } else if (data.kind === 'page') {
          pages.push(data.page);
          pieces += data.page.words.length + data.page.rules.length;
          if (pieces > mostPieces) resolve({ code: 'too-large' });
        } else if (data.kind === 'failed') resolve({ code: data.code });
        // The library in the worker says things of its own too.
        else if (data.kind === 'done') resolve({ pages, warnings: data.warnings });
      };
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}
