import { describe, expect, it } from 'vitest';
import { againstBaseline, comparison } from '../../src/engine/baseline.ts';
import { fingerprinter, keyedDecisions, keyedFingerprint, keyName } from '../../src/engine/fingerprint.ts';
import type { Assessment, Finding } from '../../src/model/assessment.ts';
import { noDecisions } from '../../src/model/decisions.ts';
import { locales } from '../../src/model/locale.ts';
import { comparisonJson } from '../../src/page/comparison/json.ts';
import { comparisonMarkdown } from '../../src/page/comparison/markdown.ts';
import { comparisonText } from '../../src/page/comparison/text.ts';
import { phrasebookOf } from '../../src/wording/phrasebook.ts';
import { expectGolden } from '../reporters/golden.ts';
import { acting, hostileReport } from '../reporters/hostile.ts';
import { checks, markdownRecord, report, unreadRecord, wordRecord } from '../reporters/sample.ts';

const [silence, stretch, reproach] = markdownRecord.findings as [Finding, Finding, Finding];
const key = new TextEncoder().encode('a key of more than sixteen bytes');
const other = new TextEncoder().encode('another key of enough bytes');

/** The record with other findings, and other bytes. */
function with_(findings: readonly Finding[], more: Partial<Assessment> = {}): Assessment {
  return { ...markdownRecord, findings, sha256: 'b'.repeat(64), ...more };
}

const states = (now: readonly Assessment[], before: readonly Assessment[]) => {
  const held = againstBaseline({ ...report, assessments: now }, before);
  return {
    findings: [...held.assessments].flatMap(({ findings }) => findings.map(({ baseline }) => baseline)),
    absent: held.absent!.map(({ finding }) => finding.rule),
  };
};

describe('a run against an earlier one', () => {
  it('knows a finding again wherever it stands, and says what is new and what is gone', () => {
    const moved = { ...reproach, start: { line: 3, column: 1, offset: 40 }, turn: 2 };
    const fresh = { ...stretch, fingerprint: 'c'.repeat(24) };
    expect(states([with_([moved, fresh])], [markdownRecord])).toEqual({
      findings: ['unchanged', 'new'],
      absent: ['missing-information/confidentiality', 'long-stretch'],
    });
  });

  it('pairs records by path, then by bytes, and takes a record without an earlier one for new', () => {
    const renamed = { ...markdownRecord, path: 'elsewhere.md' };
    expect(states([renamed], [markdownRecord]).findings).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(states([with_([stretch], { path: 'elsewhere.md' })], [markdownRecord])).toEqual({
      findings: ['new'],
      absent: [],
    });
    // Two copies of one file: each earlier record is used once.
    expect(states([renamed, { ...renamed, path: 'copy.md' }], [markdownRecord]).findings).toEqual([
      ...['unchanged', 'unchanged', 'unchanged'],
      ...['new', 'new', 'new'],
    ]);
  });

  it('does not take silence for absence', () => {
    const unread = with_([], { status: 'unreadable' });
    const partial = with_([], { problems: [{ code: 'degraded' }] });
    const crashed = with_([], { problems: [{ code: 'check-failed', data: { check: 'long-stretch' } }] });
    const deaf = with_([], {
      clauses: [
        {
          clause: 'S-2.2',
          status: 'inconclusive',
          findings: [],
          because: [{ check: 'reproachful-question', messageId: 'no-officer-turns', data: {} }],
        },
      ],
    });
    expect(states([unread], [markdownRecord]).absent).toEqual([]);
    expect(states([partial], [markdownRecord]).absent).toEqual([]);
    expect(states([crashed], [markdownRecord]).absent).not.toContain('long-stretch');
    expect(states([crashed], [markdownRecord]).absent).toContain('reproachful-question');
    expect(states([deaf], [markdownRecord]).absent).toEqual([
      'missing-information/confidentiality',
      'long-stretch',
    ]);
    expect(states([wordRecord], [markdownRecord, wordRecord]).absent).toEqual([]);
  });

  it('keeps what held of each clause, and no word of the earlier report', () => {
    const held = againstBaseline({ ...report, assessments: [with_([])] }, [
      {
        ...markdownRecord,
        clauses: markdownRecord.clauses.map((clause) =>
          clause.clause === 'S-2.2'
            ? { ...clause, decision: { kind: 'suppression', status: 'inconclusive' } }
            : clause,
        ),
      },
    ]);
    expect([...held.assessments][0]!.clauses.map(({ before }) => before)).toEqual([
      ...['inconclusive', 'pass', 'fail', 'inconclusive', 'not-checked'],
    ]);
    expect(held.absent).toHaveLength(3);
    expect(JSON.stringify(held.absent)).not.toContain('excerpt');
  });
});

