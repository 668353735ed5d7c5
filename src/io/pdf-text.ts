import type { ProblemCode } from '../model/problem.ts';
import type { Limits } from '../parser/limits.ts';
import type { PdfPage, PdfPages, PdfText } from '../parser/pdf/pages.ts';
import { Unreadable } from '../parser/unreadable.ts';
import type { PdfReply } from './pdf-messages.ts';
import { PdfProcess } from './pdf-process.ts';

/** Pieces of text and lines drawn in one file; a full page of notes has some two hundred. */
const mostPieces = 4_000_000;
const mostCharacters = 32_000_000;
/** After that long without an order the process is ended. */
const idleMilliseconds = 60_000;

let queue: Promise<unknown> = Promise.resolve();
let current: PdfProcess | undefined;
let idle: NodeJS.Timeout | undefined;

/**
 * Reads in a process of its own, that can be ended: a PDF is a program, and some never stop or eat all memory.
 * One process reads one file after the other; it does not keep the program alive. Limits of time count the
 * work of the process from when it takes the file.
 */
export const pdfText: PdfText = (bytes, limits) => {
  const result = queue.then(() => read(bytes, limits));
  queue = result.catch(() => undefined);
  return result;
};

async function read(bytes: Uint8Array, limits: Limits): Promise<PdfPages> {
  clearTimeout(idle);
  if (current && !current.serves(limits.memoryMegabytes)) current.end();
  const reader = current?.alive ? current : new PdfProcess(limits.memoryMegabytes);
  current = reader;
  reader.work();
  try {
    return await ask(reader, bytes, limits);
  } finally {
    reader.rest();
    idle = setTimeout(() => reader.end(), idleMilliseconds).unref();
  }
}

async function ask(reader: PdfProcess, bytes: Uint8Array, limits: Limits): Promise<PdfPages> {
  await reader.ready;
  return await new Promise((resolve, reject) => {
    const collector = new Collector();
    const fail = (code: ProblemCode): void => {
      endWatch();
      reject(new Unreadable(code));
    };
    const stop = (code: ProblemCode): void => {
      reader.end();
      fail(code);
    };
    const endWatch = reader.whenLate(limits.seconds, () => stop('too-slow'));
    reader.ask({ bytes, pages: limits.pages }, stop, (reply) => {
      if (reply.kind === 'failed') fail(reply.code);
      else if (reply.kind === 'page' && !collector.add(reply)) stop('too-large');
      else if (reply.kind === 'done') {
        endWatch();
        resolve({ pages: collector.pages, warnings: reply.warnings });
      }
    });
  });
}

/** Pages as they come: what arrives is bounded too, since it lies in the memory of the program itself. */
class Collector {
  readonly pages: PdfPage[] = [];
  #pieces = 0;
  #characters = 0;

  /** False when that is too much. */
  add({ page }: Extract<PdfReply, { kind: 'page' }>): boolean {
    this.pages.push(page);
    this.#pieces += page.words.length + page.rules.length;
    for (const { text } of page.words) this.#characters += text.length;
    return this.#pieces <= mostPieces && this.#characters <= mostCharacters;
  }
}
