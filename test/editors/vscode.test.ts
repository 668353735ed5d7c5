import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { codeServer } from '../../scripts/fetch-code-server.ts';
import { vsix } from '../../scripts/vsix.ts';
import { root } from '../support/project.ts';

vi.setConfig({ testTimeout: 400_000 });

const browserPath = '/usr/bin/chromium';
const program = codeServer();

/** A port that nobody listens to. */
async function freePort(): Promise<number> {
  return await new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** The editor with the extension, over a folder with one record. */
async function editorAt(folder: string): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const { archive, name } = await vsix();
  const [records, user, extensions] = ['records', 'user', 'extensions'].map((each) => join(folder, each));
  for (const each of [records!, join(user!, 'User'), extensions!]) mkdirSync(each, { recursive: true });
  copyFileSync(join(root, 'fixtures/interviews/fr-seeded/record.txt'), join(records!, 'entretien.txt'));
  writeFileSync(join(folder, name), archive);
  writeFileSync(
    join(user!, 'User', 'settings.json'),
    JSON.stringify({
      'workbench.startupEditor': 'none',
      'workbench.colorTheme': 'Default Light Modern',
      'editor.minimap.enabled': false,
      'charterlint.locale': 'fr',
      'charterlint.by': 'OP33',
    }),
  );
  const places = ['--user-data-dir', user!, '--extensions-dir', extensions!];
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder };
  const installed = spawnSync(
    process.execPath,
    [program!, ...places, '--install-extension', join(folder, name)],
    {
      env,
      encoding: 'utf8',
    },
  );
  expect(installed.stdout).toContain('successfully installed');
  const port = await freePort();
  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'];
  const bound = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`];
  const running = spawn(process.execPath, [program!, ...bound, ...quiet, ...places], { env, stdio: 'pipe' });
  await new Promise<void>((resolve, reject) => {
    running.stdout!.on('data', (text: Buffer) => {
      if (text.includes('HTTP server listening')) resolve();
    });
    running.once('exit', () => reject(new Error('the editor ended')));
  });
  return { url: `http://127.0.0.1:${port}/?folder=${records}`, process: running };
}

/** Pictures for the pages, where they are asked for. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['CHARTERLINT_SCREENSHOTS'];
  if (!folder) return;
  // No pointer stands in the picture.
  await page.mouse.move(700, 880);
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(folder, name) });
}

/** Opens the light bulb until it has an entry: findings may still be on their way. */
async function opened(page: Page, title: string): Promise<void> {
  const entry = page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
  for (let tries = 0; tries < 15; tries++) {
    await page.keyboard.press('Control+.');
    const isThere = await entry.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await page.keyboard.press('Escape');
  }
  throw new Error(`no code action: ${title}`);
}

/** Takes an entry of the open light bulb by the keyboard. */
async function chosen(page: Page, title: string): Promise<void> {
  const focused = page.locator('.action-widget .monaco-list-row.focused');
  for (let tries = 0; tries < 12; tries++) {
    if ((await focused.first().innerText()).includes(title)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

describe('Visual Studio Code with the extension', () => {
  it('shows findings and clauses, puts a question neutrally and sets a finding aside', async (context) => {
    if (!program) context.skip('code-server is not installed: npm run editors');
    if (!existsSync(browserPath)) context.skip('Chromium is not installed');
    const folder = mkdtempSync(join(tmpdir(), 'charterlint-vscode-'));
    const { url, process: running } = await editorAt(folder);
    const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.setDefaultTimeout(180_000);
      await page.goto(url);
      const file = page
        .locator('.explorer-folders-view .monaco-list-row', { hasText: 'entretien.txt' })
        .first();
      await file.waitFor();
      await file.dblclick();
      await page.locator('.squiggly-error').first().waitFor();
      await page.locator('.statusbar-item', { hasText: 'Durée nette' }).first().waitFor();
      await page.locator('.activitybar a[aria-label*="charterlint"]').first().click();
      const clause = page.locator('.pane-body .monaco-list-row', { hasText: 'CGRA-11.1' }).first();
      await clause.waitFor();
      await shoot(page, 'vscode.png');

      // Line 133 holds a suggestive question; the light bulb has a neutral wording.
      await page
        .locator('.monaco-editor .view-lines')
        .first()
        .click({ position: { x: 300, y: 40 } });
      await page.keyboard.press('Control+g');
      await page.keyboard.type(':133:8');
      await page.keyboard.press('Enter');
      await page.locator('.view-line').first().waitFor();
      await opened(page, 'Formuler de façon neutre');
      await shoot(page, 'vscode-action.png');
      await chosen(page, 'Formuler de façon neutre');
      await page.locator('.view-line', { hasText: 'ressenti à ce moment-là' }).first().waitFor();
      await page.keyboard.press('Control+s');

      // A finding is set aside: the editor asks why, and the decision stands beside the record.
      await page.keyboard.press('Control+g');
      await page.keyboard.type(':220:8');
      await page.keyboard.press('Enter');
      await opened(page, 'Écarter ce constat');
      await chosen(page, 'Écarter ce constat');
      await page.locator('.quick-input-widget input').first().waitFor();
      await page.keyboard.type('Lu à voix haute');
      await page.keyboard.press('Enter');
      const sidecar = join(folder, 'records', 'entretien.txt.charterlint.yaml');
      await expect
        .poll(() => existsSync(sidecar) && readFileSync(sidecar, 'utf8'), { timeout: 60_000 })
        .toMatch(/reason: Lu à voix haute\n\s+by: OP33/);
      expect(readFileSync(join(folder, 'records', 'entretien.txt'), 'utf8')).toContain(
        "Qu'avez-vous ressenti à ce moment-là ?",
      );
    } finally {
      await browser.close();
      running.kill();
    }
  });
});
