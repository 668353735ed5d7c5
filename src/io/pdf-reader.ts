/** The program of the process that reads PDF: takes files from its parent and answers page by page. */
import { isBroken } from './pdf-broken.ts';
import type { PdfOrder, PdfReply } from './pdf-messages.ts';

// The library asks for node's modules by this way alone: without it there is no file, no network, no native canvas.
process.getBuiltinModule = () => {
  throw new Error('not here');
};
const { readPdf } = await import('./pdf-library.ts');

const send = (reply: PdfReply): void => {
  process.send?.(reply);
};

process.on('disconnect', () => process.exit());
process.on('message', (order) => void readPdf(order as PdfOrder, send, isBroken));
send({ kind: 'ready' });
