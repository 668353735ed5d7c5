import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { pdfText } from '../../src/io/pdf-text.ts';
import { defaultLimits } from '../../src/parser/limits.ts';
import { pagesFile, written } from '../parser/formats/pdf-file.ts';
import { root } from '../support/project.ts';

const run = promisify(execFile);
const record = join(root, 'fixtures/notes/pdf/fr-bold/record.pdf');
const bytes = new Uint8Array(readFileSync(record));

describe('the process that reads PDF', () => {
  it('gives words with place, size and look, and the lines drawn', async () => {
    const { pages, warnings } = await pdfText(bytes, defaultLimits);
    expect(warnings).toBe(0);
    expect(pages).toHaveLength(4);
    const [title] = pages[0]!.words;
    expect(title).toMatchObject({ text: 'Notes de l’entretien personnel', size: 16, bold: false });
    expect(title!.first).toBeGreaterThan(30);
    expect(title!.first).toBeLessThan(50);
    expect(pages[0]!.rules.length).toBeGreaterThan(10);
  });

  it('takes several files at once, one after the other', async () => {
    const files = ['een', 'twee', 'drie'].map((word) => pagesFile([written(word)]));
    const read = await Promise.all(files.map((file) => pdfText(file, defaultLimits)));
    expect(read.map(({ pages }) => pages[0]!.words[0]!.text)).toEqual(['een', 'twee', 'drie']);
  });

  it('leaves the bytes it is given as they are', async () => {
    const before = bytes.slice();
    await pdfText(bytes, defaultLimits);
    expect(bytes).toEqual(before);
  });

  it('does not keep the program alive and writes nothing', async () => {
    const program = `
      const { pdfText } = await import(${JSON.stringify(join(root, 'src/io/pdf-text.ts'))});
      const { defaultLimits } = await import(${JSON.stringify(join(root, 'src/parser/limits.ts'))});
      const { readFileSync } = await import('node:fs');
      const { pages } = await pdfText(readFileSync(${JSON.stringify(record)}), defaultLimits);
      process.stdout.write(String(pages.length));`;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', program];
    const { stdout, stderr } = await run(process.execPath, args, { cwd: root, timeout: 25_000 });
    expect({ stdout, stderr }).toEqual({ stdout: '4', stderr: '' });
  });
});
