import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { committedFigures } from '../../bench/eval/questions/committed.ts';
import { accuracyPage } from '../../bench/eval/questions/document.ts';
import { f1, wilson } from '../../bench/eval/questions/interval.ts';
import { judgedOf } from '../../bench/eval/questions/judged.ts';
import { committedTurns } from '../../bench/eval/questions/row.ts';
import { accuracyPath } from '../../bench/eval/questions/write.ts';
import { languages } from '../../src/model/locale.ts';
import { root } from '../support/project.ts';

const rows = committedTurns();
const forms = ['open', 'wh', 'yesno', 'option', 'tag', 'declarative', 'statement'];
const flags = [
  ...['suggestive', 'compound', 'reproachful', 'confrontation', 'context-needed', 'long', 'jargon'],
  ...['repetition', 'clarification', 'echo', 'dyk', 'procedural'],
  ...['hn-suggestive', 'hn-compound', 'hn-reproachful', 'hn-form'],
];

it('docs/accuracy.md says what the code measures on the committed turns (npm run eval -- --write)', () => {
  expect(existsSync(accuracyPath)).toBe(true);
  const page = readFileSync(accuracyPath, 'utf8');
  const figures = committedFigures(rows.map((row) => judgedOf(row)));
  expect(accuracyPage(figures, undefined, page)).toBe(page);
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
