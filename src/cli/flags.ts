import { Misuse } from '../io/misuse.ts';
import { recordTypes } from '../model/document.ts';
import type { Localized } from '../model/locale.ts';
import { closest } from '../text/closest.ts';
import { commandFlags, generalFlags } from './command-flags.ts';
import type { FlagName, Words } from './words.ts';

/** A flag's spelling, value set and place in the help. */
export interface Flag {
  readonly name: string;
  /** Key of its description in the words; a flag of some commands alone (command-flags.ts) brings its own. */
  readonly word?: FlagName;
  readonly about?: Localized;
  /** The commands that know it; absent: all of them. */
  readonly commands?: readonly string[];
  readonly short?: string;
  readonly type: 'string' | 'boolean' | 'array';
  readonly choices?: readonly string[];
  readonly group: 'own' | 'what' | 'how' | 'out' | 'decide';
}

const flags: readonly Flag[] = [
  { name: 'stdin-filename', word: 'stdinFilename', type: 'string', group: 'what' },
  { name: 'language', word: 'language', type: 'string', choices: ['auto', 'fr', 'nl', 'en'], group: 'what' },
  { name: 'record', word: 'record', type: 'string', choices: recordTypes, group: 'what' },
  { name: 'charter', word: 'charter', type: 'array', group: 'how' },
  { name: 'companions', word: 'companions', type: 'boolean', group: 'how' },
  { name: 'preparation', word: 'preparation', type: 'string', group: 'how' },
  { name: 'changes', word: 'changes', type: 'string', choices: ['accepted', 'original'], group: 'how' },
  { name: 'limit', word: 'limit', type: 'array', group: 'how' },
  { name: 'convert', word: 'convert', type: 'boolean', group: 'how' },
  { name: 'config', word: 'config', type: 'string', group: 'how' },
  { name: 'baseline', word: 'baseline', type: 'string', group: 'how' },
  { name: 'fail-on', word: 'failOn', type: 'string', choices: ['breach', 'review', 'never'], group: 'how' },
  {
    name: 'confidence',
    word: 'confidence',
    type: 'string',
    choices: ['high', 'medium', 'low'],
    group: 'how',
  },
  { name: 'format', word: 'format', short: 'f', type: 'array', group: 'out' },
  { name: 'locale', word: 'locale', type: 'string', choices: ['fr', 'nl', 'en'], group: 'out' },
  { name: 'quotes', word: 'quotes', type: 'string', choices: ['none', 'redacted', 'full'], group: 'out' },
  { name: 'fingerprint-key', word: 'fingerprintKey', type: 'string', group: 'out' },
  { name: 'line-hashes', word: 'lineHashes', type: 'boolean', group: 'out' },
  { name: 'output', word: 'output', short: 'o', type: 'string', group: 'out' },
  { name: 'open', word: 'open', type: 'boolean', group: 'out' },
  { name: 'as', word: 'as', type: 'string', choices: ['json', 'markdown', 'text'], group: 'out' },
  { name: 'colour', word: 'colour', type: 'boolean', group: 'out' },
  { name: 'remark', word: 'remark', type: 'string', group: 'decide' },
  { name: 'by', word: 'by', type: 'string', group: 'decide' },
  { name: 'authority', word: 'authority', type: 'string', group: 'decide' },
  { name: 'reason', word: 'reason', type: 'string', group: 'decide' },
  { name: 'from', word: 'from', type: 'string', group: 'decide' },
  { name: 'until', word: 'until', type: 'string', group: 'decide' },
  { name: 'quiet', word: 'quiet', short: 'q', type: 'boolean', group: 'out' },
];

export type Arguments = Readonly<Record<string, unknown>> & { readonly _: readonly (string | number)[] };

/** The flags of a command: its own first, which may give a name that all know another meaning. */
export function flagsOf(command: string): readonly Flag[] {
  const own = commandFlags.filter(({ commands = [] }) => commands.includes(command));
  const names = new Set(own.map(({ name }) => name));
  const general = generalFlags[command];
  return [
    ...own,
    ...flags.filter(({ name }) => !names.has(name) && (general === undefined || general.includes(name))),
  ];
}

/**
 * Unknown flags, values out of their set, flags without a value.
 * @throws Misuse with a "did you mean" where one is near.
 */
export function holdFlags(given: Arguments, command: string, words: Words): void {
  const flags = flagsOf(command);
  const known = new Set(
    flags
      .flatMap((flag) => [flag.name, flag.short ?? flag.name])
      .concat('help', 'h', 'version', 'v', 'color', '_', '$0'),
  );
  for (const name of Object.keys(given)) {
    if (known.has(name)) continue;
    const near = closest(
      name,
      flags.map((flag) => flag.name),
    );
    throw new Misuse(words.unknownFlag(name.length === 1 ? `-${name}` : `--${name}`, near && `--${near}`));
  }
  for (const flag of flags) {
    const value = given[flag.name];
    if (value === undefined || flag.type === 'boolean') continue;
    const values = (Array.isArray(value) ? value : [value]).map(String);
    const single = flag.type === 'string' && values.length > 1 ? [values.at(-1)!] : values;
    if (single.length === 0 || single.some((each) => each === ''))
      throw new Misuse(words.missingValue(`--${flag.name}`));
    for (const each of single) {
      if (flag.choices && !flag.choices.includes(each))
        throw new Misuse(words.badValue(`--${flag.name}`, each, flag.choices));
    }
  }
}

/** The last value of a flag that may be given more than once by mistake. */
export function stringOf(value: unknown): string | undefined {
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return last === undefined ? undefined : String(last);
}
