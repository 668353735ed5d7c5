import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/model/locale.ts';

/** A record that keeps to the charter, in pieces that a generator puts together again. */
export interface Skeleton {
  readonly language: Language;
  /** Front matter without its fences. */
  readonly header: string;
  /** Lines of the sections, title first, without empty ones. */
  readonly sections: readonly (readonly string[])[];
  /** How this record marks the officer and the applicant. */
  readonly officer: string;
  readonly applicant: string;
}

const marks = { fr: ['OP', 'DPI'], nl: ['PO', 'VIB'], en: ['PO', 'A'] } as const;

/** The compliant fixture of a language, taken apart. @param root folder of the project. */
export function skeletonOf(language: Language, root: string): Skeleton {
  const path = join(root, 'fixtures', 'interviews', `${language}-compliant`, 'record.md');
  const [, header = '', body = ''] = readFileSync(path, 'utf8').split(/^---$/m);
  const [officer, applicant] = marks[language];
  const lines = body
    .split('\n')
    .filter((line) => line.trim() !== '')
    // The one question of the fixtures that is worth a remark on its form.
    .map((line) => line.replace(', de directeur of de hele ploeg?', '?'));
  const sections: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('## ')) sections.push([]);
    sections.at(-1)?.push(line);
  }
  return { language, header: header.trim(), sections, officer, applicant };
}
