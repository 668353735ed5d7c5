import schema from '../../schemas/report.schema.json' with { type: 'json' };
import { Misuse } from '../io/misuse.ts';
import { type SavedText, savedText } from '../io/saved-records.ts';
import type { Walked } from '../model/report.ts';
import type { SavedFile, SavedReport } from '../wording/saved-report.ts';
import type { Words } from './words.ts';

/** Bytes of a report up to which its records are held, for reports that go over them several times. */
const mostHeld = 48 * 1024 * 1024;

/** A saved report whose records may be read from its file one by one, at every pass anew. */
export interface SavedRun {
  readonly head: Omit<SavedReport, 'files'>;
  /** An array where they are held: in a small report, and where one is a file of several records. */
  readonly files: Walked<SavedFile>;
  /** One of them, counted from 0. */
  file(at: number): SavedFile;
}

/**
 * A report that a run saved as JSON. A large one stays in its file; all of it is held against its schema before it is
 * given, or, `lazily`, each record when it is first read: for whoever writes nothing for good before all are.
 * @throws Misuse when there is none at the path, when it cannot be read, or when it is something else.
 */
export async function savedRunAt(path: string, words: Words, lazily = false): Promise<SavedRun> {
  const { text, head, checked, file } = await openedAt(path, words);
  const isSmall = text.size <= mostHeld;
  const inFile = { head, files: { length: text.records, [Symbol.iterator]: checked }, file };
  if (lazily && !isSmall) return inFile;
  const held: SavedFile[] = [];
  let isParted = false;
  for (const one of checked()) {
    if (isSmall) held.push(one);
    isParted ||= one.findings.some((finding) => finding.path !== undefined);
  }
  if (!isSmall && isParted) held.push(...checked());
  return isSmall || isParted ? { head, files: held, file: (at) => held[at]! } : inFile;
}

/** The same, held whole. */
export async function savedReportAt(path: string, words: Words): Promise<SavedReport> {
  const { head, checked } = await openedAt(path, words);
  return { ...head, files: [...checked()] };
}

async function openedAt(path: string, words: Words) {
  const text = opened(path, words);
  if (!text) throw new Misuse(words.notAReport(path));
  const { faultsBy } = await import('../io/json-schema.ts');
  const parsed = (json: string): unknown => {
    try {
      return JSON.parse(json);
    } catch {
      throw new Misuse(words.notAReport(path));
    }
  };
  const head = parsed(text.head);
  if (faultsBy(schema)(head)) throw new Misuse(words.notAReport(path));
  const { $defs } = schema;
  const fault = faultsBy({ $ref: '#/$defs/file', $defs });
  const sound = new Uint8Array(text.records);
  const fileAt = (at: number): SavedFile => {
    const file = parsed(text.record(at));
    if (!sound[at] && fault(file)) throw new Misuse(words.notAReport(path));
    sound[at] = 1;
    return file as SavedFile;
  };
  return {
    text,
    head: head as SavedReport,
    /** Every record, each held against the schema when it is first read. */
    *checked(): Generator<SavedFile> {
      for (let at = 0; at < text.records; at++) yield fileAt(at);
    },
    file: fileAt,
  };
}

function opened(path: string, words: Words): SavedText | undefined {
  try {
    return savedText(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Misuse(words.noSuchFile(path));
    throw new Misuse(words.cannotRead(path, code ?? message));
  }
}
