import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { assessmentOf } from '../io/assessing.ts';
import { addDecision } from '../io/decision-file.ts';
import { decisionsBeside } from '../io/decisions.ts';
import { type FilledRow, filledIn } from '../io/filled-rows.ts';
import { Misuse } from '../io/misuse.ts';
import { workbookIn } from '../io/workbook.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Attestation } from '../model/decisions.ts';
import { type Locale, locales } from '../model/locale.ts';
import { sheetNames } from '../page/workbook/words.ts';
import { defaultLimits } from '../parser/limits.ts';
import { Unreadable } from '../parser/unreadable.ts';
import { decisionsHead } from '../wording/decisions.ts';
import { inertTerminal } from '../wording/inert.ts';
import { rowJudge } from './attest-row.ts';
import { untilOf } from './decide.ts';
import { type Arguments, stringOf } from './flags.ts';
import { folderAssessments, ofFile } from './folder-file.ts';
import { now } from './now.ts';
import { type Settings, settingsOf } from './settings.ts';
import { type WorkbookWords, workbookWords } from './words/workbook.ts';
import type { Words } from './words.ts';

/** More rows than these no one corrects from a terminal. */
const mostShown = 20;

/**
 * `charterlint attest --from BOOK.xlsx [FOLDER…]`: every row that a person filled in becomes an attestation beside its
 * record, held against what the tool says of the record now. All of them or none: where a row is wrong nothing is
 * written. Rows that stand there already are not written again.
 */
export async function attestBook(path: string, given: Arguments, locale: Locale, words: Words): Promise<0> {
  const own = workbookWords[locale];
  const cwd = process.cwd();
  const folders = [cwd, ...given._.slice(1).map((folder) => resolve(cwd, String(folder)))];
  const all = await Promise.all(folders.map((folder) => stat(folder).catch(() => undefined)));
  if (!all.every((about) => about?.isDirectory())) throw new Misuse(own.oneBook);
  const rows = await rowsIn(path, cwd, locale, words);
  if (rows.length === 0) {
    process.stderr.write(`${own.noneFilled}\n`);
    return 0;
  }
  const at = now().toISOString();
  const until = untilOf(given, at, words);
  const by = stringOf(given['by'])?.trim();
  const settings = await settingsOf(given, locale, cwd, words);
  let forFolders: Promise<Settings> | undefined;
  const ofFolders = () => (forFolders ??= settingsOf(ofFile(given), locale, cwd, words));
  const judged: { readonly file: string; readonly attestation: Attestation }[] = [];
  const faults = new Map<FilledRow, string>();
  let already = 0;
  for (const [name, ofRecord] of recordsIn(rows)) {
    const record = await recordAt(name, cwd, folders, own, async (file, isFolder) =>
      isFolder
        ? (await folderAssessments(file, cwd, await ofFolders(), words))[0]!
        : await assessmentOf({ file, name }, settings),
    );
    const judge =
      'fault' in record
        ? () => record
        : rowJudge({ ...record, name }, await decisionsBeside(record.file), locale, words);
    for (const row of ofRecord) {
      const end = row.until === undefined ? until.until : row.until;
      const verdict = judge({ ...row, by: row.by || (by ?? ''), until: end }, at);
      if ('fault' in verdict) faults.set(row, own.at(row.sheet, row.row, inertTerminal(verdict.fault)));
      else if ('already' in verdict) already++;
      else if ('file' in record) judged.push({ file: record.file, attestation: verdict.attestation });
    }
  }
  if (faults.size > 0) {
    // In the order of the sheet, not of its records.
    const sentences = rows.flatMap((row) => faults.get(row) ?? []);
    const more = sentences.length - mostShown;
    const shown = [...sentences.slice(0, mostShown), ...(more > 0 ? [own.more(more)] : [])];
    throw new Misuse([own.nothingWritten(path, sentences.length), ...shown].join('\n'));
  }
  for (const { file, attestation } of judged)
    await addDecision(file, 'attestations', attestation, decisionsHead[locale]);
  const records = new Set(judged.map(({ file }) => file)).size;
  process.stderr.write(`${own.done(judged.length, records, already)}\n`);
  return 0;
}

async function rowsIn(
  path: string,
  cwd: string,
  locale: Locale,
  words: Words,
): Promise<readonly FilledRow[]> {
  const own = workbookWords[locale];
  const file = resolve(cwd, path);
  const about = await stat(file).catch(() => undefined);
  if (!about) throw new Misuse(words.noSuchFile(path));
  if (!about.isFile()) throw new Misuse(own.notABook(path));
  if (about.size > defaultLimits.fileMegabytes * 1024 * 1024) throw new Misuse(own.tooLarge(path));
  try {
    const { rows, lacking, found } = filledIn(workbookIn(await readFile(file)));
    const names = locales.map((one) => sheetNames.manual[one]).join(', ');
    if (!found) throw new Misuse(own.noSheet(path, names));
    const [gone] = lacking;
    if (gone) throw new Misuse(own.noColumn(gone.sheet, gone.head));
    return rows;
  } catch (error) {
    if (error instanceof Unreadable)
      throw new Misuse(error.code === 'too-large' ? own.tooLarge(path) : own.notABook(path));
    throw error;
  }
}

/** Rows by record: each record is read once. */
function recordsIn(rows: readonly FilledRow[]): ReadonlyMap<string, readonly FilledRow[]> {
  const records = new Map<string, FilledRow[]>();
  for (const row of rows) {
    const before = records.get(row.file);
    if (before) before.push(row);
    else records.set(row.file, [row]);
  }
  return records;
}

interface Found {
  readonly file: string;
  readonly assessment: Assessment;
}
interface Faulty {
  readonly fault: string;
}

/**
 * The record or the folder that a row names, from where the caller stands. A workbook has been through other hands: what it names
 * outside the folders that the caller named is not touched.
 */
async function recordAt(
  name: string,
  cwd: string,
  folders: readonly string[],
  own: WorkbookWords,
  assessed: (file: string, isFolder: boolean) => Promise<Assessment>,
): Promise<Found | Faulty> {
  if (name === '') return { fault: own.noFile };
  const places = [cwd, ...folders].map((folder) => resolve(folder, name));
  const inside = places.filter((place) => folders.some((folder) => isInside(place, folder)));
  if (isAbsolute(name) || inside.length === 0) return { fault: own.outside(name) };
  for (const file of inside) {
    const about = await stat(file).catch(() => undefined);
    if (!about?.isFile() && !about?.isDirectory()) continue;
    const assessment = await assessed(file, about.isDirectory());
    if (assessment.status === 'assessed') return { file, assessment };
  }
  return { fault: own.notFound(name) };
}

function isInside(place: string, folder: string): boolean {
  const way = relative(folder, place);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
