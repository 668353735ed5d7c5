import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { noDecisions } from '../model/decisions.ts';
import { decisionsIn, type FoundDecisions, sidecarEndings } from './decisions-text.ts';

const nothing: FoundDecisions = { decisions: noDecisions, problems: [] };

/** The decisions that stand beside a record's file. Never throws: a file that cannot be read is a problem. */
export async function decisionsBeside(file: string | undefined): Promise<FoundDecisions> {
  const found = file === undefined ? undefined : await sidecarOf(file);
  return found ? await decisionsIn(found.text, basename(found.path)) : nothing;
}

/** The first file of decisions beside a record, with its text; undefined when there is none. */
export async function sidecarOf(
  file: string,
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  for (const ending of sidecarEndings) {
    const path = file + ending;
    try {
      return { path, text: await readFile(path, 'utf8') };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // There, but not to be read: an empty text would look as if nobody had decided anything.
      if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ENAMETOOLONG') return { path, text: '\u0000' };
    }
  }
  return undefined;
}
