import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { docFiles } from '../../scripts/generate/docs.ts';
import { root } from '../support/project.ts';

const files = docFiles(root);

it.each(files.map((file) => [file.path, file.text] as const))(
  '%s is what the code says (npm run docs)',
  (path, text) => {
    expect(existsSync(join(root, path)), path).toBe(true);
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  },
);

it('has no page of a check that is gone', () => {
  const wanted = files.map(({ path }) => path);
  const there = readdirSync(join(root, 'docs/checks')).map((name) => `docs/checks/${name}`);
  expect(there.filter((path) => !wanted.includes(path))).toEqual([]);
});
