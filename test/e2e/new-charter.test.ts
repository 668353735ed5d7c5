import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import schema from '../../schemas/charter.schema.json' with { type: 'json' };
import { charterDraft, clausePrefix, isCharterId } from '../../src/cli/charter-draft.ts';
import { newCharterWords } from '../../src/cli/words/new-charter.ts';
import { faultIn } from '../../src/io/json-schema.ts';
import { languages } from '../../src/model/locale.ts';
import { cli } from '../support/cli.ts';
import fc from '../support/properties.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'charterlint-new-charter-'));

interface Report {
  readonly files: readonly {
    readonly clauses: readonly { readonly clause: string; readonly status: string }[];
  }[];
}

/** An interview with one break, at a quarter past eleven or in time. */
function note(breaks: string): string {
  return `Date: 12/03/2024\nStart: 9:00\nEnd: 12:00\nPO: Where were you born?\nA: In Conakry.\n${breaks}\nPO: And then?\nA: I left.\n`;
}

describe.each(languages)('new-charter in %s', (locale) => {
  it('writes a charter that decides, gives signs and leaves to a person', () => {
    const cwd = folder();
    const made = cli(['new-charter', 'house-rules-2024', '--locale', locale], {
      cwd,
      env: { SOURCE_DATE_EPOCH: '1710000000' },
    });
    expect([made.status, made.stdout]).toEqual([0, '']);
    expect(made.stderr).toContain('house-rules-2024.yaml');
    const text = readFileSync(join(cwd, 'house-rules-2024.yaml'), 'utf8');
    for (const line of newCharterWords[locale].decided) expect(text).toContain(`# ${line}`);
    expect(text).toContain('validFrom: "2024-01-01"');
    writeFileSync(join(cwd, 'late.txt'), note('[BREAK 11:15–11:30]'));
    writeFileSync(join(cwd, 'kept.txt'), note('[BREAK 10:00–10:15]\n[BREAK 11:15–11:30]'));
    const run = cli(['--charter', 'house-rules-2024.yaml', 'late.txt', 'kept.txt', '-f', 'json'], { cwd });
    const { files } = JSON.parse(run.stdout) as Report;
    const statuses = files.map(({ clauses }) => clauses.map(({ clause, status }) => `${clause} ${status}`));
    expect(run.status).toBe(1);
    expect(statuses.flat()).toEqual(
      expect.arrayContaining(['HR2024-1.1 fail', 'HR2024-1.1 pass', 'HR2024-1.3 not-checked']),
    );
    // Told are the limits of this charter, not of the one that the check was made for.
    const told = cli(['--charter', 'house-rules-2024.yaml', 'late.txt', '--locale', locale], { cwd }).stdout;
    expect(told.replace(/\s+/g, ' ')).toMatch(/[\u00a0 ]1[\u00a0 ](h|u)[\u00a0 ]30/);
    const shown = cli(['charter', 'house-rules-2024.yaml', '--locale', locale], { cwd });
    expect([shown.status, shown.stderr]).toEqual([0, '']);
    expect(shown.stdout).toContain('HR2024-1.2');
  });

  it('writes over nothing, and refuses what cannot be an id', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'rules.yaml'), 'mine\n');
    const said = newCharterWords[locale];
    const refused = (...args: readonly string[]): string => {
      const { status, stdout, stderr } = cli(['new-charter', ...args, '--locale', locale], { cwd });
      expect([status, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(refused('rules')).toContain('rules.yaml');
    expect(refused()).toContain(said.how);
    expect(refused('one', 'two')).toContain(said.how);
    for (const id of ['House_Rules', '../rules', 'règles', 'a--b', '', 'a'.repeat(101)])
      expect(refused(id)).toContain(said.badId(id));
    expect(refused('cgra-personal-interview')).toContain(said.taken('cgra-personal-interview'));
    expect(refused('new', '-o', 'nowhere')).toContain(said.noFolder('nowhere'));
    expect(refused('new', '-o', 'rules.yaml')).toContain(said.noFolder('rules.yaml'));
    expect(readFileSync(join(cwd, 'rules.yaml'), 'utf8')).toBe('mine\n');
    expect(readdirSync(cwd)).toEqual(['rules.yaml']);
    expect(cli(['new-charter', '--help', '--locale', locale]).stdout).toContain('new-charter');
  });
});

it('writes into a folder, from where a config below hands it to whoever works there', () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'charters'));
  mkdirSync(join(cwd, 'notes'));
  expect(cli(['new-charter', 'rules', '-o', 'charters'], { cwd }).status).toBe(0);
  writeFileSync(join(cwd, 'charterlint.config.yaml'), 'charter: charters/rules.yaml\n');
  writeFileSync(join(cwd, 'notes', 'late.txt'), note('[BREAK 11:15–11:30]'));
  const run = cli(['late.txt'], { cwd: join(cwd, 'notes') });
  expect([run.status, run.stdout]).toEqual([1, expect.stringContaining('RULES-1.1')]);
  const explained = cli(['explain', 'RULES-1.3'], { cwd: join(cwd, 'notes') });
  expect(explained.status).toBe(0);
  expect(explained.stdout).toContain('The room suits a confidential interview');
});

it('writes what the schema takes, whatever the id', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,4}$/);
  fc.assert(
    fc.property(id, fc.constantFrom(...languages), (id, locale) => {
      expect(isCharterId(id)).toBe(true);
      const value: unknown = parse(charterDraft(id, `${id}.yaml`, 2027, newCharterWords[locale]));
      expect(faultIn(value, schema)).toBeUndefined();
      // An id of figures alone must not be read as a number.
      expect((value as { id: unknown }).id).toBe(id);
    }),
  );
  expect([clausePrefix('house-rules-2027'), clausePrefix('rules'), clausePrefix('2027')]).toEqual([
    'HR2027',
    'RULES',
    'R2027',
  ]);
});
