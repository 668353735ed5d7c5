import { fileURLToPath } from 'node:url';
import lexiconSchema from '../../schemas/lexicon.schema.json' with { type: 'json' };
import type { Check, FileCheck, InterviewCheck } from '../model/check.ts';
import { checkFault } from '../model/check-form.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { type Locale, locales } from '../model/locale.ts';
import type { Reporter } from '../model/report.ts';
import { type Format, unreadable } from '../parser/blocks.ts';
import { type PluginWords, pluginWords } from '../wording/plugin-words.ts';
import { loadCharterFile } from './charter-file.ts';
import type { CharterFileWords } from './charter-text.ts';
import { loadDataFile } from './data-file.ts';
import { addExtensions } from './formats.ts';
import { charters, checks, enrol, formats, reporters } from './library.ts';
import { Misuse } from './misuse.ts';
import { type Plugin, pluginInterface } from './plugin.ts';
import { type PluginRef, pluginRef } from './plugin-file.ts';
import { held } from './plugin-held.ts';

export interface LoadWords {
  readonly plugin: PluginWords;
  /** Of its charters and lexicons, which are files like those of the config. */
  readonly charterFile: CharterFileWords;
}

/** What this process, or this thread, has loaded: a plug-in is enrolled once. */
const enrolled = new Set<string>();

/**
 * The plug-ins that a config in `folder` names, loaded and added to the library.
 * @throws Misuse with one sentence that names the plug-in: not there, not loaded, of another form, a name that is taken.
 */
export async function enrolNamed(
  named: readonly string[],
  folder: string,
  words: LoadWords,
): Promise<readonly PluginRef[]> {
  const refs = named.map((name) => {
    const ref = pluginRef(name, folder);
    if (!ref) throw new Misuse(words.plugin.notFound(name));
    return ref;
  });
  for (const ref of refs) await enrolOne(ref, words);
  return refs;
}

/** The same in a thread, which is handed what was loaded elsewhere already. */
export async function enrolRefs(refs: readonly PluginRef[], locale: Locale): Promise<void> {
  const unworded = new Proxy({} as CharterFileWords, { get: (_, name) => () => String(name) });
  for (const ref of refs) await enrolOne(ref, { plugin: pluginWords[locale], charterFile: unworded });
}

async function enrolOne({ named, url }: PluginRef, words: LoadWords): Promise<void> {
  if (enrolled.has(url)) return;
  const plugin = await loaded(named, url, words.plugin);
  const wrong = (part: string): Misuse => new Misuse(words.plugin.wrongForm(plugin.name, part));
  const free = (part: string, id: string, isTaken: boolean): void => {
    if (isTaken) throw new Misuse(words.plugin.nameTaken(plugin.name, part, id));
  };
  for (const [i, check] of (plugin.checks ?? []).entries()) {
    const fault = checkFault(check);
    if (fault) throw wrong(`checks[${i}].${fault}`);
    free(
      'checks',
      check.id,
      checks.some(({ id }) => id === check.id),
    );
  }
  for (const [i, reporter] of (plugin.reporters ?? []).entries()) {
    if (!isReporter(reporter)) throw wrong(`reporters[${i}]`);
    free('reporters', reporter.id, reporter.id in reporters || reporter.id === 'pdf');
  }
  for (const [i, format] of (plugin.formats ?? []).entries()) {
    if (!isFormat(format)) throw wrong(`formats[${i}]`);
    free('formats', format.id, format.id in formats);
  }
  const own = (plugin.checks ?? []).map((check) => contained(check, plugin.name));
  const lexicons = await lexiconsOf(plugin, words);
  const files = (plugin.charters ?? []).map((file) => fileURLToPath(file));
  const added = await Promise.all(
    files.map((file) => loadCharterFile(file, '.', [...checks, ...own], words.charterFile)),
  );
  for (const { id } of added) free('charters', id, id in charters);
  // All of it or nothing: who corrects it in a program that goes on finds no half of it there.
  enrol({
    lexicons,
    charters: added,
    checks: own,
    reporters: (plugin.reporters ?? []).map((reporter) => ({
      id: reporter.id,
      load: async () => ({ default: reporter }),
    })),
    formats: (plugin.formats ?? []).map((format) => ({
      id: format.id,
      registered: {
        extensions: format.extensions,
        load: async () => ({ default: readingSafely(format as Format) }),
      },
    })),
  });
  addExtensions();
  enrolled.add(url);
}

async function loaded(named: string, url: string, words: PluginWords): Promise<Plugin> {
  let module: { readonly default?: unknown };
  try {
    module = (await import(url)) as typeof module;
  } catch (error) {
    throw new Misuse(words.notLoaded(named, error instanceof Error ? error.message.split('\n')[0]! : ''));
  }
  const plugin = module.default as Partial<Plugin> | undefined;
  if (typeof plugin !== 'object' || plugin === null || typeof plugin.name !== 'string')
    throw new Misuse(words.wrongForm(named, 'name'));
  if (plugin.interface !== pluginInterface)
    throw new Misuse(words.otherInterface(plugin.name, String(plugin.interface), pluginInterface));
  for (const part of ['checks', 'reporters', 'formats', 'lexicons', 'charters'] as const)
    if (plugin[part] !== undefined && !Array.isArray(plugin[part]))
      throw new Misuse(words.wrongForm(plugin.name, part));
  return plugin as Plugin;
}

async function lexiconsOf(plugin: Plugin, words: LoadWords): Promise<readonly Lexicon[]> {
  const files = (plugin.lexicons ?? []).map((file) => fileURLToPath(file));
  const read = await Promise.all(
    files.map(
      async (file) => (await loadDataFile(file, '.', lexiconSchema, words.charterFile)).value as Lexicon,
    ),
  );
  return read.map(({ name, language, terms }) => ({ name, language, terms }));
}

function isReporter(value: Partial<Reporter>): value is Reporter {
  return (
    /^[a-z][a-z0-9-]*$/.test(value.id ?? '') &&
    locales.every((locale) => typeof value.about?.[locale] === 'string') &&
    typeof value.render === 'function'
  );
}

function isFormat(value: Partial<Omit<Format, 'id'>> & { readonly id?: string }): boolean {
  return (
    /^[a-z][a-z0-9-]*$/.test(value.id ?? '') &&
    (value.extensions ?? []).length > 0 &&
    (value.extensions ?? []).every((extension) => /^\.[a-z0-9]+$/.test(extension)) &&
    typeof value.sniff === 'function' &&
    typeof value.read === 'function'
  );
}

/**
 * A check whose faults are its own: what it throws costs its clauses alone, and says no more than the plug-in and the kind of
 * error, since nobody knows whether a stranger's sentence quotes the record.
 */
function contained(check: Check, plugin: string): Check {
  const run = check.run as (...given: readonly unknown[]) => Iterable<unknown>;
  function* safely(...given: unknown[]): Iterable<unknown> {
    try {
      for (const yielded of run.apply(check, given)) yield held(yielded, check);
    } catch (error) {
      throw new Error(`${plugin}: ${error instanceof Error ? error.name : 'unknown'}`);
    }
  }
  return { ...check, run: safely } as InterviewCheck | FileCheck;
}

/** A reader that never throws, as ours. */
function readingSafely(format: Format): Format {
  return {
    ...format,
    sniff(bytes) {
      try {
        return format.sniff(bytes);
      } catch {
        return false;
      }
    },
    async read(bytes, path, host, options) {
      try {
        return await format.read(bytes, path, host, options);
      } catch {
        return unreadable(path, 'text', 'internal-error');
      }
    },
  };
}
