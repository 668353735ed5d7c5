import { describe, expect, it } from 'vitest';
import { trendOf } from '../../src/audit/trends.ts';
import type { Status } from '../../src/model/assessment.ts';
import { groupOf, type Observation } from '../../src/model/observation.ts';
import { historyCsv } from '../../src/page/history/csv.ts';
import { historyJson } from '../../src/page/history/json.ts';
import { historyText } from '../../src/page/history/text.ts';

let n = 0;
function seen(status: Status, date: string | null, more: Partial<Observation> = {}): Observation {
  return {
    ...{ record: `r${++n}`, at: '2026-01-01T00:00:00.000Z', read: true, language: 'fr', format: 'docx' },
    facets: { interpreter: 'present', mode: 'on-site', needs: 'not-stated', date },
    ...{ tool: '0.1.0', charters: { cgra: '1.0.0' }, statuses: { 'C-1': status } },
    ...more,
  };
}
const many = (count: number, ...args: Parameters<typeof seen>): readonly Observation[] =>
  Array.from({ length: count }, () => seen(...args));

describe('trends', () => {
  it('count each record once, as it was assessed last', () => {
    const before = seen('fail', '2025-03-01', { record: 'same' });
    const after = seen('pass', '2025-03-01', { record: 'same', at: '2026-02-01T00:00:00.000Z' });
    const trend = trendOf([after, before, seen('pass', '2025-03-02')], ['month'], 1, undefined);
    expect(trend).toMatchObject({ records: 2, outdated: 1, unread: 0 });
    expect(trend.clauses[0]!.cells[0]!.counts).toEqual({ pass: 2 });
  });

  it('give shares of the records that the clause was examined for, with Wilson’s interval', () => {
    const observations = [
      ...many(3, 'fail', '2025-03-01'),
      ...many(27, 'pass', '2025-03-09'),
      ...many(5, 'not-applicable', '2025-03-01'),
      ...many(5, 'not-checked', '2025-03-01'),
      ...many(2, 'error', '2025-03-01'),
    ];
    const [cell] = trendOf(observations, ['month'], 5, ['C-1']).clauses[0]!.cells;
    expect(cell).toMatchObject({ records: 30, counts: { fail: 3, pass: 27 } });
    // 27 of 30: 74–97 % (reports.md §5.2), so 3 of 30: 3–26 %.
    expect(cell!.failed!.low).toBeCloseTo(0.035, 3);
    expect(cell!.failed!.high).toBeCloseTo(0.256, 3);
  });

  it('hide the figures of few, in every form', () => {
    const trend = trendOf(many(4, 'fail', '2025-03-01'), ['month'], 5, undefined);
    const titles = new Map<string, string>();
    const forms = [
      historyJson(trend),
      [...historyCsv(trend, 'en')].join(''),
      [...historyText(trend, titles, true, 'en', 100)].join(''),
    ];
    expect(JSON.parse(forms[0]!).clauses[0].cells[0]).toEqual({
      ...{ groups: { month: '2025-03' }, hidden: true, changed: [] },
    });
    expect(forms[1]).toContain('"C-1","2025-03","true","","","","",""');
    expect(forms[2]).toContain('fewer than 5');
    expect(forms[2]).not.toContain('100%');
  });

  it('run along time in each group, what is not told last, never by result', () => {
    const observations = [
      seen('fail', null),
      seen('pass', '2025-01-01', { language: 'nl' }),
      seen('fail', '2024-12-01', { language: 'nl' }),
      seen('pass', '2025-02-01'),
      seen('fail', '2023-02-01'),
    ];
    const { clauses } = trendOf(observations, ['month', 'language'], 1, undefined);
    expect(clauses[0]!.cells.map(({ groups }) => groups.join(' '))).toEqual([
      ...['2023-02 fr', '2025-02 fr', 'unknown fr', '2024-12 nl', '2025-01 nl'],
    ]);
  });

  it('mark where the tool or the charter changed, and not where another charter begins to hold', () => {
    const observations = [
      seen('pass', '2025-01-01'),
      seen('pass', '2025-02-01', { charters: { cgra: '1.0.0', eu: '1.0.0' } }),
      seen('fail', '2025-03-01', { charters: { cgra: '1.1.0', eu: '1.0.0' } }),
      seen('fail', '2025-04-01', { charters: { cgra: '1.1.0' }, tool: '0.2.0' }),
      seen('fail', '2025-04-02', { charters: { cgra: '1.1.0' } }),
    ];
    const { clauses } = trendOf(observations, ['month'], 1, undefined);
    expect(clauses[0]!.cells.map(({ changed }) => changed)).toEqual([
      [],
      [],
      [{ what: 'cgra', from: ['1.0.0'], to: ['1.1.0'] }],
      [{ what: 'charterlint', from: ['0.1.0'], to: ['0.1.0', '0.2.0'] }],
    ]);
  });

  it('count apart what could not be read', () => {
    const trend = trendOf(
      [seen('not-checked', null, { read: false, record: null }), seen('pass', null)],
      ['year'],
      1,
      undefined,
    );
    expect(trend).toMatchObject({ records: 2, unread: 1 });
  });
});

it('groups by quarters and years of the interview', () => {
  const one = seen('pass', '2025-11-30');
  expect([groupOf(one, 'quarter'), groupOf(one, 'year'), groupOf(one, 'needs')]).toEqual([
    ...['2025-Q4', '2025', 'not-stated'],
  ]);
});
