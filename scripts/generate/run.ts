/**
 * Writes what is derived: registries of the folders that are registries, charters and lexicons as modules.
 * `tsx scripts/generate/run.ts`; everything lands in `generated/`, which git ignores, and `docs/` (with --docs).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildModule } from './build-id.ts';
import { charterModules } from './charters.ts';
import { lexiconModules } from './lexicons.ts';
import { registryModules } from './registries.ts';
import { versionModule } from './version.ts';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const files = [
  ...registryModules(root),
  ...charterModules(root),
  ...lexiconModules(root),
  ...versionModule(root),
  ...buildModule(root),
];
for (const file of files) {
  const path = join(root, file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.text);
}
