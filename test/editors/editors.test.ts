import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { root } from '../support/project.ts';

vi.setConfig({ testTimeout: 240_000 });

/** The configuration as its page shows it: what a user copies is what is tested. */
function shown(page: string, language: string): string {
  const text = readFileSync(join(root, 'docs', 'editors', page), 'utf8');
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)![1]!;
}

/** A folder with the record, `charterlint` on a path of its own, and what the editor is to write. */
function place(): { folder: string; env: Record<string, string>; result: string } {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-editors-'));
  copyFileSync(join(root, 'fixtures/interviews/fr-seeded/record.txt'), join(folder, 'record.txt'));
  const command = join(folder, 'charterlint');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist', 'cli.js')}" "$@"\n`);
  chmodSync(command, 0o755);
  const result = join(folder, 'result.json');
  return {
    folder,
    result,
    env: {
      PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
      HOME: folder,
      XDG_CONFIG_HOME: join(folder, 'config'),
      LANG: 'C.UTF-8',
      RECORD: join(folder, 'record.txt'),
      RESULT: result,
    },
  };
}

function has(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

describe('the configuration that the pages show', () => {
  it('works in Neovim: findings, symbols, a code action, findings anew', (context) => {
    if (!has('nvim')) context.skip('Neovim is not installed');
    const { folder, env, result } = place();
    const config = join(folder, 'charterlint.lua');
    writeFileSync(config, shown('neovim.md', 'lua'));
    const script = join(root, 'test', 'editors', 'neovim.lua');
    const run = spawnSync('nvim', ['--headless', '--clean', '-n', '-S', script], {
      env: { ...env, CONFIG: config },
      encoding: 'utf8',
      timeout: 230_000,
    });
    expect(existsSync(result), run.stderr).toBe(true);
    const seen = JSON.parse(readFileSync(result, 'utf8')) as {
      failed?: string;
      before: number;
      after: number;
      all: number;
      actions: string[];
      symbols: string[];
      reworded: string;
    };
    expect(seen.failed, `${JSON.stringify(seen)} ${run.stderr}`).toBeUndefined();
    expect(seen.all).toBeGreaterThan(10);
    expect(seen.after).toBe(seen.before - 1);
    // The edit stands at the server's own place, though this version counts columns in bytes.
    expect(seen.reworded).toMatch(/^Q\d+ : Qu'avez-vous ressenti à ce moment-là \?$/);
    expect(seen.symbols).toHaveLength(2);
    expect(seen.actions.some((title) => title.startsWith('Set this finding aside'))).toBe(true);
  });

  it('works in Emacs with eglot: findings', (context) => {
    const eglot = spawnSync(
      'emacs',
      ['--batch', '--eval', "(progn (require 'package) (package-initialize) (require 'eglot))"],
      {
        stdio: 'ignore',
      },
    );
    if (eglot.status !== 0) context.skip('Emacs with eglot is not installed');
    const { folder, env, result } = place();
    const config = join(folder, 'charterlint.el');
    writeFileSync(config, shown('emacs.md', 'elisp'));
    const script = join(root, 'test', 'editors', 'emacs.el');
    const run = spawnSync('emacs', ['--batch', '--eval', '(package-initialize)', '-l', script], {
      env: { ...env, CONFIG: config },
      encoding: 'utf8',
      timeout: 230_000,
    });
    expect(existsSync(result), run.stderr).toBe(true);
    const found = JSON.parse(readFileSync(result, 'utf8')) as string[];
    expect(found.length).toBeGreaterThan(10);
    expect(found.some((text) => text.includes('missing-last-word'))).toBe(true);
  });

  it('is well-formed for Helix and Kate, and names the command that there is', () => {
    const kate = JSON.parse(shown('kate.md', 'json')) as { servers: Record<string, { command: string[] }> };
    for (const { command } of Object.values(kate.servers))
      expect(command).toEqual(['charterlint', 'language-server', '--stdio']);
    const helix = shown('helix.md', 'toml');
    expect(helix).toContain('command = "charterlint"\nargs = ["language-server", "--stdio"]');
    // Every line of it is a table's name or one key with a value that JSON and TOML write alike.
    for (const line of helix.split('\n').filter((each) => each !== ''))
      expect(
        /^\[{1,2}[\w.-]+\]{1,2}$/.test(line) || parseYaml(line.replace(/^([\w-]+) = /, '$1: ')) !== null,
        line,
      ).toBe(true);
  });
});
