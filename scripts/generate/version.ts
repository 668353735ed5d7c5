import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package's version as a module, so that no file is read at run time to know it. */
export function versionModule(root: string): { path: string; text: string }[] {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return [{ path: 'generated/version.ts', text: `export const version = ${JSON.stringify(version)};\n` }];
}
