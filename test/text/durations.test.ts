import { describe, expect, it } from 'vitest';
import { durationIn } from '../../src/text/durations.ts';

describe('lengths of time', () => {
  it.each([
    ['3h45', 225, true],
    ['3 h 45 min', 225, true],
    ['3 h. 45', 225, true],
    ['3u45', 225, true],
    ['3 uur en 45 minuten', 225, true],
    ['3 hours 45 minutes', 225, true],
    ['3 heures', 180, true],
    ['3:45', 225, true],
    ['4h05 (hors pauses)', 245, true],
    ['225 min', 225, false],
    ['225 minutes', 225, false],
    ['2,5 uur', 150, false],
    ['3 heures et demie', 210, false],
    ['trois heures quarante-cinq', 225, false],
    ['trois heures et quart', 195, false],
    ['une heure', 60, false],
    ['une heure et demie', 90, false],
    ['nonante minutes', 90, false],
    ['septante-cinq minutes', 75, false],
    ['trois quarts d’heure', 45, false],
    ['une demi-heure', 30, false],
    ['anderhalf uur', 90, false],
    ['tweeënhalf uur', 150, false],
    ['twee en een half uur', 150, false],
    ['drie uur vijftien', 195, false],
    ['drie kwartier', 45, false],
    ['een half uur', 30, false],
    ['an hour and a half', 90, false],
    ['three hours and forty-five minutes', 225, false],
    ['three quarters of an hour', 45, false],
  ])('%s', (text, minutes, canonical) => {
    expect(durationIn(text)).toMatchObject({ minutes, canonical });
  });

  it.each(['', 'aucune', '12/03/2024', 'trois personnes', 'n/a', '19/12345', 'half tien'])(
    'none in « %s »',
    (text) => {
      expect(durationIn(text)).toBeUndefined();
    },
  );
});
