import type { CaseFile } from './case-file.ts';
import type { Datum } from './datum.ts';
import type { Measured } from './deadlines.ts';
import type { DocumentType } from './document.ts';
import type { Interview } from './interview.ts';
import type { Confidence, Lexicon, Lexicons } from './lexicon.ts';
import type { Language, Localized } from './locale.ts';
import type { Span } from './place.ts';
import type { Preparation } from './preparation.ts';

/** `breach`: arithmetic or presence shows it; `review`: a signal, a person decides. */
export type Verdict = 'breach' | 'review';
/** SARIF's words. */
export type Severity = 'error' | 'warning' | 'note';

/** A small part of JSON Schema: enough for options, and typed. */
export type OptionSchema =
  | {
      readonly type: 'number';
      readonly default: number;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly description: Localized;
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: Localized }
  | {
      readonly type: 'string';
      readonly default: string;
      readonly enum: readonly string[];
      readonly description: Localized;
    };
export type OptionSchemas = Readonly<Record<string, OptionSchema>>;
export type OptionsOf<O extends OptionSchemas> = {
  readonly [K in keyof O]: O[K] extends { type: 'number' }
    ? number
    : O[K] extends { type: 'boolean' }
      ? boolean
      : O[K] extends { enum: readonly (infer V)[] }
        ? V
        : string;
};

/** The `{names}` in a message template. */
type Placeholders<S extends string> = S extends `${string}{${infer P}}${infer Rest}`
  ? P | Placeholders<Rest>
  : never;
type DataFor<S extends string> = [Placeholders<S>] extends [never]
  ? { readonly data?: Readonly<Record<never, Datum>> }
  : { readonly data: Readonly<Record<Placeholders<S>, Datum>> };

/** Messages without a hole need no data and may be chosen by a variable; each of the others asks for its own. */
type WithoutHoles<M extends Readonly<Record<string, string>>> = {
  [K in keyof M & string]: [Placeholders<M[K]>] extends [never] ? K : never;
}[keyof M & string];
type WithHoles<M extends Readonly<Record<string, string>>> = Exclude<keyof M & string, WithoutHoles<M>>;

/** What a check says at one place. */
interface Place {
  readonly at: Span;
  readonly verdict: Verdict;
  /** Default `high`: arithmetic and presence are certain. */
  readonly confidence?: Confidence;
  /** Rule instance, e.g. `confidentiality` of `missing-information/confidentiality`. */
  readonly instance?: string;
  /** Lowers the check's severity for this finding. */
  readonly severity?: Severity;
  readonly turn?: number;
  /** The words at the place are never shown, whatever quoting is allowed (an interpreter's name). */
  readonly masked?: boolean;
  /** A neutral wording to offer instead, in the record's language, from our own lexicons. */
  readonly rewording?: string;
}
type Said<M extends Readonly<Record<string, string>>> =
  | (Place & { readonly message: WithoutHoles<M> } & DataFor<''>)
  | { readonly [K in WithHoles<M>]: Place & { readonly message: K } & DataFor<M[K]> }[WithHoles<M>];

/** What a check says of the whole record when there is no finding to make, or less than everything was examined. */
interface Outcome {
  readonly outcome: 'not-applicable' | 'inconclusive' | 'pass';
  readonly at?: Span;
  readonly instance?: string;
}
/** `because` is the message that says why. */
type Told<M extends Readonly<Record<string, string>>> =
  | (Outcome & { readonly because: WithoutHoles<M> } & DataFor<''>)
  | { readonly [K in WithHoles<M>]: Outcome & { readonly because: K } & DataFor<M[K]> }[WithHoles<M>];

/** What `run` may yield. A check that yields nothing says: all was examined and nothing was found. */
export type Yielded<M extends Readonly<Record<string, string>>> = Said<M> | Told<M>;

/** Words of one check in one locale. Sentences state the fact, then the standard (architecture §5). */
export interface CheckTexts<M extends Readonly<Record<string, string>> = Readonly<Record<string, string>>> {
  /** A noun phrase. */
  readonly title: string;
  /** Why it matters to the person heard. */
  readonly why: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly messages: M;
  /** Titles of instances, for checks that have them: `missing-information/<instance>`. */
  readonly instances?: Readonly<Record<string, string>>;
}

/** A marked sample: `⟦…⟧` stands around what must be found; `clean` must stay unmarked and unfound. */
export interface Example {
  readonly breach: string;
  readonly clean: string;
  /** What is handed in beside both samples, for a check that needs it. */
  readonly preparation?: Preparation;
}

/** Everything language analysis may consult for one record. */
export interface Speech {
  readonly language: Language;
  readonly lexicons: Lexicons;
}

export interface Context<L extends string, O> {
  readonly options: O;
  readonly language: Language;
  readonly speech: Speech;
  /** A declared lexicon in the record's language. */
  readonly lexicon: (name: L) => Lexicon;
  /** What was known before the interview; undefined when nothing was handed in. */
  readonly preparation?: Preparation | undefined;
}

