import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Charter } from '../../src/model/charter.ts';
import { locales } from '../../src/model/locale.ts';
import type { Report, WholeReport } from '../../src/model/report.ts';
import { base64 } from '../../src/page/content-policy.ts';
import { finderScript } from '../../src/page/finder-script.ts';
import { html, safeUrl } from '../../src/page/html.ts';
import reporter from '../../src/reporters/html.ts';
import { withQuotes } from '../../src/wording/quotes.ts';
import { expectGolden, rendered } from './golden.ts';
import { hostileReport } from './hostile.ts';
import { charter, markdownRecord, report, unreadRecord, viewOf, wordRecord } from './sample.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Taste, not markup: our template keeps its own line ends, and a scrolling region is reached by keyboard.
  rules: {
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'prefer-native-element': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // The dots of clause ids stay in their anchors.
    'valid-id': ['error', { relaxed: true }],
  },
});
/** With all that a record may have: forms of questions, a person's decision, an earlier run. */
const full: Assessment = {
  ...markdownRecord,
  questions: {
    turns: {
      open: [3, 9],
      wh: [5, 7, 27],
      yesno: [11],
      option: [],
      tag: [],
      declarative: [13],
      statement: [1],
    },
    procedural: [3],
  },
  findings: markdownRecord.findings.map((finding) => ({ ...finding, baseline: 'new' as const })),
  clauses: markdownRecord.clauses.map((result) =>
    result.clause === 'S-1.2'
      ? {
          ...result,
          status: 'inconclusive' as const,
          before: 'review' as const,
          decision: {
            ...{ kind: 'attestation', status: 'pass', remark: 'Vu sur place', by: 'A. Peeters' },
            at: '2026-11-02T10:00:00Z',
          } as const,
        }
      : result,
  ),
};
const only: WholeReport = {
  ...report,
  assessments: [full],
  absent: [{ path: full.path, finding: { ...markdownRecord.findings[2]!, fingerprint: 'past' } }],
};
/** Style sheet and script have their own place for review; the pages are held without them. */
const withoutStyle = (text: string): string =>
  text
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<script>[\s\S]*?<\/script>\n<\/body>/, '</body>')
    .replace(/sha256-[\w+/=]+/g, 'sha256-…');

