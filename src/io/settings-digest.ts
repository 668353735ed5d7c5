import { createHash } from 'node:crypto';
import { version } from './library.ts';
import type { Terms } from './terms.ts';

/** Signs of a digest: enough to tell settings apart. */
const length = 16;

/**
 * Digest of everything that weighs on an assessment: the tool's version, the charters' contents, the checks with their
 * options and severities, and how records are read.
 */
export function settingsDigest(terms: Terms): string {
  const { charters, language, confidence, reading, convert, preparation, checks, plugins = [] } = terms;
  const material = JSON.stringify([
    ...[version, charters, language, confidence, reading],
    ...[convert, preparation ?? null, checks, plugins.map(({ digest }) => digest)],
  ]);
  return createHash('sha256').update(material).digest('hex').slice(0, length);
}
