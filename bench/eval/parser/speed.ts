import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marks } from '../../../scripts/generate/layouts/marked.ts';
import { interviewIn } from '../../../scripts/generate/layouts/model.ts';
import { textOf } from '../../../scripts/generate/layouts/sheet.ts';
import { wordOf } from '../../../scripts/generate/layouts/word.ts';
import { readerFor } from '../../../src/io/formats.ts';
import { isReadable, layoutFolder } from '../../../test/support/layouts.ts';
import { reading } from '../../../test/support/reading.ts';
import { median } from './tally.ts';
import { tried } from './tried.ts';

/** The record that readers were compared on: 138 pages, 0.62 million characters. */
const letters = 620_000;

/** One long record, as Word file and as PDF: reading alone, and reading with parsing. */
export async function speed(): Promise<void> {
  const interview = interviewIn(layoutFolder, 'fr');
  const size = marks(interview).blocks.reduce(
    (sum, block) => sum + (block.kind === 'paragraph' ? textOf(block).length : 0),
    0,
  );
  const body = Array.from({ length: Math.ceil(letters / size) }, () => interview.body).flat();
  const bytes = await wordOf(marks({ ...interview, body }));
  const folder = mkdtempSync(join(tmpdir(), 'speed-'));
  writeFileSync(join(folder, 'record.docx'), bytes);
  console.log('\nSpeed on one long record');
  await show(join(folder, 'record.docx'), 'docx, 138 pages');
  if (!isReadable('pdf')) console.log('pdf: no reader yet');
  else if (converted(folder)) await show(join(folder, 'record.pdf'), 'pdf');
  else console.log('pdf: LibreOffice is not here to make a long one');
  rmSync(folder, { recursive: true });
}

async function show(file: string, what: string): Promise<void> {
  const bytes = readFileSync(file);
  const result = await tried(file);
  if ('thrown' in result) return console.log(`${what}: threw ${result.thrown}`);
  if (!result.record.read)
    return console.log(`${what}: refused, ${result.record.problems.map(({ code }) => code).join(', ')}`);
  const pages = Math.max(0, ...(result.record.source.anchors ?? []).map((anchor) => anchor?.page ?? 0));
  const reader = await readerFor(file, bytes);
  const read = await timed(() => reading(reader, bytes, 'record'));
  const whole = await timed(() => tried(file));
  const rate = pages > 0 ? `, ${pages} pages, ${(pages / (read / 1000)).toFixed(0)} a second` : '';
  console.log(`${what}: reading ${read.toFixed(0)} ms${rate}; with parsing ${whole.toFixed(0)} ms (warm)`);
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const from = performance.now();
    await act();
    times.push(performance.now() - from);
  }
  return median(times);
}

/** Whether LibreOffice made a PDF of the Word file beside it. */
function converted(folder: string): boolean {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const orders = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'record.docx')];
  try {
    execFileSync('soffice', [`-env:UserInstallation=${profile}`, ...orders], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
