import { assess, unreadable } from '../engine/assess.ts';
import { type Heard, officerSittings } from '../engine/overlaps.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Lexicons } from '../model/lexicon.ts';
import type { Language } from '../model/locale.ts';
import type { Preparation } from '../model/preparation.ts';
import type { Problem } from '../model/problem.ts';
import { preparationWords } from '../wording/preparation-words.ts';
import { decisionsBeside } from './decisions.ts';
import type { Input } from './inputs.ts';
import { loadLexicons } from './library.ts';
import { Misuse } from './misuse.ts';
import { type PlanFor, planner } from './planner.ts';
import { preparationBeside } from './preparation.ts';
import { readRecord } from './record.ts';
import { type RecordFor, recordTypes } from './record-types.ts';
import type { Terms } from './terms.ts';

/** What it takes to assess records: the terms, the lexicons, and the plan for each file. */
export interface Means extends Terms {
  readonly lexicons: Readonly<Record<Language, Lexicons>>;
  readonly planFor: PlanFor;
  readonly recordFor: RecordFor;
}

/** Once for a run, or for a thread of it. */
export async function meansOf(terms: Terms): Promise<Means> {
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
  return (await heardOf(input, means)).assessment;
}

/** The same, with what is kept of it to be held against the other records of the run. */
export async function heardOf(input: Input, means: Means): Promise<Heard> {
  const plan = means.planFor(input.file);
  try {
    const record = await readRecord(input, means.language, means.lexicons, {
      ...means.reading,
      convert: means.convert,
      record: means.recordFor(input.file),
    });
    if (!record.read)
      return { assessment: unreadable(input.name, record.problems, plan, record), sittings: [] };
    const { decisions, problems } = await decisionsBeside(input.file);
    const { preparation, fault } = await prepared(input, means);
    const read = { ...record, problems: [...record.problems, ...fault, ...problems] };
    const assessment = assess(read, plan, {
      lexicons: means.lexicons,
      confidence: means.confidence,
      decisions,
      ...(preparation ? { preparation } : {}),
      ...(means.fingerprintKey ? { fingerprintKey: means.fingerprintKey } : {}),
      lineHashes: means.lineHashes,
      today: means.today,
    });
    const sittings = record.documents ? [] : officerSittings(record.interview, means.lexicons);
    return { assessment, sittings };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const file = { bytes: 0, sha256: null, format: null };
    const problems = [{ code: 'internal-error' as const, data: { cause } }];
    return { assessment: unreadable(input.name, problems, plan, file), sittings: [] };
  }
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
