import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';
import { folder, recordsIn } from '../support/records.ts';

vi.setConfig({ testTimeout: 180_000 });

const env = { SOURCE_DATE_EPOCH: '1700000000' };
const of = 4;
let cwd: string;
const run = (...args: readonly string[]) => cli([...args, '-q'], { cwd, env });
const json = (path: string) =>
  JSON.parse(readFileSync(join(cwd, path), 'utf8')) as {
    files: { path: string }[];
    shard?: { part: number; of: number };
  };

beforeAll(() => {
  cwd = folder('shard');
  recordsIn(join(cwd, 'notes'), 14);
  copyFileSync(join(root, 'fixtures/interviews/fr-seeded/record.txt'), join(cwd, 'notes', 'seeded.txt'));
  mkdirSync(join(cwd, 'bin'));
  run('notes', '-f', 'json=whole.json');
  for (let part = 1; part <= of; part++)
    expect(run('notes', '--shard', `${part}/${of}`, '-f', `json=p${part}.json`).stderr).toBe('');
}, 180_000);

const parts = Array.from({ length: of }, (_, i) => `p${i + 1}.json`);

describe('charterlint --shard', () => {
  it('gives each record to one part, whatever it is called', () => {
    const lists = parts.map((name) => json(name).files.map(({ path }) => path));
    expect(lists.flat().sort()).toEqual(json('whole.json').files.map(({ path }) => path));
    expect(lists.filter((list) => list.length > 0).length).toBeGreaterThan(1);
    const at = lists.findIndex((list) => list.includes('notes/seeded.txt')) + 1;
    mkdirSync(join(cwd, 'moved'));
    copyFileSync(join(cwd, 'notes', 'seeded.txt'), join(cwd, 'moved', 'other-name.txt'));
    run('moved', '--shard', `${at}/${of}`, '-f', 'json=m.json');
    expect(json('m.json').files).toHaveLength(1);
  });

  it('joins to what one run gives', () => {
    expect(run('merge', ...parts, '-o', 'all.json').status).toBe(0);
    const sorted = (path: string) =>
      [...json(path).files].sort((one, other) => (one.path < other.path ? -1 : 1));
    expect(sorted('all.json')).toEqual(sorted('whole.json'));
    expect(json('all.json').shard).toBeUndefined();
    expect(run('merge', ...parts, '-o', 'all.json', '--fail-on', 'breach').status).toBe(1);
    expect(run('merge', ...parts, '-o', 'all.json', '--fail-on', 'never').status).toBe(0);
  });

  it.each([
    ['a part is missing', ['p1.json', 'p2.json', 'p4.json'], 'Of 4 parts some are missing'],
    ['a part is there twice', ['p1.json', 'p1.json', 'p2.json', 'p3.json', 'p4.json'], 'both part 1'],
    ['a whole run is among them', [...parts, 'whole.json'], 'whole run'],
    ['a part is of another cut', ['p1.json', 'p2.json', 'p3.json', 'q4.json'], 'another number'],
    ['a part was made with other settings', ['p1.json', 'p2.json', 'p3.json', 's4.json'], 'same settings'],
  ])('is not joined when %s', (_, names, words) => {
    if (!existsSync(join(cwd, 'q4.json'))) {
      run('notes', '--shard', '4/5', '-f', 'json=q4.json');
      run('notes', '--shard', '4/4', '--confidence', 'low', '-f', 'json=s4.json');
    }
    const { status, stderr } = run('merge', ...names, '-o', 'none.json');
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(existsSync(join(cwd, 'none.json'))).toBe(false);
  });

  it('refuses what is no part of a whole', () => {
    for (const shard of ['0/4', '5/4', '1', 'a/b', '1/0', '-1/4'])
      expect(run('notes', `--shard=${shard}`).status, shard).toBe(2);
    expect(cli(['-', '--shard', '1/2'], { cwd, input: 'x' }).status).toBe(2);
  });
});

