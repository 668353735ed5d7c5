import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { isForeign, writeFolder } from '../../src/io/folder.ts';
import type { FolderFile } from '../../src/model/report.ts';

let folder: string;
const at = (name: string): string => readFileSync(join(folder, name), 'utf8');
const file = (path: string, text: string): FolderFile => ({ path, pieces: [text] });
const names = (): readonly string[] => readdirSync(folder).sort();

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'charterlint-folder-')), 'site');
});

it('replaces what it wrote before, and nothing else', async () => {
  await writeFolder(folder, [file('index.html', 'one'), file('records/a.html', 'a')]);
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  await writeFolder(folder, [file('index.html', 'two'), file('records/b.html', 'b')]);
  expect(names()).toEqual(['.charterlint-site', 'index.html', 'mine.txt', 'records']);
  expect(readdirSync(join(folder, 'records'))).toEqual(['b.html']);
  expect([at('index.html'), at('mine.txt')]).toEqual(['two', 'mine']);
});

it('leaves what stood there whole when a file cannot be made', async () => {
  await writeFolder(folder, [file('index.html', 'one'), file('records/a.html', 'a')]);
  const before = at('.charterlint-site');
  const failing = function* (): Iterable<FolderFile> {
    yield file('index.html', 'two');
    throw new Error('the third record is no record');
  };
  await expect(writeFolder(folder, failing())).rejects.toThrow('the third record');
  expect(names()).toEqual(['.charterlint-site', 'index.html', 'records']);
  expect([at('index.html'), at('records/a.html'), at('.charterlint-site')]).toEqual(['one', 'a', before]);
});

it('takes the place of no file that it did not write', async () => {
  await writeFolder(folder, [file('index.html', 'one')]);
  mkdirSync(join(folder, 'records'));
  writeFileSync(join(folder, 'records', 'a.html'), 'mine');
  const files = [file('index.html', 'two'), file('records/a.html', 'a')];
  await expect(writeFolder(folder, files)).rejects.toMatchObject({ code: 'EEXIST' });
  expect([at('index.html'), at('records/a.html')]).toEqual(['one', 'mine']);
});

it('takes away what an interrupted run left, and does not call it somebody else’s', async () => {
  mkdirSync(join(folder, '.charterlint-part-1', 'records'), { recursive: true });
  expect(isForeign(folder)).toBe(false);
  await writeFolder(folder, [file('index.html', 'one')]);
  expect(names()).toEqual(['.charterlint-site', 'index.html']);
});

it('writes no file of the same name twice, and none outside', async () => {
  const twice = [file('a.html', '1'), file('a.html', '2')];
  await expect(writeFolder(folder, twice)).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(writeFolder(folder, [file('../a.html', '1')])).rejects.toThrow('not a path');
  expect(existsSync(join(folder, '..', 'a.html'))).toBe(false);
  expect(names()).toEqual([]);
});