export interface CheckDefinition<
  L extends string,
  O extends OptionSchemas,
  M extends Readonly<Record<string, string>>,
> {
  /** = file name; a noun phrase naming the breach. Public, and stays. */
  readonly id: string;
  readonly severity: Severity;
  /** Languages it can judge (its words are always in all three). */
  readonly languages: readonly Language[];
  readonly lexicons: readonly L[];
  readonly options: O;
  /** Instances the check reports under `id/instance`. */
  readonly instances?: readonly string[];
  /**
   * It looks at times alone, or at turns one by one and little besides: whoever assesses a record while it is written
   * asks it at once, and those that go through the whole record a moment later.
   */
  readonly immediate?: true;
  /**
   * Messages that the words at the place show by themselves, whatever else stood in the record. All others rest on
   * something not being there, and are no breach where text of the record may be missing.
   */
  readonly evident?: readonly (keyof M & string)[];
  readonly texts: { readonly en: CheckTexts<M> } & Readonly<
    Record<'fr' | 'nl', CheckTexts<{ readonly [K in keyof M]: string }>>
  >;
  readonly examples: Localized<Example>;
  run(interview: Interview, context: Context<L, OptionsOf<O>>): Iterable<Yielded<M>>;
}

/** What every check has, whatever tree it reads. */
interface CheckFace {
  readonly id: string;
  readonly severity: Severity;
  readonly languages: readonly Language[];
  readonly lexicons: readonly string[];
  readonly options: OptionSchemas;
  readonly instances: readonly string[];
  readonly evident: readonly string[];
  /** Quick to ask again after every keystroke. */
  readonly immediate?: true;
  readonly texts: Localized<CheckTexts>;
  readonly examples: Localized<Example>;
}

export interface InterviewCheck extends CheckFace {
  readonly reads: 'interview';
  run(
    interview: Interview,
    context: Context<string, Readonly<Record<string, unknown>>>,
  ): Iterable<AnyYielded>;
}

export interface FileCheck extends CheckFace {
  readonly reads: 'file';
  /** What it speaks of: without a record of one of these types it does not apply. */
  readonly records: readonly DocumentType[];
  /** It holds records against each other: where a file mixes two persons, it cannot tell. */
  readonly across: boolean;
  run(
    file: CaseFile,
    context: { readonly options: Readonly<Record<string, unknown>> },
  ): Iterable<AnyFileYielded>;
}

/** A check as the engine sees it: it reads one kind of tree and never runs on the other. */
export type Check = InterviewCheck | FileCheck;

/** A time limit that a check measured: reports draw it. Moments are ids of labels (`file-labels`). */
export interface Deadline {
  readonly from: string;
  readonly actual: string;
  readonly measured: Measured;
}
export type AnyFileYielded =
  | (AnySaid & { readonly record: number })
  | AnyTold
  | { readonly deadline: Deadline };

export interface AnySaid {
  readonly message: string;
  readonly at: Span;
  readonly verdict: Verdict;
  readonly confidence?: Confidence;
  readonly instance?: string;
  readonly severity?: Severity;
  readonly turn?: number;
  readonly masked?: boolean;
  readonly rewording?: string;
  readonly data?: Readonly<Record<string, Datum>>;
}
export interface AnyTold {
  readonly outcome: 'not-applicable' | 'inconclusive' | 'pass';
  readonly because: string;
  readonly at?: Span;
  readonly instance?: string;
  readonly data?: Readonly<Record<string, Datum>>;
}
export type AnyYielded = AnySaid | AnyTold;

/** What a check of files may yield: a place also names its record, and a time limit that was measured is drawn. */
export type FileYielded<M extends Readonly<Record<string, string>>> =
  | (Said<M> & { readonly record: number })
  | Told<M>
  | { readonly deadline: Deadline };

export interface FileCheckDefinition<O extends OptionSchemas, M extends Readonly<Record<string, string>>>
  extends Omit<CheckDefinition<never, O, M>, 'run' | 'lexicons' | 'languages'> {
  readonly records: readonly DocumentType[];
  readonly across: boolean;
  run(file: CaseFile, context: { readonly options: OptionsOf<O> }): Iterable<FileYielded<M>>;
}

/** Typed at the definition, plain afterwards: the engine and the reporters need no generics. */
export function defineCheck<
  const L extends string,
  const O extends OptionSchemas,
  const M extends Readonly<Record<string, string>>,
>(definition: CheckDefinition<L, O, M>): InterviewCheck {
  // The one place where the precise types are given up: the engine hands in what the definition declared.
  return { reads: 'interview', instances: [], evident: [], ...definition } as unknown as InterviewCheck;
}

/** A check that reads the records of a file. Their words come to it as cues and moments of the tree, in any language. */
export function defineFileCheck<
  const O extends OptionSchemas,
  const M extends Readonly<Record<string, string>>,
>(definition: FileCheckDefinition<O, M>): FileCheck {
  return {
    reads: 'file',
    instances: [],
    evident: [],
    lexicons: [],
    languages: ['fr', 'nl', 'en'],
    ...definition,
  } as unknown as FileCheck;
}
