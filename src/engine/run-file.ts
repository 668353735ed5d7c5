import type { CaseFile } from '../model/case-file.ts';
import type { AnySaid, AnyTold, Deadline } from '../model/check.ts';
import { type PlannedRun, serves } from './plan.ts';
import type { EngineReason, Spoken as SpokenOfRecord } from './run.ts';

/** What one check said of one file; each place names the record it stands in. */
export interface Spoken extends SpokenOfRecord {
  readonly said: readonly (AnySaid & { readonly record?: number })[];
  readonly deadlines: readonly (Deadline & { readonly check: string })[];
}

/** Runs one check on a file; whatever it throws stays with it. A check of interviews does not run on it at all. */
export function spokenOf(run: PlannedRun, file: CaseFile): Spoken {
  const { check } = run;
  const silent = { run, said: [], deadlines: [] };
  if (check.reads !== 'file') {
    const because: EngineReason = 'other-record-type';
    return { ...silent, told: [{ outcome: 'not-applicable', because }] };
  }
  const hindered = hindrance(check.records, check.across, file);
  if (hindered) return { ...silent, told: [hindered] };
  const said: (AnySaid & { readonly record: number })[] = [];
  const told: AnyTold[] = [];
  const deadlines: (Deadline & { readonly check: string })[] = [];
  try {
    for (const yielded of check.run(file, { options: run.options })) {
      if ('instance' in yielded && !serves(run, yielded.instance)) continue;
      if ('deadline' in yielded) deadlines.push({ ...yielded.deadline, check: check.id });
      else if ('message' in yielded) said.push(run.doubted ? { ...yielded, verdict: 'review' } : yielded);
      else told.push(yielded);
    }
    return { run, said, told, deadlines };
  } catch (error) {
    const crashed = error instanceof Error ? error.message : String(error);
    return { ...silent, told: [], crashed };
  }
}

/**
 * Without a record of the kind that a check speaks of it does not apply; a draft of one leaves it open, as do words of
 * an unknown language and a file in which two persons are mixed.
 */
function hindrance(
  types: readonly string[],
  across: boolean,
  file: CaseFile,
): (AnyTold & { readonly because: EngineReason }) | undefined {
  const own = file.records.filter(({ document }) => types.includes(document.record));
  if (own.length === 0)
    return file.drafts.some(({ document }) => types.includes(document.record))
      ? { outcome: 'inconclusive', because: 'only-a-draft' }
      : { outcome: 'not-applicable', because: 'no-such-record' };
  if (own.some(({ document }) => document.language === 'und'))
    return { outcome: 'inconclusive', because: 'language-unknown' };
  return across && file.mixed ? { outcome: 'inconclusive', because: 'two-persons' } : undefined;
}
