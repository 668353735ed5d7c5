import { assessed, unreadable } from '../engine/assess.ts';
import { type Heard, officerSittings } from '../engine/overlaps.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Lexicons } from '../model/lexicon.ts';
import type { Language } from '../model/locale.ts';
import type { Span } from '../model/place.ts';
import type { Preparation } from '../model/preparation.ts';
import type { Problem } from '../model/problem.ts';
import { preparationWords } from '../wording/preparation-words.ts';
import type { Content } from './bytes.ts';
import { decisionsBeside } from './decisions.ts';
import type { Input } from './inputs.ts';
import { loadLexicons } from './library.ts';
import { Misuse } from './misuse.ts';
import { type PlanFor, planner } from './planner.ts';
import { enrolRefs } from './plugins.ts';
import { preparationBeside } from './preparation.ts';
import { readRecord } from './record.ts';
import { type RecordFor, recordTypes } from './record-types.ts';
import type { Terms } from './terms.ts';
import { TimedOut, timeLimit } from './time-limit.ts';

/** What it takes to assess records: the terms, the lexicons, and the plan for each file. */
export interface Means extends Terms {
  readonly lexicons: Readonly<Record<Language, Lexicons>>;
  readonly planFor: PlanFor;
  readonly recordFor: RecordFor;
}

/** Once for a run, or for a thread of it. */
export async function meansOf(terms: Terms): Promise<Means> {
  await enrolRefs(terms.plugins ?? [], terms.locale);
  return {
    ...terms,
    lexicons: await loadLexicons(),
    planFor: await planner(terms),
    recordFor: await recordTypes(terms),
  };
}

/**
 * One record, read and held against its charters, with what persons decided beside it. A file that cannot be read, or
 * on which we fail ourselves, is an assessment too: nothing is known of any clause.
 */
export async function assessmentOf(input: Input, means: Means): Promise<Assessment> {
  return (await examined(input, means)).assessment;
}

/** What came of one record: its assessment, and what is kept to hold it against others and to quote it later. */
export interface Examined extends Heard {
  /** Places that no excerpt may show; null where they are not told. */
  readonly masked: readonly Span[] | null;
}

/** Where the time of one record went, in milliseconds. */
export interface Timing {
  readonly reading: number;
  readonly checks: ReadonlyMap<string, number>;
}

let examinedAny = false;

/** Whether this thread has examined a record yet. */
export function examinedHere(): boolean {
  return examinedAny;
}

/**
 * @param known the file's content, where it was read already.
 * @param timed is told where the time went, where the record could be read.
 */
export async function examined(
  input: Input,
  means: Means,
  known?: Content,
  timed?: (timing: Timing) => void,
): Promise<Examined> {
  const plan = means.planFor(input.file);
  const within = timeLimit(means.timePerFile);
  const start = performance.now();
  try {
    const reading = { ...means.reading, convert: means.convert, record: means.recordFor(input.file), within };
    const record = await readRecord(input, means.language, means.lexicons, reading, known);
    if (!record.read) return nothingOf(unreadable(input.name, record.problems, plan, record));
    const { decisions, problems } = await decisionsBeside(input.file);
    const { preparation, fault } = await prepared(input, means);
    const read = { ...record, problems: [...record.problems, ...fault, ...problems] };
    const options = {
      lexicons: means.lexicons,
      confidence: means.confidence,
      decisions,
      ...(preparation ? { preparation } : {}),
      ...(means.fingerprintKey ? { fingerprintKey: means.fingerprintKey } : {}),
      lineHashes: means.lineHashes,
      today: means.today,
    };
    const clock = stopwatch(start);
    const { assessment, masked } = within(() => assessed(read, plan, options, timed && clock.check));
    timed?.(clock.timing());
    examinedAny = true;
    const sittings = record.documents ? [] : officerSittings(record.interview, means.lexicons);
    return { assessment, masked, sittings };
  } catch (error) {
    return nothingOf(unreadable(input.name, [problemOf(error, means)], plan, noFile));
  }
}

/** Of a record on which we failed: nothing is known of any clause. */
export function failedOn(input: Input, means: Means, problem: Problem): Examined {
  return nothingOf(unreadable(input.name, [problem], means.planFor(input.file), noFile));
}

const noFile = { bytes: 0, sha256: null, format: null };

function nothingOf(assessment: Assessment): Examined {
  return { assessment, sittings: [], masked: [] };
}

function problemOf(error: unknown, { timePerFile }: Means): Problem {
  if (error instanceof TimedOut) return { code: 'timed-out', data: { seconds: timePerFile } };
  const cause = error instanceof Error ? error.message : String(error);
  return { code: 'internal-error', data: { cause } };
}

/** Each check has what went by since the one before it: what several need is counted with the first that asks for it. */
function stopwatch(start: number): { check(id: string): void; timing(): Timing } {
  const begin = performance.now();
  const checks = new Map<string, number>();
  let last = begin;
  return {
    check: (id) => {
      const now = performance.now();
      checks.set(id, (checks.get(id) ?? 0) + now - last);
      last = now;
    },
    timing: () => ({ reading: begin - start, checks }),
  };
}

/** The preparation named for the run, else the one beside the record; one that is not valid costs nobody the run. */
export async function prepared(
  { file }: Pick<Input, 'file'>,
  means: Pick<Means, 'preparation' | 'locale'>,
): Promise<{ readonly preparation: Preparation | undefined; readonly fault: readonly Problem[] }> {
  if (means.preparation) return { preparation: means.preparation, fault: [] };
  try {
    const words = preparationWords[means.locale];
    return { preparation: await preparationBeside(file, process.cwd(), words), fault: [] };
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    return {
      preparation: undefined,
      fault: [{ code: 'invalid-preparation', data: { cause: error.message } }],
    };
  }
}
