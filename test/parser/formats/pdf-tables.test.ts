import { expect, it } from 'vitest';
import { stretchesOf } from '../../../src/parser/pdf/tables.ts';

it('takes frames without a row for nothing, on one page and over two', () => {
  const empty = (page: number) =>
    [{ kind: 'table', page, rows: [] }] as unknown as Parameters<typeof stretchesOf>[0][number];
  expect(stretchesOf([empty(1), empty(2)])).toEqual([]);
});
