import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Ending } from './list.ts';

/** One Word file that becomes other formats, each beside the others in `folder`. */
export interface Conversion {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly folder: string;
  readonly endings: readonly Ending[];
}

const filters: Readonly<Partial<Record<Ending, string>>> = {
  odt: 'odt',
  rtf: 'rtf',
  html: 'html:HTML (StarWriter):EmbedImages',
  pdf: 'pdf',
  txt: 'txt:Text (encoded):UTF8',
};

/** All conversions of a format in one go: starting the program takes longer than converting. */
export function convert(conversions: readonly Conversion[]): void {
  const work = mkdtempSync(join(tmpdir(), 'layouts-'));
  // A profile of its own: a LibreOffice that is open would otherwise take the order and convert nothing.
  const profile = pathToFileURL(join(work, 'profile')).href;
  for (const { name, bytes } of conversions) writeFileSync(join(work, `${name}.docx`), bytes);
  for (const [ending, filter] of Object.entries(filters) as [Ending, string][]) {
    const chosen = conversions.filter(({ endings }) => endings.includes(ending));
    if (chosen.length === 0) continue;
    const files = chosen.map(({ name }) => join(work, `${name}.docx`));
    const orders = ['--headless', '--convert-to', filter, '--outdir', join(work, ending)];
    execFileSync('soffice', [`-env:UserInstallation=${profile}`, ...orders, ...files], { stdio: 'ignore' });
    for (const { name, folder } of chosen) {
      mkdirSync(folder, { recursive: true });
      copyFileSync(join(work, ending, `${name}.${ending}`), join(folder, `record.${ending}`));
    }
  }
  rmSync(work, { recursive: true });
}
