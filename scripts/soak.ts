/**
 * Draws other examples for every property-based test, round after round: `npm run soak -- 5`.
 * The tests themselves draw the same for the same tree, so that a commit fails before it lands or not at all.
 * Exit status 1 when a round failed; fast-check prints the seed and the counterexample.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './generate/run.ts';

const rounds = Number(process.argv[2] ?? 3);
const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((file) => join('test', file))
  .filter(
    (file) =>
      file.endsWith('.test.ts') && readFileSync(join(root, file), 'utf8').includes('support/properties.ts'),
  );
for (let round = 1; round <= rounds; round++) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`\n▶ round ${round} of ${rounds}, seed ${seed}`);
  const { status } = spawnSync(join(root, 'node_modules', '.bin', 'vitest'), ['run', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHARTERLINT_SEED: String(seed) },
  });
  if (status !== 0) process.exitCode = 1;
}
