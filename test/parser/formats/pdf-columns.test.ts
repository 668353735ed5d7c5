import { expect, it } from 'vitest';
import { readPages } from '../../../src/parser/pdf/document.ts';
import type { PdfWords } from '../../../src/parser/pdf/pages.ts';
import { column, page, read } from './pdf-page.ts';

const [left, right] = [70, 300];
/** 42 letters of the column on the left. */
const long = 'Kunt u mij vertellen wat er die avond daar';
const pair = (question: readonly string[], answer: readonly string[], top: number): PdfWords[] => [
  ...column(question, top, left),
  ...column(answer, top, right),
];
const three = [
  ...pair(['Waarom bent u vertrokken?'], ['Omdat mijn broer werd gezocht.'], 760),
  ...pair([long, 'is gebeurd?'], ['Ze kwamen met drie.'], 742),
  ...pair(['Wanneer was dat precies?'], ['In mei.'], 712),
];

it('goes on with a row at the top of the next page, where nothing stands beside it', () => {
  const first = page([...three, ...pair([long], ['Alles.'], 694)]);
  const second = page([
    ...column(['met uw broer is gebeurd?'], 760, left),
    ...pair(['Wat deed uw vader?'], ['Niets.'], 742),
  ]);
  expect(read(first, second)).toContain(`cell 0/2  ${long} met uw broer is gebeurd?\n`);
});

it('reads questions left and answers right in the next row', () => {
  const content = [1, 2, 3, 4].flatMap((n) => [
    ...column([long, `is gebeurd op dag ${n}?`], 800 - 60 * n, left),
    ...column([`Dat was dag ${n}.`], 776 - 60 * n, right),
  ]);
  const text = read(page(content));
  for (const n of [1, 2, 3, 4]) {
    expect(text).toContain(`cell 0/2  ${long} is gebeurd op dag ${n}?\n`);
    expect(text).toContain(`cell 1/2  Dat was dag ${n}.\n`);
  }
});

it('does not take indented answers for a column', () => {
  const content = [1, 2, 3, 4].flatMap((n) => [
    ...column([`${long} en op de dag daarna, dag ${n}, is gebeurd?`], 800 - 40 * n, left),
    ...column([`Dat was dag ${n}.`], 782 - 40 * n, 106),
  ]);
  expect(read(page(content))).not.toContain('table');
});

it('says so where a row may be the rest of the one above', () => {
  const problemsOf = (content: readonly PdfWords[]) =>
    readPages({ pages: [page(content)], warnings: 0 }, 'record.pdf').problems.map(({ code }) => code);
  expect(problemsOf(three)).toEqual([]);
  const alone = [...three, ...column(['Denkt u daar rustig over na.'], 682, left)];
  expect(problemsOf([...alone, ...pair(['En uw vader?'], ['Niets.'], 664)])).toEqual(['inferred-layout']);
});

it('begins a turn at a mark in a column of its own, under a full line too', () => {
  const full = 'In die winkel, want daar werkte ik al drie jaar toen de oorlog kwam en wij gingen.';
  const content = ['VIB', 'PO', 'VIB'].flatMap((mark, i) => pairOf(mark, full, 760 - 12 * i));
  expect(read(page(content)).match(/(?:VIB|PO)\tIn die/g)).toHaveLength(3);
  expect(read(page(content)).trimEnd().split('\n')).toHaveLength(3);
});

function pairOf(mark: string, text: string, top: number): PdfWords[] {
  return [...column([mark], top, 70), ...column([text], top, 130)];
}
