import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whatever an assessment may depend on: what changes none of these changes no result. */
const sources = ['src', 'lexicons', 'charters', 'models', 'package-lock.json'];

/** A name of this very build, by which what an earlier one kept is told apart: the version alone changes too seldom. */
export function buildModule(root: string): { path: string; text: string }[] {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesAt(root, source)).sort())
    hash
      .update(`${path}\n`)
      .update(readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n'))
      .update('\n');
  const build = hash.digest('hex').slice(0, 16);
  return [{ path: 'generated/build.ts', text: `export const build = ${JSON.stringify(build)};\n` }];
}

function filesAt(root: string, path: string): readonly string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesAt(root, inner) : [inner];
  });
}
