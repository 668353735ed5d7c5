import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import reporter from '../../src/reporters/html.ts';
import { rendered } from './golden.ts';
import { hostileReport } from './hostile.ts';
import { report, viewOf } from './sample.ts';

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
    // The policy forbids scripts, ours too: bypassing it is what lets axe look at the page.
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
});
