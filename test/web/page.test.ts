import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOn } from '../e2e/axe.ts';
import { startedBrowser } from '../support/browser.ts';
import { cli } from '../support/cli.ts';
import { built, downloaded, fixture, openedPage, openRecord, patience, settled } from './opened.ts';

let browser: Browser | undefined;

beforeAll(async () => {
  browser = await startedBrowser();
}, patience);

afterAll(async () => browser?.close());

/** What `docs/page.md` promises. */
const budget = 2_500_000;

interface Found {
  readonly fingerprint: string;
  readonly start: { readonly offset: number };
}

/** As the command finds them in the same files, of the tiers that both show: fingerprints by name. */
function foundByCommand(files: readonly { name: string; buffer: Buffer }[]): Map<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-web-'));
  for (const { name, buffer } of files) writeFileSync(join(folder, name), buffer);
  const { stdout } = cli(['.', '-f', 'json', '--fail-on', 'never'], { cwd: folder });
  rmSync(folder, { recursive: true });
  const report = JSON.parse(stdout) as { files: readonly { path: string; findings: readonly Found[] }[] };
  return new Map(
    report.files.map(({ path, findings }) => [path, findings.map(({ fingerprint }) => fingerprint)]),
  );
}

async function foundOnPage(page: Page): Promise<readonly string[]> {
  const path = (await downloaded(page, '#saving [type=submit]')).path;
  const report = JSON.parse(readFileSync(path, 'utf8')) as { files: { findings: readonly Found[] }[] };
  return report.files[0]!.findings.map(({ fingerprint }) => fingerprint);
}

it('keeps its budget of size', () => {
  expect(statSync(built).size).toBeLessThan(budget);
});

/** Each language once, and each look once in one of them. */
it.for([
  { locale: 'fr', colorScheme: 'light' as const, width: 1440 },
  { locale: 'fr', colorScheme: 'dark' as const, width: 360 },
  { locale: 'nl', colorScheme: 'dark' as const, width: 1024 },
  { locale: 'en', colorScheme: 'light' as const, width: 768, forcedColors: 'active' as const },
])('is usable by everyone: %o', { timeout: 4 * patience }, async ({ width, ...look }, context) => {
  if (!browser) return context.skip('no Chromium on this machine');
  const { locale } = look;
  const viewport = { width, height: 800 };
  const { page, said, asked, close } = await openedPage(browser, { ...look, viewport });
  expect(await page.getAttribute('html', 'lang')).toBe(locale);
  await openRecord(page, fixture(`interviews/${locale}-seeded/record.txt`));
  await page.click('.shown.has-offer .go');
  for (const tab of ['findings', 'overview', 'times', 'clauses', 'decisions']) {
    await page.click(`#tab-${tab}`);
    // Beside the findings stands the text; the other tabs change nothing but themselves.
    expect(await violationsOn(page, tab === 'findings' ? undefined : '.result'), tab).toEqual([]);
    const fits = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth';
    expect(await page.evaluate(fits), tab).toBe(true);
  }
  expect(said).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([]);
  await close();
});

it('finds in every format what the command finds', { timeout: 8 * patience }, async (context) => {
  if (!browser) return context.skip('no Chromium on this machine');
  const files = [
    'interviews/fr-table/record.docx',
    'interviews/nl-bold/record.docx',
    'layouts/marks.fr/record.odt',
    'layouts/marks.fr/record.pdf',
    'layouts/marks.fr/record.rtf',
    'layouts/marks.fr/record.html',
    'interviews/en-compliant/record.md',
    'interviews/fr-seeded/record.txt',
  ].map((path) => ({ ...fixture(path), name: path.replace('/record', '').replaceAll('/', '-') }));
  const found = foundByCommand(files);
  expect(found.size).toBe(files.length);
  const { page, said, close } = await openedPage(browser, { locale: 'en' });
  for (const file of files) {
    await openRecord(page, file);
    await page.selectOption('#format', 'json');
    expect(await foundOnPage(page), file.name).toEqual(found.get(file.name));
  }
  expect(said).toEqual([]);
  await close();
});

