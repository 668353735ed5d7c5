import { expect, it } from 'vitest';
import { column, page, read, words } from './pdf-page.ts';

const said = (n: number) =>
  column([`PO: Vraag ${'over dit '.repeat(n)}?`, `VIB: Antwoord ${'van mij '.repeat(n)}.`]);

it('keeps a speaker and a time at the foot of each page', () => {
  const foot = ['(2:29 - 2:39)', '(5:04 - 6:11)', '(9:50 - 9:58)'];
  const pages = foot.map((time, i) => page([...said(i + 1), words(`[PO] ${time}`, 70, 70)]));
  expect(read(...pages)).not.toContain('page-mark');
});

it('keeps a line whose numbers do not count with the pages, and takes one whose numbers do', () => {
  const pages = [31, 12, 25, 7].map((age, i) =>
    page([
      words(`Deel ${i + 3} van 9`, 70, 810),
      ...said(i + 1),
      words(`mijn broer was toen ${age} jaar`, 70, 60),
    ]),
  );
  const text = read(...pages);
  expect(text.match(/page-mark {2}Deel \d van 9/g)).toHaveLength(4);
  expect(text.match(/page-mark/g)).toHaveLength(4);
});

it('keeps the mark of a speaker that stands alone at the foot of pages', () => {
  const alone = (n: number) =>
    Array.from({ length: 6 }, (_, i) => words(i % 2 ? 'Ja.' : 'VIB', 70, 700 - 30 * i - n));
  const pages = [1, 5, 9, 13].map((n) => page([...alone(n), words('VIB', 70, 60)]));
  expect(read(...pages)).not.toContain('page-mark');
});

it('takes a number that counts at one height, and keeps an answer that is one', () => {
  const numbers = [1, 2, 3].map((n) => page([...said(n), words(String(n), 290, 30)]));
  expect(read(...numbers).match(/page-mark {2}\d\n/g)).toHaveLength(3);
  const answers = [3, 4, 5].map((n, i) =>
    page([...said(i + 1), words('Hoeveel kinderen?', 70, 72 + 9 * i), words(String(n), 70, 60 + 9 * i)]),
  );
  expect(read(...answers)).not.toContain('page-mark');
});
