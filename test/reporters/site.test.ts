import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { manyRecords } from '../../bench/records.ts';
import type { Assessment, Status } from '../../src/model/assessment.ts';
import { locales } from '../../src/model/locale.ts';
import type { Report, View } from '../../src/model/report.ts';
import { leastShown } from '../../src/page/site/heat.ts';
import site from '../../src/reporters/folders/site.ts';
import { withQuotes } from '../../src/wording/quotes.ts';
import { expectGolden } from './golden.ts';
import { acting, hostile, hostileReport } from './hostile.ts';
import { charter, markdownRecord, report, unreadRecord, viewOf, wordRecord } from './sample.ts';

function written(given: Report, view: View): ReadonlyMap<string, string> {
  return new Map([...site.files(given, view)].map(({ path, pieces }) => [path, [...pieces].join('')]));
}

/** What a reader sees: without the style sheet and the script, which every page carries. */
function bare(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(/<script>[\s\S]*?<\/script>/, '<script></script>')
    .replace(/sha256-[\w+/=]+/g, 'sha256-');
}

/** A record whose clause S-2.1 has a given status. */
function recordWith(i: number, status: Status, more: Partial<Assessment> = {}): Assessment {
  return {
    ...markdownRecord,
    path: `notes/${i}.md`,
    findings: [],
    clauses: markdownRecord.clauses.map((result) =>
      result.clause === 'S-2.1' ? { ...result, status, findings: [] } : { ...result, findings: [] },
    ),
    ...more,
  };
}

const earlier: Report = {
  ...report,
  assessments: [
    {
      ...markdownRecord,
      findings: markdownRecord.findings.map((finding, i) => ({
        ...finding,
        baseline: i === 0 ? ('new' as const) : ('unchanged' as const),
        ...(i === 1 ? { suppression: { reason: 'Une citation', by: 'A. Peeters', at: '2026-11-02' } } : {}),
      })),
      clauses: markdownRecord.clauses.map((result, i) => ({
        ...result,
        before: i === 2 ? ('pass' as const) : result.status,
        ...(i === 4
          ? {
              decision: {
                ...{ kind: 'override', status: 'pass', remark: 'Vu sur place', by: 'B. Maes' },
                at: '2026-11-02T10:00:00Z',
              } as const,
            }
          : {}),
      })),
    },
    wordRecord,
    unreadRecord,
  ],
  absent: [{ path: markdownRecord.path, finding: { ...markdownRecord.findings[0]!, fingerprint: 'gone' } }],
};

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'prefer-native-element': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    'valid-id': ['error', { relaxed: true }],
  },
});