it('examines what is typed, and puts a neutral wording in its place', {
  timeout: 4 * patience,
}, async (context) => {
  if (!browser) return context.skip('no Chromium on this machine');
  const { page, said, close } = await openedPage(browser, { locale: 'fr' });
  await page.click('.cm-content');
  await page.keyboard.insertText(
    'Entretien du 3 mars 2025\nDébut : 9h00\nFin : 10h00\nOP : Bonjour.\nDPI : Bonjour.\nOP : Craignez-vous les acteurs de persécution ?\nDPI : Oui.\n',
  );
  await settled(page);
  const offer = page.locator('.shown.has-offer').first();
  await offer.locator('.go').click();
  await page.waitForSelector('.cm-lintRange', { state: 'attached' });
  await offer.locator('.offer button').click();
  await expect
    .poll(() => page.textContent('.cm-content'), { timeout: patience })
    .toContain('la personne ou le groupe dont vous avez peur');
  // The text that replaced it is examined anew, and what was found in the former one is gone.
  await expect.poll(() => page.locator('.shown.has-offer').count(), { timeout: patience }).toBe(0);
  expect(said).toEqual([]);
  await close();
});

it('holds a letter against its charter, and keeps what a person decides beside it', {
  timeout: 4 * patience,
}, async (context) => {
  if (!browser) return context.skip('no Chromium on this machine');
  const { page, said, close } = await openedPage(browser, { locale: 'fr' });
  const letter = fixture('files/fr-sanction-breached/04-decision.md');
  await openRecord(page, letter);
  expect(await page.locator('.shown').count()).toBe(3);
  expect(await page.textContent('#panel-times')).toContain('16/06/2026');
  const waiting = { timeout: patience };
  // By the keyboard: a finding is set aside, a clause is attested.
  await page.locator('.shown .go').nth(2).press('Enter');
  await page.locator('.shown.current .decide').press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('reason');
  await page.keyboard.type('Faute de frappe');
  await page.keyboard.press('Tab');
  await page.keyboard.type('A. Peeters');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.shown.aside').count(), waiting).toBe(1);
  await page.click('#tab-clauses');
  await page.click('[id="c-RD2014-2.2"] .decide');
  await page.keyboard.type('Vu sur place');
  await page.click('#deciding [type=submit]');
  await expect.poll(() => page.textContent('#panel-clauses'), waiting).toContain('Vu sur place');
  // The command reads what the page saved.
  const saved = await downloaded(page, '#save-decisions');
  expect(saved.name).toBe('04-decision.md.charterlint.yaml');
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-web-'));
  writeFileSync(join(folder, letter.name), letter.buffer);
  writeFileSync(join(folder, saved.name), readFileSync(saved.path));
  const given = [letter.name, '--charter', 'royal-decree-2014', '-f', 'json', '--fail-on', 'never'];
  const { files } = JSON.parse(cli(given, { cwd: folder }).stdout) as {
    files: readonly {
      findings: readonly { suppression?: object }[];
      clauses: readonly { clause: string; decision?: object }[];
    }[];
  };
  expect(files[0]!.findings.filter(({ suppression }) => suppression)).toHaveLength(1);
  expect(files[0]!.clauses.find(({ clause }) => clause === 'RD2014-2.2')!.decision).toBeDefined();
  // And the page reads it back with the record; decisions of another record it refuses.
  await page.click('#empty');
  await page.setInputFiles('#file', [join(folder, letter.name), join(folder, saved.name)]);
  await expect.poll(() => page.locator('.shown.aside').count(), waiting).toBe(1);
  const other = { name: 'other.md.charterlint.yaml', mimeType: 'text/yaml', buffer: Buffer.from('{}') };
  await page.setInputFiles('#side-file', other);
  await expect
    .poll(() => page.textContent('#summary'), waiting)
    .toContain('n’appartient pas à 04-decision.md');
  // Against a charter that is not for letters, nothing is found and the page says why.
  await page.selectOption('#charter', 'cgra-personal-interview');
  await expect
    .poll(() => page.locator('.problems-list').textContent(), waiting)
    .toContain('ne régit pas ce type de document');
  rmSync(folder, { recursive: true });
  expect(said).toEqual([]);
  await close();
});

