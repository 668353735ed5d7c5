/** Writes the generated pages of `docs/`: `npm run docs`. A test holds the committed pages to this. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openApi } from '../../src/service/openapi.ts';
import { charterPage } from './charter-page.ts';
import { chartersIn } from './charters.ts';
import { checkPages } from './check-pages.ts';
import type { GeneratedFile } from './registries.ts';

export function docFiles(root: string): readonly GeneratedFile[] {
  const charters = chartersIn(root);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const api = { path: 'docs/openapi.json', text: `${JSON.stringify(openApi(version), null, 2)}\n` };
  return [...checkPages(charters), ...charters.map(charterPage), api];
}

if (process.argv[1]?.endsWith('docs.ts')) {
  const root = process.cwd();
  for (const file of docFiles(root)) {
    mkdirSync(dirname(join(root, file.path)), { recursive: true });
    writeFileSync(join(root, file.path), file.text);
  }
}
