/**
 * Converts Word fixtures with LibreOffice, so that readers of other formats meet files of a real producer:
 * `fixtures/interviews/<case>/record.docx` → `fixtures/notes/<format>/<case>/record.<format>`.
 * `tsx scripts/generate/office-fixtures.ts [format…]`; the results are committed. LibreOffice must be installed; its
 * version stands in the files, whose bytes are not the same on every run.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const fixtures = join(fileURLToPath(new URL('../..', import.meta.url)), 'fixtures');
const cases = ['fr-bold', 'nl-table'];
const all = ['odt', 'html', 'pdf'];
const chosen = process.argv.slice(2);

// A profile of its own: a LibreOffice that is open would otherwise take the order and convert nothing.
const profile = mkdtempSync(join(tmpdir(), 'office-'));
for (const format of chosen.length > 0 ? chosen : all) {
  for (const name of cases) {
    const outdir = join(fixtures, 'notes', format, name);
    mkdirSync(outdir, { recursive: true });
    execFileSync('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      outdir,
      join(fixtures, 'interviews', name, 'record.docx'),
    ]);
  }
}
rmSync(profile, { recursive: true });
