import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clauseFigures } from '../../bench/eval/clauses/figures.ts';
import { judgedClauses } from '../../bench/eval/clauses/judged.ts';
import { articleOf, kindOf } from '../../bench/eval/clauses/kinds.ts';
import { committedFigures } from '../../bench/eval/questions/committed.ts';
import { accuracyPage } from '../../bench/eval/questions/document.ts';
import { f1 } from '../../bench/eval/questions/interval.ts';
import { judgedOf } from '../../bench/eval/questions/judged.ts';
import { committedTurns } from '../../bench/eval/questions/row.ts';
import { accuracyPath } from '../../bench/eval/questions/write.ts';
import { wilson } from '../../src/model/estimate.ts';
import { languages } from '../../src/model/locale.ts';
import { root } from '../support/project.ts';

const rows = committedTurns();
const forms = ['open', 'wh', 'yesno', 'option', 'tag', 'declarative', 'statement'];
const flags = [
  ...['suggestive', 'compound', 'reproachful', 'confrontation', 'context-needed', 'long', 'jargon'],
  ...['repetition', 'clarification', 'echo', 'dyk', 'procedural'],
  ...['hn-suggestive', 'hn-compound', 'hn-reproachful', 'hn-form'],
];

describe('docs/accuracy.md', () => {
  const page = existsSync(accuracyPath) ? readFileSync(accuracyPath, 'utf8') : '';

  it('says what the code measures on the committed turns (npx tsx bench/eval/questions.ts --write)', () => {
    const committed = committedFigures(rows.map((row) => judgedOf(row)));
    expect(accuracyPage({ committed }, page)).toBe(page);
  });

  it('says what the code finds of the clauses of the committed records (npx tsx bench/eval/clauses.ts --write)', async () => {
    const judged = await judgedClauses();
    expect(accuracyPage({ clauses: clauseFigures(judged) }, page)).toBe(page);
    expect(new Set(judged.map(({ record }) => record)).size).toBeGreaterThan(45);
    expect(judged.filter(({ clause }) => !kindOf(clause)).map(({ clause }) => clause)).toEqual([]);
  }, 60_000);

  it('keeps the figures that are not measured anew', () => {
    const other = accuracyPage({ committed: 'turns', clauses: 'clauses' }, page);
    const marked = (text: string) => text.match(/<!-- sets outside[\s\S]*?<!-- end of sets outside/)?.[0];
    expect(marked(other)).toBe(marked(page));
    expect(accuracyPage({ outside: 'sets' }, other)).toContain('-->\n\nclauses\n\n<!--');
    expect(accuracyPage({ outside: 'sets' }, other)).toContain('-->\n\nturns\n\n<!--');
  });
});

it('groups of clauses are articles, and what a clause is about', () => {
  expect(articleOf('CGRA-11.10')).toBe('CGRA 11');
  expect(kindOf('CGRA-11.10')).toBe('times');
  expect(kindOf('APR-14.2b')).toBe('recording');
  expect(kindOf('CGRA-1.3')).toBeUndefined();
});

describe('the intervals', () => {
  it('are Wilson’s for shares', () => {
    const { value, low, high } = wilson(8, 10)!;
    expect([value, low, high].map((one) => one.toFixed(3))).toEqual(['0.800', '0.490', '0.943']);
    expect(wilson(0, 20)!.low).toBe(0);
    expect(wilson(0, 20)!.high.toFixed(3)).toBe('0.161');
    expect(wilson(0, 0)).toBeUndefined();
  });

  it('stand around F1, are the same every time, and narrow with more turns', () => {
    const few = f1(8, 2, 2, 40)!;
    const many = f1(80, 20, 20, 400)!;
    expect(few.value).toBe(0.8);
    expect(f1(8, 2, 2, 40)).toEqual(few);
    expect(few.low).toBeLessThan(many.low);
    expect(many.low).toBeLessThan(0.8);
    expect(many.high).toBeLessThan(few.high);
    expect(f1(0, 3, 0, 40)).toBeUndefined();
  });
});

describe('the committed turns', () => {
  it('have an id of their own and words of their own', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    for (const { id, language } of rows) expect(id.startsWith(`${language}-`), id).toBe(true);
  });

  it('carry a form, and flags of the label set', () => {
    for (const { id, labels } of rows) {
      expect(forms, id).toContain(labels[0]);
      for (const label of labels.slice(1)) expect(flags, id).toContain(label);
    }
  });

  it('never carry a flag together with its own counterpart', () => {
    const both = rows.filter(({ labels }) => labels.some((label) => labels.includes(`hn-${label}`)));
    expect(both.map(({ id }) => id)).toEqual([]);
  });

  it('underline words of their own where they are flagged', () => {
    const accused = ['suggestive', 'compound', 'reproachful'];
    for (const { id, labels, cue, text } of rows) {
      expect(cue !== undefined, id).toBe(accused.some((flag) => labels.includes(flag)));
      if (cue !== undefined) expect(text, id).toContain(cue);
    }
  });

  it('are as many in each language, and as many held out as not, more or less', () => {
    for (const language of languages) {
      const own = rows.filter((row) => row.language === language);
      expect(own.length).toBeGreaterThan(230);
      const heldOut = own.filter(({ half }) => half === 'held-out').length;
      expect(heldOut / own.length).toBeGreaterThan(0.4);
      expect(heldOut / own.length).toBeLessThan(0.6);
    }
  });

  it('stay out of what the tool ships with and looks words up in', () => {
    const lists = languages.flatMap((language) =>
      readdirSync(join(root, 'lexicons', language)).map((file) =>
        readFileSync(join(root, 'lexicons', language, file), 'utf8'),
      ),
    );
    const copied = rows.filter(
      ({ text }) => text.split(' ').length > 6 && lists.some((list) => list.includes(text)),
    );
    expect(copied.map(({ id }) => id)).toEqual([]);
  });
});
