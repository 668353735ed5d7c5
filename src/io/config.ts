import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ErrorObject } from 'ajv';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import type { CheckSettings } from '../engine/plan.ts';
import type { Check, Severity } from '../model/check.ts';
import type { RecordType } from '../model/document.ts';
import type { Limits } from '../parser/limits.ts';
import { closest } from '../text/closest.ts';
import { Misuse } from './misuse.ts';
import { optionFault } from './options.ts';
import type { PluginRef } from './plugin-file.ts';
import { enrolNamed, type LoadWords } from './plugins.ts';

type CheckEntry = Severity | 'off' | CheckSettings;

/** A config file as written; every part is optional. */
export interface Config {
  readonly plugins?: readonly string[];
  readonly charter?: string | readonly string[];
  readonly companions?: boolean;
  readonly language?: 'auto' | 'fr' | 'nl' | 'en';
  readonly locale?: 'fr' | 'nl' | 'en';
  readonly quotes?: 'none' | 'redacted' | 'full';
  readonly failOn?: 'breach' | 'review' | 'never';
  readonly confidence?: 'high' | 'medium' | 'low';
  readonly format?: readonly string[];
  readonly changes?: 'accepted' | 'original';
  readonly convert?: boolean;
  readonly workers?: number | 'auto';
  readonly timeoutPerFile?: number;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly limits?: Partial<Limits>;
  readonly checks?: Readonly<Record<string, CheckEntry>>;
  /** What records are, by globs; later entries win, and a record that says so itself wins over all. */
  readonly records?: readonly { readonly files: readonly string[]; readonly record: RecordType }[];
  readonly overrides?: readonly {
    readonly files: readonly string[];
    readonly checks?: Readonly<Record<string, CheckEntry>>;
  }[];
}

export interface FoundConfig {
  readonly config: Config;
  /** The plug-ins that it names; their checks may be set in it. */
  readonly plugins: readonly PluginRef[];
  /** Absolute path of the file; undefined when there is none. Globs of `overrides` are relative to its folder. */
  readonly path: string | undefined;
}

export const configNames = [
  'charterlint.config.js',
  'charterlint.config.mjs',
  'charterlint.config.json',
  'charterlint.config.yaml',
  'charterlint.config.yml',
  '.charterlintrc',
  '.charterlintrc.json',
  '.charterlintrc.yaml',
  '.charterlintrc.yml',
];

export interface ConfigWords {
  readonly plugins: LoadWords;
  noSuchConfig(path: string): string;
  unreadableConfig(path: string, cause: string): string;
  unknownKey(path: string, key: string, near: string | undefined): string;
  wrongValue(path: string, key: string, wanted: string): string;
}

/**
 * The config named, or the first found from the folder upwards.
 * Without `programs`, a config that is one is passed over, and plug-ins that one names are not loaded.
 * @throws Misuse with one sentence: file, key, what would be right.
 */
export async function loadConfig(
  named: string | undefined,
  cwd: string,
  checks: readonly Check[],
  words: ConfigWords,
  programs = true,
): Promise<FoundConfig> {
  const names = programs ? configNames : configNames.filter((each) => !isProgram(each));
  const path = named === undefined ? findUp(cwd, names) : resolve(cwd, named);
  if (path === undefined) return { config: {}, plugins: [], path };
  const name = relative(cwd, path) || path;
  if (!existsSync(path)) throw new Misuse(words.noSuchConfig(named ?? name));
  const value = await contentOf(path).catch((error: unknown) => {
    const cause = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    throw new Misuse(words.unreadableConfig(name, cause));
  });
  await hold(value, name, words);
  const config = value as Config;
  const wanted = config.plugins ?? [];
  const plugins = programs ? await enrolNamed(wanted, dirname(path), words.plugins) : [];
  // What it says of checks that were not loaded cannot be held against them.
  if (plugins.length < wanted.length) return { config, plugins, path };
  for (const entries of [config.checks, ...(config.overrides ?? []).map((override) => override.checks)]) {
    holdChecks(entries ?? {}, checks, name, words);
  }
  return { config, plugins, path };
}

/** A config that is run, not read. */
export function isProgram(path: string): boolean {
  return /\.m?js$/.test(path);
}

function findUp(folder: string, names: readonly string[]): string | undefined {
  const found = names.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (found) return found;
  const parent = dirname(folder);
  return parent === folder ? undefined : findUp(parent, names);
}

async function contentOf(path: string): Promise<unknown> {
  if (isProgram(path)) return ((await import(pathToFileURL(path).href)) as { default: unknown }).default;
  const text = readFileSync(path, 'utf8');
  // JSON is YAML: one reader serves both, and comments are welcome in either.
  const { valueOfYaml } = await import('./yaml-text.ts');
  return valueOfYaml(text) ?? {};
}

async function hold(value: unknown, name: string, words: ConfigWords): Promise<void> {
  const { faultIn } = await import('./json-schema.ts');
  const fault = faultIn(value, schema);
  if (fault) throw new Misuse(sentenceFor(fault, name, words));
}

function sentenceFor(error: ErrorObject, name: string, words: ConfigWords): string {
  const key = error.instancePath.slice(1).replaceAll('/', '.');
  if (error.keyword === 'additionalProperties') {
    const extra = String((error.params as { additionalProperty: string }).additionalProperty);
    const known = Object.keys(
      (error.parentSchema as { properties?: object } | undefined)?.properties ?? schema.properties,
    );
    return words.unknownKey(name, key ? `${key}.${extra}` : extra, closest(extra, known));
  }
  const params = error.params as { allowedValues?: readonly unknown[]; type?: string };
  const wanted = params.allowedValues?.map(String).join(', ') ?? params.type ?? error.message ?? '';
  return words.wrongValue(name, key || name, wanted);
}

function holdChecks(
  entries: Readonly<Record<string, CheckEntry>>,
  checks: readonly Check[],
  name: string,
  words: ConfigWords,
): void {
  for (const [id, entry] of Object.entries(entries)) {
    const check = checks.find((candidate) => candidate.id === id);
    if (!check)
      throw new Misuse(
        words.unknownKey(
          name,
          `checks.${id}`,
          closest(
            id,
            checks.map((candidate) => candidate.id),
          ),
        ),
      );
    if (typeof entry === 'string') continue;
    for (const [option, value] of Object.entries(entry.options ?? {})) {
      const key = `checks.${id}.options.${option}`;
      const fault = optionFault(check, option, value);
      if (fault === 'unknown')
        throw new Misuse(words.unknownKey(name, key, closest(option, Object.keys(check.options))));
      if (fault) throw new Misuse(words.wrongValue(name, key, fault.wanted));
    }
  }
}

/** Settings of every check for one record: the config's, then those of each override whose globs match its path. */
export function checkSettingsFor(
  config: Config,
  matches: (globs: readonly string[]) => boolean,
): Readonly<Record<string, CheckSettings>> {
  const layers = [
    config.checks ?? {},
    ...(config.overrides ?? []).filter(({ files }) => matches(files)).map(({ checks }) => checks ?? {}),
  ];
  const settings: Record<string, CheckSettings> = {};
  for (const layer of layers) {
    for (const [id, entry] of Object.entries(layer)) {
      const next: CheckSettings = typeof entry === 'string' ? { severity: entry } : entry;
      settings[id] = { ...settings[id], ...next, options: { ...settings[id]?.options, ...next.options } };
    }
  }
  return settings;
}
