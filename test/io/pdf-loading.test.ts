import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';

/** What only the PDF library says, in a string that no bundler changes. */
const library = '__core-js_shared__';
const licence = readFileSync(join(root, 'dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8');

/** The built file and all that it can load, at once or later. */
function loadedBy(file: string, known = new Map<string, string>()): ReadonlyMap<string, string> {
  if (known.has(file)) return known;
  const text = readFileSync(file, 'utf8');
  known.set(file, text);
  for (const [, to] of text.matchAll(/(?:from|import\(?)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
    loadedBy(join(dirname(file), to!), known);
  return known;
}

it('never loads the PDF library into the command itself', () => {
  const holds = (file: string) =>
    [...loadedBy(join(root, 'dist', file)).values()].filter((text) => text.includes(library)).length;
  expect(holds('pdf-reader.js')).toBeGreaterThan(0);
  // The command is one file, which `cli.js` loads by its name; what it starts threads with is beside it.
  for (const file of ['cli.js', 'chunks/program.cjs']) {
    expect(loadedBy(join(root, 'dist', file)).size, file).toBeGreaterThan(0);
    expect(holds(file), file).toBe(0);
  }
  expect(readFileSync(join(root, 'dist', 'chunks', 'program.cjs'), 'utf8')).toContain('pdf-reader.js');
});

it('ends as soon as a PDF is read', () => {
  const started = performance.now();
  const { status, stdout } = cli(['parse', 'fixtures/notes/pdf/fr-bold/record.pdf']);
  expect(status).toBe(0);
  expect(stdout).toContain('entretien');
  // The process that reads PDF is kept for a minute for the next file; nobody waits for it.
  expect(performance.now() - started).toBeLessThan(30_000);
});

it('says whose code the library has within', () => {
  expect(licence).toMatch(/^core-js \d+\.\d+\.\d+ \(MIT\), within pdfjs-dist$/m);
  expect(licence).toContain('CoreJS Company');
});
