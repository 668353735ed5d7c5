import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ProblemCode } from '../model/problem.ts';
import { Unreadable } from '../parser/unreadable.ts';
import { whenLate } from './pdf-clock.ts';
import { whenAbove } from './pdf-memory.ts';
import type { PdfOrder, PdfReply } from './pdf-messages.ts';

/** Loading the library takes a quarter of a second; a machine that needs this long for it is stuck. */
const startMilliseconds = 60_000;

/** The process that reads PDF. It has no terminal, and dies with the program. */
export class PdfProcess {
  /** Settles when it has started. */
  readonly ready: Promise<void>;
  readonly #child: ChildProcess;
  readonly #megabytes: number;
  readonly #endWithUs = (): void => this.end();
  #alive = true;
  #onReply: (reply: PdfReply) => void = () => undefined;
  #onEnd: (code: ProblemCode) => void = () => undefined;

  constructor(megabytes: number) {
    this.#megabytes = megabytes;
    const { file, loader } = entry();
    const child = fork(file, {
      // Pictures and unpacked streams stand outside the heap: it may have half, and the system's figure is watched.
      execArgv: [...loader, `--max-old-space-size=${Math.max(64, Math.round(megabytes / 2))}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
      env: {},
    });
    this.#child = child;
    this.ready = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Unreadable('internal-error')), startMilliseconds);
      // Without a file to blame, only a limit below what the library itself takes is no fault of the tool.
      this.#onEnd = (code) => reject(new Unreadable(code === 'too-large' ? code : 'internal-error'));
      this.#onReply = () => {
        clearTimeout(timer);
        resolve();
      };
      child.once('exit', () => clearTimeout(timer));
    });
    this.ready.catch(() => undefined);
    child.on('message', (reply) => this.#onReply(reply as PdfReply));
    child.on('error', () => this.#gone('internal-error'));
    // V8 aborts when its heap is full.
    child.on('exit', (status, signal) =>
      this.#gone(signal === 'SIGABRT' || status === 134 ? 'too-large' : 'damaged-document'),
    );
    process.once('exit', this.#endWithUs);
    if (child.pid !== undefined)
      whenAbove(child.pid, megabytes, () => {
        this.#gone('too-large');
        this.end();
      });
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Whether it was started with this much memory. */
  serves(megabytes: number): boolean {
    return megabytes === this.#megabytes;
  }

  /** One order at a time. `onEnd` when the process ends before the file is read. */
  ask(order: PdfOrder, onEnd: (code: ProblemCode) => void, onReply: (reply: PdfReply) => void): void {
    this.#onReply = onReply;
    this.#onEnd = onEnd;
    if (!this.#alive) onEnd('internal-error');
    else this.#child.send(order, (error) => error && this.#gone('internal-error'));
  }

  /** Calls back when it has worked too long on what it is asked now. @returns ends the watch. */
  whenLate(seconds: number, then: () => void): () => void {
    return whenLate(this.#child.pid ?? 0, seconds, then);
  }

  /** Keeps the program alive until `rest`. */
  work(): void {
    this.#child.ref();
    this.#child.channel?.ref();
  }

  rest(): void {
    this.#onReply = () => undefined;
    this.#onEnd = () => undefined;
    this.#child.unref();
    this.#child.channel?.unref();
  }

  end(): void {
    this.#alive = false;
    process.off('exit', this.#endWithUs);
    this.#child.kill('SIGKILL');
  }

  #gone(code: ProblemCode): void {
    this.#alive = false;
    process.off('exit', this.#endWithUs);
    this.#onEnd(code);
  }
}

/** Built: a file of the bundle, beside it or above its chunks. From source: TypeScript, with the loader for it. */
function entry(): { readonly file: string; readonly loader: readonly string[] } {
  for (const place of ['./pdf-reader.js', '../pdf-reader.js', '../dist/pdf-reader.js']) {
    const file = fileURLToPath(new URL(place, import.meta.url));
    if (existsSync(file)) return { file, loader: [] };
  }
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return {
    file: fileURLToPath(new URL('./pdf-reader.ts', import.meta.url)),
    loader: ['--import', loader],
  };
}
