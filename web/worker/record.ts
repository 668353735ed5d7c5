import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { assess, unreadable } from '../../src/engine/assess.ts';
import { type Plan, planOf } from '../../src/engine/plan.ts';
import { withCompanions } from '../../src/io/companions.ts';
import { readerFor } from '../../src/io/formats.ts';
import { checks, loadCharter, loadLexicons } from '../../src/io/library.ts';
import { type ReadRecord, recordOf } from '../../src/io/record-of.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Lexicons } from '../../src/model/lexicon.ts';
import type { Language } from '../../src/model/locale.ts';
import type { Host } from '../../src/parser/blocks.ts';
import { defaultLimits } from '../../src/parser/limits.ts';
import { draftOf } from '../../src/writing/draft.ts';

const chosen = 'cgra-personal-interview';

/** A record as it was read and judged. */
export interface Examined {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly record: ReadRecord;
  readonly assessment: Assessment;
}

/** The engine, set up once. */
export interface Engine {
  readonly plan: Plan;
  readonly lexicons: Readonly<Record<Language, Lexicons>>;
  readonly host: Host;
}

export async function engineWith(host: Host): Promise<Engine> {
  const charters = await withCompanions([(await loadCharter(chosen))!]);
  return { plan: planOf(charters, checks), lexicons: await loadLexicons(), host };
}

/** Text as it is written: what was found in a turn that did not change is not looked for again. */
export function writtenIn(
  { plan, lexicons }: Engine,
  name: string,
): (text: string, today: string) => Examined {
  const format = /\.(?:md|markdown|mdown)$/i.test(name) ? 'markdown' : 'text';
  const draft = draftOf({ path: name, format, language: 'auto', lexicons, limits: defaultLimits });
  return (text, today) => {
    const steps = draft.assess(text, { plan, confidence: 'medium', today });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { source, lines, interview, problems, assessment } = step.value;
    const bytes = new TextEncoder().encode(text);
    const base = { bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) };
    const record: ReadRecord = interview
      ? { read: true, ...base, source, lines, interview, problems }
      : { read: false, ...base, format, problems };
    return { name, bytes, record, assessment: { ...assessment, ...base } };
  };
}

/** Bytes → assessment, as the command does it, with nothing beside the record. Never throws for what is in the file. */
export async function examined(
  { plan, lexicons, host }: Engine,
  name: string,
  bytes: Uint8Array,
  today: string,
): Promise<Examined> {
  const record = await readIn(name, bytes, lexicons, host);
  const assessment = record.read
    ? assess(record, plan, { lexicons, confidence: 'medium', today })
    : unreadable(name, record.problems, plan, record);
  return { name, bytes, record, assessment };
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
