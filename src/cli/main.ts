import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { version } from '../../generated/version.ts';

/** Of `program.cjs`, all of `run.ts` in one file, by the build that made it; the sources themselves have none. */
declare const programDigest: string | undefined;

// Answered before anything else is loaded: scripts ask for it at every start.
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
  process.stdout.write(`${version}\n`);
} else {
  // A reader that closes the pipe early (| head) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`charterlint: standard output: ${error.code}\n`, () => process.exit(2));
  });
  // Left alone, the V8 of Node 20 spends more time making code fast than a run of a few seconds ever gets back from it:
  // functions wait longer for it, and patterns are compiled once instead of twice. Later ones have a middle tier instead
  // and no such flag.
  if (process.versions.node.startsWith('20.'))
    setFlagsFromString('--interrupt-budget=1000000 --no-regexp-tier-up');
  type Program = typeof import('./run.ts');
  const { program, keep } =
    typeof programDigest === 'undefined'
      ? { program: await import('./run.ts'), keep: () => undefined }
      : (await import('./compiled.ts')).loaded<Program>(
          fileURLToPath(new URL('./chunks/program.cjs', import.meta.url)),
          programDigest,
        );
  const status = await program.run(args);
  // Whatever still waits (a pipe into which nobody writes) must not hold the program; what was said goes out first.
  process.stdout.write('', () =>
    process.stderr.write('', () => {
      // A run that examined nothing here has most of the program still to be compiled.
      if (program.examinedHere()) keep();
      process.exit(status);
    }),
  );
}
