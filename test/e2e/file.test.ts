import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import documentSchema from '../../schemas/document.schema.json' with { type: 'json' };
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import { faultIn } from '../../src/io/json-schema.ts';
import { locales } from '../../src/model/locale.ts';
import { cli } from '../support/cli.ts';
import { filledBook } from '../support/filled-book.ts';

const breached = 'fixtures/files/fr-sanction-breached';

it.each(locales)('says in %s what a file lacks, record by record, and fails', (locale) => {
  const { status, stdout } = cli(['file', breached, '--locale', locale]);
  expect(status).toBe(1);
  expect(stdout).toContain('04-decision.md:');
  expect(stdout).toContain('RD2014-12.5');
  expect(stdout).not.toMatch(/\{\w+\}/u);
});

it('passes a compliant file, and one in Word', () => {
  expect(cli(['file', 'fixtures/files/nl-measure-compliant']).status).toBe(0);
  expect(cli(['file', 'fixtures/files/docx/en-complaint-compliant']).status).toBe(0);
});

describe('reports of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-'));
  const formats = ['json', 'html', 'sarif', 'csv', 'markdown', 'junit', 'checkstyle', 'github'];
  const written = formats.flatMap((format) => ['-f', `${format}=${join(folder, format)}`]);
  cli(['file', breached, ...written, '--fail-on', 'never']);
  const read = (format: string): string => readFileSync(join(folder, format), 'utf8');

  it.each(formats)('hold no word of a record, no name and no path of this machine: %s', (format) => {
    const text = read(format);
    expect(text).not.toMatch(/Diallo|Dubois|chaise|r\u00e9fectoire/u);
    expect(text).not.toContain(process.cwd());
    expect(text).toContain('fr-sanction-breached');
  });

  it('keep to the contract, with every time limit that was measured', async () => {
    const report = JSON.parse(read('json'));
    expect(await faultIn(report, reportSchema)).toBeUndefined();
    expect(report.files[0].file.deadlines).toMatchObject([{ unit: 'months-before', outcome: 'missed' }]);
  });

  it('draw them, and say the same in a table', () => {
    expect(read('html')).toMatch(/<circle class="mark-missed"/u);
    expect(read('html')).toContain('3 calendar months before');
  });

  it('point into the record that is meant', () => {
    const { runs } = JSON.parse(read('sarif'));
    const uris = runs[0].results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]!.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toContain(`${breached}/04-decision.md`);
  });
});

it('prints the tree of a record that is no interview, by its own schema', async () => {
  const { stdout } = cli(['parse', `${breached}/04-decision.md`]);
  const tree = JSON.parse(stdout);
  expect(await faultIn(tree, documentSchema)).toBeUndefined();
  expect(tree.documents).toMatchObject([{ record: 'decision', recordFrom: 'title' }]);
});

it('takes the type from the flag, and from the config', () => {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-'));
  writeFileSync(join(folder, 'a.md'), '# Brief 12\n\nRedenen: lawaai in de eetzaal.\n');
  const typed = (...args: string[]) =>
    JSON.parse(cli(['parse', 'a.md', ...args], { cwd: folder }).stdout).documents?.[0].record;
  expect(typed()).toBeUndefined();
  expect(typed('--record', 'decision')).toBe('decision');
  writeFileSync(
    join(folder, 'charterlint.config.json'),
    '{"records":[{"files":["*.md"],"record":"notice"}]}',
  );
  expect(typed()).toBe('notice');
});

it('lets a person decide on the folder, beside it, and shows that in the reports', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'charterlint-'));
  cpSync(breached, join(cwd, 'dossier'), { recursive: true });
  const decided = cli(
    ['attest', 'dossier/', 'rd2014-6.3', 'pass', '--remark', 'Vu au dossier', '--by', 'AB'],
    { cwd },
  );
  expect(decided).toMatchObject({ status: 0, stdout: '' });
  expect(decided.stderr).toContain('dossier.charterlint.yaml');
  cli(['file', 'dossier', '-f', 'html=r.html', '-f', 'xlsx=r.xlsx', '-f', 'json=r.json'], { cwd });
  expect(readFileSync(join(cwd, 'r.html'), 'utf8')).toContain('Vu au dossier');
  const report = JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8'));
  const clause = report.files[0].clauses.find((one: { clause: string }) => one.clause === 'RD2014-6.3');
  expect(clause).toMatchObject({ status: 'not-checked', decision: { status: 'pass', by: 'AB' } });
  // What is written in the workbook of a folder comes back beside it.
  const filled = filledBook(readFileSync(join(cwd, 'r.xlsx')), [
    [2, { B: 'RD2014-9.1', G: 'met', H: 'Gelezen', I: 'CD' }],
  ]);
  writeFileSync(join(cwd, 'filled.xlsx'), filled);
  const book = cli(['attest', '--from', 'filled.xlsx'], { cwd });
  expect([book.status, book.stderr]).toEqual([0, expect.stringContaining('1 attestation written')]);
  expect(readFileSync(join(cwd, 'dossier.charterlint.yaml'), 'utf8')).toContain('by: CD');
  rmSync(cwd, { recursive: true });
});

it('says in one sentence what is wrong with how it was called', () => {
  for (const args of [[], ['a', 'b'], ['fixtures/files/nowhere'], [`${breached}/04-decision.md`]]) {
    const { status, stderr } = cli(['file', ...args]);
    expect(status, args.join(' ')).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
});
