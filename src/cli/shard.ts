import { Misuse } from '../io/misuse.ts';
import type { Locale } from '../model/locale.ts';
import type { Shard } from '../model/report.ts';
import type { SavedReport } from '../wording/saved-report.ts';
import { type Arguments, stringOf } from './flags.ts';
import { batchWords } from './words/batch.ts';

const most = 10_000;

/** `--shard 2/5`; undefined for a whole run. @throws Misuse for what is no part of a whole. */
export function shardIn(given: Arguments, locale: Locale): Shard | undefined {
  const wish = stringOf(given['shard']);
  if (wish === undefined) return undefined;
  const [, part, of] = (/^(\d{1,5})\/(\d{1,5})$/.exec(wish) ?? []).map(Number);
  if (!part || !of || part > of || of > most) throw new Misuse(batchWords[locale].badShard(wish));
  if (given._.map(String).includes('-')) throw new Misuse(batchWords[locale].shardOfStdin);
  return { part, of };
}

/**
 * That reports to be joined are all the parts of one run, where one of them is a part.
 * @throws Misuse where a part is missing or given twice, or was made otherwise than the others.
 */
export function holdParts(
  saved: readonly { readonly name: string; readonly report: Omit<SavedReport, 'files'> }[],
  locale: Locale,
): void {
  const words = batchWords[locale];
  const first = saved.find(({ report }) => report.shard);
  if (!first) return;
  const { of } = first.report.shard!;
  const known = new Map<number, string>();
  for (const { name, report } of saved) {
    const { shard } = report;
    if (!shard) throw new Misuse(words.notAPart(name));
    if (shard.of !== of) throw new Misuse(words.otherParts(name));
    const other = known.get(shard.part);
    if (other !== undefined) throw new Misuse(words.samePart(other, name, shard.part));
    known.set(shard.part, name);
    if (report.settings !== first.report.settings || report.tool.version !== first.report.tool.version)
      throw new Misuse(words.otherSettings(first.name, name));
  }
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((part) => !known.has(part));
  if (missing.length > 0) throw new Misuse(words.missingParts(missing, of));
}
