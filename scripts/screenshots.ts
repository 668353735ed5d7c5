/** Makes the pictures of the README from the built command: `npm run screenshots`; needs Chromium. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { manyRecords } from '../bench/records.ts';
import { checks } from '../generated/checks.ts';
import { phrasebookOf } from '../src/wording/phrasebook.ts';
import { reportFromJson, type SavedReport, savedFile } from '../src/wording/saved-report.ts';
import { root } from './generate/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'charterlint-'));
const command = (...args: string[]): void =>
  void spawnSync(process.execPath, ['dist/cli.js', ...args, '--locale', 'en', '--fail-on', 'never'], {
    cwd: root,
  });

const page = join(folder, 'report.html');
command('fixtures/interviews/en-seeded/record.txt', '-f', 'html', '-o', page);

// The fixtures many times over, each a little changed: nobody's records, and enough of them for the figures.
const saved = join(folder, 'saved.json');
command('fixtures/interviews', '-f', 'json', '-o', saved);
const report = JSON.parse(readFileSync(saved, 'utf8')) as SavedReport;
const phrasebook = phrasebookOf(checks, 'en');
const files = [...manyRecords(reportFromJson(report, []).assessments, 340)];
writeFileSync(saved, JSON.stringify({ ...report, files: files.map((file) => savedFile(file, phrasebook)) }));
command('render', saved, '-f', 'site', '-o', join(folder, 'site'));

const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
if (!executablePath) throw new Error('No Chromium found: install it to make the pictures.');
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const pictures = [
  ['report', page],
  ['site', join(folder, 'site', 'index.html')],
] as const;
for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, path] of pictures) {
    const view = await browser.newPage({ colorScheme, viewport: { width: 1040, height: 1330 } });
    await view.goto(`file://${path}`);
    // Of the folder, what was examined and which clauses show in most records.
    await view.evaluate("document.querySelector('body.site h2')?.scrollIntoView()");
    const file = colorScheme === 'light' ? `${name}.png` : `${name}-dark.png`;
    await view.screenshot({ path: join(root, 'docs', file) });
  }
}

// The private page with a record opened in it.
for (const colorScheme of ['light', 'dark'] as const) {
  const view = await browser.newPage({ colorScheme, viewport: { width: 1440, height: 900 } });
  await view.goto(`file://${join(root, 'dist', 'page.html')}#en`);
  await view.waitForSelector('html[data-ready]', { state: 'attached' });
  await view.setInputFiles('#file', join(root, 'fixtures/interviews/en-seeded/record.txt'));
  await view.waitForSelector('#count:not(:empty)', { state: 'attached' });
  await view.screenshot({ path: join(root, 'docs', colorScheme === 'light' ? 'page.png' : 'page-dark.png') });
}
await browser.close();
