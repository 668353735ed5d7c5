import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { assessing, unreadable } from '../../src/engine/assess.ts';
import type { Plan } from '../../src/engine/plan.ts';
import { readerFor } from '../../src/io/formats.ts';
import { loadLexicons } from '../../src/io/library.ts';
import { type ReadRecord, recordOf } from '../../src/io/record-of.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Document, RecordType } from '../../src/model/document.ts';
import type { Lexicons } from '../../src/model/lexicon.ts';
import type { Language } from '../../src/model/locale.ts';
import type { Host } from '../../src/parser/blocks.ts';
import { defaultLimits } from '../../src/parser/limits.ts';
import { draftOf } from '../../src/writing/draft.ts';
import type { Beside } from './beside.ts';
import { type Shelf, shelfOfCharters } from './shelf.ts';

/** A record as it was read and judged. */
export interface Examined {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly record: ReadRecord;
  readonly assessment: Assessment;
  readonly plan: Plan;
}

/** The engine, set up once. */
export interface Engine {
  readonly shelf: Shelf;
  readonly lexicons: Readonly<Record<Language, Lexicons>>;
  readonly host: Host;
}

/** What a record is held against. */
export interface Held {
  /** The charter's id, or that it follows from what the record is. */
  readonly charter: string;
  readonly beside: Beside;
  /** ISO date of the reader's day. */
  readonly today: string;
}

/** Judges a record in steps; nothing is lost when whoever drives them stops. */
export type Judging = (held: Held) => AsyncGenerator<void, Examined>;

export async function engineWith(host: Host): Promise<Engine> {
  return { shelf: await shelfOfCharters(), lexicons: await loadLexicons(), host };
}

/** Text as it is written: what was found in a turn that did not change is not looked for again. */
export function writtenIn({ shelf, lexicons }: Engine, name: string): (text: string) => Judging {
  const format = /\.(?:md|markdown|mdown)$/i.test(name) ? 'markdown' : 'text';
  const draft = draftOf({ path: name, format, language: 'auto', lexicons, limits: defaultLimits });
  return (text) =>
    async function* ({ charter, beside, today }) {
      const bytes = new TextEncoder().encode(text);
      const base = { bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) };
      const options = { ...beside, confidence: 'medium', today, sha256: () => base.sha256 } as const;
      let plan = await shelf.planFor(charter);
      let drafted = yield* draft.assess(text, { ...options, plan });
      const other = await shelf.planForTypes(charter, typesOf(drafted.documents));
      if (other) {
        plan = other;
        drafted = yield* draft.assess(text, { ...options, plan });
      }
      const { source, lines, interview, documents, problems, assessment } = drafted;
      const record: ReadRecord = interview
        ? { read: true, ...base, source, lines, interview, ...(documents && { documents }), problems }
        : { read: false, ...base, format, problems };
      const all = { ...assessment, ...base, problems: [...assessment.problems, ...beside.problems] };
      return { name, bytes, record, assessment: all, plan };
    };
}

/** A file's bytes, read once as the command reads them. Never throws for what is in the file. */
export async function openedIn(engine: Engine, name: string, bytes: Uint8Array): Promise<Judging> {
  const { shelf, lexicons, host } = engine;
  const read = await readIn(name, bytes, lexicons, host);
  return async function* ({ charter, beside, today }) {
    const problems = [...read.problems, ...beside.problems];
    const documents = read.read ? read.documents : undefined;
    const plan = (await shelf.planForTypes(charter, typesOf(documents))) ?? (await shelf.planFor(charter));
    const record = { ...read, problems };
    const assessment = record.read
      ? yield* steps(assessing(record, plan, { ...beside, lexicons, confidence: 'medium', today }))
      : unreadable(name, problems, plan, record);
    return { name, bytes, record, assessment, plan };
  };
}

function* steps<T>(assessment: Generator<unknown, T>): Generator<void, T> {
  for (;;) {
    const step = assessment.next();
    if (step.done) return step.value;
    yield;
  }
}

function typesOf(documents: readonly Document[] | undefined): readonly RecordType[] {
  return documents ? [...new Set(documents.map(({ record }) => record))] : ['interview'];
}

async function readIn(
  name: string,
  bytes: Uint8Array,
  lexicons: Engine['lexicons'],
  host: Host,
): Promise<ReadRecord> {
  const base = { bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) };
  if (bytes.length > defaultLimits.fileMegabytes * 1024 * 1024)
    return { read: false, ...base, format: null, problems: [{ code: 'too-large' }] };
  const format = await readerFor(name, bytes);
  const reading = await format.read(bytes, name, host, { changes: 'accepted', limits: defaultLimits });
  return recordOf(reading, base, { language: 'auto', lexicons }, defaultLimits);
}
