import { mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { reporters } from '../io/library.ts';
import { Misuse } from '../io/misuse.ts';
import type { Report, Reporter, View } from '../model/report.ts';
import { closest } from '../text/closest.ts';
import { withQuotes } from '../wording/quotes.ts';
import type { Words } from './words.ts';

/** One report to make, and where it goes; undefined is standard output. */
export interface Output {
  readonly format: string;
  readonly path: string | undefined;
}

/**
 * `html=report.html` → where and what.
 * @throws Misuse for an unknown format or two reports on standard output.
 */
export function outputsOf(wishes: readonly string[], words: Words): readonly Output[] {
  const outputs = wishes.map((wish) => {
    const at = wish.indexOf('=');
    const format = at === -1 ? wish : wish.slice(0, at);
    const known = Object.keys(reporters);
    if (!known.includes(format))
      throw new Misuse(words.unknownName('format', format, closest(format, known), known));
    const path = at === -1 || wish.slice(at + 1) === '-' ? undefined : wish.slice(at + 1);
    if (path === '') throw new Misuse(words.missingValue(`--format ${format}=`));
    return { format, path };
  });
  if (outputs.filter(({ path }) => path === undefined).length > 1) throw new Misuse(words.twoToStdout);
  return outputs;
}

/** Renders and writes every report. A file report quotes nothing unless asked; a terminal shows the place. */
export async function writeReports(
  outputs: readonly Output[],
  report: Report,
  view: Omit<View, 'quotes' | 'colour'>,
  asked: { readonly quotes: View['quotes'] | undefined; readonly colour: boolean | undefined },
  words: Words,
): Promise<void> {
  for (const { format, path } of outputs) {
    const reporter = (await reporters[format]!()).default;
    const terminal = path === undefined && process.stdout.isTTY === true;
    const quotes = asked.quotes ?? (terminal && format === 'pretty' ? 'full' : 'none');
    const colour = asked.colour ?? (terminal && wantsColour());
    const shown = {
      ...report,
      assessments: report.assessments.map((assessment) => withQuotes(assessment, quotes)),
    };
    const chunks = reporter.render(shown, { ...view, quotes, colour });
    if (path === undefined) await toStdout(chunks);
    else await toFile(path, chunks, words);
  }
}

function wantsColour(): boolean {
  return !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}

async function toStdout(chunks: ReturnType<Reporter['render']>): Promise<void> {
  for (const chunk of chunks) {
    if (!process.stdout.write(chunk)) await new Promise((go) => process.stdout.once('drain', go));
  }
}

async function toFile(path: string, chunks: ReturnType<Reporter['render']>, words: Words): Promise<void> {
  const target = resolve(path);
  try {
    await mkdir(dirname(target), { recursive: true });
    const file = await open(target, 'w');
    try {
      for (const chunk of chunks) await file.write(chunk);
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new Misuse(words.cannotWrite(path, code));
  }
}
