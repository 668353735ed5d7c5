import { type AssessOptions, assessing, glance, type ParsedRecord, unreadable } from '../engine/assess.ts';
import type { Plan } from '../engine/plan.ts';
import type { Assessment, Finding } from '../model/assessment.ts';
import type { Document } from '../model/document.ts';
import type { Interview, Source } from '../model/interview.ts';
import type { Language } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import type { Line } from '../parser/blocks.ts';
import type { Limits } from '../parser/limits.ts';
import { markdownReader } from '../parser/markdown/reader.ts';
import { readText } from '../parser/prose/prose.ts';
import { textReader } from '../parser/prose/text-reader.ts';
import { parseRecord } from '../parser/record.ts';
import { emptyMemory, nextReading, remembering } from '../text/memory.ts';
import { moved } from './moved.ts';

/** What stays the same while a record is written. */
export interface DraftSettings {
  /** Name that problems and assessments call it by; never an absolute path. */
  readonly path: string;
  readonly format: 'markdown' | 'text';
  readonly language: Language | 'auto';
  readonly lexicons: AssessOptions['lexicons'];
  readonly limits: Pick<Limits, 'characters' | 'lines'>;
}

/** What may change between two looks at it. */
export interface DraftOptions extends Omit<AssessOptions, 'lexicons'> {
  readonly plan: Plan;
  /** Hex sha-256 of the text's bytes; asked only where a decision holds for one version of the record. */
  readonly sha256?: () => string;
}

/** The record as it stands. `interview` is undefined where nothing could be read: then `problems` say why. */
export interface Drafted {
  readonly source: Source;
  readonly lines: readonly Line[];
  readonly interview: Interview | undefined;
  /** Present where it is no interview. */
  readonly documents?: readonly Document[];
  readonly problems: readonly Problem[];
}

/** A glance at it: what is certain already, and what the last assessment found elsewhere, at its place of now. */
export interface Glanced extends Drafted {
  readonly findings: readonly Finding[];
}

/** The whole of it: the assessment is that of a fresh run on the same text. */
export interface Assessed extends Drafted {
  readonly assessment: Assessment;
}

/**
 * A record while somebody writes it. Give it the whole text after every keystroke (UTF-16, any line ends, no byte
 * order mark): it remembers what it found in every turn, and reads and judges anew what changed. Every offset lies in
 * the text that was given; lone surrogates are read as U+FFFD.
 *
 *     const draft = draftOf(settings);
 *     draft.glance(text, options).findings;          // at once
 *     for (const _ of draft.assess(text, options));  // a moment later, in steps
 *
 * Pure but for what it remembers, which changes no result. One draft serves one record.
 */
export interface Draft {
  /**
   * The tree and the quick findings: those of the immediate checks are of this text; those of other checks are of the last complete assessment, moved with the text around them, and gone where that changed. None carries an excerpt: whoever is given the glance holds the text, and what no excerpt may show is known when all checks have run.
   */
  glance(text: string, options: DraftOptions): Glanced;
  /** The assessment, in steps of about one check: who drives them may stop at any, and the draft is none the worse. */
  assess(text: string, options: DraftOptions): Generator<void, Assessed>;
}

export function draftOf(settings: DraftSettings): Draft {
  const memory = emptyMemory();
  let last: { readonly text: string; readonly read: Drafted } | undefined;
  let judged: Assessed | undefined;

  const readOnce = (written: string): Drafted => {
    const text = wellFormed(written);
    if (last?.text !== text) {
      last = { text, read: remembering(memory, () => read(text, settings)) };
    }
    return last.read;
  };

  return {
    glance(text, options) {
      const drafted = readOnce(text);
      const record = recordOf(drafted, options);
      if (!record) return { ...drafted, findings: [] };
      const { lexicons } = settings;
      const quick = remembering(memory, () => glance(record, options.plan, { ...options, lexicons }));
      const others = (judged?.assessment.findings ?? []).filter(({ check }) => !quick.checks.has(check));
      const kept = judged ? moved(others, judged.source.text, drafted.source.text) : [];
      const findings = [...quick.findings, ...kept.map(withoutExcerpt)].sort(inOrder);
      return { ...drafted, findings };
    },
    *assess(text, options) {
      const drafted = readOnce(text);
      yield;
      const record = recordOf(drafted, options);
      const { path, format, lexicons } = settings;
      if (!record) {
        const file = { bytes: text.length, sha256: null, format };
        judged = { ...drafted, assessment: unreadable(path, drafted.problems, options.plan, file) };
        return judged;
      }
      const steps = assessing(record, options.plan, { ...options, lexicons });
      for (;;) {
        const step = remembering(memory, () => steps.next());
        if (step.done) {
          judged = { ...drafted, assessment: step.value };
          nextReading(memory);
          return judged;
        }
        yield;
      }
    },
  };
}

function read(text: string, { path, format, language, lexicons, limits }: DraftSettings): Drafted {
  const reading = readText(text, path, format === 'markdown' ? markdownReader : textReader, limits);
  const { source, lines, problems } = reading;
  if (lines.length === 0 && !reading.frontMatter) return { source, lines, problems, interview: undefined };
  if (lines.length > limits.lines)
    return { source, lines, problems: [{ code: 'too-large' }], interview: undefined };
  const { problems: told, ...trees } = parseRecord(reading, { language, lexicons });
  return { source, lines, ...trees, problems: [...problems, ...told] };
}

function recordOf(
  { source, interview, documents, problems }: Drafted,
  { decisions, sha256 }: DraftOptions,
): ParsedRecord | undefined {
  if (!interview) return undefined;
  const versioned = [...(decisions?.attestations ?? []), ...(decisions?.overrides ?? [])];
  const wanted = versioned.some(({ record }) => record !== undefined);
  const hash = wanted ? (sha256?.() ?? null) : null;
  const bytes = source.text.length;
  return { source, interview, ...(documents && { documents }), problems, bytes, sha256: hash };
}

/** An editor may hold half a character; a file cannot. Both are one unit long, so that every offset stays. */
function wellFormed(text: string): string {
  return /[\ud800-\udfff]/.test(text)
    ? text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    : text;
}

function withoutExcerpt({ excerpt: _, ...finding }: Finding): Finding {
  return finding;
}

function inOrder(a: Finding, b: Finding): number {
  return a.start.offset - b.start.offset || a.end.offset - b.end.offset || a.rule.localeCompare(b.rule, 'en');
}
