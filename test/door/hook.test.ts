import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { breaching, compliant, repository } from './repository.ts';

const hook = (folder: string, what: string) => cli(['hook', what], { cwd: folder });

describe('charterlint hook', { timeout: 120_000 }, () => {
  it('stops a commit with a breach; --no-verify passes; what meets the charter passes', () => {
    const { folder, git, put } = repository();
    expect(hook(folder, 'install')).toMatchObject({ status: 0, stdout: '' });
    put('notes/good.md', compliant);
    git('add', '.');
    expect(git('commit', '-qm', 'good')).toMatchObject({ status: 0 });
    put('notes/bad.txt', breaching);
    git('add', '.');
    const stopped = git('commit', '-qm', 'bad');
    expect(stopped.status).toBe(1);
    expect(stopped.said).toContain('notes/bad.txt');
    expect(stopped.said).toContain('--no-verify');
    expect(stopped.said).not.toContain('good.md');
    expect(git('commit', '-qm', 'bad', '--no-verify').status).toBe(0);
    expect(git('log', '--oneline').said.trim().split('\n')).toHaveLength(2);
    expect(readdirSync(join(folder, '.git')).filter((name) => name.startsWith('charterlint-'))).toEqual([]);
  });

  it('examines what will be committed, not what lies in the working tree', () => {
    const { folder, git, put } = repository();
    hook(folder, 'install');
    put('a.txt', breaching);
    git('add', '.');
    // Corrected, but not staged.
    put('a.txt', compliant);
    expect(git('commit', '-qm', 'a').status).toBe(1);
    // The other way round: staged well, spoilt afterwards.
    put('b.md', compliant);
    git('rm', '-qf', '--cached', 'a.txt');
    git('add', 'b.md');
    put('b.md', breaching);
    expect(git('commit', '-qm', 'b')).toMatchObject({ status: 0 });
  });

  it('goes by the config that is committed with it, and leaves commits without records alone', () => {
    const { folder, git, put } = repository();
    hook(folder, 'install');
    writeFileSync(join(folder, 'read me.rst'), 'no record');
    git('add', '.');
    expect(git('commit', '-qm', 'other')).toMatchObject({ status: 0, said: '' });
    put('a.txt', breaching);
    writeFileSync(join(folder, 'charterlint.config.yaml'), 'failOn: never\n');
    git('add', '.');
    expect(git('commit', '-qm', 'a')).toMatchObject({ status: 0 });
  });

  it('lets a former hook run first and puts it back', () => {
    const { folder, git, put } = repository();
    const path = join(folder, '.git/hooks/pre-commit');
    const former = '#!/bin/sh\necho former ran >&2\n[ ! -e stop ]\n';
    mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    writeFileSync(path, former);
    chmodSync(path, 0o755);
    expect(hook(folder, 'install').stderr).toContain('still runs');
    expect(hook(folder, 'install').stderr).toContain('renewed');
    put('bad.txt', breaching);
    git('add', '.');
    const both = git('commit', '-qm', 'bad');
    expect(both.status).toBe(1);
    expect(both.said).toContain('former ran');
    expect(both.said).toContain('bad.txt');
    writeFileSync(join(folder, 'stop'), '');
    expect(git('commit', '-qm', 'bad').said.trim()).toBe('former ran');
    expect(hook(folder, 'remove').status).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(former);
    expect(hook(folder, 'remove').stderr).toContain('no hook');
  });

  it('goes where core.hooksPath says, and leaves a hook alone that was changed', () => {
    const { folder, git } = repository();
    git('config', 'core.hooksPath', 'tools/hooks');
    hook(folder, 'install');
    const path = join(folder, 'tools/hooks/pre-commit');
    expect(existsSync(path)).toBe(true);
    expect(existsSync(join(folder, '.git/hooks/pre-commit'))).toBe(false);
    writeFileSync(path, `${readFileSync(path, 'utf8')}echo more\n`);
    expect(hook(folder, 'remove').status).toBe(2);
    expect(existsSync(path)).toBe(true);
  });

  it.for(['fr', 'nl', 'en'])('says in %s what it is for', (locale) => {
    const { folder } = repository();
    expect(cli(['hook', '--locale', locale], { cwd: folder })).toMatchObject({ status: 2, stdout: '' });
    expect(cli(['hook', 'install', '--locale', locale], { cwd: '/' }).stderr).toContain('Git');
  });
});
