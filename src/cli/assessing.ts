import { assess, unreadable } from '../engine/assess.ts';
import { decisionsBeside } from '../io/decisions.ts';
import type { Input } from '../io/inputs.ts';
import { readRecord } from '../io/record.ts';
import type { Assessment } from '../model/assessment.ts';
import { now } from './now.ts';
import type { Settings } from './settings.ts';

/**
 * One record, read and held against its charters, with what persons decided beside it. A file that cannot be read, or
 * on which we fail ourselves, is an assessment too: nothing is known of any clause.
 */
export async function assessmentOf(input: Input, settings: Settings): Promise<Assessment> {
  const plan = settings.planFor(input.file);
  try {
    const record = await readRecord(input, settings.language, settings.lexicons, {
      ...settings.reading,
      convert: settings.convert,
    });
    if (!record.read) return unreadable(input.name, record.problems, plan, record);
    const { decisions, problems } = await decisionsBeside(input.file);
    return assess({ ...record, problems: [...record.problems, ...problems] }, plan, {
      lexicons: settings.lexicons,
      confidence: settings.confidence,
      decisions,
      today: now().toISOString().slice(0, 10),
    });
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return unreadable(input.name, [{ code: 'internal-error', data: { cause } }], plan, {
      bytes: 0,
      sha256: null,
      format: null,
    });
  }
}
