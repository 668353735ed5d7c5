import { assess, unreadable } from '../engine/assess.ts';
import { type Heard, officerSittings } from '../engine/overlaps.ts';
import { decisionsBeside } from '../io/decisions.ts';
import type { Input } from '../io/inputs.ts';
import { Misuse } from '../io/misuse.ts';
import { preparationBeside } from '../io/preparation.ts';
import { readRecord } from '../io/record.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Preparation } from '../model/preparation.ts';
import type { Problem } from '../model/problem.ts';
import { now } from './now.ts';
import type { Settings } from './settings.ts';
import { wordsIn } from './wording.ts';

/**
 * One record, read and held against its charters, with what persons decided beside it. A file that cannot be read, or
 * on which we fail ourselves, is an assessment too: nothing is known of any clause.
 */
export async function assessmentOf(input: Input, settings: Settings): Promise<Assessment> {
  return (await heardOf(input, settings)).assessment;
}

/** The same, with what is kept of it to be held against the other records of the run. */
export async function heardOf(input: Input, settings: Settings): Promise<Heard> {
  const plan = settings.planFor(input.file);
  try {
    const record = await readRecord(input, settings.language, settings.lexicons, {
      ...settings.reading,
      convert: settings.convert,
    });
    if (!record.read)
      return { assessment: unreadable(input.name, record.problems, plan, record), sittings: [] };
    const { decisions, problems } = await decisionsBeside(input.file);
    const { preparation, fault } = await prepared(input, settings);
    const read = { ...record, problems: [...record.problems, ...fault, ...problems] };
    const assessment = assess(read, plan, {
      lexicons: settings.lexicons,
      confidence: settings.confidence,
      decisions,
      ...(preparation ? { preparation } : {}),
      ...(settings.fingerprintKey ? { fingerprintKey: settings.fingerprintKey } : {}),
      lineHashes: settings.lineHashes,
      today: now().toISOString().slice(0, 10),
    });
    return { assessment, sittings: officerSittings(record.interview, settings.lexicons) };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const file = { bytes: 0, sha256: null, format: null };
    const problems = [{ code: 'internal-error' as const, data: { cause } }];
    return { assessment: unreadable(input.name, problems, plan, file), sittings: [] };
  }
}

/** The preparation named for the run, else the one beside the record; one that is not valid costs nobody the run. */
async function prepared(
  { file }: Input,
  settings: Settings,
): Promise<{ readonly preparation: Preparation | undefined; readonly fault: readonly Problem[] }> {
  if (settings.preparation) return { preparation: settings.preparation, fault: [] };
  try {
    const words = wordsIn(settings.locale).preparation;
    return { preparation: await preparationBeside(file, process.cwd(), words), fault: [] };
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    return {
      preparation: undefined,
      fault: [{ code: 'invalid-preparation', data: { cause: error.message } }],
    };
  }
}
