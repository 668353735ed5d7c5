import type { Numbered, Order, Reply } from '../protocol.ts';
import { pagesOf } from './pdf.ts';
import { programIn } from './program.ts';

type Asked = Exclude<Order, { readonly kind: 'pdf' }>;
type Ready = Extract<Reply, { readonly kind: 'ready' }>;

/** The page's end of the line to the engine in its worker. */
export interface EngineLine {
  readonly ready: Ready;
  /** Resolves with the reply to this very order; `failed` where the worker broke down. */
  ask(order: Asked): Promise<Reply>;
}

/** Starts the worker. @throws Error where this browser cannot. */
export async function startEngine(): Promise<EngineLine> {
  const worker = new Worker(await programIn('engine-program'));
  const waiting = new Map<number, (reply: Reply) => void>();
  let count = 0;
  const ready = await new Promise<Ready>((resolve, reject) => {
    worker.onerror = () => {
      reject(new Error('the worker did not start'));
      for (const settle of waiting.values()) settle({ kind: 'failed', cause: 'worker' });
      waiting.clear();
    };
    worker.onmessage = ({ data }: MessageEvent<Numbered<Reply>>) => {
      if (data.kind === 'ready') resolve(data);
      else if (data.kind === 'read-pdf')
        void pagesOf(data.bytes, data.limits).then((result) =>
          worker.postMessage({ n: 0, kind: 'pdf', asked: data.asked, result }),
        );
      else {
        waiting.get(data.n)?.(data);
        waiting.delete(data.n);
      }
    };
  });
  return {
    ready,
    ask: (order) =>
      new Promise((resolve) => {
        count++;
        waiting.set(count, resolve);
        worker.postMessage({ ...order, n: count });
      }),
  };
}
