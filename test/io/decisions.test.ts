import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDecision } from '../../src/io/decision-file.ts';
import { decisionsBeside } from '../../src/io/decisions.ts';
import { decisionsIn } from '../../src/io/decisions-text.ts';
import { noDecisions } from '../../src/model/decisions.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'charterlint-decisions-'));
const attestation = {
  clause: 'CGRA-1.3',
  status: 'pass',
  remark: 'Vu : « rangé » # oui',
  by: 'AB',
  at: '2026-11-02',
} as const;
const suppression = {
  finding: 'f'.repeat(24),
  reason: 'Fair.',
  by: 'AB',
  at: '2026-11-02T09:00:00Z',
} as const;

describe('decisions beside a record', () => {
  it('are none where there is no file', async () => {
    expect(await decisionsBeside(join(folder(), 'note.md'))).toEqual({
      decisions: noDecisions,
      problems: [],
    });
    expect(await decisionsBeside(undefined)).toEqual({ decisions: noDecisions, problems: [] });
  });

  it('are read as they were written, and comments stay', async () => {
    const record = join(folder(), 'note.docx');
    const path = await addDecision(record, 'attestations', attestation, 'Head.');
    expect(path).toBe(`${record}.charterlint.yaml`);
    writeFileSync(path, `${readFileSync(path, 'utf8')}# a remark of mine\n`);
    await addDecision(record, 'attestations', { ...attestation, clause: 'CGRA-1.4' }, 'Head.');
    await addDecision(record, 'suppressions', suppression, 'Head.');
    expect(readFileSync(path, 'utf8')).toMatch(/^# Head\.\n[\s\S]*# a remark of mine/);
    expect(await decisionsBeside(record)).toEqual({
      decisions: {
        attestations: [attestation, { ...attestation, clause: 'CGRA-1.4' }],
        overrides: [],
        suppressions: [suppression],
      },
      problems: [],
    });
  });

  it('go on in JSON where somebody began in JSON', async () => {
    const record = join(folder(), 'note.md');
    const path = `${record}.charterlint.json`;
    writeFileSync(path, JSON.stringify({ suppressions: [suppression] }));
    expect(await addDecision(record, 'attestations', attestation, 'Head.')).toBe(path);
    expect((await decisionsBeside(record)).decisions).toEqual({
      ...{ attestations: [attestation], overrides: [], suppressions: [suppression] },
    });
  });

  it.each([
    ['attestations: 3', 1, 'attestations'],
    ['# x\n\nattestation: []', 3, 'attestation'],
    [
      'attestations:\n  - clause: CGRA-1.3\n    status: pass\n    by: AB\n    at: 2026-11-02',
      2,
      'attestations.0.remark',
    ],
    [
      'attestations:\n  - clause: CGRA-1.3\n    status: great\n    remark: x\n    by: AB\n    at: 2026-11-02',
      3,
      'attestations.0.status',
    ],
    ['suppressions:\n  - { finding: short, reason: x, by: AB, at: 2026-11-02 }', 2, 'suppressions.0.finding'],
    ['overrides: [', 1, 'YAML'],
    ['\u0000', 1, ''],
  ])('are none at all where the file is not valid, and the place is told: %j', async (text, row, key) => {
    const { decisions, problems } = await decisionsIn(text, 'note.md.charterlint.yaml');
    expect(decisions).toEqual(noDecisions);
    expect(problems).toEqual([
      { code: 'invalid-decisions', data: { file: 'note.md.charterlint.yaml', row, key } },
    ]);
  });

  it('that cannot be opened are a problem, not nothing', async () => {
    const record = join(folder(), 'note.md');
    mkdirSync(`${record}.charterlint.yaml`);
    expect((await decisionsBeside(record)).problems).toMatchObject([{ code: 'invalid-decisions' }]);
  });

  it('do not let aliases that multiply fill the memory', async () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh']
      .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`)
      .join('\n')}`;
    expect((await decisionsIn(bomb, 'x')).problems).toMatchObject([{ code: 'invalid-decisions' }]);
  });
});
