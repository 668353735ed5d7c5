import { createHash } from 'node:crypto';
import { version } from '../io/library.ts';
import type { Settings } from './settings.ts';

/** Signs of a digest: enough to tell settings apart. */
const length = 16;

/**
 * Digest of everything that weighs on an assessment: the tool's version, the charters' contents, the checks with their
 * options and severities, and how records are read. Settings of single files count by their general form alone.
 */
export function settingsDigest(settings: Settings): string {
  const { charters, language, confidence, reading, convert, preparation, planFor } = settings;
  const runs = planFor(undefined).runs.map(({ check, options, severity, doubted }) => [
    check.id,
    options,
    severity,
    doubted,
  ]);
  const material = JSON.stringify([
    ...[version, charters, language, confidence, reading, convert],
    ...[preparation ?? null, runs],
  ]);
  return createHash('sha256').update(material).digest('hex').slice(0, length);
}
