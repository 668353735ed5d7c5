import { describe, expect, it } from 'vitest';
import { loadLexicons } from '../../src/io/library.ts';
import { defaultLimits } from '../../src/parser/limits.ts';
import { readText } from '../../src/parser/prose/prose.ts';
import { textReader } from '../../src/parser/prose/text-reader.ts';
import { parseRecord } from '../../src/parser/record.ts';
import { neutralWording } from '../../src/writing/neutral-wording.ts';

const lexicons = await loadLexicons();
const marks = { fr: ['OP : ', 'DPI : '], nl: ['PO: ', 'VZ: '], en: ['PO: ', 'A: '] } as const;

/** The turn that holds ⟦words⟧ with the wording in its place; undefined where it does not fit. */
function put(language: keyof typeof marks, marked: string, wording: string): string | undefined {
  const [asks, answers] = marks[language];
  const other = `${asks}${{ fr: 'Que faisiez-vous là ?', nl: 'Wat deed u daar?', en: 'What were you doing there?' }[language]}\n${answers}…\n`;
  const given = `${other.repeat(5)}${asks}${marked}\n`;
  const start = given.indexOf('⟦');
  const end = given.indexOf('⟧') - 1;
  const text = given.replace(/[⟦⟧]/g, '');
  const reading = readText(text, 'record', textReader, defaultLimits);
  const { interview } = parseRecord(reading, { language, lexicons });
  const change = neutralWording(interview, text, { start, end }, wording);
  if (!change) return undefined;
  const whole = text.slice(0, change.start) + change.words + text.slice(change.end);
  return whole.slice(whole.lastIndexOf(asks) + asks.length).trimEnd();
}

describe('a neutral wording', () => {
  it.each([
    ['fr', 'Vous aviez peur de lui, ⟦n’est-ce pas⟧ ?', 'Qu’en est-il ?', 'Qu’en est-il ?'],
    ['fr', 'D’accord. Vous avez fui, ⟦non⟧ ? Quand ?', 'Qu’en est-il ?', 'D’accord. Qu’en est-il ? Quand ?'],
    ['nl', 'U was bang voor hem, ⟦niet waar⟧?', 'Hoe zit dat?', 'Hoe zit dat?'],
    ['nl', 'u ging dus weg, ⟦hé⟧', 'Hoe zit dat?', 'hoe zit dat?'],
    ['en', 'You were afraid,\nweren’t ⟦you⟧? Go on.', 'What about that?', 'What about that? Go on.'],
  ] as const)('%s: takes the place of the whole question: %s', (language, marked, wording, expected) => {
    expect(put(language, marked, wording)).toBe(expected);
  });

  it.each([
    [
      'fr',
      'Qui est l’⟦agent de persécution⟧ dans votre cas ?',
      'la personne dont vous avez peur',
      'Qui est l’agent de persécution, c’est-à-dire la personne dont vous avez peur, dans votre cas ?',
    ],
    [
      'nl',
      'Behoort u tot een ⟦sociale groep⟧?',
      'een groep mensen zoals u',
      'Behoort u tot een sociale groep, dat wil zeggen een groep mensen zoals u?',
    ],
    [
      'en',
      'Who is the ⟦agent of persecution⟧?',
      'the person you are afraid of',
      'Who is the agent of persecution, that is to say the person you are afraid of?',
    ],
  ] as const)('%s: explains a noun behind its article: %s', (language, marked, wording, expected) => {
    expect(put(language, marked, wording)).toBe(expected);
  });

  it.each([
    ['fr', '⟦En l’espèce⟧, qu’avez-vous vu ?', 'dans votre cas', 'Dans votre cas, qu’avez-vous vu ?'],
    ['nl', 'Vroeg u ⟦subsidiaire bescherming⟧?', 'bescherming', 'Vroeg u bescherming?'],
    ['en', 'Is ⟦internal relocation⟧ possible?', 'living elsewhere', 'Is living elsewhere possible?'],
  ] as const)('%s: stands for a word that has no article: %s', (language, marked, wording, expected) => {
    expect(put(language, marked, wording)).toBe(expected);
  });

  it.each([
    ['fr', 'Quels faits ⟦invoquez⟧-vous ?', 'avancer'],
    ['fr', 'Pouvez-vous ⟦corroborer⟧ ces propos ?', 'montrer que c’est vrai'],
    ['nl', 'Wat zegt u van de ⟦bovenvermelde⟧ feiten?', 'waarover we net spraken'],
    ['en', 'Did you ⟦adduce⟧ evidence?', 'give as a reason'],
  ] as const)(
    '%s: is left to the writer where it needs other words around it: %s',
    (language, marked, wording) => {
      expect(put(language, marked, wording)).toBeUndefined();
    },
  );
});
