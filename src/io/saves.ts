import { stat } from 'node:fs/promises';

const everyMilliseconds = 300;

/**
 * Calls back for every file at once, and again whenever it was saved, until the signal. It looks at the files instead of
 * asking the system to tell: shares of a network tell nothing, and programs that save by renaming put another file in the
 * place of the one that was watched. A file is taken when it has stayed the same for one look, so never half written;
 * one that is gone for a while is waited for. `files` is asked anew at each look. One callback at a time.
 */
export async function whenSaved(
  files: () => Promise<readonly string[]>,
  then: (file: string) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const taken = new Map<string, string>();
  const before = new Map<string, string>();
  let isFirst = true;
  while (!signal.aborted) {
    for (const file of await files()) {
      const state = await stateOf(file);
      if (state === undefined || taken.get(file) === state) continue;
      if (!isFirst && before.get(file) !== state) before.set(file, state);
      else {
        taken.set(file, state);
        if (!signal.aborted) await then(file);
      }
    }
    isFirst = false;
    await pause(signal);
  }
}

async function stateOf(file: string): Promise<string | undefined> {
  const about = await stat(file).catch(() => undefined);
  return about?.isFile() ? `${about.ino} ${about.size} ${about.mtimeMs}` : undefined;
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, everyMilliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
