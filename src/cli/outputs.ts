import { isForeign, writeFolder } from '../io/folder.ts';
import { folders, reporters } from '../io/library.ts';
import { Misuse } from '../io/misuse.ts';
import { browserProgram, printed } from '../io/print.ts';
import type { Locale } from '../model/locale.ts';
import { changed, type Report, type Reporter, type View } from '../model/report.ts';
import { closest } from '../text/closest.ts';
import { perRecord } from '../wording/per-record.ts';
import { withQuotes } from '../wording/quotes.ts';
import { writersOf } from './page-threads.ts';
import { writeWhole, writtenOut } from './report-file.ts';
import { workbookWords } from './words/workbook.ts';
import type { Words } from './words.ts';

/** One report to make, and where it goes; undefined is standard output. */
export interface Output {
  readonly format: string;
  readonly path: string | undefined;
}

/** Formats that are no text: nobody reads them on a terminal. */
const binary: readonly string[] = ['pdf', 'xlsx'];
/** Formats whose places are files and lines: a file of several records is parted for them. */
const pointing: readonly string[] = ['sarif', 'github', 'gitlab', 'rdjson', 'checkstyle', 'csv', 'xlsx'];
/** Whether nothing of the report is seen before all of it is written, and it needs no record twice. */
export function isWrittenWhole({ format, path }: Output): boolean {
  return path !== undefined && !pointing.includes(format);
}

/** Not a reporter of its own: the HTML report, printed. */
const printedFormat = 'pdf';

/**
 * `html=report.html` → where and what; `path`, of `-o`, is that of the one report that names none. With a locale, what
 * cannot be made is said before any record is read.
 * @throws Misuse for an unknown format, two reports on standard output, a path without a report, bytes on a terminal, a
 * PDF without a browser.
 */
export function outputsOf(
  wishes: readonly string[],
  words: Words,
  locale?: Locale,
  path?: string,
): readonly Output[] {
  const outputs = placed(written(wishes, words), path, words).map((output) =>
    output.path === '-' ? { ...output, path: undefined } : output,
  );
  if (outputs.filter((output) => output.path === undefined).length > 1) throw new Misuse(words.twoToStdout);
  if (locale) holdOutputs(outputs, locale);
  return outputs;
}

/** Each wish with its own path; `-` is standard output. */
function written(wishes: readonly string[], words: Words): readonly Output[] {
  return wishes.map((wish) => {
    const at = wish.indexOf('=');
    const format = at === -1 ? wish : wish.slice(0, at);
    const known = [...Object.keys(reporters), ...Object.keys(folders), printedFormat].sort();
    if (!known.includes(format))
      throw new Misuse(words.unknownName('format', format, closest(format, known), known));
    const path = at === -1 ? undefined : wish.slice(at + 1);
    if (path === '') throw new Misuse(words.missingValue(`--format ${format}=`));
    return { format, path };
  });
}

function placed(outputs: readonly Output[], given: string | undefined, words: Words): readonly Output[] {
  if (given === undefined) return outputs;
  const open = outputs.filter(({ path }) => path === undefined).length;
  if (open !== 1) throw new Misuse(words.oneOutput(open));
  return outputs.map(({ format, path }) => ({ format, path: path ?? given }));
}

function holdOutputs(outputs: readonly Output[], locale: Locale): void {
  const own = workbookWords[locale];
  const onTerminal = outputs.find(({ format, path }) => path === undefined && binary.includes(format));
  const homeless = outputs.find(({ format, path }) => path === undefined && format in folders);
  if (homeless) throw new Misuse(own.needsFolder(homeless.format));
  for (const { format, path } of outputs)
    if (path !== undefined && format in folders && isForeign(path)) throw new Misuse(own.foreignFolder(path));
  if (onTerminal && process.stdout.isTTY === true) throw new Misuse(own.toTerminal(onTerminal.format));
  if (outputs.some(({ format }) => format === printedFormat) && !browserProgram())
    throw new Misuse(own.noBrowser);
}

/** Whether some report shows words of the records. */
export function isQuoting(outputs: readonly Output[], asked: View['quotes'] | undefined): boolean {
  return outputs.some((output) => quotesIn(output, asked) !== 'none');
}

function quotesIn({ format, path }: Output, asked: View['quotes'] | undefined): View['quotes'] {
  const terminal = path === undefined && process.stdout.isTTY === true;
  return asked ?? (terminal && format === 'pretty' ? 'full' : 'none');
}

/** What the caller asked for beside the reports. */
export interface Asked {
  readonly quotes: View['quotes'] | undefined;
  readonly colour: boolean | undefined;
  /** Threads that may write pages beside this one. */
  readonly workers: number | 'auto';
}

/**
 * Renders and writes every report. A file report quotes nothing unless asked; a terminal shows the place.
 * @throws Misuse for one that cannot be written, when all the others are.
 */
export async function writeReports(
  outputs: readonly Output[],
  report: Report,
  view: Omit<View, 'quotes' | 'colour'>,
  asked: Asked,
  words: Words,
): Promise<void> {
  holdOutputs(outputs, view.locale);
  const faults: unknown[] = [];
  for (const output of outputs)
    await writeReport(output, report, view, asked, words).catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw faults[0];
}

async function writeReport(
  { format, path }: Output,
  report: Report,
  view: Omit<View, 'quotes' | 'colour'>,
  asked: Asked,
  words: Words,
): Promise<void> {
  const isPrinted = format === printedFormat;
  const terminal = path === undefined && process.stdout.isTTY === true;
  const quotes = quotesIn({ format, path }, asked.quotes);
  const colour = asked.colour ?? (terminal && wantsColour());
  // A run of many comes in a stream, and holds no file of several records.
  const whole = Array.isArray(report.assessments) && pointing.includes(format);
  const shown = {
    ...report,
    assessments: changed(whole ? perRecord(report.assessments) : report.assessments, (assessment) =>
      withQuotes(assessment, quotes),
    ),
  };
  const own = { ...view, quotes, colour };
  if (path !== undefined && folders[format]) return await toFolder(path, format, shown, own, asked, words);
  const pieces = (await reporters[isPrinted ? 'html' : format]!()).default.render(shown, own);
  const chunks = isPrinted ? [await pdfOf(pieces, view.locale)] : pieces;
  if (path === undefined) await writtenOut(chunks);
  else await toFile(path, chunks, words);
}

async function pdfOf(pieces: ReturnType<Reporter['render']>, locale: Locale): Promise<Uint8Array> {
  const pdf = await printed(pieces);
  if (pdf === undefined) throw new Misuse(workbookWords[locale].notPrinted);
  return pdf;
}

function wantsColour(): boolean {
  return !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}

async function toFolder(
  path: string,
  format: string,
  report: Report,
  view: View,
  { workers }: Asked,
  words: Words,
): Promise<void> {
  const { default: reporter } = await folders[format]!();
  const writers = await writersOf(
    format,
    report,
    view,
    workers === 'auto' ? Number.POSITIVE_INFINITY : workers,
  );
  try {
    await writeFolder(path, reporter.files(report, view), writers.write);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new Misuse(words.cannotWrite(path, code));
  } finally {
    await writers.end();
  }
}

async function toFile(path: string, chunks: ReturnType<Reporter['render']>, words: Words): Promise<void> {
  try {
    await writeWhole(path, chunks);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new Misuse(words.cannotWrite(path, code));
  }
}
