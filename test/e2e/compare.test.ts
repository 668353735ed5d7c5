import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import type { SavedReport } from '../../src/wording/saved-report.ts';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';

const validate = new Ajv2020({ strict: false }).compile(schema);
// Many runs of the command to a test.
vi.setConfig({ testTimeout: 60_000 });

const key = 'a key of more than sixteen bytes\n';
const reading = 'fixtures/interviews/en-seeded/record.txt';
let cwd: string;

const at = (name: string): string => join(cwd, name);
const saved = (name: string): SavedReport => {
  const value = JSON.parse(readFileSync(at(name), 'utf8')) as SavedReport;
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  return value;
};
const run = (...args: readonly string[]) => cli([...args, '-q'], { cwd });

/** The record without the first question that has a finding: the words are gone, and every line behind it moves. */
function shortened(text: string, report: SavedReport): string {
  const finding = report.files[0]!.findings.find(({ check }) => check === 'suggestive-question')!;
  const lines = text.split('\n');
  lines.splice(finding.start.line - 1, 1);
  return lines.join('\n');
}

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'charterlint-compare-'));
  copyFileSync(join(root, reading), at('note.txt'));
  copyFileSync(join(root, 'fixtures/interviews/nl-seeded/record.txt'), at('other.txt'));
  writeFileSync(at('key'), key);
  run('note.txt', '-f', 'json=old.json');
  run('note.txt', '--fingerprint-key', 'key', '-f', 'json=keyed.json');
  run('other.txt', '-f', 'json=other.json');
  run('note.txt', 'other.txt', '-f', 'json=both.json');
  const text = readFileSync(at('note.txt'), 'utf8');
  writeFileSync(at('note.txt'), shortened(text, saved('old.json')));
  run('note.txt', '-f', 'json=new.json');
  writeFileSync(at('note.txt'), text);
}, 60_000);

describe('charterlint --baseline', () => {
  it('marks what is not new, and lets only new findings fail the gate', () => {
    expect(run('note.txt', '-f', 'json=plain.json').status).toBe(1);
    expect(run('note.txt', '--baseline', 'old.json', '-f', 'json=same.json').status).toBe(0);
    const states = saved('same.json').files[0]!.findings.map(({ baseline }) => baseline);
    expect(states.length).toBeGreaterThan(5);
    expect(new Set(states)).toEqual(new Set(['unchanged']));
    expect(saved('same.json').absent).toEqual([]);
    expect(saved('plain.json').absent).toBeUndefined();
    // Against the shorter record, what stood in the line is new; it is only a sign.
    expect(
      run('note.txt', '--baseline', 'new.json', '--fail-on', 'review', '-f', 'json=more.json').status,
    ).toBe(1);
    expect(saved('more.json').files[0]!.findings.some(({ baseline }) => baseline === 'new')).toBe(true);
  });

  it('keeps it through a saved report, and through SARIF', () => {
    run('note.txt', '--baseline', 'new.json', '-f', 'json=more.json', '-f', 'sarif=more.sarif');
    const again = run('render', 'more.json', '-f', 'sarif').stdout;
    const results = (text: string) =>
      (JSON.parse(text) as { runs: { results: { baselineState: string }[] }[] }).runs[0]!.results.map(
        ({ baselineState }) => baselineState,
      );
    expect(results(again)).toEqual(results(readFileSync(at('more.sarif'), 'utf8')));
    expect(new Set(results(again))).toEqual(new Set(['new', 'unchanged']));
  });

  it('names the earlier run in SARIF as that run named itself', () => {
    const runOf = (text: string) =>
      (JSON.parse(text) as { runs: { automationDetails: { guid: string }; baselineGuid?: string }[] })
        .runs[0]!;
    const earlier = runOf(run('render', 'new.json', '-f', 'sarif').stdout);
    run('note.txt', '--baseline', 'new.json', '-f', 'json=more.json', '-f', 'sarif=more.sarif');
    const later = runOf(readFileSync(at('more.sarif'), 'utf8'));
    expect(later.baselineGuid).toBe(earlier.automationDetails.guid);
    expect(later.automationDetails.guid).not.toBe(later.baselineGuid);
    expect(runOf(run('render', 'more.json', '-f', 'sarif').stdout).baselineGuid).toBe(later.baselineGuid);
    expect(earlier.baselineGuid).toBeUndefined();
  });

  it('is refused when there is none, or when its fingerprints are another key’s', () => {
    expect(run('note.txt', '--baseline', 'nothing.json').status).toBe(2);
    expect(run('note.txt', '--baseline', 'note.txt').status).toBe(2);
    const refused = run('note.txt', '--baseline', 'keyed.json');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('same key');
  });
});

