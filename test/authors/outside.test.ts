import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { newCheck } from '../../scripts/new-check.ts';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';

/** A place where nothing of the project is: the two packages, installed from their tarballs. */
const place = mkdtempSync(join(tmpdir(), 'charterlint-authors-'));
const bin = join(place, 'node_modules', 'charterlint', 'dist', 'cli.js');
const plugin = join(place, 'node_modules', 'charterlint-plugin-example');

beforeAll(() => {
  const options = { encoding: 'utf8' as const, stdio: 'pipe' as const };
  const packed = ['pack', '--ignore-scripts', '--pack-destination', place];
  execFileSync('npm', packed, { ...options, cwd: root });
  execFileSync('npm', packed, { ...options, cwd: join(root, 'examples/plugin') });
  const tarballs = readdirSync(place).filter((name) => name.endsWith('.tgz'));
  expect(tarballs).toHaveLength(2);
  execFileSync(
    'npm',
    ['install', '--offline', '--no-audit', '--no-fund', ...tarballs.map((name) => join(place, name))],
    {
      ...options,
      cwd: place,
    },
  );
  cpSync(join(root, 'examples/plugin/test'), join(plugin, 'test'), { recursive: true });
  write(
    'notes.md',
    'Interview of 3 March 2025\nStart: 9:00\nEnd: 10:00\n\nPO: Did you NEVER see him again?\nA: No.\nPO: Do you have an annex 26?\nA: No.\n',
  );
}, 240_000);

function write(name: string, content: string): string {
  const file = join(place, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const config = (value: object) => write('charterlint.config.json', JSON.stringify(value));
const run = (...args: readonly string[]) =>
  cli(['notes.md', '--fail-on', 'never', '--locale', 'en', ...args], { cwd: place, bin });

interface Saved {
  readonly files: readonly {
    readonly findings: readonly {
      readonly check: string;
      readonly rule: string;
      readonly message: string;
      readonly clauses: readonly string[];
    }[];
    readonly clauses: readonly { readonly clause: string; readonly status: string }[];
    readonly problems: readonly { readonly code: string; readonly message: string }[];
  }[];
}

describe('the example of a plug-in, installed from outside', { timeout: 120_000 }, () => {
  it('adds its check and its charter, its terms and its report', () => {
    config({ plugins: ['charterlint-plugin-example'], charter: ['cgra-personal-interview', 'house-style'] });
    const { stdout, stderr, status } = run('-f', 'json');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const [file] = (JSON.parse(stdout) as Saved).files;
    const own = file!.findings.filter(({ check }) => check === 'capital-words');
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ clauses: ['HOUSE-1.1'] });
    expect(JSON.stringify(own[0])).toContain('5 letters');
    expect(file!.clauses.find(({ clause }) => clause === 'HOUSE-1.1')!.status).toBe('review');
    expect(file!.findings.some(({ check }) => check === 'jargon-in-question')).toBe(true);
    expect(run('-f', 'tally').stdout).toMatch(/^notes\.md\t\d+\t\d+\n$/);
    expect(run('-f', 'sarif').stdout).toContain('capital-words');
    expect(run('-f', 'html').stdout).toContain('Word in capitals');
  });

  it('can be set and switched off like any other check', () => {
    config({
      plugins: ['charterlint-plugin-example'],
      charter: 'house-style',
      checks: { 'capital-words': { options: { letters: 6 } } },
    });
    expect((JSON.parse(run('-f', 'json').stdout) as Saved).files[0]!.findings).toEqual([]);
    config({
      plugins: ['charterlint-plugin-example'],
      charter: 'house-style',
      checks: { 'capital-words': { options: { letter: 6 } } },
    });
    expect(run()).toMatchObject({ status: 2 });
  });

  it('is there in the commands that list what there is', () => {
    config({ plugins: ['charterlint-plugin-example'] });
    const say = (...args: readonly string[]) => cli([...args, '--locale', 'fr'], { cwd: place, bin }).stdout;
    expect(say('checks')).toContain('capital-words');
    expect(say('explain', 'capital-words')).toContain('Mot en majuscules');
    expect(say('charter', 'house-style')).toContain('HOUSE-1.1');
  });

  it('passes its own tests with the tester of samples', () => {
    const { status, stdout } = spawnSync(process.execPath, ['--test'], { cwd: plugin, encoding: 'utf8' });
    expect(stdout).toMatch(/pass 2/);
    expect(status).toBe(0);
  });
});

