import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bytesOf, type Content } from '../../src/io/bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (file: string, seconds = 1): Promise<Content> =>
  bytesOf({ file, name: 'record' }, { fileMegabytes: 1, seconds });
const at = (name: string): string => join(folder, name);

it('gives the bytes of a file', async () => {
  writeFileSync(at('a.txt'), 'é');
  expect(await read(at('a.txt'))).toEqual({ bytes: Buffer.from([0xc3, 0xa9]) });
});

it('takes a file as large as the limit, and none larger', async () => {
  writeFileSync(at('full.txt'), '');
  truncateSync(at('full.txt'), 1024 * 1024);
  expect(await read(at('full.txt'))).toHaveProperty('bytes.length', 1024 * 1024);
  truncateSync(at('full.txt'), 1024 * 1024 + 1);
  expect(await read(at('full.txt'))).toMatchObject({
    problem: { code: 'too-large', data: { megabytes: 1 } },
  });
});

it.each([
  ['nowhere.txt', 'not-found', 'ENOENT'],
  ['', 'not-readable', 'EISDIR'],
])('says why %j cannot be had', async (name, code, cause) => {
  expect(await read(at(name))).toEqual({ problem: { code, data: { cause } }, size: 0 });
});

const posix = process.platform !== 'win32';

it.runIf(posix)('reads a device that never ends up to the limit', async () => {
  expect(await read('/dev/zero')).toMatchObject({ problem: { code: 'too-large' } });
});

it.runIf(posix)('waits for somebody to write into a pipe, but no longer than told', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  expect(await read(at('pipe'))).toEqual({ problem: { code: 'too-slow' }, size: 0 });
  const content = read(at('pipe'), 10);
  execFile('sh', ['-c', 'sleep 0.2; printf "OP : Bonjour." > "$0"', at('pipe')]);
  expect(await content).toEqual({ bytes: Buffer.from('OP : Bonjour.') });
});
