import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches } from '../../bench/corpus/breaches.ts';
import { corpus, writeCorpus } from '../../bench/corpus/corpus.ts';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';

interface Saved {
  readonly files: readonly {
    readonly path: string;
    readonly status: string;
    readonly problems: readonly unknown[];
    readonly findings: readonly { readonly rule: string }[];
  }[];
}

const counted = (rules: Iterable<string>): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const rule of rules) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
};

describe('a generated corpus', () => {
  it('is the same for a seed, another for another, and begins as a shorter one', () => {
    const texts = (count: number, seed: number) => [...corpus(count, seed, root)].map(({ text }) => text);
    expect(texts(40, 7)).toEqual(texts(60, 7).slice(0, 40));
    expect(texts(40, 7)).not.toEqual(texts(40, 8));
    expect(new Set(texts(60, 7)).size).toBe(60);
  });

  it('holds every breach in every language', () => {
    const all = [...corpus(300, 7, root)];
    for (const language of ['fr', 'nl', 'en'])
      expect(
        Object.keys(
          counted(
            all
              .filter(({ path }) => path.endsWith(`-${language}.md`))
              .flatMap(({ expected }) => [...expected.keys()]),
          ),
        ).sort(),
      ).toEqual([...new Set(breaches.flatMap(({ rules }) => rules))].sort());
  });

  it('of 300 records gives exactly what was put into each of them, and nothing else', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'charterlint-corpus-'));
    const totals = writeCorpus(cwd, 300, 7, root);
    const { status, stderr } = cli(['.', '-q', '-f', 'json=all.json', '--fail-on', 'never'], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    const { files } = JSON.parse(readFileSync(join(cwd, 'all.json'), 'utf8')) as Saved;
    const found = new Map(files.map((file) => [file.path, counted(file.findings.map(({ rule }) => rule))]));
    expect(found.size).toBe(300);
    for (const { path, expected } of corpus(300, 7, root))
      expect(found.get(path), path).toEqual(Object.fromEntries(expected));
    expect(counted(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)))).toEqual(
      Object.fromEntries(totals),
    );
    expect(files.flatMap(({ problems }) => problems)).toEqual([]);
  }, 600_000);
});