/** The command lines of a definition, run as they stand, with the built command under its name. */
function shell(script: string, variables: Readonly<Record<string, string>>, at: string): void {
  const bin = join(cwd, 'bin');
  if (!existsSync(join(bin, 'charterlint'))) {
    symlinkSync(join(root, 'dist', 'cli.js'), join(bin, 'charterlint'));
    writeFileSync(join(bin, 'npx'), '#!/bin/sh\nexec "$@"\n', { mode: 0o755 });
  }
  const path = `${bin}:${join(process.execPath, '..')}:${process.env['PATH']}`;
  execFileSync('sh', ['-c', script], { cwd: at, env: { ...env, ...variables, PATH: path }, stdio: 'pipe' });
}

interface Steps {
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
}

const definition = (name: string): string => readFileSync(join(root, 'docs', 'batch', name), 'utf8');
const filesIn = (path: string): readonly string[] =>
  json(path)
    .files.map((file) => file.path.split('/').at(-1)!)
    .sort();

describe('the ready-made definitions', () => {
  const whole = (): readonly string[] => filesIn('whole.json');
  const started = (): void => {
    for (const name of ['all.json', ...parts.map((_, i) => `part-${i}.json`), 'part-4.json'])
      rmSync(join(cwd, name), { force: true });
  };

  it('for Kubernetes examine every record once', () => {
    const [job, merge] = parseAllDocuments(definition('kubernetes-job.yaml')).map((document) => {
      expect(document.errors).toEqual([]);
      return document.toJS() as {
        kind: string;
        spec: {
          completions?: number;
          completionMode?: string;
          template: { spec: { containers: { args: string[] }[] } };
        };
      };
    });
    started();
    expect([job!.kind, job!.spec.completionMode, job!.spec.completions]).toEqual(['Job', 'Indexed', of]);
    const script = job!.spec.template.spec.containers[0]!.args[0]!.replaceAll('/reports', cwd);
    for (let index = 0; index < of; index++)
      shell(script, { JOB_COMPLETION_INDEX: String(index) }, join(cwd, 'notes'));
    shell(merge!.spec.template.spec.containers[0]!.args[0]!, {}, cwd);
    expect(filesIn('all.json')).toEqual(whole());
  });

  it('for GitLab examine every record once, and decide in the end', () => {
    const { examine, decide } = parse(definition('gitlab-ci.yml')) as Record<
      'examine' | 'decide',
      { script: string[]; parallel?: number }
    >;
    started();
    expect(examine.parallel).toBe(of);
    for (let index = 1; index <= of; index++)
      shell(examine.script.join('\n'), { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(of) }, cwd);
    expect(() => shell(decide.script.join('\n'), {}, cwd)).toThrow(/Command failed/);
    expect(filesIn('all.json')).toEqual(whole());
    expect(existsSync(join(cwd, 'junit.xml'))).toBe(true);
  });

  it('for GitHub examine every record once, and decide in the end', () => {
    const { jobs } = parse(definition('github-matrix.yml')) as {
      jobs: Record<'examine' | 'decide', Steps & { strategy?: { matrix: { part: number[] } } }>;
    };
    const script = (job: Steps): string => job.steps.flatMap(({ run: text }) => text ?? []).join('\n');
    const all = jobs.examine.strategy!.matrix.part;
    started();
    for (const part of all)
      shell(script(jobs.examine), { SHARD: `${part}/${all.length}`, REPORT: `part-${part}.json` }, cwd);
    const summary = join(cwd, 'summary.md');
    expect(() => shell(script(jobs.decide), { GITHUB_STEP_SUMMARY: summary }, cwd)).toThrow(/Command failed/);
    expect(filesIn('all.json')).toEqual(whole());
    expect(readFileSync(summary, 'utf8')).toContain('15 records');
    expect(existsSync(join(cwd, 'all.sarif'))).toBe(true);
  });
});