describe('charterlint --fingerprint-key', () => {
  it('makes every fingerprint of every report a keyed one', () => {
    const bare = saved('old.json').files[0]!.findings.map(({ fingerprint }) => fingerprint);
    const { files, fingerprintKey } = saved('keyed.json');
    const keyed = files[0]!.findings.map(({ fingerprint }) => fingerprint);
    expect(fingerprintKey).toMatch(/^[0-9a-f]{8}$/);
    expect(keyed).toHaveLength(bare.length);
    const formats = ['json', 'sarif', 'sarif-assessment', 'csv', 'gitlab', 'html', 'pretty'];
    const { status } = cli(['note.txt', ...formats.flatMap((format) => ['-f', `${format}=out.${format}`])], {
      cwd,
      env: { CHARTERLINT_FINGERPRINT_KEY: key },
    });
    expect(status).toBe(1);
    for (const format of formats) {
      const text = readFileSync(at(`out.${format}`), 'utf8');
      for (const one of bare) expect(text).not.toContain(one.slice(0, 8));
      expect(text).not.toContain(key.trim());
    }
    expect(readFileSync(at('out.json'), 'utf8')).toContain(keyed[0]!);
  });

  it('knows findings again that were saved, or set aside, before there was a key', () => {
    const { status } = run(
      'note.txt',
      '--baseline',
      'old.json',
      '--fingerprint-key',
      'key',
      '-f',
      'json=k.json',
    );
    expect(status).toBe(0);
    expect(saved('k.json').absent).toEqual([]);
    copyFileSync(at('note.txt'), at('aside.txt'));
    const finding = saved('old.json').files[0]!.findings[0]!;
    expect(run('suppress', 'aside.txt', finding.fingerprint, '--reason', 'x', '--by', 'AB').status).toBe(0);
    run('aside.txt', '--fingerprint-key', 'key', '-f', 'json=aside.json');
    const [record] = saved('aside.json').files;
    expect(record!.findings.filter(({ suppression }) => suppression)).toHaveLength(1);
    expect(record!.problems.map(({ code }) => code)).not.toContain('suppression-unused');
  });

  it('takes no key that could be tried out', () => {
    writeFileSync(at('short'), 'secret\n');
    const refused = run('note.txt', '--fingerprint-key', 'short');
    expect(refused.status).toBe(2);
    expect(refused.stderr).not.toContain('secret');
    expect(run('note.txt', '--fingerprint-key', 'nowhere').status).toBe(2);
  });
});

describe('charterlint --line-hashes', () => {
  const hashes = (...args: readonly string[]) =>
    run('note.txt', '--line-hashes', '-f', 'sarif', ...args).stdout.match(
      /"primaryLocationLineHash": "[0-9a-f]+:\d+"/g,
    )?.length ?? 0;

  it('gives GitHub’s hashes where the words are shown, and nowhere else', () => {
    expect(hashes('--quotes', 'full')).toBeGreaterThan(5);
    expect(hashes('--quotes', 'redacted')).toBe(0);
    expect(hashes()).toBe(0);
    expect(run('note.txt', '--quotes', 'full', '-f', 'sarif').stdout).not.toContain(
      'primaryLocationLineHash',
    );
  });
});

