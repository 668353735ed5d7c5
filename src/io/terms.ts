import type { Charter } from '../model/charter.ts';
import type { RecordType } from '../model/document.ts';
import type { Confidence } from '../model/lexicon.ts';
import type { Language, Locale } from '../model/locale.ts';
import type { Preparation } from '../model/preparation.ts';
import type { ReadOptions } from '../parser/blocks.ts';
import type { Config } from './config.ts';
import type { PluginRef } from './plugin-file.ts';

/**
 * All that the assessment of a record depends on besides the record and what lies beside it. Plain data: a thread can
 * be handed it, and two runs can be told apart by it.
 */
export interface Terms {
  /** Of sentences about a file beside the record; an assessment has no words otherwise. */
  readonly locale: Locale;
  /** Those chosen, and behind them those that a record's date may add. */
  readonly charters: readonly Charter[];
  readonly language: Language | 'auto';
  readonly confidence: Confidence;
  readonly reading: ReadOptions;
  /** Whether LibreOffice may convert what no reader reads. */
  readonly convert: boolean;
  /** What was known before the interviews, from the file named for all records of the run. */
  readonly preparation: Preparation | undefined;
  readonly fingerprintKey: Uint8Array | undefined;
  readonly lineHashes: boolean;
  /** Plug-ins that the checks, charters, lexicons and formats are of; each thread loads them itself. */
  readonly plugins?: readonly PluginRef[];
  /** What the config says of checks, and absolutely where its globs start from; empty without a config. */
  readonly checks: Pick<Config, 'checks' | 'overrides'>;
  /** What records are by the caller's word: all of them, or by globs that start from the same folder. */
  readonly records: { readonly all?: RecordType; readonly globs: NonNullable<Config['records']> };
  readonly folder: string;
  /** Seconds that a record may take. */
  readonly timePerFile: number;
  /** ISO date of the run: decisions end. */
  readonly today: string;
}
