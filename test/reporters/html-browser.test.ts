import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import reporter from '../../src/reporters/html.ts';
import { rendered } from './golden.ts';
import { hostileReport } from './hostile.ts';
import { markdownRecord, report, viewOf } from './sample.ts';

/** CHARTERLINT_CHROMIUM names another browser. */
const executablePath = process.env['CHARTERLINT_CHROMIUM'] ?? '/usr/bin/chromium';
const found = existsSync(executablePath);
if (!found)
  console.warn(
    `The page was not opened: ${executablePath} does not exist; CHARTERLINT_CHROMIUM can name a browser.`,
  );

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!found)('html, in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'charterlint-page-'));
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function opened(given: Report, colorScheme: 'light' | 'dark', width: number) {
    const file = join(folder, 'report.html');
    writeFileSync(file, rendered(reporter, given, viewOf('fr')));
    // The policy forbids scripts that are not the page's: bypassing it is what lets axe look at the page.
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    const page = await context.newPage();
    const noises: string[] = [];
    page.on('console', (message) => noises.push(message.text()));
    page.on('pageerror', (error) => noises.push(error.message));
    page.on('request', (request) => noises.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    return { page, context, noises };
  }

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (scheme) => {
    const { page, context } = await opened(report, scheme, 1200);
    await page.evaluate(axe);
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
      [],
    );
    await context.close();
  });

  it.each([320, 360, 1200])(
    'asks for nothing, says nothing and does not scroll sideways at %i px',
    async (width) => {
      for (const given of [report, hostileReport]) {
        const { page, context, noises } = await opened(given, 'light', width);
        expect(noises).toEqual([page.url()]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        await context.close();
      }
    },
  );

  it('runs no hostile script, with its policy in force', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    let alerts = 0;
    page.on('dialog', (dialog) => {
      alerts++;
      void dialog.dismiss();
    });
    const noises: string[] = [];
    page.on('console', (message) => noises.push(message.text()));
    writeFileSync(join(folder, 'hostile.html'), rendered(reporter, hostileReport, viewOf('en')));
    await page.goto(pathToFileURL(join(folder, 'hostile.html')).href);
    expect([alerts, noises]).toEqual([0, []]);
    await context.close();
  });

  const visible = (page: Page, selector: string): Promise<readonly string[]> =>
    page.$$eval(selector, (found) =>
      found.filter((one) => one.getClientRects().length > 0).map((one) => one.id),
    );

  async function searched(options: { readonly javaScriptEnabled?: boolean } = {}, hash = '') {
    const file = join(folder, 'search.html');
    const one = { ...report, assessments: [markdownRecord] };
    writeFileSync(file, rendered(reporter, one, viewOf('fr')));
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href + hash);
    return { page, context };
  }

  const all = ['f-0f3a7c2e8d1b4a6f9c5e2d7b', 'f-5b1d0c6a9e2f47b8a3c1d0e9', 'f-77aa01cd23ef45ab67cd89ef'];

  it.each([
    ['s:fail', [all[0]], ['c-S-2.1']],
    ['c:2.2', [all[1]], ['c-S-2.2']],
    ['c:2', [all[0], all[1]], ['c-S-2.1', 'c-S-2.2', 'c-S-2.3']],
    ['sev:note,error', [all[0], all[2]], ['c-S-1.1', 'c-S-2.1']],
    ['check:stretch', [all[0]], ['c-S-2.1']],
    ['sev:warning REPROCHE', [all[1]], ['c-S-2.2']],
    ['"aucune pause"', [all[0]], []],
    ['s:pass sev:error', [], []],
  ])('finds %s, on the screen and not on paper', async (query, findings, clauses) => {
    const { page, context } = await searched();
    await page.fill('#finder-query', query);
    await expect.poll(() => page.url()).toContain('#?q=');
    expect(await visible(page, '.finding')).toEqual(findings);
    expect(await visible(page, 'tr[data-c]')).toEqual(clauses);
    expect(await page.textContent('#finder-count')).toBe(
      `${findings.length} constats sur 3, ${clauses.length} dispositions sur 5`,
    );
    await page.emulateMedia({ media: 'print' });
    expect(await visible(page, '.finding')).toEqual(all);
    expect(await visible(page, 'tr[data-c]')).toHaveLength(5);
    await context.close();
  });

  it('keeps the search in the address, together with the boxes, and gives it up at once', async () => {
    const { page, context } = await searched({}, '#?q=s%3Afail');
    expect(await visible(page, '.finding')).toEqual([all[0]]);
    expect(await page.isChecked('input[value="s:fail"]')).toBe(true);
    await page.check('input[value="s:review"]');
    expect(await page.inputValue('#finder-query')).toBe('s:fail,review');
    expect(await visible(page, '.finding')).toEqual([all[0], all[1]]);
    await page.reload();
    expect(await visible(page, '.finding')).toEqual([all[0], all[1]]);
    await page.click('.finding a[href="#c-S-2.1"]');
    await page.click('#finder-clear');
    expect(await visible(page, '.finding')).toEqual(all);
    expect(page.url()).not.toContain('#');
    await context.close();
  });

  it('shows what a link leads to, though a search had hidden it', async () => {
    const { page, context } = await searched({}, '#?q=s%3Apass');
    expect(await visible(page, '.finding')).toEqual([]);
    await page.click('.cell[href="#c-S-2.1"]');
    await expect.poll(() => visible(page, 'tr[data-c]')).toContain('c-S-2.1');
    await context.close();
  });

  it('walks by keys, until they are switched off', async () => {
    const { page, context } = await searched();
    const focused = (): Promise<string | undefined> => page.evaluate('document.activeElement?.id');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused()).toBe(all[1]);
    await page.keyboard.press('k');
    expect(await focused()).toBe(all[0]);
    await page.keyboard.press('/');
    expect(await focused()).toBe('finder-query');
    await page.keyboard.type('j/k');
    expect(await page.inputValue('#finder-query')).toBe('j/k');
    await page.click('#finder-clear');
    await page.click('#finder summary');
    await page.uncheck('#finder-keys');
    expect(page.url()).toContain('#?keys=off');
    await page.evaluate('document.activeElement.blur()');
    await page.keyboard.press('j');
    expect(await focused()).not.toBe(all[0]);
    await context.close();
  });

  it('copies the link to a finding', async () => {
    const { page, context } = await searched({
      permissions: ['clipboard-read', 'clipboard-write'],
    } as object);
    await page.click(`#${all[1]} .copy`);
    await expect.poll(() => page.textContent('#finder-count')).toBe('Lien copié');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${page.url()}#${all[1]}`);
    await context.close();
  });

  describe('a table with heads to sort by', () => {
    const ids = (page: Page): Promise<readonly string[]> => visible(page, 'tr[data-c]');
    const asWritten = ['c-S-1.1', 'c-S-1.2', 'c-S-2.1', 'c-S-2.2', 'c-S-2.3'];
    const ranks = (page: Page): Promise<readonly number[]> =>
      page.$$eval('tr[data-c] td.status', (cells) => cells.map((cell) => Number(cell.dataset['v'])));
    const button = '.clauses th[data-sort=status] button';

    it('is sorted by its button, either way and back, and the address keeps it with the search', async () => {
      const { page, context } = await searched();
      const heading = page.locator('.clauses .rowgroup');
      expect(await ids(page)).toEqual(asWritten);
      const headings = await heading.count();
      await page.focus(button);
      await page.keyboard.press('Enter');
      expect(await page.getAttribute('.clauses th[data-sort=status]', 'aria-sort')).toBe('ascending');
      const sorted = await ranks(page);
      expect(new Set(sorted).size).toBeGreaterThan(1);
      expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
      expect(await page.locator('.clauses .rowgroup:visible').count()).toBe(0);
      await page.fill('#finder-query', 'c:2');
      await expect.poll(() => page.url()).toMatch(/#\?q=c%3A2&sort=\d+\.status\.up$/);
      const found = await ids(page);
      expect([...found].sort()).toEqual(asWritten.slice(2));
      await page.reload();
      expect(await ids(page)).toEqual(found);
      await page.press(button, 'Space');
      expect(await page.getAttribute('.clauses th[data-sort=status]', 'aria-sort')).toBe('descending');
      expect(await ranks(page)).toEqual([...sorted].reverse());
      await page.click(button);
      await page.click('#finder-clear');
      expect(await ids(page)).toEqual(asWritten);
      expect(await page.locator('.clauses .rowgroup:visible').count()).toBe(headings);
      expect(page.url()).not.toContain('#');
      await context.close();
    });

    it('leads by keys in the order that stands', async () => {
      const { page, context } = await searched({}, '#?q=s%3Afail%2Cpass%2Creview');
      await page.click(button);
      const order = await ids(page);
      for (const id of order) {
        await page.keyboard.press('j');
        while ((await page.evaluate('document.activeElement.matches(".finding")')) === true)
          await page.keyboard.press('j');
        expect(await page.evaluate('document.activeElement.id')).toBe(id);
      }
      await context.close();
    });

    it.each(['9.status.up', '1.status.sideways', '1.nothing.up', 'x', ','])(
      'leaves the page as it is when the address asks for %s',
      async (order) => {
        const { page, context } = await searched({}, `#?sort=${encodeURIComponent(order)}`);
        expect(await ids(page)).toEqual(asWritten);
        expect(await page.locator('[aria-sort]').count()).toBe(0);
        await context.close();
      },
    );
  });

  it('shows everything and offers no control without a script', async () => {
    const { page, context } = await searched({ javaScriptEnabled: false }, '#?q=s%3Afail');
    expect(await page.isVisible('#finder')).toBe(false);
    expect(await page.locator('.finding:visible').count()).toBe(3);
    expect(await page.locator('.sort').count()).toBe(0);
    expect(await page.locator('tr[data-c]:visible').count()).toBe(5);
    await context.close();
  });

  it('opens what is closed, gives room to write and cuts nothing on paper', async () => {
    const { page, context } = await searched({ javaScriptEnabled: true });
    await page.setViewportSize({ width: 680, height: 960 });
    await page.emulateMedia({ media: 'print' });
    const lines = await page.evaluate(`[...document.querySelectorAll('.todo li')].map((item) => {
      const [words, rule] = ['::before', '::after'].map((part) => getComputedStyle(item, part));
      const boxes = (words.content.match(/url\\("data:/g) ?? []).length;
      return [boxes, /Remar/.test(words.content), parseFloat(rule.width) > 100 && rule.borderBottomStyle === 'solid'];
    })`);
    expect(lines).toEqual([1, 2, 3].map(() => [3, true, true]));
    expect(await page.isVisible('#finder')).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(680);
    await context.close();
  });
});
