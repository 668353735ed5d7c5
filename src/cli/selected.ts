import { shardOf } from '../batch/shard.ts';
import { sidecarEndings } from '../io/decisions-text.ts';
import { recordExtensions } from '../io/formats.ts';
import { type Changes, changedFiles } from '../io/git.ts';
import { type Input, inputsOf } from '../io/inputs.ts';
import { preparationEndings } from '../io/preparation-text.ts';
import type { Locale } from '../model/locale.ts';
import type { Shard } from '../model/report.ts';
import { type Arguments, stringOf } from './flags.ts';
import type { Settings } from './settings.ts';
import { batchWords } from './words/batch.ts';
import type { Words } from './words.ts';

/** The records of a run: what was named, of it what changed where that is asked, of that one part where it is. */
export async function selected(
  given: Arguments,
  shard: Shard | undefined,
  settings: Settings,
  locale: Locale,
  words: Words,
): Promise<readonly Input[]> {
  const cwd = process.cwd();
  const patterns = given._.map(String);
  const stdinName = stringOf(given['stdin-filename']) ?? 'stdin.txt';
  const named = patterns.length > 0 ? patterns : ['.'];
  const all = await inputsOf(named, cwd, recordExtensions, stdinName, words);
  const changes = changesIn(given);
  const some = changes ? only(all, await changedFiles(changes, cwd, batchWords[locale])) : all;
  return shard ? await shardOf(some, shard, settings.reading.limits) : some;
}

function changesIn(given: Arguments): Changes | undefined {
  const since = stringOf(given['since']);
  if (since !== undefined) return { since };
  return given['staged'] === true ? { staged: true } : undefined;
}

/** A record whose decisions or preparation changed counts as changed; what could not be looked into may have. */
function only(inputs: readonly Input[], files: ReadonlySet<string>): readonly Input[] {
  const endings = ['', ...sidecarEndings, ...preparationEndings];
  return inputs.filter(
    ({ file, fault }) => file === undefined || fault || endings.some((ending) => files.has(file + ending)),
  );
}