const header =
  "import { defineCheck, definePlugin } from 'charterlint/plugin';\nimport capital from 'charterlint-plugin-example';\nconst check = capital.checks[0];\n";

describe('a plug-in that is not right', { timeout: 120_000 }, () => {
  it.for([
    ['is not there', './nowhere.mjs', '', 'nowhere'],
    ['does not load', './broken.mjs', 'export default {', 'broken'],
    ['throws while it loads', './thrower.mjs', "throw new Error('no luck')", 'no luck'],
    [
      'has another form',
      './form.mjs',
      "export default { name: 'form', interface: 1, checks: [{ id: 'x-y' }] }",
      'checks[0].severity',
    ],
    ['is of another interface', './later.mjs', "export default { name: 'later', interface: 99 }", '99'],
    [
      'takes a name that there is',
      './taken.mjs',
      `${header}export default definePlugin({ name: 'taken', checks: [{ ...check, id: 'long-question' }] });`,
      'long-question',
    ],
    [
      'lacks a language',
      './lacking.mjs',
      `${header}export default definePlugin({ name: 'lacking', checks: [{ ...check, id: 'a-b', texts: { ...check.texts, nl: { ...check.texts.nl, messages: {} } } }] });`,
      'texts.nl.messages.capitals',
    ],
  ] as const)('is named with what is wrong: %s', ([, name, content, said]) => {
    if (content !== '') write(name, content);
    config({ plugins: [name] });
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('costs its own clauses alone where its check crashes, and quotes nobody', () => {
    write(
      'crash.mjs',
      `${header}export default definePlugin({ name: 'crashing', checks: [{ ...check, id: 'crash-early', *run() { throw new RangeError('he said: I never saw him'); } }, { ...check, id: 'bad-place', *run() { yield { message: 'capitals', verdict: 'review', at: { start: 3, end: -1 }, data: { letters: 1 } }; } }], charters: [new URL('crash.yaml', import.meta.url)] });`,
    );
    write(
      'crash.yaml',
      `id: crashing\nversion: 1.0.0\ntitle: &t { en: A, fr: A, nl: A }\nauthority: *t\nvalidFrom: "2020-01-01"\narticles: [{ number: 1, title: *t }]\nclauses:\n  - { id: CR-1, article: 1, modality: should, automation: assisted, title: *t, byHand: *t, checks: [{ check: crash-early }] }\n  - { id: CR-2, article: 1, modality: should, automation: assisted, title: *t, byHand: *t, checks: [{ check: bad-place }] }\n  - { id: CR-3, article: 1, modality: should, automation: assisted, title: *t, byHand: *t, checks: [{ check: long-question }] }\n`,
    );
    config({ plugins: ['./crash.mjs'], charter: 'crashing' });
    const [file] = (JSON.parse(run('-f', 'json').stdout) as Saved).files;
    const status = Object.fromEntries(file!.clauses.map(({ clause, status: each }) => [clause, each]));
    expect(status).toMatchObject({ 'CR-1': 'error', 'CR-2': 'error' });
    expect(status['CR-3']).not.toBe('error');
    const said = JSON.stringify(file!.problems);
    expect(said).toContain('crashing: RangeError');
    expect(said).toContain('crashing: WrongYield(at)');
    expect(said).not.toContain('never saw');
    // Of many records, in threads: each has its line, and none is lost.
    for (const name of ['b.md', 'c.md']) write(`many/${name}`, `PO: Why did you go, ${name}?\nA: To live.\n`);
    const all = cli(['many', '--workers', '2', '-f', 'json', '--fail-on', 'never'], { cwd: place, bin });
    const { files } = JSON.parse(all.stdout) as Saved;
    const errors = files.map(({ clauses }) => clauses.filter((each) => each.status === 'error').length);
    expect(errors).toEqual([2, 2]);
    expect(all.stdout).not.toContain('never saw');
  });
});

describe('a new check', { timeout: 120_000 }, () => {
  it('holds its own samples before it is made one’s own', () => {
    const folder = join(place, 'own');
    for (const [name, content] of newCheck('frank-remark', true)) write(join('own', name), content);
    const test = `import { sampleFaults } from 'charterlint/testing';
import check from './checks/frank-remark.js';
const lexicons = ['fr', 'nl', 'en'].map((language) => new URL('lexicons/frank-remark.' + language + '.yaml', import.meta.url));
console.log(JSON.stringify(await sampleFaults(check, { lexicons })));
const other = { ...check, examples: { ...check.examples, en: { breach: 'PO: ⟦Nothing⟧ here.\\nA: No.', clean: check.examples.fr.clean } } };
console.log((await sampleFaults(other, { lexicons })).some(({ kind }) => kind === 'not-found'));`;
    write('own/package.json', '{"type":"module"}');
    write('own/run.mjs', test);
    const { stdout, stderr } = spawnSync(process.execPath, ['run.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe('[]\ntrue\n');
  });

  it('compiles against the public types, which catch what is wrong', () => {
    const source = (message: string) =>
      `import { definePlugin, defineCheck, textOf, turnsOf, type Plugin } from 'charterlint/plugin';
import { sampleFaults } from 'charterlint/testing';
const texts = { title: 'A', why: 'A.', remedy: 'A.', messages: { said: 'It says {n}.' } } as const;
const check = defineCheck({
  id: 'typed-check', severity: 'note', languages: ['en'], lexicons: [], options: {},
  texts: { en: texts, fr: texts, nl: texts },
  examples: { en: { breach: '', clean: '' }, fr: { breach: '', clean: '' }, nl: { breach: '', clean: '' } },
  *run(interview) {
    for (const turn of turnsOf(interview)) {
      const words: string = textOf(turn);
      yield { message: ${message}, at: { start: 0, end: words.length }, verdict: 'review', data: { n: 1 } };
    }
  },
});
export const plugin: Plugin = definePlugin({ name: 'typed', checks: [check] });
export const faults: Promise<readonly { kind: string }[]> = sampleFaults(check);
`;
    const tsconfig = (file: string) =>
      JSON.stringify({
        compilerOptions: {
          strict: true,
          module: 'nodenext',
          target: 'es2023',
          noEmit: true,
          types: ['node'],
          typeRoots: [join(root, 'node_modules/@types')],
          skipLibCheck: false,
        },
        files: [file],
      });
    write('typed/package.json', '{"type":"module"}');
    write('typed/right.ts', source("'said'"));
    write('typed/wrong.ts', source("'told'"));
    const compile = (file: string) => {
      write('typed/tsconfig.json', tsconfig(file));
      return spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', join(place, 'typed')], {
        encoding: 'utf8',
      }).stdout;
    };
    expect(compile('right.ts')).toBe('');
    expect(compile('wrong.ts')).toContain('\'"told"\'');
  });

  it('is written into the house in one step', () => {
    const files = newCheck('frank-remark', false);
    expect([...files.keys()].sort()).toEqual(
      [
        'lexicons/en/frank-remark.yaml',
        'lexicons/fr/frank-remark.yaml',
        'lexicons/nl/frank-remark.yaml',
        'src/checks/frank-remark.ts',
      ].sort(),
    );
    for (const [, from] of files.get('src/checks/frank-remark.ts')!.matchAll(/from '\.\.\/([^']+)'/g))
      expect(pathToFileURL(join(root, 'src', from!)).href).toMatch(/\.ts$/);
  });
});
