import type { Batch } from '../batch/batch.ts';
import { forgetInterrupted, interruptedIn, saveInterrupted } from '../batch/interrupted.ts';
import { cacheIn, type Shelf } from '../batch/shelf.ts';
import type { Locale } from '../model/locale.ts';
import type { Arguments } from './flags.ts';
import type { Settings } from './settings.ts';
import { batchWords } from './words/batch.ts';

/** Where a run finds what was examined before, and what becomes of what it leaves behind. */
export interface Shelves {
  readonly all: readonly Shelf[];
  /** Says on standard error what an interrupted run left, or drops what a whole one has no more need of. */
  end(run: Batch): void;
}

export function shelvesFor(given: Arguments, { keeping }: Settings, locale: Locale): Shelves {
  const words = batchWords[locale];
  const { cache, folder, name } = keeping;
  const resume = given['resume'] === true;
  const quiet = given['quiet'] === true;
  const left = resume ? interruptedIn(folder) : undefined;
  if (resume && !quiet) say(left ? words.resumed(left.size) : words.nothingToResume);
  return {
    all: [...(left ? [left] : []), ...(cache ? [cacheIn(folder)] : [])],
    end(run) {
      const all = run.assessments.length;
      if (run.examined === all) {
        if (resume) forgetInterrupted(folder);
        return;
      }
      say(words.interrupted(run.examined, all));
      if (run.examined === 0) return;
      // With a cache everything is kept already.
      say(cache || saveInterrupted(folder, run.kept()) ? words.resumable(name) : words.notResumable);
    },
  };
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
