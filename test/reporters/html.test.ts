import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { base64 } from '../../src/page/content-policy.ts';
import { html, safeUrl } from '../../src/page/html.ts';
import reporter from '../../src/reporters/html.ts';
import { withQuotes } from '../../src/wording/quotes.ts';
import { expectGolden, rendered } from './golden.ts';
import { hostileReport } from './hostile.ts';
import { markdownRecord, report, unreadRecord, viewOf, wordRecord } from './sample.ts';

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
const only = { ...report, assessments: [markdownRecord] };
/** The style sheet has its own place for review; the pages are held without it. */
const withoutStyle = (text: string): string =>
  text.replace(/<style>[\s\S]*?<\/style>/, '').replace(/sha256-[\w+/=]+/, 'sha256-…');

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

  it('allows its own style sheet and nothing else', () => {
    const text = rendered(reporter, report, viewOf('fr'));
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(text)!;
    const hash = createHash('sha256').update(style!).digest('base64');
    expect(text).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(text).not.toMatch(/<script|\sstyle=|\son\w+=|<link|<img|src=/);
    expect(text).not.toMatch(/https?:\/\//);
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
    expect(text).toContain('1 clause is not met. 3 await a person’s judgment.');
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
