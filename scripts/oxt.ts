/**
 * The extension for LibreOffice as one file: `npm run oxt`. An .oxt is a ZIP archive that says in its manifest what the
 * office is to load. Nothing is fetched, and the same sources give the same bytes.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { root } from './generate/run.ts';

const home = join(root, 'editors', 'libreoffice');

/** The earliest time that a ZIP archive can hold: the hour of the build tells nobody anything. */
const epoch = new Date(1980, 0, 1, 12);

/** The extension's file name and the archive. */
export function oxt(): { readonly name: string; readonly archive: Uint8Array } {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const names = readdirSync(home, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:py|xml|xcs|xcu)$/.test(name));
  const parts: Zippable = { LICENSE: [readFileSync(join(root, 'LICENSE')), { mtime: epoch }] };
  for (const name of names.sort()) {
    const text = readFileSync(join(home, name), 'utf8');
    const own =
      name === 'description.xml'
        ? text.replace('<version value="0.0.0"/>', `<version value="${version}"/>`)
        : text;
    parts[name] = [new TextEncoder().encode(own), { mtime: epoch }];
  }
  return { name: `charterlint-${version}.oxt`, archive: zipSync(parts, { level: 9 }) };
}

if (process.argv[1] === import.meta.filename) {
  const { name, archive } = oxt();
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', name), archive);
  console.log(`dist/${name}: ${(archive.length / 1024).toFixed(0)} kB`);
}