describe('keyed fingerprints', () => {
  const text = 'Pourquoi donc ? Pourquoi donc ?';
  const both = (one: (rule: string, at: { start: number; end: number }) => string) => [
    one('x', { start: 0, end: 15 }),
    one('x', { start: 16, end: 31 }),
  ];

  it('differ from bare ones and from key to key, and still tell equal words apart', () => {
    const bare = both(fingerprinter(text));
    const keyed = both(fingerprinter(text, key));
    const otherwise = both(fingerprinter(text, other));
    expect(new Set([...bare, ...keyed, ...otherwise]).size).toBe(6);
    for (const one of keyed) expect(one).toMatch(/^[0-9a-f]{24}$/);
    expect(both(fingerprinter(text, key))).toEqual(keyed);
    expect(bare.map((one) => keyedFingerprint(one, key))).toEqual(keyed);
  });

  it('name their key without giving it away', () => {
    expect(keyName(key)).toMatch(/^[0-9a-f]{8}$/);
    expect(keyName(key)).not.toBe(keyName(other));
  });

  it('let a suppression of before the key hold on', () => {
    const [bare, second] = both(fingerprinter(text)) as [string, string];
    const now = new Set(both(fingerprinter(text, key)));
    const one = { reason: 'x', by: 'AB', at: '2026-11-02' };
    const keyed = keyedDecisions({ ...noDecisions, suppressions: [{ finding: bare, ...one }] }, now, key);
    expect(keyed.suppressions).toEqual([{ finding: keyedFingerprint(bare, key), ...one }]);
    const unknown = { ...noDecisions, suppressions: [{ finding: 'd'.repeat(24), ...one }] };
    // It fits nothing, but a problem will name it.
    expect(keyedDecisions(unknown, now, key).suppressions[0]!.finding).toBe(
      keyedFingerprint('d'.repeat(24), key),
    );
    expect(keyedDecisions(unknown, now, undefined)).toBe(unknown);
    const already = { ...noDecisions, suppressions: [{ finding: keyedFingerprint(second, key), ...one }] };
    expect(keyedDecisions(already, now, key)).toEqual(already);
  });

  it('match a baseline of before the key', () => {
    const now = with_([{ ...stretch, fingerprint: keyedFingerprint(stretch.fingerprint, key) }]);
    const held = againstBaseline({ ...report, assessments: [now] }, [markdownRecord], (bare) =>
      keyedFingerprint(bare, key),
    );
    expect([...held.assessments][0]!.findings.map(({ baseline }) => baseline)).toEqual(['unchanged']);
    expect(held.absent!.map(({ finding }) => [finding.rule, finding.fingerprint])).toEqual(
      [silence, reproach].map(({ rule, fingerprint }) => [rule, keyedFingerprint(fingerprint, key)]),
    );
  });
});

describe('two runs compared', () => {
  const fresh: Finding = { ...stretch, fingerprint: 'c'.repeat(24), excerpt: reproach.excerpt! };
  const now: readonly Assessment[] = [
    with_([reproach, fresh], {
      clauses: markdownRecord.clauses.map((clause) =>
        clause.clause === 'S-1.2' ? { ...clause, status: 'fail' } : clause,
      ),
    }),
    { ...wordRecord, path: 'archive/gehoor.docx' },
    { ...unreadRecord, path: 'new.docx', sha256: null },
  ];
  const records = comparison(now, [markdownRecord, wordRecord, { ...unreadRecord, path: 'lost.docx' }]);

  it('knows added, gone, moved, changed and unread records', () => {
    expect(
      records.map(({ path, movedFrom, presence, changed, read }) => [
        ...[path, movedFrom, presence, changed, read],
      ]),
    ).toEqual([
      [markdownRecord.path, undefined, 'both', true, true],
      ['archive/gehoor.docx', wordRecord.path, 'both', false, true],
      ['new.docx', undefined, 'added', false, false],
      ['lost.docx', undefined, 'gone', false, false],
    ]);
    expect(records[0]!.clauses).toEqual([{ clause: 'S-1.2', from: 'pass', to: 'fail' }]);
  });

  it.each(locales)('is told as it was, in %s', (locale) => {
    const phrasebook = phrasebookOf(checks, locale);
    expectGolden(`comparison/sample.${locale}.txt`, [...comparisonText(records, phrasebook, 80)].join(''));
    expectGolden(`comparison/sample.${locale}.md`, [...comparisonMarkdown(records, phrasebook)].join(''));
    expectGolden(`comparison/sample.${locale}.json`, comparisonJson(records, phrasebook));
  });

  it('quotes nothing in any form', () => {
    const phrasebook = phrasebookOf(checks, 'fr');
    for (const text of [
      [...comparisonText(records, phrasebook, 80)].join(''),
      [...comparisonMarkdown(records, phrasebook)].join(''),
      comparisonJson(records, phrasebook),
    ])
      expect(text).not.toContain('porté plainte');
  });

  it('says so when nothing has changed', () => {
    const phrasebook = phrasebookOf(checks, 'en');
    const same = [...comparisonText(comparison(now, now), phrasebook, 80)].join('');
    // Of the record that could not be read, nothing is known, and that is said.
    expect(same).toContain('could not read');
    expect([...comparisonText(comparison([markdownRecord], [markdownRecord]), phrasebook, 80)].join('')).toBe(
      'Nothing has changed.\n1 record: 0 new findings, 0 findings gone, 3 findings as before, 0 clauses with\nanother status.\n',
    );
  });

  it('keeps hostile text inert', () => {
    const phrasebook = phrasebookOf(checks, 'en');
    const [record] = hostileReport.assessments as [Assessment];
    const from = comparison([record], [{ ...record, findings: [], sha256: null, clauses: [] }]);
    const gone = comparison([], [record]);
    const moved = comparison([{ ...record, path: 'x' }], [record]);
    for (const each of [from, gone, moved]) {
      const text = [...comparisonText(each, phrasebook, 80)].join('');
      const markdown = [...comparisonMarkdown(each, phrasebook)].join('');
      const json = comparisonJson(each, phrasebook);
      for (const said of [text, markdown, json]) {
        expect(said).not.toMatch(acting);
        expect(said).not.toMatch(/^\s*::|##(vso)?\[/m);
      }
      expect(markdown).not.toMatch(/<(script|img|svg)|(?<!\\)\]\(/);
    }
  });
});
