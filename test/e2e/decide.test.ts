import { copyFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import type { SavedReport } from '../../src/wording/saved-report.ts';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-decide-'));
  copyFileSync(join(root, 'fixtures/interviews/nl-seeded/record.txt'), join(folder, 'note.txt'));
  return folder;
}

function report(cwd: string): SavedReport['files'][number] {
  const saved = JSON.parse(cli(['note.txt', '-f', 'json'], { cwd }).stdout) as SavedReport;
  const validate = new Ajv2020({ strict: false }).compile(schema);
  expect(validate(saved), JSON.stringify(validate.errors)).toBe(true);
  return saved.files[0]!;
}

describe('charterlint attest, override, suppress', () => {
  it('keep what a person decides beside the record, and the next run counts it', () => {
    const cwd = place();
    const before = report(cwd);
    const failed = before.clauses.find(({ status }) => status === 'fail')!;
    const open = before.clauses.find(({ status }) => status === 'review')!;
    const finding = before.findings.find(
      ({ verdict, clauses }) => verdict === 'review' && clauses.length > 0,
    )!;
    const record = readFileSync(join(cwd, 'note.txt'));

    const attested = cli(
      ['attest', 'note.txt', open.clause.toLowerCase(), 'pass', '--remark', 'Gelezen', '--by', 'AB'],
      {
        cwd,
      },
    );
    expect(attested.stderr).toContain('note.txt.charterlint.yaml');
    expect(attested.status).toBe(0);
    expect(attested.stdout).toBe('');
    const overruled = cli(
      ['override', 'note.txt', failed.clause, 'not-applicable', '--remark', 'x', '--authority', 'CD'],
      { cwd },
    );
    expect(overruled.status).toBe(0);
    const aside = cli(
      ['suppress', 'note.txt', `#${finding.fingerprint.slice(0, 8)}`, '--reason', 'y', '--by', 'AB'],
      { cwd },
    );
    expect(aside.status).toBe(0);

    const after = report(cwd);
    const of = (id: string) => after.clauses.find(({ clause }) => clause === id)!;
    expect(of(open.clause)).toMatchObject({
      status: 'review',
      decision: { kind: 'attestation', status: 'pass' },
    });
    expect(of(failed.clause)).toMatchObject({
      status: 'fail',
      decision: { kind: 'override', status: 'not-applicable', by: 'CD' },
    });
    expect(
      after.findings.find(({ fingerprint }) => fingerprint === finding.fingerprint)!.suppression,
    ).toMatchObject({
      reason: 'y',
      by: 'AB',
    });
    // The record is evidence: nobody writes in it.
    expect(readFileSync(join(cwd, 'note.txt'))).toEqual(record);
  });

  it('lets a settled breach no longer fail the gate, and a person’s breach fail it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'charterlint-decide-'));
    copyFileSync(join(root, 'fixtures/interviews/en-compliant/record.md'), join(folder, 'note.md'));
    expect(cli(['note.md', '-q'], { cwd: folder }).status).toBe(0);
    const args = ['attest', 'note.md', 'CGRA-8.9', 'fail', '--remark', 'Heard on tape', '--by', 'AB'];
    expect(cli(args, { cwd: folder }).status).toBe(0);
    const run = cli(['note.md'], { cwd: folder });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('Heard on tape');
  });

  it.each([
    [['attest', 'note.txt', 'CGRA-8.9'], 'charterlint attest RECORD'],
    [['attest', 'note.txt', 'CGRA-8.9', 'pass', '--by', 'AB'], '--remark is missing'],
    [['attest', 'note.txt', 'CGRA-8.9', 'passed', '--by', 'AB', '--remark', 'x'], 'Did you mean pass?'],
    [['attest', 'note.txt', 'CGRA-8.99', 'pass', '--by', 'AB', '--remark', 'x'], 'Did you mean CGRA-8.9?'],
    [['attest', 'gone.txt', 'CGRA-8.9', 'pass', '--by', 'AB', '--remark', 'x'], 'gone.txt'],
    [['attest', '-', 'CGRA-8.9', 'pass', '--by', 'AB', '--remark', 'x'], 'kept beside it'],
    [
      ['attest', 'note.txt', 'CGRA-8.9', 'pass', '--by', 'AB', '--remark', 'x', '--until', '2027-02-30'],
      '--until',
    ],
    [['override', 'note.txt', 'CGRA-8.9', 'pass', '--remark', 'x'], '--authority is missing'],
    [['suppress', 'note.txt', 'ffffff', '--reason', 'x', '--by', 'AB'], 'No single finding'],
  ] as const)('refuse what they cannot take, and write nothing: %j', (args, said) => {
    const cwd = place();
    const { status, stderr } = cli(args, { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(existsSync(join(cwd, 'note.txt.charterlint.yaml'))).toBe(false);
  });
});
