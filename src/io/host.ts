import type { Host } from '../parser/blocks.ts';
import { inflate } from './inflate.ts';

/** Node's part in reading files. */
export const host: Host = {
  inflate,
  pdfText: async (bytes, limits) => (await import('./pdf-text.ts')).pdfText(bytes, limits),
};
