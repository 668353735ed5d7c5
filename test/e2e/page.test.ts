import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { violationsOn } from './axe.ts';

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
/** Two records, each with over a hundred clauses: more would only make the checker slow. */
const records = ['fixtures/interviews/fr-seeded', 'fixtures/interviews/nl-compliant'];
const folder = mkdtempSync(join(tmpdir(), 'charterlint-page-'));
let browser: Browser | undefined;

beforeAll(async () => {
  if (!executable) return;
  for (const locale of ['fr', 'nl', 'en'])
    cli([...records, '-f', `html=${join(folder, `${locale}.html`)}`, '--locale', locale]);
  browser = await chromium.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}, 60_000);

afterAll(async () => browser?.close());

describe.each(['fr', 'nl', 'en'])('the page in %s', (locale) => {
  it.for(['light', 'dark'] as const)(
    'opens in %s without an error, a request or an accessibility violation',
    { timeout: 120_000 },
    async (colorScheme, context) => {
      if (!browser) return context.skip('no Chromium on this machine');
      const page = await browser.newPage({ colorScheme });
      const said: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(error.message));
      page.on('request', (request) => asked.push(request.url()));
      const url = pathToFileURL(join(folder, `${locale}.html`)).href;
      await page.goto(url);
      expect(said).toEqual([]);
      expect(asked).toEqual([url]);
      expect(await page.getAttribute('html', 'lang')).toMatch(new RegExp(`^${locale}`));
      expect(await violationsOn(page)).toEqual([]);
      await page.close();
    },
  );

  it('fits a narrow screen without sideways scrolling', async (context) => {
    if (!browser) return context.skip('no Chromium on this machine');
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(pathToFileURL(join(folder, `${locale}.html`)).href);
    expect(
      await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
    ).toBe(true);
    await page.close();
  }, 60_000);
});
