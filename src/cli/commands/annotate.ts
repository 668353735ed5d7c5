import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { assessmentOf } from '../../io/assessing.ts';
import { host } from '../../io/host.ts';
import { inputsOf } from '../../io/inputs.ts';
import { checks } from '../../io/library.ts';
import { Misuse } from '../../io/misuse.ts';
import { readRecord } from '../../io/record.ts';
import type { Source } from '../../model/interview.ts';
import { archiveOf } from '../../parser/archive/archive.ts';
import { crc32 } from '../../parser/archive/crc32.ts';
import { directoryOf } from '../../parser/archive/end.ts';
import { isZip } from '../../parser/archive/signature.ts';
import type { Limits } from '../../parser/limits.ts';
import { phrasebookOf } from '../../wording/phrasebook.ts';
import { annotated, isAnnotated, type Original } from '../../writers/annotated/annotated.ts';
import { commentsOn } from '../../writers/annotated/words.ts';
import { stringOf } from '../flags.ts';
import { now } from '../now.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { annotateWords } from '../words/annotate.ts';
import type { Words } from '../words.ts';
import type { Command } from './command.ts';

/** `charterlint annotate RECORD --output COPY`: every finding as a comment at its words, in a copy of the record. */
export const annotate: Command = async (given, locale, words) => {
  const own = annotateWords[locale];
  const [name, ...more] = given._.slice(1).map(String);
  const output = stringOf(given['output']);
  if (name === undefined || name === '-' || more.length > 0 || output === undefined)
    throw new Misuse(own.how);
  const cwd = process.cwd();
  const [input, ...others] = await inputsOf([name], cwd, [], '', words);
  if (!input?.file || others.length > 0) throw new Misuse(own.how);
  const settings = await settingsOf(given, locale, cwd, words);
  const record = await documentIn(input.file, input.name, settings);
  if (!record) throw new Misuse(own.noComments(input.name));
  const target = resolve(cwd, output);
  const isOwnCopy = isAnnotated(record.original, record.source);
  if ((await isSameFile(target, input.file)) && !isOwnCopy) throw new Misuse(own.notTheRecord(output));
  const base = await baseFor(record, target, output, settings, words);

  const assessment = await assessmentOf(input, settings);
  if (assessment.status === 'unreadable') throw new Misuse(words.decide.unreadable(input.name));
  const comments = commentsOn(assessment, settings.charters, phrasebookOf(checks, locale));
  const moment = `${now().toISOString().slice(0, 19)}Z`;
  if (base.isTwin && comments.length > 0) throw new Misuse(words.alreadyThere(output));
  const copy = annotated(base.original, base.source, comments, { moment, locale });
  if (!copy) throw new Misuse(own.noComments(input.name));
  await writeWhole(target, output, copy.bytes, words);
  if (given['quiet'] !== true) process.stderr.write(`${own.count(copy.placed)}\n${words.written(output)}\n`);
  return 0;
};

/**
 * What the comments go into: the record, or a copy of it that stands there already, with what people wrote in its
 * margin.
 * @throws Misuse where another file stands.
 */
async function baseFor(
  record: Read,
  target: string,
  output: string,
  settings: Settings,
  words: Words,
): Promise<Read & { readonly isTwin?: boolean }> {
  const there = await stat(target).catch(() => undefined);
  if (!there) return record;
  const former = await documentIn(target, output, settings);
  if (former?.source.text === record.source.text && isAnnotated(former.original, former.source))
    return former;
  // A copy without a single comment is the record over again.
  if (former?.sha256 === record.sha256) return { ...record, isTwin: true };
  throw new Misuse(words.alreadyThere(output));
}

/** A document as it is handed to a writer, and what was read of it. */
interface Read {
  readonly original: Original;
  readonly source: Source;
  readonly sha256: string;
}

/** Undefined for what cannot be read or is of another format. */
async function documentIn(file: string, name: string, settings: Settings): Promise<Read | undefined> {
  const { reading, language, lexicons } = settings;
  const record = await readRecord({ file, name }, language, lexicons, { ...reading, convert: false });
  if (!record.read || (record.source.format !== 'docx' && record.source.format !== 'odt')) return undefined;
  const { source, sha256 } = record;
  return { original: originalOf(await readFile(file), reading.limits), source, sha256 };
}

/** By what the system says of both, since one file may have several names. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** What the writers need to copy an archive: its parts as the reader takes them out, and packing by this machine. */
export function originalOf(bytes: Uint8Array, limits: Limits): Original {
  if (!isZip(bytes)) return bytes;
  const directory = directoryOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
  return {
    bytes,
    directory,
    // Each part on its own: the reader has held the archive as a whole to its limits before.
    part: (name) => archiveOf(bytes, host.inflate, limits).part(name),
    deflate: (content) => deflateRawSync(content, { level: 9 }),
    crc32,
  };
}

/** In one step, so that nobody finds half a document. */
async function writeWhole(target: string, output: string, bytes: Uint8Array, words: Words): Promise<void> {
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    await rename(temporary, target);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new Misuse(words.cannotWrite(output, code));
  }
}
