import type { ProblemCode } from '../model/problem.ts';
import type { PdfPage } from '../parser/pdf/pages.ts';

/** To the process that reads PDF: one file. */
export interface PdfOrder {
  readonly bytes: Uint8Array;
  /** Most pages it may have. */
  readonly pages: number;
}

/** From that process: once that it is there, then for each file its pages and how it ended. */
export type PdfReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'page'; readonly page: PdfPage }
  | { readonly kind: 'done'; readonly warnings: number }
  | { readonly kind: 'failed'; readonly code: ProblemCode };