describe('charterlint diff', () => {
  it('tells what is new, gone and as before, and fails on what is new', () => {
    const fixed = run('diff', 'old.json', 'new.json', '--as', 'json');
    expect(fixed.status).toBe(0);
    const { totals, records } = JSON.parse(fixed.stdout) as {
      totals: Record<string, number>;
      records: { changed: boolean; absent: { check: string; message: string }[] }[];
    };
    expect(totals).toMatchObject({ records: 1, new: 0 });
    expect(totals['absent']).toBeGreaterThan(0);
    expect(totals['persisting']).toBeGreaterThan(5);
    expect(records[0]!.changed).toBe(true);
    expect(records[0]!.absent.map(({ check }) => check)).toContain('suggestive-question');
    const worse = run('diff', 'new.json', 'old.json', '--fail-on', 'review');
    expect(worse.status).toBe(1);
    expect(worse.stdout).toMatch(/^ {4}\+ line\u00a0/m);
    expect(run('diff', 'new.json', 'old.json', '--fail-on', 'never').status).toBe(0);
  });

  it.each([
    ['fr', /Le document lui-même a changé/],
    ['nl', /Het document zelf is gewijzigd/],
    ['en', /The record itself has changed/],
  ])('speaks %s', (locale, sentence) => {
    expect(run('diff', 'old.json', 'new.json', '--locale', locale).stdout).toMatch(sentence);
    expect(run('diff', 'old.json', 'new.json', '--locale', locale, '--as', 'markdown').stdout).toMatch(
      sentence,
    );
  });

  it('refuses what cannot be compared', () => {
    expect(run('diff', 'old.json').status).toBe(2);
    expect(run('diff', 'old.json', 'note.txt').status).toBe(2);
    expect(run('diff', 'old.json', 'keyed.json').status).toBe(2);
    const same = run('diff', 'old.json', 'keyed.json', '--fingerprint-key', 'key', '--as', 'json');
    expect((JSON.parse(same.stdout) as { totals: object }).totals).toMatchObject({ new: 0, absent: 0 });
  });
});

describe('charterlint merge', () => {
  it('makes of the shards of a run what the whole run makes', () => {
    expect(run('merge', 'old.json', 'other.json', '-o', 'all.json').status).toBe(0);
    expect(readFileSync(at('all.json'), 'utf8')).toBe(readFileSync(at('both.json'), 'utf8'));
    saved('all.json');
  });

  it('takes a record once, and says where results differ; the run named last wins', () => {
    const twice = cli(['merge', 'both.json', 'old.json'], { cwd });
    expect(twice.stdout).toBe(readFileSync(at('both.json'), 'utf8'));
    expect(twice.stderr).toBe('');
    const differing = cli(['merge', 'both.json', 'new.json', '-o', 'newer.json'], { cwd });
    expect(differing.stderr).toContain('note.txt');
    expect(differing.stderr).toContain('new.json');
    expect(saved('newer.json').files[0]).toEqual(saved('new.json').files[0]);
    expect(saved('newer.json').files).toHaveLength(2);
  });

  it('words everything in the language of the last', () => {
    run('other.txt', '--locale', 'fr', '-f', 'json=other-fr.json');
    run('merge', 'other-fr.json', 'old.json', '-o', 'en.json');
    expect(saved('en.json').locale).toBe('en');
    expect(saved('en.json').files[0]).toEqual(saved('other.json').files[0]);
    // What is gone since an earlier run has its sentence too.
    const gone = saved('both.json').files[0]!.findings[0]!;
    const absent = (name: string, locale: string) => {
      const before = saved(`${name}.json`);
      const french = { ...gone, message: 'Ceci a disparu.' };
      writeFileSync(
        at(`${name}-gone.json`),
        JSON.stringify({
          ...before,
          locale,
          absent: [{ path: before.files[0]!.path, finding: locale === 'fr' ? french : gone }],
        }),
      );
    };
    absent('other-fr', 'fr');
    absent('old', 'en');
    run('merge', 'other-fr-gone.json', 'old-gone.json', '-o', 'en-gone.json');
    expect(saved('en-gone.json').absent?.map(({ finding }) => finding.message)).toEqual([
      gone.message,
      gone.message,
    ]);
  });

  it('refuses reports that do not go together', () => {
    expect(run('merge', 'old.json').status).toBe(2);
    expect(run('merge', 'old.json', 'keyed.json').status).toBe(2);
    const report = saved('other.json');
    const charters = report.charters.map((charter) => ({ ...charter, version: '0.0.1' }));
    writeFileSync(at('ancient.json'), JSON.stringify({ ...report, charters }));
    const refused = run('merge', 'ancient.json', 'old.json');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('0.0.1');
  });
});
