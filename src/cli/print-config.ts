import { relative } from 'node:path';
import type { Config, FoundConfig } from '../io/config.ts';
import type { Locale } from '../model/locale.ts';
import type { Arguments } from './flags.ts';
import type { Settings } from './settings.ts';
import { batchWords } from './words/batch.ts';

/** A setting as it holds, by its key in the config, and the flag that may set it. */
type Row = readonly [key: keyof Config, flag: string | undefined, value: unknown];

/**
 * Every setting of a run as a line of YAML, and where it came from: a flag, the config, the environment, or the default.
 * What is printed can be used as a config.
 */
export function printedConfig(
  given: Arguments,
  settings: Settings,
  found: FoundConfig,
  locale: Locale,
): string {
  const words = batchWords[locale].sources;
  const { config, path } = found;
  const name = path === undefined ? '' : relative(process.cwd(), path) || path;
  const lines = rowsOf(settings, given['charter'] ?? config.charter).flatMap(
    ([key, flag, value]): readonly string[] => {
      if (value === undefined) return [];
      const set = flag !== undefined && given[flag] !== undefined;
      const source = set ? words.flag(`--${flag}`) : config[key] === undefined ? words.none : name;
      const from = key === 'locale' && source === words.none ? words.environment : source;
      return [`${key}: ${JSON.stringify(value)} # ${from}`];
    },
  );
  return `${lines.join('\n')}\n`;
}

/** @param named the charters as they were named: one may be a file. */
function rowsOf(settings: Settings, named: unknown): readonly Row[] {
  const { charters, terms, keeping, reading } = settings;
  const chosen = charters.filter(({ accompanies }) => accompanies === undefined).map(({ id }) => id);
  return [
    ['charter', 'charter', named ?? chosen],
    ['companions', 'companions', charters.some(({ accompanies }) => accompanies !== undefined)],
    ['language', 'language', terms.language],
    ['locale', 'locale', terms.locale],
    ['quotes', 'quotes', settings.quotes],
    ['failOn', 'fail-on', settings.failOn],
    ['confidence', 'confidence', terms.confidence],
    ['format', 'format', settings.formats],
    ['changes', 'changes', reading.changes],
    ['convert', 'convert', terms.convert],
    ['workers', 'workers', settings.workers],
    ['timeoutPerFile', 'timeout-per-file', terms.timePerFile],
    ['cache', 'cache', keeping.cache],
    ['cacheLocation', 'cache-location', keeping.name],
    ['limits', 'limit', reading.limits],
    ['checks', undefined, terms.checks.checks],
    ['overrides', undefined, terms.checks.overrides],
  ];
}
