import { dirname, relative, resolve } from 'node:path';
import { type Means, meansOf } from '../io/assessing.ts';
import { isCharterFile } from '../io/charter-file.ts';
import { withCompanions } from '../io/companions.ts';
import { type Config, type FoundConfig, loadConfig } from '../io/config.ts';
import { checks } from '../io/library.ts';
import { Misuse } from '../io/misuse.ts';
import { loadPreparation } from '../io/preparation.ts';
import type { Terms } from '../io/terms.ts';
import { isRecordType } from '../model/document.ts';
import type { Confidence } from '../model/lexicon.ts';
import type { Locale } from '../model/locale.ts';
import type { ReadOptions } from '../parser/blocks.ts';
import { chartersNamed } from './charters.ts';
import { fingerprintKeyOf } from './fingerprint-key.ts';
import { type Arguments, stringOf } from './flags.ts';
import { limitsOf } from './limits.ts';
import { now } from './now.ts';
import { batchWords } from './words/batch.ts';
import type { Words } from './words.ts';

/** What a run goes by: flags over config over defaults. */
export interface Settings extends Means {
  readonly terms: Terms;
  /** The config as it was found. */
  readonly found: FoundConfig;
  readonly failOn: 'breach' | 'review' | 'never';
  /** Undefined: nobody said; then files quote nothing and a terminal shows excerpts. */
  readonly quotes: 'none' | 'redacted' | 'full' | undefined;
  readonly formats: readonly string[];
  readonly workers: number | 'auto';
  /** Folder of what is kept between runs, absolute, and as it is named. */
  readonly keeping: { readonly cache: boolean; readonly folder: string; readonly name: string };
}

/**
 * Flags over the configuration found from a folder upwards. Without `programs`, a configuration that is one is passed
 * over, as if it were not there, and no plug-in is loaded.
 */
export async function settingsOf(
  given: Arguments,
  locale: Locale,
  cwd: string,
  words: Words,
  { programs }: { readonly programs: boolean } = { programs: true },
): Promise<Settings> {
  const found = await loadConfig(stringOf(given['config']), cwd, checks, words, programs);
  const { config } = found;
  const chosen = await chartersNamed(chosenIds(given['charter'], found, cwd), words);
  const charters =
    (given['companions'] ?? config.companions) === false ? chosen : await withCompanions(chosen);
  const preparation = stringOf(given['preparation']);
  const record = stringOf(given['record']);
  const formats = ((given['format'] as readonly unknown[] | undefined) ?? []).map(String);
  const terms: Terms = {
    locale,
    charters,
    language: (stringOf(given['language']) ?? config.language ?? 'auto') as Terms['language'],
    confidence: (stringOf(given['confidence']) ?? config.confidence ?? 'medium') as Confidence,
    reading: {
      changes: (stringOf(given['changes']) ?? config.changes ?? 'accepted') as ReadOptions['changes'],
      limits: limitsOf(given['limit'], config.limits, words),
    },
    preparation:
      preparation === undefined ? undefined : await loadPreparation(preparation, cwd, words.preparation),
    convert: given['convert'] === undefined ? (config.convert ?? false) : given['convert'] === true,
    fingerprintKey: await fingerprintKeyOf(given, locale),
    lineHashes: given['line-hashes'] === true,
    ...(found.plugins.length > 0 ? { plugins: found.plugins } : {}),
    checks: {
      ...(config.checks ? { checks: config.checks } : {}),
      ...(config.overrides ? { overrides: config.overrides } : {}),
    },
    records: { ...(isRecordType(record) && { all: record }), globs: config.records ?? [] },
    folder: found.path === undefined ? '' : dirname(found.path),
    timePerFile: timePerFileOf(given, config, words),
    today: now().toISOString().slice(0, 10),
  };
  return {
    ...(await meansOf(terms)),
    terms,
    found,
    failOn: (stringOf(given['fail-on']) ?? config.failOn ?? 'breach') as Settings['failOn'],
    quotes: (stringOf(given['quotes']) ?? config.quotes) as Settings['quotes'],
    workers: workersOf(given, config, locale),
    keeping: keepingOf(given, config, cwd),
    formats: formats.length > 0 ? formats : (config.format ?? ['pretty']),
  };
}

function timePerFileOf(given: Arguments, config: Config, words: Words): number {
  const wish = stringOf(given['timeout-per-file']);
  if (wish === undefined) return config.timeoutPerFile ?? 30;
  if (!/^[1-9]\d{0,5}$/.test(wish)) throw new Misuse(words.badNumber('--timeout-per-file', wish));
  return Number(wish);
}

function workersOf(given: Arguments, config: Config, locale: Locale): number | 'auto' {
  const wish = stringOf(given['workers']) ?? config.workers ?? 'auto';
  if (wish === 'auto') return wish;
  if (!/^\d{1,2}$/.test(String(wish)) || Number(wish) > 64)
    throw new Misuse(batchWords[locale].badWorkers(String(wish)));
  return Number(wish);
}

/**
 * Off unless asked for: which records were examined, and when, is nobody's to leave on a disk unasked. Whoever names a
 * folder asks.
 */
function keepingOf(given: Arguments, config: Config, cwd: string): Settings['keeping'] {
  const flag = stringOf(given['cache-location']);
  const name = flag ?? config.cacheLocation ?? '.charterlint-cache';
  const asked = given['cache'] ?? (flag === undefined ? undefined : true);
  return { cache: (asked ?? config.cache) === true, folder: resolve(cwd, name), name };
}

/** Flag over config over the default; several by repetition or with commas. A config names files as seen from itself. */
function chosenIds(flag: unknown, { config, path }: FoundConfig, cwd: string): readonly string[] {
  const given = ((flag as readonly unknown[] | undefined) ?? []).flatMap((value) => String(value).split(','));
  if (given.length > 0) return given.map((id) => id.trim()).filter((id) => id !== '');
  const from = path === undefined ? cwd : dirname(path);
  return [config.charter ?? 'cgra-personal-interview']
    .flat()
    .map((id) => (isCharterFile(id) ? relative(cwd, resolve(from, id)) : id));
}
