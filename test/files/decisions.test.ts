import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addDecision } from '../../src/io/decision-file.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { assessedFolder, recordsOf, statusOf } from './folder.ts';

let place: string;
let folder: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'charterlint-decided-'));
  folder = join(place, 'dossier');
});
afterEach(() => rmSync(place, { recursive: true }));

const at = '2026-11-20T10:00:00Z';
const codes = ({ problems }: Assessment): readonly string[] => problems.map(({ code }) => code);
const decisionOn = ({ clauses }: Assessment, clause: string) =>
  clauses.find((one) => one.clause === `RD2014-${clause}`)!.decision;

async function filled(): Promise<Assessment> {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(recordsOf('fr-sanction-breached')))
    writeFileSync(join(folder, name), text);
  return await assessedFolder(folder);
}

it('counts what stands beside the folder, and keeps the tool’s own status beside it', async () => {
  const before = await filled();
  const { sha256 } = before;
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  const record = sha256!;
  const [first] = before.findings;
  const words = { remark: 'Vu', at };
  await addDecision(
    folder,
    'attestations',
    { clause: 'RD2014-6.3', status: 'pass', by: 'AB', record, ...words },
    '',
  );
  await addDecision(
    folder,
    'overrides',
    { clause: 'RD2014-12.4', from: 'fail', to: 'pass', authority: 'CD', record, ...words },
    '',
  );
  await addDecision(folder, 'suppressions', { finding: first!.fingerprint, reason: 'r', by: 'AB', at }, '');
  const after = await assessedFolder(folder);
  expect([statusOf(after, '6.3'), decisionOn(after, '6.3')]).toMatchObject([
    'not-checked',
    { kind: 'attestation', status: 'pass' },
  ]);
  expect([statusOf(after, '12.4'), decisionOn(after, '12.4')]).toMatchObject([
    'fail',
    { kind: 'override', status: 'pass', by: 'CD' },
  ]);
  expect(after.findings[0]).toMatchObject({ fingerprint: first!.fingerprint, suppression: { by: 'AB' } });
  expect(codes(after).filter((code) => /decision|suppression|override/.test(code))).toEqual([]);
});

it('lets none hold for other records than those it was taken on, whatever they are called', async () => {
  const { sha256 } = await filled();
  const decision = {
    clause: 'RD2014-6.3',
    status: 'pass',
    by: 'AB',
    remark: 'Vu',
    at,
    record: sha256!,
  } as const;
  await addDecision(folder, 'attestations', decision, '');
  renameSync(join(folder, '01-constat.md'), join(folder, '00-constat.md'));
  expect(codes(await assessedFolder(folder))).not.toContain('decision-other-version');
  writeFileSync(join(folder, '06-scan.docx'), 'no archive');
  const after = await assessedFolder(folder);
  expect(codes(after)).toContain('decision-other-version');
  expect(decisionOn(after, '6.3')).toBeUndefined();
});

it('says that what was decided of one record does not count for the file', async () => {
  await filled();
  const decision = { clause: 'RD2014-6.3', status: 'pass', by: 'AB', remark: 'Vu', at } as const;
  await addDecision(join(folder, '04-decision.md'), 'attestations', decision, '');
  const after = await assessedFolder(folder);
  expect(after.problems).toContainEqual({ code: 'decisions-of-record', data: { in: '04-decision.md' } });
  expect(decisionOn(after, '6.3')).toBeUndefined();
});

it('applies none of a file of decisions that is not valid, and says so', async () => {
  await filled();
  writeFileSync(`${folder}.charterlint.yaml`, 'attestations: yes\n');
  expect(codes(await assessedFolder(folder))).toContain('invalid-decisions');
});