describe('site', () => {
  it.each(locales)('is what the golden files hold (%s)', (locale) => {
    const files = written(earlier, viewOf(locale, { quotes: 'none' }));
    for (const name of [
      'index',
      'clauses',
      'awaiting',
      'groups',
      'changes',
      'decisions',
      'problems',
      'records',
    ])
      expectGolden(`site/${locale}/${name}.html`, bare(files.get(`${name}.html`)!));
    expectGolden(`site/${locale}/clause.html`, bare(files.get('clauses/S-2.1.html')!));
  });

  it.each([
    ['the sample', earlier],
    ['hostile text', hostileReport],
    ['no record', { ...report, assessments: [] }],
    ['300 records', { ...report, assessments: [...manyRecords([markdownRecord, wordRecord], 300)] }],
  ])('is valid HTML with %s', (_, given) => {
    const files = written(given, viewOf('fr'));
    const checked = [...files].filter(([path], i) => !path.startsWith('records/') || i < 3);
    for (const [path, page] of checked) {
      const { results } = validator.validateStringSync(page);
      const said = results.flatMap(({ messages }) =>
        messages.map((one) => `${path}:${one.line} ${one.message}`),
      );
      expect(said).toEqual([]);
    }
  });

  it('leads from every page to pages that are there', () => {
    const files = written(earlier, viewOf('nl'));
    const broken = [...files].flatMap(([path, page]) =>
      [...page.matchAll(/href="([^"#]*)(#[^"]*)?"/g)].flatMap(([link, to = '', anchor]) => {
        const target = to === '' ? path : new URL(to, `file:///${path}`).pathname.slice(1);
        const there = files.get(target);
        const id = anchor?.slice(1);
        return there && (id === undefined || there.includes(`id="${id}"`)) ? [] : [`${path}: ${link}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('is the same for the same records, and names no path in a file name', () => {
    const once = written(earlier, viewOf('en'));
    expect(written(earlier, viewOf('en'))).toEqual(once);
    for (const path of once.keys()) {
      expect(path).not.toMatch(/entretien|gehoor|notes/);
      expect(path).toMatch(/^(?:[a-z]+(?:-\d+)?|records\/[0-9a-f]{16}|clauses\/[\w.-]+)\.html$/);
    }
  });

  it('gives two records of one path two pages', () => {
    const twice = { ...report, assessments: [markdownRecord, markdownRecord] };
    expect(
      [...written(twice, viewOf('en')).keys()].filter((path) => path.startsWith('records/')),
    ).toHaveLength(2);
  });

  it('walks the records once and writes each before it looks at the next', () => {
    const looked: number[] = [];
    function* watched(): Iterable<Assessment> {
      for (let i = 0; i < 5; i++) {
        looked.push(i);
        yield recordWith(i, 'pass');
      }
    }
    const assessments = { length: 5, [Symbol.iterator]: () => watched()[Symbol.iterator]() };
    let pages = 0;
    for (const { path } of site.files({ ...report, assessments }, viewOf('en')))
      if (path.startsWith('records/')) expect(looked).toHaveLength(++pages);
    expect(looked).toEqual([0, 1, 2, 3, 4]);
  });

  it('keeps hostile text inert everywhere', () => {
    const files = written(hostileReport, viewOf('en'));
    for (const [path, whole] of files) {
      // Data that no browser runs; nothing in it can end it.
      const page = whole.replace(/(id="list-data">)[^<]*/, '$1');
      expect(page, path).not.toMatch(/<img|<svg onload|onmouseover='/);
      expect(page.replace(/\n/g, ''), path).not.toMatch(acting);
      expect(page.match(/<script/g)?.length ?? 0, path).toBeLessThanOrEqual(2);
      expect(page, path).not.toContain(hostile.slice(0, 30));
    }
    const data = /id="list-data">([\s\S]*?)<\/script>/.exec(files.get('records.html')!)![1]!;
    expect((JSON.parse(data) as { rows: string[][] }).rows[0]![1]).toBe(hostileReport.assessments[0]!.path);
  });

  it('shows no word of a record without leave', () => {
    const shown = { ...report, assessments: report.assessments.map((one) => withQuotes(one, 'none')) };
    for (const page of written(shown, viewOf('fr', { quotes: 'none' })).values())
      expect(page).not.toContain('tout simplement');
  });
});

describe('the figures of a site', () => {
  const cell = (page: string, clause: string): readonly string[] => {
    const row = new RegExp(`clauses/${clause}\\.html"[^]*?</tr>`).exec(page)?.[0] ?? '';
    return [...row.matchAll(/<td[^>]*>(?:<span>)?([^<]*)/g)].map((match) => match[1]!);
  };

  it('count records by status, and those not read nowhere', () => {
    const records = [
      recordWith(1, 'fail'),
      recordWith(2, 'fail'),
      recordWith(3, 'pass'),
      recordWith(4, 'review'),
      { ...unreadRecord, path: 'notes/5.md' },
    ];
    const files = written({ ...report, assessments: records }, viewOf('en'));
    expect(cell(files.get('clauses.html')!, 'S-2\\.1')).toEqual(['0', '2', '1', '0', '1', '0', '0', '']);
    expect(files.get('index.html')).toContain('2 of 4 records show at least one clause that is not met.');
    expect(files.get('index.html')).toContain('<strong>1</strong>not read');
    const hits = files.get('clauses/S-2.1.html')!;
    expect([...hits.matchAll(/<bdi>(.*?)<\/bdi>/g)].map((match) => match[1])).toEqual([
      ...['notes/1.md', 'notes/2.md', 'notes/4.md'],
    ]);
  });

  it('give shares with their interval from ten examined records on, and none below', () => {
    const french = Array.from({ length: 30 }, (_, i) => recordWith(i, i < 27 ? 'pass' : 'fail'));
    const few = leastShown - 1;
    const dutch = Array.from({ length: few }, (_, i) => recordWith(100 + i, 'fail', { language: 'nl' }));
    // Where the clause does not apply or nothing was examined, nothing is counted.
    const none = Array.from({ length: 20 }, (_, i) =>
      recordWith(200 + i, 'not-applicable', { language: 'nl' }),
    );
    const page = written({ ...report, assessments: [...french, ...dutch, ...none] }, viewOf('en')).get(
      'groups.html',
    )!;
    const language = page.slice(page.indexOf('id="language"'), page.indexOf('id="interpreter"'));
    expect(cell(language, 'S-2\\.1')).toEqual(['3 of 30', '&lt; 10']);
    expect(language).toContain('3–26 %');
    expect(language).not.toContain(`${few} of ${few}`);
  });

  it('keep groups and records in an order that does not follow what was found', () => {
    const records = ['en', 'nl', 'fr'].flatMap((language, k) =>
      Array.from({ length: 12 }, (_, i) =>
        recordWith(k * 100 + i, i < 4 * (3 - k) ? 'fail' : 'pass', { language: language as 'fr' }),
      ),
    );
    const files = written({ ...report, assessments: records }, viewOf('en'));
    const heads = /<table class="heat">[\s\S]*?<\/thead>/.exec(files.get('groups.html')!)![0];
    expect([...heads.matchAll(/scope="col">(\w+)/g)].map((match) => match[1])).toEqual([
      ...['Clause', 'French', 'Dutch', 'English'],
    ]);
    const listed = [...files.get('records.html')!.matchAll(/<th scope="row"><a [^>]*><bdi>(.*?)<\/bdi>/g)];
    expect(listed.map((match) => match[1])).toEqual(records.map(({ path }) => path));
  });

  it('join months to quarters and years where there are many', () => {
    const dated = (months: number): Report => ({
      ...report,
      assessments: Array.from({ length: months }, (_, i) => {
        const date = `${2010 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}-05`;
        const [session] = markdownRecord.timeline.sessions;
        return recordWith(i, 'fail', {
          timeline: { sessions: [{ ...session!, date }] },
          facets: { ...markdownRecord.facets!, date },
        });
      }),
    });
    const periods = (months: number): string =>
      /<caption>Date of the interview[\s\S]*?<\/table>/.exec(
        written(dated(months), viewOf('en')).get('index.html')!,
      )![0];
    expect(periods(12)).toContain('2010-12');
    expect(periods(40)).toContain('Q4 2012');
    expect(periods(180)).toContain('>2024<');
  });

  it('tell what changed since the earlier run, only where there was one', () => {
    const files = written(earlier, viewOf('en'));
    expect(written(report, viewOf('en')).has('changes.html')).toBe(false);
    expect(files.get('index.html')).toContain('<strong>1</strong>New');
    const changes = files.get('changes.html')!;
    expect(changes).toMatch(
      /notes\/entretien 07\.md<\/bdi><\/a><\/th><td class="n">1<\/td><td class="n">1<\/td>/,
    );
    expect(files.get('decisions.html')).toContain('Vu sur place');
    expect(files.get('decisions.html')).toContain('Une citation');
  });

  it('hold every clause of the charter once', () => {
    const page = written(report, viewOf('en')).get('clauses.html')!;
    for (const { id } of charter.clauses) expect(page.split(`clauses/${id}.html`)).toHaveLength(2);
  });
});
