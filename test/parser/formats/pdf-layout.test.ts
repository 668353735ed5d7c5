import { expect, it } from 'vitest';
import type { PdfRule } from '../../../src/parser/pdf/pages.ts';
import { column, page, read, words } from './pdf-page.ts';

/** 90 letters. */
const full = 'Ik ben daar drie jaar gebleven en toen kwam de man van de winkel opnieuw om het geld te ha';

it('joins lines that are full, and no others', () => {
  const lines = [full, `${full.slice(0, 84)} van`, 'mijn vader.', 'Hoeveel was dat?'];
  expect(read(page(column(lines)))).toBe(
    `0  ${full} ${full.slice(0, 84)} van mijn vader.\n1  Hoeveel was dat?\n`,
  );
});

it('begins a turn at a mark even under a full line', () => {
  expect(read(page(column([full, 'PO: En toen?', 'VIB: Niets.'])))).toBe(
    `0  ${full}\n1  PO: En toen?\n2  VIB: Niets.\n`,
  );
});

it('joins a sentence over a page end, behind which the marks of both pages stand', () => {
  const marks = (n: number) => [words('CGVS 19/12345', 70, 810), words(`p. ${n}`, 290, 30)];
  const first = page([
    ...marks(1),
    ...column(['PO: Waarom bent u vertrokken?', `VIB: ${full.slice(0, 84)}`]),
  ]);
  const second = page([...marks(2), ...column(['en daarna niets meer.', 'PO: Wanneer was dat?'])]);
  expect(read(first, second)).toBe(
    [
      '0 page-mark  CGVS 19/12345',
      '1  PO: Waarom bent u vertrokken?',
      `2  VIB: ${full.slice(0, 84)} en daarna niets meer.`,
      '3 page-mark  p. 1',
      '4 page-mark  CGVS 19/12345',
      '5  PO: Wanneer was dat?',
      '6 page-mark  p. 2',
      '',
    ].join('\n'),
  );
});

it('keeps turns that are alike at the top of most pages', () => {
  const pages = [1, 2, 3, 4].map((n) =>
    page(column([`PO: Vraag ${n}?`, `VIB: Antwoord ${n}.`, `PO: ${'Waar zo? '.repeat(n)}`])),
  );
  expect(read(...pages)).not.toContain('page-mark');
});

it('keeps text that recurs when nothing else stands on the page', () => {
  const pages = [1, 2, 3, 4].map((n) => page(column([`PO: Vraag ${n}?`, `VIB: Antwoord ${n}.`])));
  expect(read(...pages)).not.toContain('page-mark');
});

it('reads a table by its borders, and its row over a page end', () => {
  const level = (y: number): PdfRule => ({ x1: 70, y1: y, x2: 520, y2: y });
  const upright = (x: number, from: number, to: number): PdfRule => ({ x1: x, y1: from, x2: x, y2: to });
  const borders = (top: number, bottom: number, ...inner: number[]) => [
    ...[top, bottom, ...inner].map(level),
    ...[70, 295, 520].map((x) => upright(x, bottom, top)),
  ];
  const first = page(
    [
      ...column(['Waarom bent u vertrokken?'], 760, 75),
      ...column(
        ['Omdat mijn broer werd gezocht en zij ook', 'naar mij vroegen. Ik wist dat ik de'],
        760,
        300,
      ),
    ],
    borders(772, 740),
  );
  const second = page(
    [
      ...column(['volgende was.'], 760, 300),
      ...column(['Wanneer was dat?'], 740, 75),
      ...column(['In mei.'], 740, 300),
    ],
    borders(772, 730, 752),
  );
  expect(read(first, second)).toBe(
    [
      '0 table 0 row 0 cell 0/2  Waarom bent u vertrokken?',
      '1 table 0 row 0 cell 1/2  Omdat mijn broer werd gezocht en zij ook naar mij vroegen. Ik wist dat ik de volgende was.',
      '2 table 0 row 1 cell 0/2  Wanneer was dat?',
      '3 table 0 row 1 cell 1/2  In mei.',
      '',
    ].join('\n'),
  );
});

it('takes larger type for headings, by size, and small type under a rule for a note', () => {
  const rule = { x1: 70, y1: 100, x2: 200, y2: 100 };
  const content = [
    words('Notities', 70, 800, { size: 16 }),
    words('Inleiding', 70, 780, { size: 13 }),
    ...column(['PO: Goedemorgen.', 'VIB: Dag.']),
    words('1 Vertaald door de tolk.', 70, 88, { size: 8 }),
  ];
  expect(read(page(content, [rule]))).toBe(
    '0 heading1  Notities\n1 heading2  Inleiding\n2  PO: Goedemorgen.\n3  VIB: Dag.\n4 note  1 Vertaald door de tolk.\n',
  );
});

it('spells ligatures and accents as they are typed', () => {
  const content = column(['OP : Vous e\u0301tiez ofﬁcier ?']);
  expect(read(page(content))).toBe('0  OP : Vous étiez officier ?\n');
});

it('follows the paragraphs of a tagged file where the layout does not tell', () => {
  const tagged = [words(full, 70, 760, { tag: 1 }), words('Daarna niets.', 70, 748, { tag: 2 })];
  expect(read(page(tagged))).toBe(`0  ${full}\n1  Daarna niets.\n`);
});
