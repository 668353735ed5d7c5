/** Makes the pictures of the README from the built command: `npm run screenshots`; needs Chromium. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './generate/run.ts';

const page = join(mkdtempSync(join(tmpdir(), 'charterlint-')), 'report.html');
const record = 'fixtures/interviews/en-seeded/record.txt';
spawnSync(process.execPath, ['dist/cli.js', record, '-f', `html=${page}`, '--locale', 'en'], { cwd: root });
const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
if (!executablePath) throw new Error('No Chromium found: install it to make the pictures.');
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const colorScheme of ['light', 'dark'] as const) {
  const view = await browser.newPage({ colorScheme, viewport: { width: 1040, height: 1180 } });
  await view.goto(`file://${page}`);
  await view.screenshot({
    path: join(root, 'docs', colorScheme === 'light' ? 'report.png' : 'report-dark.png'),
  });
}
await browser.close();
