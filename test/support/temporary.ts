import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the whole run one temporary folder, programs that tests start included, and takes it away at the end. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-tests-'));
  // A server that a test starts may run under another account.
  chmodSync(folder, 0o755);
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
