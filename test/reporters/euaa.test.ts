import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { formSections } from '../../src/page/exports/euaa-indicators.ts';
import reporter from '../../src/reporters/euaa.ts';
import { violationsOn } from '../e2e/axe.ts';
import { expectGolden, rendered } from './golden.ts';
import { hostileReport } from './hostile.ts';
import { charter, markdownRecord, report, viewOf } from './sample.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
  },
});

/** Clauses under indicators: one under two of them, one under none. */
const mapped = {
  ...report,
  charters: [
    {
      ...charter,
      clauses: charter.clauses.map((clause, i) => {
        const ids = [['2'], ['5', '7'], ['7'], ['6'], []][i] ?? [];
        return { ...clause, mappings: ids.map((id) => ({ scheme: 'euaa-qat', id })) };
      }),
    },
  ],
};
const only = { ...mapped, assessments: [markdownRecord] };
const withoutStyle = (text: string): string =>
  text.replace(/<style>[\s\S]*?<\/style>/, '').replace(/content="default-src[^"]*"/, '');

describe('euaa', () => {
  it.each(locales)('is what it was, in %s', (locale) => {
    expectGolden(`euaa/sample.${locale}.html`, withoutStyle(rendered(reporter, only, viewOf(locale))));
  });

  it.each(locales)('is valid, in %s', async (locale) => {
    for (const given of [mapped, only, hostileReport, { ...mapped, assessments: [] }]) {
      const { results } = await validator.validateString(rendered(reporter, given, viewOf(locale)));
      const messages = results.flatMap((result) => result.messages);
      expect(messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
    }
  });

  it('has the fourteen indicators in their order, each with four empty boxes', () => {
    expect(formSections.flatMap(({ indicators }) => indicators.map(({ id }) => Number(id)))).toEqual(
      Array.from({ length: 14 }, (_, i) => i + 1),
    );
    const text = rendered(reporter, only, viewOf('en'));
    const parts = text.split('<section class="indicator">').slice(1);
    expect(parts).toHaveLength(14);
    for (const part of parts) expect(part.match(/<span class="box"/g)).toHaveLength(4);
    expect(text).not.toMatch(/<input|☑|☒|✓/i);
  });

  it('puts the evidence under its indicator, and what has none at the end', () => {
    const parts = rendered(reporter, only, viewOf('en')).split('<section class="indicator">').slice(1);
    const clausesIn = (part: string): readonly string[] =>
      [...part.matchAll(/<span class="id">([^<]*)</g)].map(([, id]) => id!);
    const [first, second, third, fourth, fifth] = charter.clauses.map(({ id }) => id);
    expect(clausesIn(parts[1]!)).toEqual([first]);
    expect(clausesIn(parts[4]!)).toEqual([second]);
    expect(clausesIn(parts[5]!)).toEqual([fourth]);
    expect(clausesIn(parts[6]!)).toEqual([second, third]);
    expect(parts[5]).toContain('turn\u00a027');
    expect(parts[7]).toContain('No clause of the charters speaks to this indicator');
    expect(clausesIn(parts[13]!)).toEqual([fifth]);
  });

  it('quotes nothing of the record, and lets no hostile text out of its place', () => {
    expect(rendered(reporter, only, viewOf('fr'))).not.toContain('porté plainte à');
    const text = withoutStyle(rendered(reporter, hostileReport, viewOf('en')));
    expect(text).not.toMatch(/<(script|img)\b|<svg on|<!--|\sonmouseover=['"]|="\s*javascript:/i);
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028]/);
    expect(text).not.toMatch(/https?:\/\/[^e]/);
  });
});

const executablePath = process.env['CHARTERLINT_CHROMIUM'] ?? '/usr/bin/chromium';

describe.skipIf(!existsSync(executablePath))('euaa, in a browser', () => {
  it('can be read by everyone, on a telephone too, light and dark', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'charterlint-form-'));
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const file = join(folder, 'form.html');
      writeFileSync(file, rendered(reporter, mapped, viewOf('nl')));
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ colorScheme, viewport: { width: 360, height: 780 } });
        await page.goto(pathToFileURL(file).href);
        expect(await violationsOn(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        await page.close();
      }
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
