import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The modules that authors import. */
const entries = ['plugin', 'testing'];

/**
 * Declarations of the public modules, in `dist/types`: what they name, and nothing else of the house.
 * @throws Error where the compiler complains.
 */
export function writePublicTypes(root: string): void {
  const out = join(root, 'dist', 'types');
  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  const { status, stdout } = spawnSync(tsc, ['-p', 'tsconfig.types.json'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the public types do not compile\n${stdout}`);
  const wanted = new Set<string>();
  const follow = (file: string): void => {
    if (wanted.has(file) || !existsSync(file)) return;
    wanted.add(file);
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g))
      follow(resolve(dirname(file), target!.replace(/\.ts$/, '.d.ts')));
  };
  for (const entry of entries) follow(join(out, 'src', 'authors', `${entry}.d.ts`));
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    const file = join(out, name);
    if (!name.endsWith('.ts')) continue;
    if (!wanted.has(file)) rmSync(file);
    // Whoever compiles against them has no sources beside them.
    else
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(/((?:from|import\()\s*'\.[^']+)\.ts'/g, "$1.js'"),
      );
  }
}
