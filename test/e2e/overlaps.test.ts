import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli } from '../support/cli.ts';

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly problems: readonly { readonly code: string; readonly message: string }[];
  }[];
}

const notes = (number: string, start: string, end: string, officer: string) =>
  `CGRS no.: ${number}
Date: 12/03/2024
Start: ${start}
End: ${end}
Language: Somali
Protection officer: ${officer}

PO: Where did you live?
A: In Afgooye, all my life.
PO: Who lived with you?
A: My mother and my son.
`;

it('says on both records that their officer heard somebody else at the time, and never who it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-'));
  writeFileSync(join(folder, 'first.txt'), notes('24/10001', '9:00', '12:00', 'Eva Zwartemans'));
  writeFileSync(join(folder, 'second.txt'), notes('24/10002', '11:30', '14:00', 'Eva Zwartemans'));
  writeFileSync(join(folder, 'third.txt'), notes('24/10003', '14:00', '16:00', 'Eva Zwartemans'));
  const { stdout, stderr } = cli(['.', '-f', 'json', '--fail-on', 'never'], { cwd: folder });
  const found = (JSON.parse(stdout) as Report).files.map(({ path, problems }) => [
    path,
    problems.filter(({ code }) => code === 'officer-overlap').map(({ message }) => message),
  ]);
  expect(found).toEqual([
    ['first.txt', [expect.stringContaining('second.txt')]],
    ['second.txt', [expect.stringContaining('first.txt')]],
    ['third.txt', []],
  ]);
  expect(stdout + stderr).not.toContain('Eva Zwartemans');
  const one = cli([join(folder, 'first.txt'), '-f', 'json', '--fail-on', 'never']);
  expect(one.stdout).not.toContain('officer-overlap');
});
