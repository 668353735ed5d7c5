/** The program of the page's worker: the engine, so that typing never waits for it. It has no network and no storage. */
import { version } from '../../src/io/library.ts';
import type { PdfPages, PdfText } from '../../src/parser/pdf/pages.ts';
import { Unreadable } from '../../src/parser/unreadable.ts';
import type { LintOrder, Numbered, Order, Reply } from '../protocol.ts';
import { hostWith } from './host.ts';
import { annotatedCopy, reportFile, reportFormats, templateOf } from './made.ts';
import { type Examined, engineWith, examined, writtenIn } from './record.ts';
import { shown } from './shown.ts';

const port = globalThis as unknown as {
  postMessage(reply: Numbered<Reply>): void;
  onmessage: (event: { readonly data: Numbered<Order> }) => void;
};

let last: Examined | undefined;
let writing: { readonly name: string; readonly examined: ReturnType<typeof writtenIn> } | undefined;
let whenPdfIsRead: ((result: PdfResult) => void) | undefined;
type PdfResult = Extract<Order, { kind: 'pdf' }>['result'];

const pdfText: PdfText = (bytes, limits) =>
  new Promise<PdfPages>((resolve, reject) => {
    whenPdfIsRead = (result) => ('code' in result ? reject(new Unreadable(result.code)) : resolve(result));
    port.postMessage({ n: 0, kind: 'read-pdf', bytes, limits });
  });
const engine = await engineWith(hostWith(pdfText));

port.onmessage = ({ data }) => {
  if (data.kind === 'pdf') {
    whenPdfIsRead?.(data.result);
    return;
  }
  replyTo(data).then(
    (reply) => port.postMessage({ n: data.n, ...reply }),
    (error: unknown) =>
      port.postMessage({
        n: data.n,
        kind: 'failed',
        cause: error instanceof Error ? error.message : String(error),
      }),
  );
};
port.postMessage({ n: 0, kind: 'ready', version, formats: await reportFormats() });

async function replyTo(order: Exclude<Order, { kind: 'pdf' }>): Promise<Reply> {
  const { charters } = engine.plan;
  if (order.kind === 'lint') return { kind: 'linted', linted: await linted(order) };
  if (!last) return { kind: 'failed', cause: 'nothing-examined' };
  const file =
    order.kind === 'report'
      ? await reportFile(last, charters, order.format, order.quotes, order.locale)
      : order.kind === 'annotate'
        ? annotatedCopy(last, charters, order.locale, order.moment)
        : templateOf(last);
  return file ? { kind: 'file', file } : { kind: 'failed', cause: 'nothing-examined' };
}

async function linted({ name, content, isFile, locale, today }: LintOrder) {
  if (content !== undefined || !last) {
    if (content instanceof Uint8Array) last = await examined(engine, name, content, today);
    else {
      if (writing?.name !== name) writing = { name, examined: writtenIn(engine, name) };
      last = writing.examined(content ?? '', today);
    }
  }
  return shown(last, engine.plan.charters, locale, isFile);
}
