import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type FailOn, isFailed } from '../engine/gate.ts';
import type { OfficerSitting } from '../engine/overlaps.ts';
import type { Examined } from '../io/assessing.ts';
import type { Assessment, Excerpt } from '../model/assessment.ts';
import type { Span } from '../model/place.ts';

/** What a run looks at before all its records are examined. */
export interface Head {
  readonly sittings: readonly OfficerSitting[];
  readonly failed: Readonly<Record<FailOn, boolean>>;
  /** Whether it can be quoted again from the record. */
  readonly quotable: boolean;
  /** Hash of the record's name, where its assessment tells it in more than one place. */
  readonly named?: string;
}

/** One record as it goes from thread to thread and lies on disk: its assessment packed, without an excerpt. */
export interface Kept {
  readonly head: Head;
  readonly core: Uint8Array;
}

/** The same within a run, where something is to be quoted: the excerpts stand apart, and nothing keeps them. */
export interface Stored extends Kept {
  readonly quotes?: Uint8Array;
}

/** What is packed of a record. */
export interface Core {
  readonly assessment: Assessment;
  readonly masked: readonly Span[] | null;
  /** By number: findings that never have an excerpt. */
  readonly unquoted: readonly number[];
}

export function stored({ assessment, sittings, masked }: Examined, quoting: boolean): Stored {
  const unquoted = assessment.findings.flatMap(({ excerpt }, i) => (excerpt ? [] : [i]));
  const findings = assessment.findings.map(({ excerpt: _, ...finding }) => finding);
  const core: Core = { assessment: { ...assessment, findings }, masked, unquoted };
  const failed = {
    breach: isFailed(assessment, 'breach'),
    review: isFailed(assessment, 'review'),
    never: isFailed(assessment, 'never'),
  };
  const quotes = assessment.findings.map(({ excerpt }) => excerpt ?? null);
  const named = assessment.file || findings.some(({ path }) => path !== undefined);
  return {
    head: {
      ...{ sittings, failed, quotable: masked !== null },
      ...(named ? { named: nameHash(assessment.path) } : {}),
    },
    core: packed(core),
    ...(quoting && findings.length > 0 ? { quotes: packed(quotes) } : {}),
  };
}

/** Whether what was kept holds for the record under this name, and can be quoted where that is asked. */
export function fits({ head }: Kept, path: string, quoting: boolean): boolean {
  return (head.named === undefined || head.named === nameHash(path)) && (head.quotable || !quoting);
}

function nameHash(path: string): string {
  return createHash('sha256').update(path).digest('hex');
}

export function coreOf({ core }: Kept): Core {
  return unpacked(core) as Core;
}

/** The assessment of a record under the name that it has in this run. */
export function assessmentIn(record: Stored, path: string): Assessment {
  const { assessment } = coreOf(record);
  const quotes = record.quotes ? (unpacked(record.quotes) as readonly (Excerpt | null)[]) : [];
  const findings = assessment.findings.map((finding, i) => {
    const excerpt = quotes[i];
    return excerpt ? { ...finding, excerpt } : finding;
  });
  return { ...assessment, path, findings };
}

export function packed(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: 1 });
}

function unpacked(bytes: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(bytes).toString('utf8'));
}
