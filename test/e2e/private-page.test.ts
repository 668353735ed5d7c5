import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startedBrowser } from '../support/browser.ts';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';
import { fixture, openedPage, openRecord, patience } from '../web/opened.ts';

const built = readFileSync(join(root, 'dist', 'page.html'));

describe('charterlint page --output', () => {
  it('writes the page and ends', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'charterlint-web-')), 'page.html');
    expect(cli(['page', '-o', file])).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(file).equals(built)).toBe(true);
  });

  it.for(['fr', 'nl', 'en'])('says in %s that records are opened in the page', (locale) => {
    const run = cli(['page', 'notes.docx', '--locale', locale]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('charterlint page');
  });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

describe('charterlint page', () => {
  const child = spawn(process.execPath, [
    join(root, 'dist', 'cli.js'),
    'page',
    '--no-open',
    '--locale',
    'en',
  ]);
  let url: URL;
  let said = '';

  beforeAll(async () => {
    url = await new Promise<URL>((resolve) => {
      child.stderr.on('data', (chunk) => {
        said += String(chunk);
        const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
        if (address) resolve(new URL(address));
      });
    });
  }, patience);

  afterAll(() => child.kill('SIGKILL'));

  const ask = (path: string, more: { method?: string; host?: string } = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { method = 'GET', host = url.host } = more;
      request({ host: '127.0.0.1', port: url.port, path, method, headers: { host } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      })
        .on('error', reject)
        .end();
    });

  it('gives the page to this machine, and lets nobody keep or frame it', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body.equals(built)).toBe(true);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none';.*connect-src 'none';.*frame-ancestors 'none'$/,
    );
    expect(Object.keys(headers)).not.toContain('access-control-allow-origin');
  });

  it('answers to no other name, path or method', async () => {
    expect((await ask('/', { host: 'elsewhere.example' })).status).toBe(421);
    expect((await ask('/', { host: `elsewhere.example:${url.port}` })).status).toBe(421);
    expect((await ask('/', { host: `localhost:${url.port}` })).status).toBe(200);
    expect((await ask('/../package.json')).status).toBe(404);
    expect((await ask('/cli.js')).status).toBe(404);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    expect((await ask('/', { method: 'HEAD' })).body).toHaveLength(0);
  });

  it('works there as it does from disk, and asks for nothing else', {
    timeout: 3 * patience,
  }, async (context) => {
    const browser = await startedBrowser();
    if (!browser) return context.skip('no Chromium on this machine');
    const { page, said: told, asked } = await openedPage(browser, { locale: 'en' }, url.href);
    await openRecord(page, fixture('interviews/fr-table/record.docx'));
    expect(told).toEqual([]);
    const elsewhere = asked.filter((address) => !address.startsWith('blob:') && address !== url.href);
    expect(elsewhere.filter((address) => address !== `${url.href}favicon.ico`)).toEqual([]);
    await browser.close();
  });

  it('ends when it is told to', async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});
