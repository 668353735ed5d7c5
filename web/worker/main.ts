/** The program of the page's worker: the engine, so that typing never waits for it. It has no network and no storage. */
import { version } from '../../src/io/library.ts';
import { Misuse } from '../../src/io/misuse.ts';
import type { PdfPages, PdfText } from '../../src/parser/pdf/pages.ts';
import { Unreadable } from '../../src/parser/unreadable.ts';
import type { LintOrder, Numbered, Order, Reply, TextFile } from '../protocol.ts';
import { besideOf, kindOf } from './beside.ts';
import { decidedText } from './decided.ts';
import { driven } from './driven.ts';
import { hostWith } from './host.ts';
import { annotatedCopy, reportFile, reportFormats, templateOf } from './made.ts';
import { type Examined, engineWith, type Judging, openedIn, writtenIn } from './record.ts';
import { shown } from './shown.ts';

const port = globalThis as unknown as {
  postMessage(reply: Numbered<Reply>): void;
  onmessage: (event: { readonly data: Numbered<Order> }) => void;
};
type PdfResult = Extract<Order, { kind: 'pdf' }>['result'];
type Asked = Exclude<Order, { kind: 'pdf' }>;

let last: Examined | undefined;
/** The record that was given last; its reading may be under way. */
let given: Promise<Judging> | undefined;
let writing: { readonly name: string; readonly judgingOf: ReturnType<typeof writtenIn> } | undefined;
/** The number of the last order to lint: an older one has no one waiting for it. */
let newest = 0;

const pdfs = new Map<number, (result: PdfResult) => void>();
let asked = 0;
const pdfText: PdfText = (bytes, limits) =>
  new Promise<PdfPages>((resolve, reject) => {
    asked++;
    pdfs.set(asked, (result) => ('code' in result ? reject(new Unreadable(result.code)) : resolve(result)));
    port.postMessage({ n: 0, kind: 'read-pdf', asked, bytes, limits });
  });
const engine = await engineWith(hostWith(pdfText));

port.onmessage = ({ data }) => {
  if (data.kind === 'pdf') {
    pdfs.get(data.asked)?.(data.result);
    pdfs.delete(data.asked);
    return;
  }
  replyTo(data).then(
    (reply) => port.postMessage({ n: data.n, ...reply }),
    (error: unknown) =>
      port.postMessage({
        n: data.n,
        ...(error instanceof Misuse
          ? { kind: 'refused', sentence: error.message }
          : { kind: 'failed', cause: error instanceof Error ? error.message : String(error) }),
      }),
  );
};
const { offered } = engine.shelf;
port.postMessage({ n: 0, kind: 'ready', version, formats: await reportFormats(), charters: offered });

async function replyTo(order: Numbered<Asked>): Promise<Reply> {
  if (order.kind === 'lint') return await linted(order);
  if (order.kind === 'recognise') return await recognised(order.file, order.locale);
  if (!last) return { kind: 'failed', cause: 'nothing-examined' };
  if (order.kind === 'decide')
    return { kind: 'decided', text: await decidedText(last, order.file, order.decision, order.locale) };
  const { charters } = last.plan;
  const file =
    order.kind === 'report'
      ? await reportFile(last, charters, order.format, order.quotes, order.locale)
      : order.kind === 'annotate'
        ? annotatedCopy(last, charters, order.locale, order.moment)
        : templateOf(last);
  return file ? { kind: 'file', file } : { kind: 'failed', cause: 'nothing-examined' };
}

async function linted(order: Numbered<LintOrder>): Promise<Reply> {
  const { n, name, content, isFile, locale, today, charter, decisions, preparation } = order;
  newest = n;
  const isOutdated = () => newest !== n;
  if (content !== undefined) given = judgingOf(name, content);
  const judging = await given;
  if (!judging) return { kind: 'failed', cause: 'nothing-examined' };
  if (isOutdated()) return { kind: 'outdated' };
  const beside = await besideOf({ decisions, preparation }, locale);
  const done = await driven(judging({ charter, beside, today }), isOutdated);
  if (!done) return { kind: 'outdated' };
  last = done;
  return { kind: 'linted', linted: shown(last, last.plan.charters, locale, isFile) };
}

async function judgingOf(name: string, content: Uint8Array | string): Promise<Judging> {
  if (content instanceof Uint8Array) return await openedIn(engine, name, content);
  if (writing?.name !== name) writing = { name, judgingOf: writtenIn(engine, name) };
  return writing.judgingOf(content);
}

async function recognised(file: TextFile, locale: LintOrder['locale']): Promise<Reply> {
  const kind = await kindOf(file);
  if (kind !== 'charter') return { kind: 'recognised', as: kind };
  return { kind: 'recognised', as: 'charter', charter: await engine.shelf.add(file, locale) };
}
