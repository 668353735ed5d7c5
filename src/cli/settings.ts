import { dirname, relative, sep } from 'node:path';
import { type Plan, planOf } from '../engine/plan.ts';
import { type Config, checkSettingsFor, type FoundConfig, loadConfig } from '../io/config.ts';
import { checks, loadLexicons } from '../io/library.ts';
import { loadPreparation } from '../io/preparation.ts';
import type { Charter } from '../model/charter.ts';
import type { Confidence, Lexicons } from '../model/lexicon.ts';
import type { Language, Locale } from '../model/locale.ts';
import type { Preparation } from '../model/preparation.ts';
import type { ReadOptions } from '../parser/blocks.ts';
import { chartersNamed, withCompanions } from './charters.ts';
import { fingerprintKeyOf } from './fingerprint-key.ts';
import { type Arguments, stringOf } from './flags.ts';
import { limitsOf } from './limits.ts';
import type { Words } from './words.ts';

/** What a run goes by: flags over config over defaults. */
export interface Settings {
  readonly locale: Locale;
  /** Those chosen, and behind them those that a record's date may add. */
  readonly charters: readonly Charter[];
  readonly language: Language | 'auto';
  readonly lexicons: Readonly<Record<Language, Lexicons>>;
  readonly confidence: Confidence;
  readonly failOn: 'breach' | 'review' | 'never';
  /** Undefined: nobody said; then files quote nothing and a terminal shows excerpts. */
  readonly quotes: 'none' | 'redacted' | 'full' | undefined;
  readonly formats: readonly string[];
  readonly reading: ReadOptions;
  /** What was known before the interviews, from the file named for all records of the run. */
  readonly preparation: Preparation | undefined;
  /** Whether LibreOffice may convert what no reader reads. */
  readonly convert: boolean;
  readonly fingerprintKey: Uint8Array | undefined;
  readonly lineHashes: boolean;
  planFor(file: string | undefined): Plan;
}

export async function settingsOf(
  given: Arguments,
  locale: Locale,
  cwd: string,
  words: Words,
): Promise<Settings> {
  const found = await loadConfig(stringOf(given['config']), cwd, checks, words);
  const { config } = found;
  const chosen = await chartersNamed(chosenIds(given['charter'], config.charter), words);
  const charters =
    (given['companions'] ?? config.companions) === false ? chosen : await withCompanions(chosen);
  const preparation = stringOf(given['preparation']);
  const formats = ((given['format'] as readonly unknown[] | undefined) ?? []).map(String);
  return {
    locale,
    charters,
    language: (stringOf(given['language']) ?? config.language ?? 'auto') as Settings['language'],
    lexicons: await loadLexicons(),
    confidence: (stringOf(given['confidence']) ?? config.confidence ?? 'medium') as Confidence,
    failOn: (stringOf(given['fail-on']) ?? config.failOn ?? 'breach') as Settings['failOn'],
    quotes: (stringOf(given['quotes']) ?? config.quotes) as Settings['quotes'],
    formats: formats.length > 0 ? formats : (config.format ?? ['pretty']),
    reading: {
      changes: (stringOf(given['changes']) ?? config.changes ?? 'accepted') as ReadOptions['changes'],
      limits: limitsOf(given['limit'], config.limits, words),
    },
    preparation:
      preparation === undefined ? undefined : await loadPreparation(preparation, cwd, words.preparation),
    convert: given['convert'] === undefined ? (config.convert ?? false) : given['convert'] === true,
    fingerprintKey: await fingerprintKeyOf(given, locale),
    lineHashes: given['line-hashes'] === true,
    planFor: await planner(charters, config, found),
  };
}

/** Flag over config over the default; several by repetition or with commas. */
function chosenIds(flag: unknown, config: Config['charter']): readonly string[] {
  const given = ((flag as readonly unknown[] | undefined) ?? []).flatMap((value) => String(value).split(','));
  if (given.length > 0) return given.map((id) => id.trim()).filter((id) => id !== '');
  return config === undefined ? ['cgra-personal-interview'] : [config].flat();
}

/** One plan per set of overrides that applies, not one per file. */
async function planner(
  charters: readonly Charter[],
  config: Config,
  found: FoundConfig,
): Promise<(file: string | undefined) => Plan> {
  const overrides = config.overrides ?? [];
  const picomatch = overrides.length > 0 ? (await import('picomatch')).default : undefined;
  const folder = found.path === undefined ? '' : dirname(found.path);
  const plans = new Map<string, Plan>();
  return (file) => {
    const path = file === undefined ? '' : relative(folder, file).split(sep).join('/');
    const settings = checkSettingsFor(
      config,
      (globs) => picomatch?.isMatch(path, [...globs], { dot: true }) ?? false,
    );
    const key = JSON.stringify(settings);
    const plan = plans.get(key) ?? planOf(charters, checks, settings);
    plans.set(key, plan);
    return plan;
  };
}
