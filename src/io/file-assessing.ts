import { assess } from '../engine/assess.ts';
import { assessFile } from '../engine/assess-file.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Problem } from '../model/problem.ts';
import { turnsOf } from '../model/turns.ts';
import type { Means } from './assessing.ts';
import type { Input } from './inputs.ts';
import { readRecord } from './record.ts';

/**
 * The records of one folder as one file about one person. A record that cannot be read is a problem of the file, and
 * words may then be missing from it; interviews among the records are held against their own charters one by one.
 */
export async function fileAssessments(
  name: string,
  inputs: readonly Input[],
  means: Means,
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
  const records = read.flatMap(({ record }) => (record.read ? [record] : []));
  const documents = records.filter((record) => record.documents !== undefined);
  // Nobody speaks in it and no title names it: it may be any record of the file.
  const speaks = (record: (typeof records)[number]): boolean => turnsOf(record.interview).length > 0;
  const others = records.filter((record) => record.documents === undefined);
  const interviews = others.filter(speaks);
  const unknown = others
    .filter((record) => !speaks(record))
    .map(({ source }): Problem => ({ code: 'record-unrecognised', data: { in: source.path } }));
  return [
    assessFile(
      { path: name, records: documents, problems: [...problems, ...unknown], whole: true },
      plan,
      options,
    ),
    ...interviews.map((record) => assess(record, plan, options)),
  ];
}
