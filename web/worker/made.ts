import { deflateSync } from 'fflate';
import { checks, reporters, version } from '../../src/io/library.ts';
import type { Charter } from '../../src/model/charter.ts';
import type { Locale } from '../../src/model/locale.ts';
import type { View } from '../../src/model/report.ts';
import { archiveOf } from '../../src/parser/archive/archive.ts';
import { crc32 } from '../../src/parser/archive/crc32.ts';
import { directoryOf } from '../../src/parser/archive/end.ts';
import { isZip } from '../../src/parser/archive/signature.ts';
import { defaultLimits } from '../../src/parser/limits.ts';
import { phrasebookOf } from '../../src/wording/phrasebook.ts';
import { withQuotes } from '../../src/wording/quotes.ts';
import { annotated, type Original } from '../../src/writers/annotated/annotated.ts';
import { commentsOn } from '../../src/writers/annotated/words.ts';
import { canonicalMarkdown } from '../../src/writers/markdown.ts';
import type { MadeFile, ReportFormat } from '../protocol.ts';
import { inflate } from './host.ts';
import type { Examined } from './record.ts';

/** Ending and media type of each report; what is not named is plain text. */
const kinds: Readonly<Record<string, readonly [ending: string, type: string]>> = {
  html: ['html', 'text/html'],
  json: ['json', 'application/json'],
  sarif: ['sarif', 'application/sarif+json'],
  'sarif-assessment': ['assessment.sarif', 'application/sarif+json'],
  xlsx: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  csv: ['csv', 'text/csv'],
  markdown: ['report.md', 'text/markdown'],
  euaa: ['euaa.html', 'text/html'],
};

/** Reports that a person keeps of one record; those of build services are for the command. */
export async function reportFormats(): Promise<readonly ReportFormat[]> {
  const ids = Object.keys(kinds).filter((id) => reporters[id]);
  return await Promise.all(ids.map(async (id) => ({ id, about: (await reporters[id]!()).default.about })));
}

export async function reportFile(
  { name, assessment }: Examined,
  charters: readonly Charter[],
  format: string,
  quotes: View['quotes'],
  locale: Locale,
): Promise<MadeFile> {
  const reporter = (await reporters[format]!()).default;
  const report = {
    tool: { name: 'charterlint' as const, version },
    charters,
    assessments: [withQuotes(assessment, quotes)],
  };
  const view: View = { locale, phrasebook: phrasebookOf(checks, locale), colour: false, width: 100, quotes };
  const [ending, type] = kinds[format] ?? ['txt', 'text/plain'];
  const encoder = new TextEncoder();
  const pieces = [...reporter.render(report, view)].map((piece) =>
    typeof piece === 'string' ? encoder.encode(piece) : piece,
  );
  return { name: `${stemOf(name)}.${ending}`, type, bytes: joined(pieces) };
}

/** Undefined for what takes no comments. */
export function annotatedCopy(
  { name, bytes, record, assessment }: Examined,
  charters: readonly Charter[],
  locale: Locale,
  moment: string,
): MadeFile | undefined {
  if (!record.read) return undefined;
  const comments = commentsOn(assessment, charters, phrasebookOf(checks, locale));
  const copy = annotated(originalOf(bytes), record.source, comments, { moment, locale });
  if (!copy) return undefined;
  const ending = /\.[^.]+$/.exec(name)?.[0] ?? `.${record.source.format}`;
  const { bytes: content, unplaced } = copy;
  return {
    name: `${stemOf(name)}.lint${ending}`,
    type: 'application/octet-stream',
    bytes: content,
    unplaced,
  };
}

/** The record as text to go on with: who speaks is told by marks, as the reader understood it; others as their lines. */
export function templateOf({ name, record }: Examined): MadeFile | undefined {
  if (!record.read) return undefined;
  const text = record.documents ? record.source.text : canonicalMarkdown(record.interview);
  const bytes = new TextEncoder().encode(text);
  return { name: `${stemOf(name)}.md`, type: 'text/markdown', bytes };
}

function originalOf(bytes: Uint8Array): Original {
  if (!isZip(bytes)) return bytes;
  return {
    bytes,
    directory: directoryOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.length)),
    part: (name) => archiveOf(bytes, inflate, defaultLimits).part(name),
    deflate: (content) => deflateSync(content, { level: 9 }),
    crc32,
  };
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]+$/, '') || name;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
