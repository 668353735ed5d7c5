import { relative, sep } from 'node:path';
import type { RecordType } from '../model/document.ts';
import type { Terms } from './terms.ts';

export type RecordFor = (file: string | undefined) => RecordType | undefined;

/** What a record is by the caller's word: one type for all, else the last entry of the config that fits its path. */
export async function recordTypes({
  records,
  folder,
}: Pick<Terms, 'records' | 'folder'>): Promise<RecordFor> {
  const { all, globs } = records;
  if (all !== undefined || globs.length === 0) return () => all;
  const picomatch = (await import('picomatch')).default;
  return (file) => {
    const path = file === undefined ? '' : relative(folder, file).split(sep).join('/');
    return globs.findLast(({ files }) => picomatch.isMatch(path, [...files], { dot: true }))?.record;
  };
}
