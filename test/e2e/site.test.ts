import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { violationsOn } from './axe.ts';

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const folder = mkdtempSync(join(tmpdir(), 'charterlint-site-'));
const saved = join(folder, 'saved.json');
const siteOf = (locale: string): string => join(folder, locale);
const pages = [
  'index',
  'clauses',
  'awaiting',
  'groups',
  'decisions',
  'problems',
  'records',
  'method',
] as const;
let browser: Browser | undefined;

interface Saved {
  files: { path: string; findings: { baseline?: string }[] }[];
}

beforeAll(async () => {
  cli(['fixtures/interviews', '-f', 'json', '-o', saved, '--fail-on', 'never']);
  // A hundred and thirty records of three languages: more than one page of the list.
  const report = JSON.parse(readFileSync(saved, 'utf8')) as Saved;
  const files = Array.from({ length: 130 }, (_, i) => {
    const file = report.files[i % report.files.length]!;
    return { ...file, path: `${String(i + 1).padStart(3, '0')} ${file.path}` };
  });
  writeFileSync(saved, JSON.stringify({ ...report, files }));
  for (const locale of ['fr', 'nl', 'en'])
    cli(['render', saved, '-f', `site=${siteOf(locale)}`, '--locale', locale]);
  if (executable)
    browser = await chromium.launch({
      executablePath: executable,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

describe('-f site=FOLDER', () => {
  const note = 'Date : 12/03/2024\nOP : Où et quand êtes-vous parti ?\nDPI : En mars.\n';
  const ofTwo = (): string => {
    const cwd = mkdtempSync(join(folder, 'two-'));
    writeFileSync(join(cwd, 'a.txt'), note);
    writeFileSync(join(cwd, 'Dupont.txt'), note);
    return cwd;
  };
  const run = (cwd: string, args: readonly string[]) =>
    cli([...args, '--locale', 'en', '--fail-on', 'never'], { cwd });

  it('writes a page per record under a name that tells nothing, and replaces only its own files', () => {
    const cwd = ofTwo();
    expect(run(cwd, ['a.txt', 'Dupont.txt', '-f', 'site=out'])).toMatchObject({ status: 0, stdout: '' });
    const names = readdirSync(join(cwd, 'out', 'records'));
    expect(names).toHaveLength(2);
    expect(readdirSync(join(cwd, 'out'), { recursive: true }).join()).not.toContain('Dupont');
    writeFileSync(join(cwd, 'out', 'notice.txt'), 'mine');
    expect(run(cwd, ['a.txt', '-f', 'site', '-o', 'out']).status).toBe(0);
    expect(readdirSync(join(cwd, 'out', 'records'))).toHaveLength(1);
    expect(readFileSync(join(cwd, 'out', 'notice.txt'), 'utf8')).toBe('mine');
  });

  it('writes the same bytes from the saved report as from the records', () => {
    const cwd = ofTwo();
    run(cwd, ['a.txt', '-f', 'site=one', '-f', 'json=saved.json']);
    run(cwd, ['render', 'saved.json', '-f', 'site=two']);
    const read = (name: string): string =>
      readFileSync(join(cwd, name), 'utf8').replace(/<div><dt>Run on.*?<\/div>/, '');
    for (const name of ['index.html', 'records.html', 'clauses/CGRA-3.4.html'])
      expect(read(`two/${name}`)).toBe(read(`one/${name}`));
  });

  it.each([
    ['fr', 'n’est pas vide', 'un dossier de fichiers'],
    ['nl', 'is niet leeg', 'een map met bestanden'],
    ['en', 'is not empty', 'a folder of files'],
  ])('touches no folder that is not its own, and needs one (%s)', (locale, taken, none) => {
    const cwd = ofTwo();
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out', 'index.html'), 'mine');
    const refused = cli(['a.txt', '-f', 'site=out', '--locale', locale], { cwd });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(taken);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['index.html']);
    expect(readFileSync(join(cwd, 'out', 'index.html'), 'utf8')).toBe('mine');
    const homeless = cli(['a.txt', '-f', 'site', '--locale', locale], { cwd });
    expect([homeless.status, homeless.stdout]).toEqual([2, '']);
    expect(homeless.stderr).toContain(none);
  });

  it('writes the same pages in threads, where there are records enough for them', () => {
    const { files, ...head } = JSON.parse(readFileSync(saved, 'utf8')) as Saved;
    const more = Array.from({ length: 420 }, (_, i) => {
      const file = files[i % files.length]!;
      return i < files.length ? file : { ...file, path: `${i} ${file.path}` };
    });
    const many = join(folder, 'many.json');
    writeFileSync(many, JSON.stringify({ ...head, files: more }));
    const out = join(folder, 'many');
    expect(cli(['render', many, '-f', `site=${out}`, '--locale', 'en']).status).toBe(0);
    const pages = readdirSync(join(siteOf('en'), 'records'));
    expect(pages.length).toBe(files.length);
    expect(readdirSync(join(out, 'records'))).toHaveLength(420);
    for (const page of pages)
      expect(readFileSync(join(out, 'records', page), 'utf8')).toBe(
        readFileSync(join(siteOf('en'), 'records', page), 'utf8'),
      );
  });

  it('tells what changed since a baseline', () => {
    const cwd = ofTwo();
    run(cwd, ['a.txt', '-f', 'json=old.json']);
    writeFileSync(
      join(cwd, 'a.txt'),
      `${note}OP : Pourquoi n’avez-vous pas tout simplement fui ?\nDPI : Non.\n`,
    );
    run(cwd, ['a.txt', '--baseline', 'old.json', '-f', 'site=out']);
    const changes = readFileSync(join(cwd, 'out', 'changes.html'), 'utf8');
    expect(changes).toContain('Since the earlier run');
    expect(changes).toMatch(/<bdi>a\.txt<\/bdi><\/a><\/th><td class="n">[1-9]/);
  });

  it('quotes only what it is allowed to', () => {
    const cwd = ofTwo();
    const all = (): string =>
      readdirSync(join(cwd, 'out'), { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.html'))
        .map((name) => readFileSync(join(cwd, 'out', name), 'utf8'))
        .join('\n');
    run(cwd, ['a.txt', '-f', 'site=out']);
    expect(all()).not.toContain('êtes-vous parti');
    expect(all()).not.toContain(cwd);
    run(cwd, ['a.txt', '-f', 'site=out', '--quotes', 'full']);
    expect(all()).toContain('êtes-vous parti');
  });
});

interface Opened extends Page {
  /** What the page said or asked for that it should not have. */
  readonly said: string[];
  visit(name: string): Promise<void>;
}

async function opened(locale: string, first: string, options: object = {}): Promise<Opened> {
  const context = await browser!.newContext(options);
  const page = await context.newPage();
  const said: string[] = [];
  let url = '';
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== url.replace(/#.*/, '')) said.push(request.url());
  });
  const visit = async (name: string): Promise<void> => {
    const file = join(siteOf(locale), name.replace(/[#?].*/, ''));
    url = pathToFileURL(file).href + (/#.*/.exec(name)?.[0] ?? '');
    await page.goto(url);
  };
  await visit(first);
  return Object.assign(page, { said, visit });
}

const some = (locale: string, part: string): string =>
  `${part}/${readdirSync(join(siteOf(locale), part)).sort()[20]!}`;

// Words differ by language and colours by scheme: each language is seen once, and each scheme.
describe.each([
  ['fr', 'light'],
  ['nl', 'dark'],
  ['en', 'light'],
] as const)('the site in %s, %s', (locale, colorScheme) => {
  it('opens without an error, a request or an accessibility violation, and fits a narrow screen', {
    timeout: 240_000,
  }, async (context) => {
    if (!browser) return context.skip('no Chromium on this machine');
    const names = [
      ...[...pages.map((page) => `${page}.html`), 'records-2.html'],
      ...[some(locale, 'clauses'), some(locale, 'records')],
    ];
    const page = await opened(locale, names[0]!, { colorScheme });
    for (const name of names) {
      await page.setViewportSize({ width: 1280, height: 720 });
      if (name !== names[0]) await page.visit(name);
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
      expect([name, ...(await violationsOn(page))]).toEqual([name]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, 360]);
      expect([name, ...page.said]).toEqual([name]);
    }
    await page.context().close();
  });
});

describe('the list of records', { timeout: 60_000 }, () => {
  const rows = (page: Page): Promise<readonly string[]> =>
    page.$$eval('#list tbody th', (cells) => cells.map((cell) => cell.textContent!.trim()));

  it('is searched, narrowed down, sorted and paged, and the address keeps it', async (context) => {
    if (!browser) return context.skip('no Chromium on this machine');
    const page = await opened('en', 'records.html');
    expect(await rows(page)).toHaveLength(100);
    await page.click('#list-next');
    expect(await rows(page)).toHaveLength(30);
    await page.selectOption('select[name=language]', 'nl');
    expect(await page.textContent('#list-count')).toMatch(/^\d+ of 130 records$/);
    expect((await rows(page)).every((path) => path.includes('nl-'))).toBe(true);
    await page.fill('#list-query', 'SEEDED');
    await expect
      .poll(() => rows(page))
      .toHaveLength((await rows(page)).filter((path) => path.includes('seeded')).length);
    expect((await rows(page)).every((path) => path.includes('nl-seeded'))).toBe(true);
    await page.click('#list-clear');
    await page.click('th[data-sort=fail] button');
    expect(await page.getAttribute('th[data-sort=fail]', 'aria-sort')).toBe('descending');
    const fails = (): Promise<readonly number[]> =>
      page.$$eval('#list tbody tr td:nth-child(5)', (cells) => cells.map((cell) => Number(cell.textContent)));
    const most = await fails();
    expect([...most].sort((a, b) => b - a)).toEqual(most);
    await page.click('th[data-sort=fail] button');
    expect((await fails())[0]).toBe(0);
    await page.selectOption('select[name=clause]', 'CGRA-3.4');
    const kept = await rows(page);
    await page.reload();
    expect(await rows(page)).toEqual(kept);
    expect(page.url()).toContain('clause=CGRA-3.4');
    expect(page.said).toEqual([]);
    await page.context().close();
  });

  it('leads to each record, and is whole without a script', async (context) => {
    if (!browser) return context.skip('no Chromium on this machine');
    const page = await opened('en', 'records.html', { javaScriptEnabled: false });
    expect(await page.isVisible('#list-search')).toBe(false);
    expect(await page.locator('#list tbody tr').count()).toBe(100);
    await page.click('.pager a[rel=next] >> nth=0');
    expect(await page.locator('#list tbody tr').count()).toBe(30);
    const path = await page.textContent('#list tbody th bdi >> nth=0');
    await page.click('#list tbody th a >> nth=0');
    expect(await page.textContent('h2 bdi')).toBe(path);
    await page.click('.mast a[href="../index.html"]');
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });

  it('answers to nothing in so many words', async (context) => {
    if (!browser) return context.skip('no Chromium on this machine');
    const page = await opened('en', 'records.html#?q=no-such-path');
    expect(await page.textContent('#list-count')).toBe('No record answers to this.');
    await page.context().close();
  });
});