it('goes along with the keyboard alone', { timeout: 4 * patience }, async (context) => {
  if (!browser) return context.skip('no Chromium on this machine');
  const { page, close } = await openedPage(browser, { locale: 'nl' });
  await openRecord(page, fixture('interviews/nl-seeded/record.txt'));
  const focused = () =>
    page.evaluate(
      "(() => { let e = document.activeElement; while (e && e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement; return e ? (e.id || e.className) : ''; })()",
    ) as Promise<string>;
  await page.evaluate('document.activeElement.blur()');
  const order: string[] = [];
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab');
    order.push((await focused()).split(' ')[0]!);
  }
  expect(order).toEqual([
    'open',
    'empty',
    'charter',
    'locale',
    'save-text',
    'cm-content',
    'tab-findings',
    'panel-findings',
  ]);
  // The editor is no trap; arrows go along the tabs.
  await page.focus('#tab-findings');
  await page.keyboard.press('End');
  expect(await focused()).toBe('tab-decisions');
  expect(await page.isVisible('#panel-decisions')).toBe(true);
  await page.keyboard.press('Home');
  expect(await page.isVisible('#panel-findings')).toBe(true);
  // From the text to the next finding, which opens beside it.
  await page.focus('.cm-content');
  await page.keyboard.press('F8');
  await page.waitForSelector('.shown.current', { timeout: patience });
  await close();
});

it('makes reports and a copy with comments', { timeout: 4 * patience }, async (context) => {
  if (!browser) return context.skip('no Chromium on this machine');
  const { page, said, close } = await openedPage(browser, { locale: 'en' });
  await openRecord(page, fixture('interviews/fr-table/record.docx'));
  for (const [format, holds] of [
    ['html', '<!doctype html>'],
    ['sarif', '"2.1.0"'],
    ['xlsx', 'PK'],
  ] as const) {
    await page.selectOption('#format', format);
    const file = await downloaded(page, '#saving [type=submit]');
    expect(file.name).toBe(`record.${format}`);
    expect(readFileSync(file.path, 'latin1')).toContain(holds);
  }
  const copy = await downloaded(page, '#annotate');
  expect(copy.name).toBe('record.lint.docx');
  const text = (path: string) => cli(['parse', path, '--as', 'text']).stdout;
  expect(text(copy.path)).toBe(text('fixtures/interviews/fr-table/record.docx'));
  const again = join(copy.path, '..', 'again.docx');
  // The command knows the copy for one of ours.
  expect(cli(['annotate', 'fixtures/interviews/fr-table/record.docx', '-o', copy.path]).status).toBe(0);
  expect(existsSync(again)).toBe(false);
  expect(said).toEqual([]);
  await close();
});

it('goes on as text from a document, and says what stayed behind', {
  timeout: 4 * patience,
}, async (context) => {
  if (!browser) return context.skip('no Chromium on this machine');
  const { page, close } = await openedPage(browser, { locale: 'fr' });
  await openRecord(page, fixture('interviews/fr-bold/record.docx'));
  expect(await page.getAttribute('.cm-content', 'aria-readonly')).toBe('true');
  await page.click('#to-text');
  await page.getByRole('heading', { level: 2, name: 'record.md' }).waitFor({ timeout: patience });
  await settled(page);
  expect(await page.getAttribute('.cm-content', 'aria-readonly')).toBe('false');
  expect(await page.textContent('#notice')).toContain('tiré du document');
  await close();
});

