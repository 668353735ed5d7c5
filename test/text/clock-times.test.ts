import { describe, expect, it } from 'vitest';
import { clockText } from '../../src/model/clock.ts';
import { clocksIn } from '../../src/text/clock-times.ts';
import { counting } from '../support/spent.ts';

const found = (text: string): readonly string[] => clocksIn(text).map((match) => clockText(match.clock));

describe('times in digits', () => {
  it.each([
    ['9h05', '09:05'],
    ['09h05', '09:05'],
    ['9 h 05', '09:05'],
    ['9\u00a0h\u00a005', '09:05'],
    ['9H', '09:00'],
    ['9 heures 05', '09:05'],
    ['9 heures', '09:00'],
    ['9u05', '09:05'],
    ['9 u. 05', '09:05'],
    ['9.05 uur', '09:05'],
    ['9.05u', '09:05'],
    ['9:05', '09:05'],
    ['09:05', '09:05'],
    ['24h00', '24:00'],
    ['0h15', '00:15'],
    ['1.30 pm', '13:30'],
    ['1.30 p.m.', '13:30'],
    ['12.30 am', '00:30'],
    ['12.10 pm', '12:10'],
    ['9:05 AM', '09:05'],
    ['à 12h50.', '12:50'],
    ['om 12u50,', '12:50'],
  ])('%s', (text, clock) => {
    expect(found(text)).toEqual([clock]);
    expect(clocksIn(text)[0]!.canonical).toBe(true);
  });

  it('finds both limits of a range, whatever stands between them', () => {
    for (const sign of ['–', '-', ' → ', ' à ', ' tot ', ' to ', ' au ', "jusqu'à "]) {
      expect(found(`10h35${sign}10h50`), sign).toEqual(['10:35', '10:50']);
    }
  });
});

describe('times in words', () => {
  it.each([
    ['neuf heures cinq', '09:05'],
    ['neuf heures et quart', '09:15'],
    ['neuf heures trois quarts', '09:45'],
    ['dix heures et demie', '10:30'],
    ['9 heures et demie', '09:30'],
    ['dix heures moins le quart', '09:45'],
    ['onze heures moins vingt-cinq', '10:35'],
    ['vingt heures quarante-cinq', '20:45'],
    ['trois heures de l’après-midi', '15:00'],
    ['midi', '12:00'],
    ['midi et demi', '12:30'],
    ['midi moins dix', '11:50'],
    ['minuit', '00:00'],
    ['minuit et quart', '00:15'],
    ['half tien', '09:30'],
    ['half 10', '09:30'],
    ['kwart over negen', '09:15'],
    ['kwart voor tien', '09:45'],
    ['vijf voor half tien', '09:25'],
    ['tien over half tien', '09:40'],
    ['negen uur vijf', '09:05'],
    ['negen uur vijfenveertig', '09:45'],
    ['drie uur ’s middags', '15:00'],
    ['middernacht', '00:00'],
    ['half past nine', '09:30'],
    ['quarter to ten', '09:45'],
    ['twenty past nine', '09:20'],
    ['nine thirty', '09:30'],
    ['nine o’clock', '09:00'],
    ['nine am', '09:00'],
    ['half past nine in the evening', '21:30'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
  ])('%s', (text, clock) => {
    expect(found(text)).toEqual([clock]);
    expect(clocksIn(text)[0]!.canonical).toBe(false);
  });

  it('takes « la pause de midi » for a name, unless it is a limit', () => {
    expect(found('pause de midi de 12h30 à 13h15')).toEqual(['12:30', '13:15']);
    expect(found('pause de midi à 13h')).toEqual(['12:00', '13:00']);
  });
});

describe('what is no time', () => {
  it.each([
    '12/03/2024',
    '12.03.2024',
    '2024-03-12',
    '19/12345',
    '8.765.432',
    'v1.2.3',
    '3 hommes',
    '2 uitnodigingen',
    '5 huizen',
    '25h00',
    '9h75',
    'page 3',
    'l’après-midi',
    'from ten to eleven',
    'een half uur',
    'nine to five',
    'vingt-cinq',
    'half an hour',
    'article 57.5.2',
    '1:2',
    '127bis',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('gives the words that say the time', () => {
  const text = 'Le premier jour, à neuf heures et quart, puis à 10h50.';
  expect(clocksIn(text).map((match) => text.slice(match.start, match.end))).toEqual([
    'neuf heures et quart',
    '10h50',
  ]);
});

it('does not slow down on long stretches without a time', () => {
  const text = `9h${' '.repeat(200_000)}7 ${'half '.repeat(20_000)}`;
  const spent = counting();
  clocksIn(text);
  expect(spent()).toBeLessThan(2000);
});
