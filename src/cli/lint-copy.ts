import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { assessmentOf } from '../io/assessing.ts';
import { checks } from '../io/library.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Locale } from '../model/locale.ts';
import { phrasebookOf } from '../wording/phrasebook.ts';
import { annotated, isAnnotated, type Original } from '../writers/annotated/annotated.ts';
import { names } from '../writers/annotated/package.ts';
import { commentsOn } from '../writers/annotated/words.ts';
import { documentIn, originalOf, writeWhole } from './document.ts';
import { now } from './now.ts';
import type { Settings } from './settings.ts';
import type { Words } from './words.ts';

/** Whether a file is called as our copies are, or as programs call what they have open: never a record to watch. */
export function isBeside(path: string): boolean {
  const name = basename(path);
  return /^~\$|^\.~lock\.|^~WRL|\.tmp$/i.test(name) || /\.lint(?:-\d+)?\.[^.]+$/i.test(name);
}

/** A record's assessment, and the name of the copy in which its findings stand, where it takes comments. */
export interface Watched {
  readonly assessment: Assessment;
  readonly copy?: string;
  /** Findings for which the document has no place. */
  readonly unplaced: number;
}

/**
 * Examines a record and, for Word and OpenDocument, writes the copy beside it. `written` remembers the bytes of the
 * copies of this run: one that somebody changed since stays, and another name is taken.
 * @throws Misuse where the copy cannot be written.
 */
export async function withLintCopy(
  file: string,
  name: string,
  settings: Settings,
  written: Map<string, Uint8Array>,
  { locale, words }: { readonly locale: Locale; readonly words: Words },
): Promise<Watched> {
  const assessment = await assessmentOf({ file, name }, settings);
  const record = await documentIn(file, name, settings);
  if (!record || assessment.status === 'unreadable') return { assessment, unplaced: 0 };
  const comments = commentsOn(assessment, settings.charters, phrasebookOf(checks, locale));
  const signature = { moment: `${now().toISOString().slice(0, 19)}Z`, locale };
  const copy = annotated(record.original, record.source, comments, signature);
  if (!copy) return { assessment, unplaced: 0 };
  const target = await targetFor(file, settings, written);
  await writeWhole(target, basename(target), copy.bytes, words);
  written.set(target, copy.bytes);
  return { assessment, copy: basename(target), unplaced: copy.unplaced };
}

/** `notes.lint.docx`, or with a number where another stands that people wrote in. */
async function targetFor(
  file: string,
  settings: Settings,
  written: ReadonlyMap<string, Uint8Array>,
): Promise<string> {
  const ending = extname(file);
  const stem = file.slice(0, file.length - ending.length);
  for (let n = 1; ; n++) {
    const target = `${stem}.lint${n === 1 ? '' : `-${n}`}${ending}`;
    const there = await readFile(target).catch(() => undefined);
    if (!there) return target;
    const ours = written.get(target);
    if (ours && there.equals(ours)) return target;
    if (!ours && (await holdsOnlyOurs(target, settings))) return target;
  }
}

/** A copy of an earlier run in whose margin nobody but us wrote. */
async function holdsOnlyOurs(target: string, settings: Settings): Promise<boolean> {
  const former = await documentIn(target, basename(target), settings);
  if (!former || !isAnnotated(former.original, former.source)) return false;
  const bare = annotated(former.original, former.source, [], {
    moment: '1970-01-01T00:00:00Z',
    locale: 'en',
  });
  return bare !== undefined && !holdsComments(originalOf(bare.bytes, settings.reading.limits));
}

function holdsComments(given: Original): boolean {
  if (given instanceof Uint8Array) return annotation.test(textOf(given));
  return [...names(given)]
    .filter((name) => name === 'content.xml' || /comments\d*\.xml$/.test(name))
    .some((name) => annotation.test(textOf(given.part(name))));
}

/** A comment of Word's or of OpenDocument's, under any prefix. */
const annotation = /<(?:[\w.-]+:)?(?:comment|annotation)[\s>]/;

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