it('cannot reach anything, whatever asks for it', { timeout: 4 * patience }, async (context) => {
  if (!browser) return context.skip('no Chromium on this machine');
  const seen: string[] = [];
  const listener = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.end();
  }).listen(0, '127.0.0.1');
  await new Promise((go) => listener.once('listening', go));
  const target = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  const { page, close } = await openedPage(browser, { locale: 'en' });
  await openRecord(page, fixture('interviews/en-seeded/record.txt'));
  const blocked = (await page.evaluate(`(async () => {
    const kinds = new Set();
    document.addEventListener('securitypolicyviolation', (event) => kinds.add(event.effectiveDirective));
    const target = ${JSON.stringify(target)};
    await fetch(target + '/fetch').catch(() => 0);
    try { navigator.sendBeacon(target + '/beacon', 'x'); } catch {}
    try { new WebSocket(target.replace('http', 'ws') + '/socket'); } catch {}
    try { new EventSource(target + '/events'); } catch {}
    const add = (name, attributes) => document.body.append(Object.assign(document.createElement(name), attributes));
    add('img', { src: target + '/image' });
    add('script', { src: target + '/script' });
    add('link', { rel: 'stylesheet', href: target + '/style' });
    add('iframe', { src: target + '/frame' });
    add('video', { src: target + '/video' });
    add('object', { data: target + '/object' });
    const form = Object.assign(document.createElement('form'), { action: target + '/form', method: 'post' });
    document.body.append(form); form.submit();
    const inner = new Worker(URL.createObjectURL(new Blob(["fetch('" + target + "/worker').catch(() => postMessage('blocked'))"])));
    const worker = await new Promise((go) => { inner.onmessage = (event) => go(event.data); setTimeout(() => go('no answer'), 20000); });
    document.body.insertAdjacentHTML('beforeend', '<b id="inline" onclick="window.ran = 1" style="color: red">x</b>');
    document.getElementById('inline').click();
    await new Promise((go) => setTimeout(go, 500));
    return { kinds: [...kinds].sort(), worker, ran: window.ran ?? 0 };
  })()`)) as { kinds: readonly string[]; worker: string; ran: number };
  expect(blocked.worker).toBe('blocked');
  expect(blocked.ran).toBe(0);
  expect(blocked.kinds).toEqual(
    expect.arrayContaining([
      'connect-src',
      'img-src',
      'script-src-elem',
      'style-src-elem',
      'frame-src',
      'form-action',
    ]),
  );
  expect(seen).toEqual([]);
  listener.close();
  await close();
});

it('keeps nothing', { timeout: 4 * patience }, async (context) => {
  if (!browser) return context.skip('no Chromium on this machine');
  const { page, close } = await openedPage(browser, { locale: 'en' });
  await openRecord(page, fixture('interviews/en-seeded/record.txt'));
  expect(
    await page.evaluate(
      '(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, location.search, history.state])()',
    ),
  ).toEqual([0, 0, '', 0, '', null]);
  for (const [attribute, value] of [
    ['spellcheck', 'false'],
    ['translate', 'no'],
    ['autocorrect', 'off'],
  ] as const)
    expect(await page.getAttribute('.cm-content', attribute), attribute).toBe(value);
  await close();
});

it('takes hostile words for words', { timeout: 4 * patience }, async (context) => {
  if (!browser) return context.skip('no Chromium on this machine');
  const { page, said, close } = await openedPage(browser, { locale: 'en' });
  const evil =
    '<img src=x onerror="window.ran=1"><script>window.ran=1</script></textarea><svg onload=window.ran=1>{{script}}\u202e\u0000';
  const buffer = Buffer.from(
    `Interview of 3 March 2025 ${evil}\nStart: 9:00 ${evil}\nEnd: 13:30\nInterpreter: ${evil}\nPO: Why did you not flee ${evil}?\nA: ${evil}\nPO: You left, didn't you ${evil}?\nA: no\n`,
  );
  await openRecord(page, { name: '"><img src=x onerror=window.ran=1>.txt', buffer });
  for (const tab of ['overview', 'times', 'clauses', 'findings']) await page.click(`#tab-${tab}`);
  await page.click('.shown .go');
  expect(await page.evaluate('window.ran ?? 0')).toBe(0);
  expect(await page.locator('img').count()).toBe(0);
  expect(said).toEqual([]);
  await close();
});

it('says what is wrong with a file, and goes on', { timeout: 4 * patience }, async (context) => {
  if (!browser) return context.skip('no Chromium on this machine');
  const { page, close } = await openedPage(browser, { locale: 'en' });
  const good = fixture('interviews/fr-table/record.docx');
  for (const [name, buffer] of [
    ['cut.docx', good.buffer.subarray(0, 3000)],
    ['empty.txt', Buffer.alloc(0)],
    ['cut.pdf', fixture('layouts/marks.fr/record.pdf').buffer.subarray(0, 3000)],
    ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['zeros.bin', Buffer.alloc(5000)],
  ] as const) {
    await openRecord(page, { name, buffer });
    expect(await page.locator('.problems-list li').count(), name).toBeGreaterThan(0);
    expect(await page.isVisible('#saving'), name).toBe(false);
  }
  await openRecord(page, good);
  expect(await page.isVisible('#annotate')).toBe(true);
  await close();
});
