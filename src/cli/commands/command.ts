import type { Locale } from '../../model/locale.ts';
import type { Arguments } from '../flags.ts';
import type { Words } from '../words.ts';

/** A subcommand: arguments in, exit code out (130, 143: ended from outside); the report on standard output, everything else on standard error. */
export type Command = (given: Arguments, locale: Locale, words: Words) => Promise<0 | 1 | 130 | 143>;
