import { describe, expect, it } from 'vitest';
import { checkAlone } from '../support/alone.ts';

type Language = 'fr' | 'nl' | 'en';

const words = {
  fr: {
    officer: 'OP',
    applicant: 'DPI',
    person: ['Où êtes-vous né ?', 'À Labé.'],
    ask: 'Avez-vous été arrêté au village ?',
    tell: 'Racontez-moi pourquoi vous avez fui.',
    onward: 'Continuez.',
    told: 'Ils sont venus la nuit et ils ont cassé la porte de la maison. ',
    short: 'Oui.',
  },
  nl: {
    officer: 'PO',
    applicant: 'VIB',
    person: ['Waar bent u geboren?', 'In Herat.'],
    ask: 'Werd u in het dorp gearresteerd?',
    tell: 'Vertel mij waarom u gevlucht bent.',
    onward: 'Vertel verder.',
    told: 'Ze kwamen die nacht en ze hebben de deur van het huis kapotgeslagen. ',
    short: 'Ja.',
  },
  en: {
    officer: 'PO',
    applicant: 'A',
    person: ['Where were you born?', 'In Herat.'],
    ask: 'Were you arrested in the village?',
    tell: 'Tell me why you fled.',
    onward: 'Please go on.',
    told: 'They came at night and they broke the door of our house into pieces. ',
    short: 'Yes.',
  },
} as const;

type Line = 'person' | 'ask' | 'tell' | 'onward';

/** A record of such exchanges; the number is how many times the account's sentence is told. */
function record(language: Language, lines: readonly (readonly [Line, number])[]): string {
  const { officer, applicant, told, short, ...said } = words[language];
  return lines
    .map(([line, times]) => {
      const question = line === 'person' ? said.person[0] : said[line];
      const answer = line === 'person' ? said.person[1] : times > 0 ? told.repeat(times).trim() : short;
      return `${officer}: ${question}\n${applicant}: ${answer}\n`;
    })
    .join('');
}

const person = Array.from({ length: 8 }, () => ['person', 0] as const);
const asked = Array.from({ length: 10 }, () => ['ask', 0] as const);

describe.each(['fr', 'nl', 'en'] as const)('a free account in %s', (language) => {
  const status = async (lines: readonly (readonly [Line, number])[]) =>
    (await checkAlone('missing-free-account', record(language, lines), { language })).status;

  it('comes first, whatever was asked about the person before', async () => {
    expect(await status([...person, ['tell', 8], ...asked])).toBe('pass');
  });

  it('may be told in pieces, as long as the officer only says to go on', async () => {
    expect(await status([...person, ['tell', 4], ['onward', 4], ...asked])).toBe('pass');
    expect(await status([...person, ['tell', 3], ['ask', 0], ['onward', 3], ...asked])).toBe('review');
  });

  it('is not asked for where nobody tells', async () => {
    expect(await status([...person, ...asked])).toBe('review');
    expect(await status([...person, ['tell', 1], ...asked])).toBe('review');
  });

  it('comes late after most of the questions', async () => {
    expect(await status([...person, ...asked, ['tell', 8]])).toBe('review');
  });

  it('is not for a fragment to show', async () => {
    expect(await status([...person, ['ask', 0], ['ask', 0]])).toBe('inconclusive');
  });
});
