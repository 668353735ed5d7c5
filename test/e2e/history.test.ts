import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import historySchema from '../../schemas/history.schema.json' with { type: 'json' };
import sampleSchema from '../../schemas/sample.schema.json' with { type: 'json' };
import { faultIn } from '../../src/io/json-schema.ts';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';

const cwd = mkdtempSync(join(tmpdir(), 'charterlint-history-'));
const records = join(root, 'fixtures', 'interviews');

beforeAll(() => {
  const { status, stderr } = cli([records, '--store', 'h.db', '-f', 'json=r.json'], { cwd });
  expect([status, stderr]).toEqual([1, '']);
}, 60_000);

describe('history', () => {
  it.each([
    ['en', 'not met'],
    ['fr', 'non respectée'],
    ['nl', 'niet nageleefd'],
  ])('tells trends in %s', (locale, head) => {
    const args = ['history', '--store', 'h.db', '--by', 'language', '--least', '3', '--locale', locale];
    const { status, stdout } = cli(args, { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('CGRA-12.8');
    expect(stdout).toContain(head);
    expect(stdout).toMatch(/\d+\s?%–\d+\s?%/);
    expect(stdout).not.toMatch(/undefined|NaN/);
  });

  it('is for programs what its schema says, with hidden cells and without', async () => {
    for (const least of ['1', '3', '99']) {
      const args = ['history', '--store', 'h.db', '--by', 'language,month', '--least', least, '--as', 'json'];
      const trend = JSON.parse(cli(args, { cwd }).stdout);
      expect(await faultIn(trend, historySchema)).toBeUndefined();
      expect(trend.clauses.length).toBeGreaterThan(100);
    }
    const leak = { groups: {}, hidden: true, records: 2, changed: [] };
    const hidden = { historyVersion: 1, by: ['year'], least: 5, records: 2, unread: 0, outdated: 0 };
    const fault = await faultIn({ ...hidden, clauses: [{ clause: 'A-1', cells: [leak] }] }, historySchema);
    expect(fault).toBeDefined();
  });

  it('says what is wrong with a grouping, a clause or a store that is not named', () => {
    const grouping = cli(['history', '--store', 'h.db', '--by', 'officer'], { cwd });
    expect([grouping.status, grouping.stderr]).toEqual([
      2,
      expect.stringContaining('--by cannot be officer'),
    ]);
    const clause = cli(['history', '--store', 'h.db', '--clause', 'CGRA-99'], { cwd });
    expect([clause.status, clause.stderr]).toEqual([2, expect.stringContaining('CGRA-99')]);
    const none = cli(['history'], { cwd });
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('--store FILE')]);
    const flag = cli(['history', '--store', 'h.db', '--fail-on', 'never'], { cwd });
    expect([flag.status, flag.stderr]).toEqual([2, expect.stringContaining('There is no option --fail-on')]);
  });
});

describe('sample', () => {
  const strata = ['--strata', 'language,interpreter', '--seed', '7', '--n', '8'];
  const keys = (json: string): readonly string[] =>
    (JSON.parse(json) as { drawn: { key: string }[] }).drawn.map(({ key }) => key);

  it('draws the same from the report and from the store, and writes down how', async () => {
    const report = cli(['sample', 'r.json', ...strata, '--protocol', 'p/protocol.json', '--as', 'csv'], {
      cwd,
    });
    expect([report.status, report.stderr]).toEqual([0, '']);
    const protocol = readFileSync(join(cwd, 'p/protocol.json'), 'utf8');
    const store = cli(['sample', '--store', 'h.db', ...strata, '--as', 'json'], { cwd });
    expect(keys(store.stdout)).toEqual(keys(protocol));
    expect(keys(protocol)).toHaveLength(8);
    for (const text of [protocol, store.stdout])
      expect(await faultIn(JSON.parse(text), sampleSchema)).toBeUndefined();
    expect(JSON.parse(protocol)).toMatchObject({ seed: '7', source: 'report', population: { copies: 0 } });
    expect(report.stdout.trim().split('\r\n')).toHaveLength(9);
    // Who reads blind must not see what the tool found.
    expect(report.stdout).not.toMatch(/random|flagged|clean/);
  });

  it('names records of a store by the files in a folder', () => {
    const { stdout } = cli(['sample', '--store', 'h.db', records, ...strata], { cwd });
    expect(stdout).toContain('interviews/');
    expect(cli(['sample', '--store', 'h.db', ...strata], { cwd }).stdout).not.toContain('interviews/');
  });

  it.each(['fr', 'nl', 'en'])('says in %s how it drew', (locale) => {
    const { stdout, status } = cli(['sample', 'r.json', ...strata, '--locale', locale, '--clean', '1'], {
      cwd,
    });
    expect(status).toBe(0);
    expect(stdout).toContain('SHA-256');
    expect(stdout).not.toMatch(/undefined|NaN/);
  });
});
