import { execFileSync } from 'node:child_process';
import { root } from './project.ts';

/** Tells the properties where to begin to draw: at the tree that is committed, unless a seed is set already. */
export default function setup(): void {
  process.env['CHARTERLINT_SEED'] ??= String(seedOfTree() ?? Date.now() % 2 ** 31);
}

/** The first 31 bits of the tree's hash; none outside of a repository. */
function seedOfTree(): number | undefined {
  try {
    const tree = execFileSync('git', ['rev-parse', 'HEAD^{tree}'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return Number.parseInt(tree.slice(0, 8), 16) >>> 1;
  } catch {
    return undefined;
  }
}
