import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formats } from '../../generated/formats.ts';
import { root } from '../support/project.ts';
import { breaching, compliant, repository } from './repository.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A folder in which `charterlint` is a command, as where the package is installed. */
function commandFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-bin-'));
  const script = `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'dist/cli.js')}' "$@"\n`;
  writeFileSync(join(folder, 'charterlint'), script, { mode: 0o755 });
  return folder;
}

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

/** The action's own steps with bash, as a runner takes them; the step of another action is not run but told. */
function acted(given: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>) {
  const action = parse(read('action.yml')) as Action;
  const workspace = mkdtempSync(join(tmpdir(), 'charterlint-action-'));
  for (const [name, fixture] of Object.entries(files)) {
    mkdirSync(join(workspace, name, '..'), { recursive: true });
    copyFileSync(join(root, 'fixtures', fixture), join(workspace, name));
  }
  const runner = mkdtempSync(join(tmpdir(), 'charterlint-runner-'));
  const output = join(runner, 'output');
  const summary = join(runner, 'summary');
  writeFileSync(output, '');
  writeFileSync(summary, '');
  const value = (expression: string): string => {
    const [, kind, name] = /^(inputs|github|steps\.examine\.outputs)\.([\w-]+)$/.exec(expression) ?? [];
    if (kind === 'inputs') return given[name!] ?? action.inputs[name!]!.default;
    if (kind === 'github') return name === 'action_path' ? root : '';
    return new RegExp(`^${name}=(.*)$`, 'm').exec(readFileSync(output, 'utf8'))?.[1] ?? '';
  };
  const filled = (text: string): string =>
    text.replace(/\$\{\{ *([^}]+?) *\}\}/g, (_, name: string) => value(name));
  const uploads: string[] = [];
  let said = '';
  let status: number | null = 0;
  for (const step of action.runs.steps) {
    if (step.uses) {
      const isWanted =
        value('inputs.upload') === 'true' && !['2', '3'].includes(value('steps.examine.outputs.status'));
      if (isWanted) uploads.push(filled(step.with!['sarif_file']!));
      continue;
    }
    // Nothing of a caller's may become part of a script.
    expect(step.run).not.toContain('${{');
    const env = Object.entries(step.env ?? {}).map(([name, text]) => [name, filled(text)]);
    const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!], {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'] ?? '',
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        ...Object.fromEntries(env),
      },
    });
    said += done.stdout + done.stderr;
    status = done.status;
    if (status !== 0) break;
  }
  return { workspace, status, said, uploads, summary: readFileSync(summary, 'utf8') };
}

describe('the GitHub action', { timeout: 120_000 }, () => {
  it('fails for a breach, after it uploaded what was found', () => {
    const { workspace, status, said, uploads, summary } = acted(
      { path: 'notes/\nmore; echo injected', locale: 'fr' },
      { 'notes/bad.txt': breaching, 'more; echo injected/good.md': compliant },
    );
    expect(status).toBe(1);
    expect(uploads).toEqual(['charterlint.sarif']);
    const sarif = JSON.parse(readFileSync(join(workspace, 'charterlint.sarif'), 'utf8')) as {
      version: string;
      runs: { results: unknown[] }[];
    };
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]!.results.length).toBeGreaterThan(0);
    expect(summary).toContain('bad.txt');
    expect(said).toContain('::error');
    expect(said).not.toMatch(/^injected/m);
    // The record itself appears nowhere.
    for (const words of ['Mme Ortega', 'Wilber']) expect(said + summary).not.toContain(words);
  });

  it('passes where nothing fails, and says by its own status that it was misused', () => {
    expect(acted({ 'fail-on': 'never', upload: 'false' }, { 'bad.txt': breaching })).toMatchObject({
      status: 0,
      uploads: [],
    });
    expect(acted({ 'fail-on': 'sometimes' }, { 'bad.txt': breaching })).toMatchObject({
      status: 2,
      uploads: [],
    });
  });

  it('says in its page what it takes', () => {
    const { inputs, outputs } = parse(read('action.yml')) as Action;
    for (const name of [...Object.keys(inputs), ...Object.keys(outputs)])
      expect(read('docs/door/github.md')).toContain(`\`${name}\``);
  });
});

