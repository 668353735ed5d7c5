import type { Locale } from '../../model/locale.ts';
import type { Arguments } from '../flags.ts';
import type { Words } from '../words.ts';

/** A subcommand: arguments in, exit code out; the report on standard output, everything else on standard error. */
export type Command = (given: Arguments, locale: Locale, words: Words) => Promise<0 | 1>;
