import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { charters } from '../../generated/charters.ts';
import { checks } from '../../generated/checks.ts';
import { planOf } from '../../src/engine/plan.ts';
import type { Means } from '../../src/io/assessing.ts';
import { fileAssessments } from '../../src/io/file-assessing.ts';
import { loadLexicons } from '../../src/io/library.ts';
import type { Assessment, Status } from '../../src/model/assessment.ts';
import { root } from '../support/project.ts';
import { options } from '../support/reading.ts';

export const filesFolder = join(root, 'fixtures', 'files');
const own = ['royal-decree-2014'];
const lexicons = await loadLexicons();
const means = {
  locale: 'en',
  language: 'auto',
  lexicons,
  confidence: 'medium',
  reading: options,
  convert: false,
  preparation: undefined,
  fingerprintKey: undefined,
  lineHashes: false,
  checks: {},
  records: { globs: [] },
  folder: '',
  timePerFile: 60_000,
  today: '2026-11-21',
  recordFor: () => undefined,
} satisfies Omit<Means, 'charters' | 'planFor'>;

/** The records of a folder as the command examines them, against charters by their ids. */
export async function assessedFolder(folder: string, ids: readonly string[] = own): Promise<Assessment> {
  const chosen = await Promise.all(ids.map(async (id) => (await charters[id]!()).default));
  const plan = planOf(chosen, checks);
  const inputs = readdirSync(folder)
    .filter((name) => !name.includes('.charterlint.'))
    .sort()
    .map((name) => ({ file: join(folder, name), name }));
  return (
    await fileAssessments('file', inputs, { ...means, charters: chosen, planFor: () => plan }, folder)
  )[0]!;
}

/** Records given as text, by file name. */
export async function assessedRecords(
  records: Readonly<Record<string, string>>,
  ids: readonly string[] = own,
): Promise<Assessment> {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-file-'));
  try {
    for (const [name, text] of Object.entries(records)) writeFileSync(join(folder, name), text);
    return await assessedFolder(folder, ids);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Records of a case of `fixtures/files`, to be changed. */
export function recordsOf(name: string): Record<string, string> {
  const folder = join(filesFolder, name);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const),
  );
}

export function clausesWith({ clauses }: Assessment, ...statuses: readonly Status[]): readonly string[] {
  return clauses.filter(({ status }) => statuses.includes(status)).map(({ clause }) => clause.slice(7));
}

export function statusOf({ clauses }: Assessment, clause: string): Status | undefined {
  return clauses.find((each) => each.clause === `RD2014-${clause}`)?.status;
}

export function reasonsOf({ clauses }: Assessment, clause: string): readonly string[] {
  const found = clauses.find((each) => each.clause === `RD2014-${clause}`);
  return (found?.because ?? []).map(({ messageId }) => messageId);
}
