import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Report, Reporter, View } from '../../src/model/report.ts';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export function rendered(reporter: Reporter, report: Report, view: View): string {
  return [...reporter.render(report, view)].join('');
}

/** Holds text against `fixtures/reports/<path>`; UPDATE_GOLDEN=1 writes it instead, for a person to review. */
export function expectGolden(path: string, text: string): void {
  const file = join(root, 'fixtures', 'reports', path);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
