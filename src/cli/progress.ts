import type { SingleBar } from 'cli-progress';
import type { Locale } from '../model/locale.ts';
import { type BatchWords, batchWords } from './words/batch.ts';

/** Tells how far a run is, on standard error; short work says nothing. */
export interface Progress {
  done(): void;
  end(): void;
}

/** Before them nobody wonders. */
const barAfter = 1000;
const lineAfter = 10_000;
const lineEvery = 30_000;

/** A bar on a terminal; elsewhere (a log of a build service) a line now and then. */
export function progressOf(all: number, locale: Locale, quiet: boolean): Progress {
  if (quiet || all < 2) return { done: () => undefined, end: () => undefined };
  const words = batchWords[locale];
  const start = performance.now();
  const terminal = process.stderr.isTTY === true;
  let count = 0;
  let bar: SingleBar | undefined;
  let told = start - lineEvery + lineAfter;
  const facts = (): { readonly rate: string; readonly left: string } => {
    const seconds = (performance.now() - start) / 1000;
    const rate = count / seconds;
    return {
      rate: rate.toLocaleString(locale, { maximumSignificantDigits: 2 }),
      left: spanText((all - count) / rate, words),
    };
  };
  const timer = terminal && setTimeout(() => void opened(), barAfter);
  let ended = false;
  const opened = async (): Promise<void> => {
    const { default: library } = await import('cli-progress');
    if (ended) return;
    const format = { format: words.bar, barsize: 24, hideCursor: true, clearOnComplete: true, fps: 5 };
    bar = new library.SingleBar({ ...format, stream: process.stderr }, library.Presets.shades_classic);
    bar.start(all, count, facts());
  };
  return {
    done() {
      count++;
      bar?.update(count, facts());
      const now = performance.now();
      if (terminal || now - told < lineEvery) return;
      told = now;
      const { rate, left } = facts();
      process.stderr.write(`${words.progress(count, all, rate, left)}\n`);
    },
    end() {
      ended = true;
      if (timer) clearTimeout(timer);
      bar?.stop();
    },
  };
}

/** Of seconds; rounded, since an estimate to the second would pretend. */
function spanText(seconds: number, { minutes, seconds: inSeconds }: BatchWords): string {
  const rounded = seconds < 60 ? Math.ceil(seconds) : Math.round(seconds / 10) * 10;
  return rounded < 60 ? inSeconds(rounded) : minutes(Math.floor(rounded / 60), rounded % 60);
}
