import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/text/dates.ts';

describe('dates', () => {
  it.each([
    ['12/03/2024', '2024-03-12'],
    ['12.03.2024', '2024-03-12'],
    ['12 / 03 / 2024', '2024-03-12'],
    ['12-3-24', '2024-03-12'],
    ['2024-03-12', '2024-03-12'],
    ['12 mars 2024', '2024-03-12'],
    ['1er avril 2024', '2024-04-01'],
    ['mardi 12 août 2025', '2025-08-12'],
    ['12 déc. 2023', '2023-12-12'],
    ['12 maart 2024', '2024-03-12'],
    ['3 mei 2024', '2024-05-03'],
    ['21 oktober 2023', '2023-10-21'],
    ['12th of March 2024', '2024-03-12'],
    ['March 12, 2024', '2024-03-12'],
    ['29/02/2024', '2024-02-29'],
  ])('%s', (text, iso) => {
    expect(datesIn(text).map((match) => match.iso)).toEqual([iso]);
  });

  it.each([
    '31/02/2024',
    '29/02/2023',
    '13/13/2024',
    '19/12345',
    '8.765.432',
    'p. 3/9',
    '12 hommes 2024',
    '0/1/2024',
  ])('none in « %s »', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('finds several, in order', () => {
    expect(datesIn('le 14 mars 2024, puis le 12/04/2024').map((match) => match.iso)).toEqual([
      '2024-03-14',
      '2024-04-12',
    ]);
  });
});
