/** The program of the worker that reads PDF: one file, then the page ends it. */
import type { PdfOrder, PdfReply } from '../../src/io/pdf-messages.ts';
import { isBroken } from './checksum.ts';

const port = globalThis as unknown as {
  postMessage(reply: PdfReply): void;
  onmessage: (event: { readonly data: PdfOrder }) => void;
};
const { readPdf } = await import('../../src/io/pdf-library.ts');

port.onmessage = ({ data }) => void readPdf(data, (reply) => port.postMessage(reply), isBroken);
port.postMessage({ kind: 'ready' });
