import { createHash } from 'node:crypto';
import { type AssessOptions, assess } from '../engine/assess.ts';
import { assessFile } from '../engine/assess-file.ts';
import type { Plan } from '../engine/plan.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Problem } from '../model/problem.ts';
import { turnsOf } from '../model/turns.ts';
import { type Means, prepared } from './assessing.ts';
import { decisionsBeside, sidecarOf } from './decisions.ts';
import type { Input } from './inputs.ts';
import { type ReadRecord, readRecord } from './record.ts';

/**
 * The records of one folder as one file about one person. A record that cannot be read is a problem of the file, and
 * words may then be missing from it; interviews among the records are held against their own charters one by one.
 * @param folder its path: what persons decided of the file stands beside it.
 */
export async function fileAssessments(
  name: string,
  inputs: readonly Input[],
  means: Means,
  folder?: string,
): Promise<readonly Assessment[]> {
  const read = await Promise.all(
    inputs.map(async (input) => {
      const record = await readRecord(input, means.language, means.lexicons, {
        ...means.reading,
        convert: means.convert,
        record: means.recordFor(input.file),
      });
      return { input, record };
    }),
  );
  const options = {
    lexicons: means.lexicons,
    confidence: means.confidence,
    ...(means.fingerprintKey ? { fingerprintKey: means.fingerprintKey } : {}),
    lineHashes: means.lineHashes,
    today: means.today,
  };
  const plan = means.planFor(undefined);
  const problems = read.flatMap(({ input, record }): readonly Problem[] =>
    record.read
      ? []
      : [
          ...record.problems.map((problem) => ({ ...problem, data: { ...problem.data, in: input.name } })),
          { code: 'degraded', data: { in: input.name } } as const,
        ],
  );
  const heard = read.flatMap(({ input: { file }, record }) => (record.read ? [{ file, record }] : []));
  const documents = heard.filter(({ record }) => record.documents !== undefined);
  // Nobody speaks in it and no title names it: it may be any record of the file.
  const others = heard.filter(({ record }) => record.documents === undefined);
  const interviews = others.filter(({ record }) => turnsOf(record.interview).length > 0);
  const unknown = others
    .filter((one) => !interviews.includes(one))
    .map(({ record }): Problem => ({ code: 'record-unrecognised', data: { in: record.source.path } }));
  const { decisions, problems: ofDecisions } = await decisionsBeside(folder);
  const apart = await Promise.all(documents.map(decisionsApart));
  const told = [...problems, ...unknown, ...ofDecisions, ...apart.flat()];
  const sums = read.map(({ record }) => record.sha256 ?? '');
  return [
    assessFile(
      {
        path: name,
        records: documents.map(({ record }) => record),
        problems: told,
        sha256: versionOf(sums),
        whole: true,
      },
      plan,
      { ...options, decisions },
    ),
    ...(await Promise.all(interviews.map((one) => interviewAssessment(one, plan, options, means)))),
  ];
}

interface Heard {
  readonly file: string | undefined;
  readonly record: ReadRecord & { readonly read: true };
}

/** An interview of the file, with what stands beside it, as if it were examined alone. */
async function interviewAssessment(
  { file, record }: Heard,
  plan: Plan,
  options: AssessOptions,
  means: Means,
): Promise<Assessment> {
  const { decisions, problems } = await decisionsBeside(file);
  const { preparation, fault } = await prepared({ file }, means);
  const read = { ...record, problems: [...record.problems, ...fault, ...problems] };
  return assess(read, plan, { ...options, decisions, ...(preparation ? { preparation } : {}) });
}

/** What was decided of one record was not decided of the file; nobody should think that it was. */
async function decisionsApart({ file, record }: Heard): Promise<readonly Problem[]> {
  const found = file === undefined ? undefined : await sidecarOf(file);
  return found ? [{ code: 'decisions-of-record', data: { in: record.source.path } }] : [];
}

/** Tells a folder's records from an earlier version of them, whatever they are called. */
function versionOf(sums: readonly string[]): string {
  return createHash('sha256')
    .update([...sums].sort().join('\n'))
    .digest('hex');
}
