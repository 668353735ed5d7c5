import yargs from 'yargs';
import { loadConfig } from '../io/config.ts';
import { checks, version } from '../io/library.ts';
import { Misuse } from '../io/misuse.ts';
import type { Locale } from '../model/locale.ts';
import type { Command } from './commands/command.ts';
import { type Arguments, flagsOf, holdFlags, stringOf } from './flags.ts';
import { localeOf } from './locale.ts';
import { wordsIn } from './wording.ts';
import type { Words } from './words.ts';

export { examinedHere } from '../io/assessing.ts';

/** Subcommands, loaded when called: `--help` loads no parser. */
const commands: Readonly<Record<keyof Words['commands'], () => Promise<Command>>> = {
  lint: async () => (await import('./commands/lint.ts')).lint,
  file: async () => (await import('./commands/file.ts')).file,
  parse: async () => (await import('./commands/parse.ts')).parse,
  checks: async () => (await import('./commands/checks.ts')).checks,
  charter: async () => (await import('./commands/charter.ts')).charter,
  explain: async () => (await import('./commands/explain.ts')).explain,
  annotate: async () => (await import('./commands/annotate.ts')).annotate,
  hook: async () => (await import('./commands/hook.ts')).hook,
  page: async () => (await import('./commands/page.ts')).page,
  watch: async () => (await import('./commands/watch.ts')).watch,
  attest: async () => (await import('./commands/attest.ts')).attest,
  override: async () => (await import('./commands/override.ts')).override,
  suppress: async () => (await import('./commands/suppress.ts')).suppress,
  formats: async () => (await import('./commands/formats.ts')).formats,
  'new-charter': async () => (await import('./commands/new-charter.ts')).newCharter,
  init: async () => (await import('./commands/init.ts')).init,
  render: async () => (await import('./commands/render.ts')).render,
  diff: async () => (await import('./commands/diff.ts')).diff,
  merge: async () => (await import('./commands/merge.ts')).merge,
  work: async () => (await import('./commands/work.ts')).work,
  serve: async () => (await import('./commands/serve.ts')).serve,
  sample: async () => (await import('./commands/sample.ts')).sample,
  history: async () => (await import('./commands/history.ts')).history,
  'language-server': async () => (await import('./commands/language-server.ts')).languageServer,
};

/** Commands that show what there is without examining anything: plug-ins of the config are there too. */
const listing: ReadonlySet<string> = new Set([
  'checks',
  'charter',
  'explain',
  'formats',
  'render',
  'diff',
  'merge',
]);

/** Arguments after the program's name → exit status (0, 1, 2, 3 as the help says). */
export async function run(args: readonly string[]): Promise<0 | 1 | 2 | 3 | 130 | 143> {
  const locale = localeOf(wishedLocale(args), process.env);
  const words = wordsIn(locale);
  try {
    const parser = parserFor(args, locale, words);
    const given = (await parser.parse()) as unknown as Arguments;
    if (given['version'] === true) return shown(`${version}\n`);
    if (given['help'] === true) return shown(`${await parser.getHelp()}\n`);
    const name =
      given._[0] !== undefined && String(given._[0]) in commands
        ? (String(given._[0]) as keyof typeof commands)
        : undefined;
    holdFlags(given, name ?? 'lint', words);
    // `charterlint lint notes/` and `charterlint notes/` are the same.
    const rest = name === 'lint' ? { ...given, _: given._.slice(1) } : given;
    if (name && listing.has(name)) await loadConfig(stringOf(given['config']), process.cwd(), checks, words);
    const command = await commands[name ?? 'lint']();
    return await command(rest as Arguments, locale, words);
  } catch (error) {
    if (error instanceof Misuse) {
      process.stderr.write(`charterlint: ${error.message}\n`);
      return 2;
    }
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`charterlint: ${words.ourFault(cause)}\n`);
    return 3;
  }
}

function parserFor(args: readonly string[], locale: Locale, words: Words) {
  const command = args.find((arg) => arg in commands) ?? 'lint';
  const parser = yargs([...args])
    .scriptName('charterlint')
    .usage(`${words.usage}\n\n${words.about}`)
    .parserConfiguration({
      'camel-case-expansion': false,
      'greedy-arrays': false,
      'dot-notation': false,
      'parse-positional-numbers': false,
      'strip-aliased': true,
    })
    .exitProcess(false)
    .help(false)
    .version(false)
    .option('help', { alias: 'h', type: 'boolean', describe: words.help })
    .option('version', { alias: 'v', type: 'boolean', describe: words.version })
    // The parser's own words; its translations are files that a bundle does not carry.
    .updateStrings({ ...words.parser })
    .epilogue(words.exits)
    .wrap(Math.min(100, process.stdout.columns ?? 100));
  for (const [name, describe] of Object.entries(words.commands)) parser.command(name, describe);
  for (const flag of flagsOf(command)) {
    const about = flag.about?.[locale] ?? (flag.word ? words.flags[flag.word] : '');
    parser.option(flag.name, {
      type: flag.type === 'array' ? 'string' : flag.type,
      ...(flag.type === 'array' ? { array: true } : {}),
      ...(flag.short ? { alias: flag.short } : {}),
      ...(flag.name === 'colour' ? { alias: 'color' } : {}),
      describe: flag.choices ? `${about}: ${flag.choices.join(' | ')}` : about,
      group: flag.group === 'own' ? `charterlint ${command}` : words.groups[flag.group],
    });
  }
  for (const [command, describe] of words.examples) parser.example(command, describe);
  return parser;
}

function shown(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

/** Looked up before the arguments are parsed, since their errors are worded too. */
function wishedLocale(args: readonly string[]): string | undefined {
  const at = args.indexOf('--locale');
  return stringOf(
    args.find((arg) => arg.startsWith('--locale='))?.slice('--locale='.length) ??
      (at === -1 ? undefined : args[at + 1]),
  );
}