describe('the GitLab template', { timeout: 120_000 }, () => {
  const { charterlint: job } = parse(read('door/gitlab-ci.yml')) as {
    charterlint: {
      script: readonly string[];
      variables: Readonly<Record<string, string>>;
      artifacts: { paths: readonly string[]; reports: Readonly<Record<string, string>> };
    };
  };

  it('fails for a breach and leaves the reports that it names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'charterlint-gitlab-'));
    copyFileSync(join(root, 'fixtures', breaching), join(folder, 'bad.txt'));
    const { status, stdout } = spawnSync('sh', ['-c', job.script.join(' && ')], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...job.variables, PATH: `${commandFolder()}${delimiter}${process.env['PATH']}` },
    });
    expect(status).toBe(1);
    expect(stdout).toContain('bad.txt');
    const quality = JSON.parse(readFileSync(join(folder, job.artifacts.reports['codequality']!), 'utf8')) as {
      fingerprint: string;
      location: { path: string };
    }[];
    expect(quality.every(({ fingerprint, location }) => fingerprint && location.path === 'bad.txt')).toBe(
      true,
    );
    expect(readFileSync(join(folder, job.artifacts.reports['junit']!), 'utf8')).toContain('<testsuite');
    for (const path of job.artifacts.paths) expect(existsSync(join(folder, path)), path).toBe(true);
  });

  it('says in its page what it takes', () => {
    for (const name of Object.keys(job.variables))
      expect(read('docs/door/gitlab.md')).toContain(`\`${name}\``);
  });
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
  readonly exclude: string;
  readonly language: string;
}

describe('the hook for pre-commit', { timeout: 240_000 }, () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[];

  it('takes what the readers take, and no copy of ours', () => {
    const files = new RegExp(hook!.files);
    const left = new RegExp(hook!.exclude);
    for (const { extensions } of Object.values(formats))
      for (const extension of extensions.filter((each) => each !== '.doc'))
        expect(files.test(`a/b${extension}`), extension).toBe(true);
    expect(files.test('a/b.ts')).toBe(false);
    for (const name of ['a/~$b.docx', 'b.lint.docx', 'b.lint-2.odt', 'a/.~lock.b.odt#'])
      expect(left.test(name), name).toBe(true);
    expect(left.test('a/b.docx')).toBe(false);
  });

  it('stops a commit with a breach, run by pre-commit itself', (context) => {
    const present = spawnSync('pre-commit', ['--version']).status === 0;
    if (!present) return context.skip('no pre-commit on this machine');
    const { folder, git, put } = repository();
    // Its own way of installing Node packages needs a registry: here the command is there already.
    const { language: _, ...own } = hook!;
    const config = { repos: [{ repo: 'local', hooks: [{ ...own, language: 'system' }] }] };
    writeFileSync(join(folder, '.pre-commit-config.yaml'), JSON.stringify(config));
    put('bad.txt', breaching);
    git('add', '.');
    const env = {
      ...process.env,
      HOME: folder,
      PRE_COMMIT_HOME: join(folder, '.cache'),
      PATH: `${commandFolder()}${delimiter}${process.env['PATH']}`,
    };
    const valid = spawnSync('pre-commit', ['validate-manifest', join(root, '.pre-commit-hooks.yaml')], {
      env,
    });
    expect(valid.status).toBe(0);
    const run = () => spawnSync('pre-commit', ['run', '--all-files'], { cwd: folder, encoding: 'utf8', env });
    const stopped = run();
    expect(stopped.stdout).toContain('bad.txt');
    expect(stopped.status).toBe(1);
    git('rm', '-qf', 'bad.txt');
    put('good.md', compliant);
    git('add', '.');
    expect(run().status).toBe(0);
  });
});

describe('the image', () => {
  const text = read('Dockerfile');

  it('is a sound Dockerfile', () => {
    expect(validate(text)).toEqual([]);
    expect(validate('FROM node:22\nRUNN x\n').length, 'the checker sees faults').toBeGreaterThan(0);
  });

  it('does not run as root, and copies from no place that is not there', () => {
    const instructions = text.split('\n').filter((line) => /^[A-Z]+ /.test(line));
    expect(instructions.findLast((line) => line.startsWith('USER '))).toBe('USER node');
    for (const line of instructions.filter((each) => /^(?:COPY|ADD) (?!--from)/.test(each)))
      for (const source of line.split(/\s+/).slice(1, -1))
        expect(existsSync(join(root, source)), source).toBe(true);
    expect(instructions.some((line) => line.startsWith('ADD '))).toBe(false);
  });
});
