import type { CharterFileWords } from '../io/charter-text.ts';
import type { ConfigWords } from '../io/config.ts';
import type { InputWords } from '../io/inputs.ts';
import type { FormatId } from '../model/interview.ts';
import type { PreparationWords } from '../wording/preparation-words.ts';

/** Everything the command itself says: help, misuse, progress. */
export interface Words extends ConfigWords, InputWords {
  readonly usage: string;
  readonly about: string;
  readonly commands: Readonly<
    Record<
      | 'lint'
      | 'file'
      | 'parse'
      | 'checks'
      | 'charter'
      | 'explain'
      | 'annotate'
      | 'hook'
      | 'page'
      | 'watch'
      | 'attest'
      | 'override'
      | 'suppress'
      | 'formats'
      | 'init'
      | 'new-charter'
      | 'render'
      | 'diff'
      | 'merge'
      | 'history'
      | 'sample'
      | 'language-server'
      | 'serve'
      | 'work',
      string
    >
  >;
  readonly flags: Readonly<Record<FlagName, string>>;
  readonly groups: Readonly<Record<'what' | 'how' | 'out' | 'decide', string>>;
  readonly examples: readonly (readonly [string, string])[];
  readonly exits: string;
  /** As it stands between a label and its value. */
  readonly colon: string;
  /** Headings and type words of the help, by the parser's own keys. */
  readonly parser: Readonly<Record<string, string>>;
  readonly help: string;
  readonly version: string;
  unknownFlag(flag: string, near: string | undefined): string;
  unknownName(
    kind: 'format' | 'charter' | 'checkOrClause' | 'treeForm' | 'limit' | 'clause' | 'status',
    name: string,
    near: string | undefined,
    known: readonly string[],
  ): string;
  badValue(flag: string, value: string, known: readonly string[]): string;
  missingValue(flag: string): string;
  badNumber(flag: string, value: string): string;
  /** What is wrong with a preparation file. */
  readonly preparation: PreparationWords;
  /** What is wrong with a charter's file. */
  readonly charterFile: CharterFileWords;
  /** What the commands say by which a person decides. */
  readonly decide: {
    /** How each is called, where it was called otherwise. */
    readonly attest: string;
    readonly override: string;
    readonly suppress: string;
    readonly aFile: string;
    missing(flag: string): string;
    badDate(text: string): string;
    unreadable(name: string): string;
    noFinding(name: string): string;
    overrideInstead(clause: string, status: string): string;
    otherStatus(clause: string, status: string, expected: string): string;
    sameStatus(clause: string, status: string): string;
  };
  readonly twoToStdout: string;
  /** `-o` where it has no report to name, or several. */
  oneOutput(reports: number): string;
  readonly oneFile: string;
  readonly oneReport: string;
  readonly oneName: string;
  notAReport(path: string): string;
  cannotRead(path: string, cause: string): string;
  cannotWrite(path: string, cause: string): string;
  alreadyThere(path: string): string;
  written(path: string): string;
  progress(done: number, all: number): string;
  ourFault(cause: string): string;
  readonly explain: Readonly<
    Record<
      | 'asks'
      | 'why'
      | 'remedy'
      | 'serves'
      | 'options'
      | 'breach'
      | 'clean'
      | 'notSeen'
      | 'examined'
      | 'article'
      | 'default'
      | 'severity',
      string
    >
  >;
  /** What each format keeps, as `charterlint formats` says it; by id. */
  readonly formats: Readonly<Record<FormatId | 'doc', readonly [name: string, kept: string]>>;
  /** What stands in brackets before lines that are no text of the record, in `parse --as text`. */
  readonly plain: { readonly pageMark: string; readonly note: string };
}

export type FlagName =
  | 'format'
  | 'charter'
  | 'record'
  | 'companions'
  | 'language'
  | 'locale'
  | 'quotes'
  | 'failOn'
  | 'confidence'
  | 'config'
  | 'quiet'
  | 'stdinFilename'
  | 'as'
  | 'changes'
  | 'limit'
  | 'convert'
  | 'preparation'
  | 'remark'
  | 'by'
  | 'authority'
  | 'reason'
  | 'from'
  | 'until'
  | 'colour'
  | 'baseline'
  | 'fingerprintKey'
  | 'lineHashes'
  | 'output'
  | 'open';