describe('html', () => {
  it.each(locales)('is what it was, in %s', (locale) => {
    expectGolden(`html/sample.${locale}.html`, withoutStyle(rendered(reporter, only, viewOf(locale))));
  });

  it.each(locales)('is valid, in %s', async (locale) => {
    for (const given of [report, only, { ...report, assessments: [] }, hostileReport]) {
      const { results } = await validator.validateString(rendered(reporter, given, viewOf(locale)));
      expect(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
        ),
      ).toEqual([]);
    }
  });

  it('keeps several charters apart, and stays valid', async () => {
    const other: Charter = {
      ...charter,
      id: 'other',
      title: { fr: 'Autre', nl: 'Ander', en: 'Other' },
      clauses: charter.clauses.map((clause) => ({ ...clause, id: clause.id.replace('S-', 'T-') })),
    };
    const clauses = [
      ...full.clauses,
      ...other.clauses.map(({ id }) => ({ clause: id, status: 'not-checked' as const, findings: [] })),
    ];
    const both = { ...full, charters: [charter.id, other.id], clauses };
    const text = rendered(
      reporter,
      { ...only, charters: [charter, other], assessments: [both] },
      viewOf('en'),
    );
    expect(text.match(/<h4>Other<\/h4>/g)).toHaveLength(2);
    expect(text.match(/<h5>Article 1/g)).toHaveLength(2);
    const { results } = await validator.validateString(text);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('allows its own style sheet, its own script and nothing else', () => {
    const text = rendered(reporter, report, viewOf('fr'));
    const hashOf = (pattern: RegExp): string =>
      createHash('sha256').update(pattern.exec(text)![1]!).digest('base64');
    const [style, script] = [hashOf(/<style>([\s\S]*?)<\/style>/), hashOf(/<script>([\s\S]*?)<\/script>/)];
    expect(text).toContain(
      `content="default-src &#39;none&#39;; script-src &#39;sha256-${script}&#39;; style-src &#39;sha256-${style}&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(withoutStyle(text)).not.toMatch(/\sstyle=|\son\w+=|<link|<img|src=/);
    expect(text).not.toMatch(/https?:\/\//);
  });

  it('holds a script that writes text and never markup', () => {
    expect(() => new Function(finderScript)).not.toThrow();
    expect(finderScript).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|eval|fetch|XMLHttp|<\//,
    );
  });

  it.each([0, 1, 2, 3, 4, 31, 32, 33])('encodes %i bytes in base 64', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37) % 256);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });

  it('leads every link to a place in the page', () => {
    for (const given of [report, only]) {
      const text = rendered(reporter, given, viewOf('en'));
      const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, target] of text.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
    }
  });

  it('names the language of the report and of what it quotes', () => {
    const text = rendered(reporter, { ...report, assessments: [wordRecord] }, viewOf('fr'));
    expect(text).toContain('<html lang="fr">');
    expect(text).toMatch(/<blockquote dir="auto" lang="nl">/);
  });

  it('says first what is not met and what awaits a person, and gives no share', () => {
    const text = rendered(reporter, only, viewOf('en'));
    expect(text).toContain('1\u00a0clause is not met. 3\u00a0await a person’s judgment.');
    expect(withoutStyle(text)).not.toContain('%');
  });

  it('has no clauses and no drawing for a file that was not read', () => {
    const text = rendered(reporter, { ...report, assessments: [unreadRecord] }, viewOf('en'));
    expect(text).toContain('The record could not be read.');
    expect(text).toContain('protected by a password');
    expect(text).not.toContain('class="timeline"');
  });

  it('hatches what is over the limit and fades what is not known', () => {
    const drawn = (given: typeof report): string =>
      /<svg class="timeline"[\s\S]*?<\/svg>/.exec(rendered(reporter, given, viewOf('en')))![0];
    const known = drawn(only);
    expect(known.match(/<rect [^>]*fill="url\(#hatch\)"/g)).toHaveLength(1);
    expect(known).not.toMatch(/<rect [^>]*fill="url\(#(in|out)\)"/);
    expect(
      drawn({ ...report, assessments: [wordRecord] }).match(/<rect [^>]*fill="url\(#in\)"/g),
    ).toHaveLength(2);
  });

  it('draws every turn of the officer in the lane of its form, and the same in a table', () => {
    const text = rendered(reporter, only, viewOf('en'));
    expect(text.match(/<rect class="asked"/g)).toHaveLength(6 + 1);
    expect(text.match(/<rect class="asked hollow"/g)).toHaveLength(1 + 1);
    expect(text.match(/<rect class="said"/g)).toHaveLength(1);
    expect(text).toMatch(
      /with a question word<p[^>]*>[^<]*<\/p><\/th><td class="n">3<\/td><td>5, 7, 27<\/td>/,
    );
    expect(rendered(reporter, { ...report, assessments: [markdownRecord] }, viewOf('en'))).not.toContain(
      'class="asked',
    );
  });

  it('lists what awaits a person by article, with where to look and room to write', () => {
    const text = rendered(reporter, only, viewOf('en'));
    const list = text.slice(text.indexOf('<h3>Awaiting'), text.indexOf('<section class="record method">'));
    expect([...list.matchAll(/<h4>Article (\d)/g)].map(([, n]) => n)).toEqual(['1', '2']);
    expect([...list.matchAll(/<input type="checkbox" id="t-([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'S-1.1',
      'S-2.2',
      'S-2.3',
    ]);
    expect(list).toContain('Preparation does not show in the notes: consult the file.');
    // The boxes and the line to write on are of the style sheet, in the language of the page.
    for (const words of ['met', 'not met', 'not applicable', 'Remark'])
      expect(/:lang\(en\) \.todo li::before\{[^}]*\}/.exec(text)![0].replace(/\s+/g, ' ')).toMatch(
        new RegExp(`"\\s?${words}`),
      );
  });

  it('shows what a person decided beside what the tool found, now and before', () => {
    const text = rendered(reporter, only, viewOf('en'));
    const table = /<table class="decided">[\s\S]*?<\/table>/.exec(text)![0];
    expect(table).toMatch(/Attested by A\. Peeters on [^<]*: Vu sur place\. The tool found: inconclusive\./);
    expect(table).toMatch(/s-inconclusive[\s\S]*s-pass/);
    expect(text).toContain('before: to review');
    expect(text).toMatch(/No longer found[\s\S]*not done/);
  });

  it('holds so many records and names the workbook beyond', () => {
    const many = (count: number): Report => ({
      ...report,
      assessments: Array.from({ length: count }, (_, i) => ({ ...unreadRecord, path: `${i}.docx` })),
    });
    const text = rendered(reporter, many(52), viewOf('en'));
    expect(text.match(/<section class="record" id/g)).toHaveLength(50);
    expect(text).toContain('the first 50 of 52 records in full');
    expect(text).toContain('-f xlsx=FILE');
    expect(text).toContain('<bdi>51.docx</bdi>');
    expect(text).not.toContain('href="#r51-record"');
    expect(rendered(reporter, many(50), viewOf('en'))).not.toContain('-f xlsx=FILE');
  });

  it('shows no words of the record when quoting is off', () => {
    const bare = { ...report, assessments: report.assessments.map((one) => withQuotes(one, 'none')) };
    const text = rendered(reporter, bare, viewOf('fr', { quotes: 'none' }));
    expect(text).not.toContain('<blockquote');
    expect(text).not.toContain('porté plainte à');
    expect(text).toContain('Ce rapport ne cite rien des notes.');
  });

  it('lets no hostile text out of its place', () => {
    const text = rendered(reporter, hostileReport, viewOf('en'));
    expect(withoutStyle(text)).not.toMatch(
      /<(script|img)\b|<svg on|<!--|\sonmouseover=['"]|="\s*javascript:/i,
    );
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028]/);
    expect(text).not.toMatch(/^\s*::|##(vso)?\[/m);
    expect(text).toContain('‹U+202E›');
  });
});

describe('html, the template', () => {
  it('escapes every value and keeps what it made itself', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`<a title="${`"'<&>`}">${inner}${['x', false, null, undefined, 2]}</a>`.markup).toBe(
      '<a title="&quot;&#39;&lt;&amp;&gt;"><b>&lt;i&gt;</b>x2</a>',
    );
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' https://a',
    'https://a"b',
    'file:///etc',
    '//evil.example',
  ])('refuses %s as a link', (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });
  it.each(['#c-1', 'https://example.org/a.md'])('takes %s as a link', (url) => {
    expect(safeUrl(url)).toBe(url);
  });
});
