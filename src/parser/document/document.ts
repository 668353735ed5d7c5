import type { Document, DocumentType, RecordFrom } from '../../model/document.ts';
import type { Language } from '../../model/locale.ts';
import type { Problem } from '../../model/problem.ts';
import { lineTableOf } from '../../text/lines.ts';
import { matchesIn } from '../../text/phrase.ts';
import type { Line, Reading } from '../blocks.ts';
import { declaredLanguage } from '../interview/front-matter.ts';
import type { ParseOptions } from '../interview/interview.ts';
import { detectedLanguage } from '../interview/language.ts';
import { type Ground, hull, positionAt, sliceOf, spansOf, wordsIn } from '../interview/leaves.ts';
import { nodeSpan } from '../interview/nodes.ts';
import { pageMarksIn } from '../interview/page-marks.ts';
import { sectionsIn } from './contents.ts';
import { declaredIn } from './front-matter.ts';
import type { Workshop } from './pieces.ts';
import { withPipedTables } from './piped.ts';
import { documentProblems } from './problems.ts';
import { type Start, startByWording, startsIn } from './starts.ts';
import { isDraftMark } from './titles.ts';
import { documentWords, labelLanguage } from './words.ts';

export interface DocumentOptions extends ParseOptions {
  /** What the record is, where the caller or the record itself says so. */
  readonly known?: { readonly type: DocumentType; readonly from: RecordFrom };
  /** Whether labels may tell a record that bears no title. */
  readonly guessing: boolean;
}

export interface ParsedDocuments {
  /** None where the source was not recognised as such records; several for a bundle. */
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/**
 * A source as records that are no dialogue. Never throws for what stands in it: what nobody can name is kept as
 * paragraphs, and problems say which dates could not be used.
 */
export function parseDocuments(reading: Reading, options: DocumentOptions): ParsedDocuments {
  const { text } = reading.source;
  const ground: Ground = { text, table: lineTableOf(text) };
  const running = pageMarksIn(reading.lines);
  const language = languageOf(reading, options);
  const words = documentWords(language, options.lexicons);
  const lines = withPipedTables(
    reading.lines.filter((line) => !running.has(line) || line.text.includes('\f')),
  );
  const watermark = [...running].some((line) => isDraftMark(line.text, words));
  const declared = declaredIn(text, reading.frontMatter);
  const wordsFor = (type: DocumentType) => documentWords(language, options.lexicons, type);
  const starts = startsOf(lines, words, wordsFor('session-report'), options);
  const documents = starts.map((start, i): Document => {
    const own = lines.slice(start.from, starts[i + 1]?.from).filter((line) => line.kind !== 'page-mark');
    const title = start.title === undefined ? undefined : lines[start.title];
    const shop: Workshop = {
      ground,
      words: wordsFor(start.type),
      session: start.type === 'session-report',
    };
    const head = i === 0 ? declared.lines : [];
    const body = own.filter((line) => line !== title || isSubject(line));
    const children = sectionsIn(shop, [...head, ...body], start.type);
    return documentNode(shop, { start, title, children, language, watermark });
  });
  return { documents, problems: documentProblems(documents, language, declared.unknown) };
}

/** A line of so many signs is more than a label with its value. */
const sentence = 40;

/** A subject line is a field of its letter beside naming it. */
function isSubject(line: Line): boolean {
  return /^[^:\t]{1,20}[:\t]/u.test(line.text);
}

function startsOf(
  lines: readonly Line[],
  words: Workshop['words'],
  sessionWords: Workshop['words'],
  { known, guessing }: DocumentOptions,
): readonly Start[] {
  const found = startsIn(lines, words);
  const [first, ...others] = found;
  if (known) {
    const base = first ?? { from: 0, draft: false };
    return [{ ...base, type: known.type, by: known.from, confidence: 'high' }, ...others];
  }
  if (first) return found;
  const guess = guessing ? startByWording(lines, words, sessionWords) : undefined;
  return guess ? [guess] : [];
}

function documentNode(
  { ground, words }: Workshop,
  told: {
    readonly start: Start;
    readonly title: Line | undefined;
    readonly children: Document['children'];
    readonly language: Document['language'];
    readonly watermark: boolean;
  },
): Document {
  const { start, title, children, language, watermark } = told;
  const slice = title && sliceOf(title);
  const titleSpan = slice && hull(spansOf(slice));
  const written = slice ? wordsIn(slice) : '';
  const offset = titleSpan?.start ?? 0;
  const cues = words.cues ? matchesIn(written, words.cues) : [];
  const span = hull([...(titleSpan ? [titleSpan] : []), ...children.map(nodeSpan)]) ?? { start: 0, end: 0 };
  const status = children
    .flatMap(({ children: nodes }) => nodes)
    .some(
      (node) =>
        node.type === 'field' &&
        node.name === 'status' &&
        isDraftMark(node.children.map(({ value }) => value).join(' '), words),
    );
  return {
    type: 'document',
    record: start.type,
    recordFrom: start.by,
    confidence: start.confidence,
    language,
    draft: start.draft || watermark || status,
    titleCues: cues.map(({ term, start: from, end }) => ({
      id: term.id ?? '',
      at: { start: offset + from, end: offset + end },
    })),
    ...(written !== '' && { title: written }),
    position: positionAt(ground, span),
    children,
  };
}

function languageOf({ source, lines, frontMatter }: Reading, options: ParseOptions): Language | 'und' {
  const declared = declaredLanguage(source.text, frontMatter);
  if (declared && declared !== 'und') return declared;
  if (options.language !== 'auto') return options.language;
  const hear = (heard: readonly Line[]): Language | 'und' =>
    detectedLanguage(heard.map((line) => line.text).join('\n'), options.lexicons).language;
  // Addresses, names and labels belong to no language: a short letter is heard in its sentences alone.
  const found = [hear(lines), hear(lines.filter(({ text }) => text.length > sentence))];
  return found.find((language) => language !== 'und') ?? labelLanguage(lines, options.lexicons);
}
