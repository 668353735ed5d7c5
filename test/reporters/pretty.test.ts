import { describe, expect, it } from 'vitest';
import type { Excerpt, Finding } from '../../src/model/assessment.ts';
import { locales } from '../../src/model/locale.ts';
import { clauseIds } from '../../src/page/terminal/clause-ids.ts';
import { underlined } from '../../src/page/terminal/underlined.ts';
import { columns, wrapped } from '../../src/page/terminal/wrap.ts';
import pretty from '../../src/reporters/pretty.ts';
import { expectGolden, rendered } from './golden.ts';
import { acting, hostileReport } from './hostile.ts';
import { markdownRecord, report, viewOf } from './sample.ts';

it.each([
  [['CGRA-1.4', 'CGRA-1.5', 'CGRA-1.6', 'CGRA-2.2'], 'CGRA-1.4–1.6, 2.2'],
  [['CGRA-1.4', 'CGRA-1.5', 'CGRA-2.6'], 'CGRA-1.4, 1.5, 2.6'],
  [['CGRA-1.16', 'APR-13.1', 'APR-13.2', 'APR-13.3'], 'CGRA-1.16, APR-13.1–13.3'],
  [['own', 'CGRA-1.1', 'x-2', 'CGRA-1.2'], 'own, CGRA-1.1, x-2, CGRA-1.2'],
  [[], ''],
])('says %j in few words', (ids, text) => {
  expect(clauseIds(ids)).toBe(text);
});

describe('pretty', () => {
  it.each(locales)('is what it was, in %s', (locale) => {
    expectGolden(`pretty/sample.${locale}.txt`, rendered(pretty, report, viewOf(locale)));
  });

  it.each([40, 60, 80, 120])('keeps within %i columns', (width) => {
    const lines = rendered(pretty, report, viewOf('fr', { width })).split('\n');
    // The one thing that may stick out is a word without a space in it: a rule's id, a path, a held-together fact.
    for (const line of lines)
      if (line.trim().includes(' ')) expect(columns(line), line).toBeLessThanOrEqual(Math.max(width, 60));
  });

  it('colours only on request, and says the same with and without', () => {
    const plain = rendered(pretty, report, viewOf('en'));
    const coloured = rendered(pretty, report, viewOf('en', { colour: true }));
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[31m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('puts notes after what weighs, and the rest in order of place', () => {
    const text = rendered(pretty, report, viewOf('en'));
    const at = ['30:1', '41:6', '9:6'].map((place) => text.indexOf(`  ${place} `));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(Math.min(...at)).toBeGreaterThan(0);
  });

  it('never gives a share', () => {
    for (const locale of locales) expect(rendered(pretty, report, viewOf(locale))).not.toContain('%');
  });

  it('lets no hostile text act', () => {
    const text = rendered(pretty, hostileReport, viewOf('en'));
    expect(text).not.toMatch(acting);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toMatch(/##(vso)?\[/);
    expect(text).toContain('‹U+001B›');
    expect(text).toContain('‹U+202E›');
  });
});

describe('underlined', () => {
  const excerpt = (before: string, marked: string, after: string): Excerpt => ({ before, marked, after });

  it.each<[string, Excerpt]>([
    ['plain', excerpt('OP : ', 'Où et quand', ' est-ce arrivé ?')],
    ['combining marks', excerpt('OP\u00a0: e\u0301te\u0301 ', 'a\u0300 Lie\u0300ge', ' ?')],
    ['wide characters', excerpt('名前 ', '東京', ' です')],
  ])('puts the carets under the words: %s', (_, given) => {
    const [row] = underlined(given, 80);
    const before = row!.carets.length - row!.carets.trimStart().length;
    expect(before).toBe(columns(given.before));
    expect(row!.carets.trim()).toBe('^'.repeat(columns(given.marked)));
  });

  it('breaks a long place into rows that each have their carets', () => {
    const rows = underlined(excerpt('a '.repeat(10), 'b c '.repeat(20).trimEnd(), ' end'), 30);
    expect(rows.length).toBeGreaterThan(3);
    for (const { text, carets } of rows) {
      expect(columns(text)).toBeLessThanOrEqual(30);
      for (const [i, sign] of [...text].entries()) {
        if (sign === 'b' || sign === 'c') expect(carets[i]).toBe('^');
        if (sign === 'a' || sign === 'e') expect(carets[i] ?? ' ').toBe(' ');
      }
    }
  });

  it('shows a place that goes over a line end on one row', () => {
    expect(underlined(excerpt('', 'one\r\ntwo', ''), 80)).toEqual([{ text: 'one two', carets: '^^^^^^^' }]);
  });
});

describe('wrapped', () => {
  it('loses nothing and holds no-break spaces together', () => {
    const text = 'La durée nette est de 3\u00a0h\u00a045 et la limite de 4\u00a0h\u00a030.';
    const lines = wrapped(text, 16);
    expect(lines.join(' ')).toBe(text);
    expect(lines.some((line) => line.includes('3\u00a0h\u00a045'))).toBe(true);
  });
});

it('names the rule on the line of the sentence where there is room', () => {
  const finding: Finding = {
    ...markdownRecord.findings[1]!,
    messageId: 'few',
    data: { length: { minutes: 130 } },
  };
  const text = rendered(
    pretty,
    { ...report, assessments: [{ ...markdownRecord, findings: [finding] }] },
    viewOf('en'),
  );
  expect(text).toContain('One stretch is 2\u00a0h\u00a010.  long-stretch (S-2.1)');
});
