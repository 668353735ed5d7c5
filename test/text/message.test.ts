import { expect, it } from 'vitest';
import { datumText, durationText, filled, timeText } from '../../src/text/message.ts';

it.each([
  [45, 'fr', '45 min'],
  [225, 'fr', '3 h 45'],
  [225, 'nl', '3 u 45'],
  [240, 'en', '4 h 00'],
  [-5, 'en', '−5 min'],
] as const)('writes %i minutes in %s', (minutes, locale, wanted) => {
  expect(durationText(minutes, locale).replaceAll('\u00a0', ' ')).toBe(wanted);
});

it('writes times of day as each language does', () => {
  expect([timeText(545, 'fr'), timeText(545, 'nl'), timeText(545, 'en')]).toEqual(['9h05', '9u05', '9:05']);
});

it('fills a message and leaves a hole to be seen', () => {
  expect(filled('{net} of {max}, {nothing}', { net: { minutes: 30 }, max: 1.5 }, 'fr')).toBe(
    '30\u00a0min of 1,5, {nothing}',
  );
  expect(datumText({ clock: 600 }, 'en')).toBe('10:00');
});
