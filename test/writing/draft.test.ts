import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { charters } from '../../generated/charters.ts';
import { checks } from '../../generated/checks.ts';
import { assess, glance, unreadable } from '../../src/engine/assess.ts';
import { planOf } from '../../src/engine/plan.ts';
import { loadLexicons } from '../../src/io/library.ts';
import type { Assessment, Finding } from '../../src/model/assessment.ts';
import { defaultLimits } from '../../src/parser/limits.ts';
import { markdownReader } from '../../src/parser/markdown/reader.ts';
import { readText } from '../../src/parser/prose/prose.ts';
import { textReader } from '../../src/parser/prose/text-reader.ts';
import { parseRecord } from '../../src/parser/record.ts';
import { type DraftOptions, draftOf } from '../../src/writing/draft.ts';
import { moved } from '../../src/writing/moved.ts';
import { root } from '../support/project.ts';
import fc from '../support/properties.ts';
import { edit, edited } from './edits.ts';

vi.setConfig({ testTimeout: 180_000 });

const lexicons = await loadLexicons();
const all = await Promise.all(Object.values(charters).map(async (load) => (await load()).default));
const plan = planOf(all, checks);
const options: DraftOptions = { plan, confidence: 'low' };

function draft(format: 'markdown' | 'text') {
  return draftOf({ path: 'record', format, language: 'auto', lexicons, limits: defaultLimits });
}

/** The text as a file would hold it: halves of characters are lost on the way. */
function inFile(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

/** What a run says that never saw another text. */
function fresh(text: string, format: 'markdown' | 'text'): { whole: Assessment; quick: unknown } {
  const reading = readText(
    text,
    'record',
    format === 'markdown' ? markdownReader : textReader,
    defaultLimits,
  );
  if (reading.lines.length === 0 && !reading.frontMatter) {
    const file = { bytes: text.length, sha256: null, format };
    return { whole: unreadable('record', reading.problems, plan, file), quick: [] };
  }
  const { problems, ...trees } = parseRecord(reading, { language: 'auto', lexicons });
  const record = {
    source: reading.source,
    ...trees,
    problems: [...reading.problems, ...problems],
    bytes: reading.source.text.length,
    sha256: null,
  };
  const settings = { lexicons, confidence: 'low' } as const;
  return { whole: assess(record, plan, settings), quick: glance(record, plan, settings).findings };
}

/** A finding without its words. */
function bare({ excerpt: _, ...finding }: Finding): Finding {
  return finding;
}

function ended<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const samples = [
  ['interviews/fr-seeded', 'record.txt', 'text'],
  ['interviews/fr-compliant', 'record.md', 'markdown'],
  ['interviews/nl-seeded', 'record.txt', 'text'],
  ['interviews/en-compliant', 'record.md', 'markdown'],
  // No interview: a decision, whose type an edit of its title changes.
  ['files/nl-sanction-breached', '04-beslissing.md', 'markdown'],
] as const;

describe('a record while it is written', () => {
  for (const [name, file, format] of samples) {
    const whole = readFileSync(join(root, 'fixtures', name, file), 'utf8');

    it(`says after any edits of ${name} what a fresh run says`, () => {
      const isStopped = fc.integer({ min: 0, max: 5 });
      fc.assert(
        fc.property(fc.array(fc.tuple(edit, isStopped), { minLength: 1, maxLength: 4 }), (edits) => {
          const written = draft(format);
          let text = whole;
          ended(written.assess(text, options));
          for (const [one, stopped] of edits) {
            text = edited(text, one);
            const { findings } = written.glance(text, options);
            for (const { start, end } of findings) {
              expect(start.offset).toBeLessThanOrEqual(end.offset);
              expect(end.offset).toBeLessThanOrEqual(text.length);
            }
            // Every now and then the next keystroke comes before the assessment is done.
            if (stopped === 0) for (let n = 0; n < 20; n++) written.assess(text, options).next();
          }
          const shown = inFile(text);
          const { whole: expected, quick } = fresh(shown, format);
          const glanced = written.glance(text, options);
          const asked = new Set(
            plan.runs.filter(({ check }) => check.immediate).map(({ check }) => check.id),
          );
          expect(glanced.findings.filter(({ check }) => asked.has(check))).toEqual(quick);
          expect(ended(written.assess(text, options)).assessment).toEqual(expected);
          // With nothing left to wait for, the glance shows all of it.
          expect(written.glance(text, options).findings).toEqual(expected.findings.map(bare));
        }),
        { numRuns: 12 },
      );
    });
  }

  it('shows no name beside a finding of a record without a header', () => {
    const record = readFileSync(join(root, 'fixtures/interviews/nl-seeded/record.txt'), 'utf8');
    const text = record.slice(record.indexOf('V: Ik stel u de aanwezigen voor.'));
    const written = draft('text');
    expect(JSON.stringify(written.glance(text, options).findings)).not.toContain('Salma');
    const { assessment } = ended(written.assess(text, options));
    expect(JSON.stringify(assessment)).not.toContain('Salma');
    expect(written.glance(text, options).findings).toEqual(assessment.findings.map(bare));
  });

  it('keeps what the turns around a new one said apart from it', () => {
    const text = readFileSync(join(root, 'fixtures/interviews/fr-seeded/record.txt'), 'utf8');
    const twice = text.replace(/(\nQ15 : [^\n]*\?)\n/, '$1\nR15 : Oui.$1\n');
    expect(twice).not.toBe(text);
    const written = draft('text');
    ended(written.assess(text, options));
    expect(ended(written.assess(twice, options)).assessment).toEqual(fresh(twice, 'text').whole);
  });

  it('reads what no file could hold', () => {
    for (const text of [
      '',
      ' \n',
      '\0\0\0\0',
      '\ud800',
      '---\n',
      '[PAUSE',
      'OP :',
      'OP : \udc00 ?\nDPI : \ud83d',
    ])
      expect(ended(draft('markdown').assess(text, options)).assessment.path).toBe('record');
  });
});

describe('findings that moved', () => {
  const [finding] = fresh('OP : Pourquoi n’avez-vous pas fui ?\nDPI : Oui.\n', 'text').whole.findings;

  it('stay where nothing changed before them', () => {
    expect(moved([finding!], 'abc'.repeat(99), `${'abc'.repeat(99)}d`)).toEqual([finding]);
  });

  it('go with the text around them, to the line where it stands now', () => {
    const before = 'x\nabcdef\n';
    const at = { line: 2, column: 1, offset: 2 };
    const one = { ...finding!, start: at, end: { line: 2, column: 4, offset: 5 } };
    const [there] = moved([one], before, 'x\ny\nabcdef\n');
    expect(there).toMatchObject({ start: { line: 3, column: 1, offset: 4 }, end: { line: 3, offset: 7 } });
  });

  it('are gone where their own words change', () => {
    const one = {
      ...finding!,
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 5, offset: 4 },
    };
    expect(moved([one], 'abcd', 'abXcd')).toEqual([]);
  });
});
