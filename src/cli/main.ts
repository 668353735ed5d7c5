import { setFlagsFromString } from 'node:v8';
import { version } from '../../generated/version.ts';

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
  // Left alone, the V8 of Node 20 spends more time making code fast than a run of a few seconds ever gets back from it.
  // Later ones have a middle tier instead and no such flag.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');
  const { run } = await import('./run.ts');
  const status = await run(args);
  // Whatever still waits (a pipe into which nobody writes) must not hold the program; what was said goes out first.
  process.stdout.write('', () => process.stderr.write('', () => process.exit(status)));
}
