import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import interviewSchema from '../../schemas/interview.schema.json' with { type: 'json' };
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'charterlint-'));
const fixture = (name: string): string => join(root, 'fixtures', 'interviews', name);

interface JsonReport {
  readonly files: readonly {
    readonly path: string;
    readonly status: string;
    readonly findings: readonly { readonly rule: string; readonly message: string }[];
    readonly problems: readonly { readonly code: string; readonly message: string }[];
    readonly clauses: readonly { readonly clause: string; readonly status: string }[];
  }[];
}

const report = (stdout: string): JsonReport => JSON.parse(stdout) as JsonReport;

describe('charterlint', () => {
  it('prints nothing but the version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(cli(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    ['fr', 'Code de sortie'],
    ['nl', 'Afsluitcode'],
    ['en', 'Exit status'],
  ])('helps in %s', (locale, words) => {
    const { status, stdout, stderr } = cli(['--help', '--locale', locale]);
    expect(status).toBe(0);
    expect(stdout).toContain(words);
    for (const flag of [
      '--format',
      '--charter',
      '--language',
      '--locale',
      '--quotes',
      '--fail-on',
      '--config',
      '--quiet',
      '--stdin-filename',
    ])
      expect(stdout).toContain(flag);
    expect(stderr).toBe('');
  });

  it('takes its locale from the environment', () => {
    expect(cli(['--help'], { env: { LANG: 'nl_BE.UTF-8' } }).stdout).toContain('Afsluitcode');
  });

  it('exits 1 on breaches, 0 with --fail-on never', () => {
    expect(cli([fixture('fr-seeded/record.txt'), '-f', 'json']).status).toBe(1);
    expect(cli([fixture('fr-seeded/record.txt'), '-f', 'json', '--fail-on', 'never']).status).toBe(0);
  });

  it.each(['fr', 'nl', 'en'])('exits 0 on a compliant record (%s)', (language) => {
    const run = cli([fixture(`${language}-compliant/record.md`), '-f', 'json']);
    expect(run.stderr).toBe('');
    expect(run.status, run.stdout.slice(0, 3000)).toBe(0);
  });

  it('writes JSON that its schema accepts, and nothing else, to standard output', () => {
    const { stdout, stderr } = cli(['fixtures/interviews', '-f', 'json']);
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(reportSchema);
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    expect(stderr).toBe('');
    expect(stdout).not.toContain(root);
  });

  it('parses a folder of every format into trees that their schema accepts', () => {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(interviewSchema);
    for (const name of [
      'fr-compliant/record.md',
      'nl-seeded/record.txt',
      'en-bold/record.docx',
      'fr-table/record.docx',
    ]) {
      const { stdout, status } = cli(['parse', fixture(name)]);
      expect(status, name).toBe(0);
      expect(validate(JSON.parse(stdout)), `${name}: ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(
        true,
      );
    }
  });

  it('makes several reports in one run', () => {
    const cwd = folder();
    const { stdout } = cli(
      [
        fixture('en-seeded/record.txt'),
        '-f',
        `json=${join(cwd, 'a/r.json')}`,
        '-f',
        `html=${join(cwd, 'r.html')}`,
        '-f',
        `sarif=${join(cwd, 'r.sarif')}`,
      ],
      { cwd },
    );
    expect(stdout).toBe('');
    for (const name of ['a/r.json', 'r.html', 'r.sarif'])
      expect(existsSync(join(cwd, name)), name).toBe(true);
  });

  it('renders a saved report again, the same as in the run itself', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'note.txt'), readFileSync(fixture('nl-seeded/record.txt')));
    cli(['note.txt', '-f', 'json=r.json', '-f', 'html=direct.html', '--locale', 'nl'], { cwd });
    expect(cli(['render', 'r.json', '-f', 'html=again.html', '--locale', 'nl'], { cwd })).toMatchObject({
      status: 0,
      stderr: '',
    });
    const strip = (name: string): string =>
      readFileSync(join(cwd, name), 'utf8').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '');
    expect(strip('again.html').length).toBeGreaterThan(1000);
  });

  it.each(['html', 'sarif', 'json', 'pretty'])('writes the same bytes for the same input: %s', (format) => {
    const run = () =>
      cli(['fixtures/interviews/nl-seeded', '-f', format], { env: { SOURCE_DATE_EPOCH: '1700000000' } })
        .stdout;
    const first = run();
    expect(first.length).toBeGreaterThan(500);
    expect(run()).toBe(first);
  });

  it('names what lies elsewhere without telling the folders above it', () => {
    const cwd = folder();
    const paths = (...args: string[]): string[] =>
      report(cli([...args, '-f', 'json'], { cwd }).stdout).files.map(({ path }) => path);
    expect(paths(fixture('fr-bold'))).toEqual(['fr-bold/record.docx']);
    expect(paths(fixture('fr-bold/record.docx'))).toEqual(['record.docx']);
    expect(paths(join(root, 'fixtures/interviews/fr-*/record.md'))).toEqual([
      'interviews/fr-compliant/record.md',
    ]);
  });

  it('reads a record from standard input under the name given', () => {
    const input = readFileSync(fixture('fr-compliant/record.md'));
    const { files } = report(cli(['-', '--stdin-filename', 'entretien.md', '-f', 'json'], { input }).stdout);
    expect(files[0]).toMatchObject({ path: 'entretien.md', status: 'assessed' });
  });

  it('quotes nothing unless asked', () => {
    const words = 'Wonderwoord';
    const input = `PO: Wat vond u van ${words}, dat was toch goed, niet waar?\nVIB: ${words}.\n`;
    for (const format of ['json', 'sarif', 'html', 'pretty']) {
      expect(cli(['-', '-f', format], { input }).stdout, format).not.toContain(words);
    }
    expect(cli(['-', '-f', 'pretty', '--quotes', 'full', '--language', 'nl'], { input }).stdout).toContain(
      words,
    );
  });

  it('never shows the interpreter’s name', () => {
    const input = 'Interpreter: present\nPO: The interpreter is Mr Zebulonski.\nA: Good.\n';
    for (const format of ['json', 'sarif', 'html', 'pretty']) {
      expect(cli(['-', '-f', format, '--quotes', 'full'], { input }).stdout, format).not.toContain(
        'Zebulonski',
      );
    }
  });
});

describe('misuse is one sentence and status 2', () => {
  it.each([
    ['a flag with a typo', ['--fromat', 'json', '.'], '--format'],
    ['an unknown format', ['.', '-f', 'sarf'], 'sarif'],
    ['an unknown charter', ['.', '--charter', 'cgra-personal-interviews'], 'cgra-personal-interview'],
    ['a value out of its set', ['.', '--fail-on', 'sometimes'], 'breach'],
    ['a file that is not there', ['nowhere.md'], 'nowhere.md'],
    ['a glob that matches nothing', ['*.nothing'], '*.nothing'],
    ['two reports on standard output', ['.', '-f', 'json', '-f', 'html'], 'html='],
    ['a clause that is not there', ['explain', 'CGRA-99.9'], 'CGRA-'],
    ['nothing to parse', ['parse'], 'one file'],
  ])('%s', (_, args, near) => {
    const { status, stdout, stderr } = cli(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(near);
  });

  it.each([
    ['an unknown key', '{"chekcs": {}}', 'checks'],
    ['an unknown check', '{"checks": {"compund-question": "off"}}', 'compound-question'],
    ['an unknown option', '{"checks": {"long-stretch": {"options": {"reviewAftr": 3}}}}', 'reviewAfter'],
    ['a wrong value', '{"failOn": "always"}', 'breach'],
    ['a config that is no YAML', 'checks: [', 'charterlint.config.yaml'],
  ])('a config with %s', (_, content, near) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'charterlint.config.yaml'), content);
    writeFileSync(join(cwd, 'a.txt'), 'PO: Where?\nA: Here.\n');
    const { status, stderr } = cli(['a.txt'], { cwd });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(near);
  });
});

describe('bad input is a problem on that file, and the run goes on', () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'notes'));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'empty.md': '',
    'blank.txt': '  \n\n\t\n',
    'binary.txt': Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 7),
    'not-word.docx': 'Only text under a Word name.',
    'old.docx': Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array<number>(600).fill(0),
    ]),
    'cut.docx': readFileSync(fixture('fr-bold/record.docx')).subarray(0, 900),
    'good.txt':
      'PO: When did you leave?\nA: In May.\nPO: How did you travel?\nA: In a lorry, with my brother.\n',
    'no-turns.txt': 'He came in the morning and spoke about the war for a long time.\nThen he left.\n',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, 'notes', name), content);
  const run = cli(['notes', '-f', 'json'], { cwd });
  const result = report(run.stdout);
  const file = (name: string) => result.files.find(({ path }) => path === `notes/${name}`)!;

  it('keeps every file in the report', () => {
    expect(run.status).toBe(1);
    expect(result.files.map(({ path }) => path).sort()).toEqual(
      Object.keys(files)
        .map((name) => `notes/${name}`)
        .sort(),
    );
  });

  it.each([
    ['empty.md', 'empty-file'],
    ['blank.txt', 'empty-file'],
    ['binary.txt', 'not-text'],
    ['not-word.docx', 'mislabelled'],
    ['old.docx', 'old-word-format'],
    ['cut.docx', 'damaged-archive'],
  ])('%s: %s', (name, code) => {
    expect(file(name).status).toBe('unreadable');
    expect(file(name).problems.map((problem) => problem.code)).toEqual([code]);
    expect(file(name).problems[0]!.message).toMatch(/\.$/);
    expect(new Set(file(name).clauses.map(({ status }) => status))).toEqual(new Set(['not-checked']));
  });

  it('assesses the good one', () => {
    expect(file('good.txt').status).toBe('assessed');
  });

  it('never passes a record without turns', () => {
    const { problems, findings, clauses } = file('no-turns.txt');
    expect(problems.map(({ code }) => code)).toContain('no-turns');
    expect(findings.map(({ rule }) => rule)).toContain('unsegregated-turns');
    expect(clauses.filter(({ status }) => status === 'pass')).toEqual([]);
  });

  it('reports a file that may not be read', (context) => {
    if (process.getuid?.() === 0) context.skip('root may read every file');
    writeFileSync(join(cwd, 'secret.txt'), 'x');
    chmodSync(join(cwd, 'secret.txt'), 0);
    expect(report(cli(['secret.txt', '-f', 'json'], { cwd }).stdout).files[0]!.problems[0]!.code).toBe(
      'not-readable',
    );
  });
});

describe('the other commands', () => {
  it('lists every check', () => {
    const { stdout, status } = cli(['checks', '--locale', 'fr']);
    expect(status).toBe(0);
    expect(stdout).toContain('compound-question');
    expect(stdout).toContain('CGRA-8.8');
  });

  it.each(['fr', 'nl', 'en'])('explains a clause and a check in %s', (locale) => {
    expect(cli(['explain', 'CGRA-11.2', '--locale', locale]).stdout).toContain('unrecorded-break');
    expect(cli(['explain', 'missing-information/confidentiality', '--locale', locale]).stdout).toContain(
      'CGRA-3.15',
    );
  });

  it.each(['fr', 'nl', 'en'])('writes a config in %s that it then accepts', (locale) => {
    const cwd = folder();
    expect(cli(['init', '--locale', locale], { cwd }).status).toBe(0);
    writeFileSync(join(cwd, 'a.txt'), 'PO: Where?\nA: Here.\n');
    expect(cli(['a.txt', '-f', 'json'], { cwd }).status).toBe(1);
    expect(cli(['init'], { cwd }).status).toBe(2);
  });

  it('obeys the config found upwards, its overrides and the flags over it', () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'a', 'b'), { recursive: true });
    writeFileSync(
      join(cwd, '.charterlintrc.json'),
      '{"format": ["json"], "checks": {"missing-start-time": "off"}, "overrides": [{"files": ["a/b/**"], "checks": {"missing-end-time": "off"}}]}',
    );
    const note = 'PO: Where were you born?\nA: In a small town by the river.\n';
    writeFileSync(join(cwd, 'a', 'one.txt'), note);
    writeFileSync(join(cwd, 'a', 'b', 'two.txt'), note);
    const rules = report(cli(['.'], { cwd: join(cwd, 'a') }).stdout).files.map(({ path, findings }) => [
      path,
      findings.map(({ rule }) => rule).filter((rule) => /time$/.test(rule)),
    ]);
    expect(rules).toEqual([
      ['b/two.txt', []],
      ['one.txt', ['missing-end-time']],
    ]);
  });
});
