import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { root } from '../support/project.ts';

export const built = join(root, 'dist', 'page.html');
/** Long: the machine may have much else to do. */
export const patience = 60_000;

/** The page from disk, with everything it said or asked for. */
export interface Opened {
  readonly page: Page;
  readonly said: string[];
  readonly asked: string[];
  close(): Promise<void>;
}

export async function openedPage(
  browser: Browser,
  options: BrowserContextOptions & { readonly locale: string },
  url = `${pathToFileURL(built).href}#${options.locale}`,
): Promise<Opened> {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(error.message));
  context.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: patience });
  return { page, said, asked, close: () => context.close() };
}

/** Opens a record by the button, and waits until it was examined. */
export async function openRecord(page: Page, file: string | { name: string; buffer: Buffer }): Promise<void> {
  const given = typeof file === 'string' ? file : { ...file, mimeType: 'application/octet-stream' };
  await page.setInputFiles('#file', given);
  const name = typeof file === 'string' ? file.split('/').at(-1)! : file.name;
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor({ timeout: patience });
  await settled(page);
}

/** Until nothing is being examined any more: the number of findings, or a problem, stands there. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#count:not(:empty), .problems-list', { state: 'attached', timeout: patience });
}

export function fixture(path: string): { name: string; buffer: Buffer } {
  return { name: path.split('/').at(-1)!, buffer: readFileSync(join(root, 'fixtures', path)) };
}

export async function downloaded(page: Page, button: string): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: patience }),
    page.click(button),
  ]);
  const path = join(mkdtempSync(join(tmpdir(), 'charterlint-web-')), download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path };
}
