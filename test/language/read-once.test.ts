import { beforeAll, expect, it } from 'vitest';
import { corpusNotes } from '../../bench/corpus/notes.ts';
import { loadLexicons } from '../../src/io/library.ts';
import { officerTurns } from '../../src/language/context.ts';
import { phrasesIn } from '../../src/language/phrases.ts';
import { ToldAccount } from '../../src/language/told-before.ts';
import type { Speech } from '../../src/model/check.ts';
import { turnsOf } from '../../src/model/turns.ts';
import { matchesInTurn } from '../../src/text/turn-words.ts';
import { parsed } from '../support/assess.ts';
import fc from '../support/properties.ts';

let speech: Speech;
beforeAll(async () => {
  speech = { language: 'fr', lexicons: (await loadLexicons()).fr };
});

it('knows before every turn what a set gathered up to it would hold, and reads no turn twice', () => {
  const words = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 3 }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, fc.array(fc.nat({ max: 12 }), { maxLength: 20 }), (turns, asked) => {
      const read = turns.map(() => 0);
      const account = new ToldAccount((at) => {
        read[at]!++;
        return turns[at]!;
      });
      for (const at of asked.map((one) => one % (turns.length + 1))) {
        const told = account.before(at);
        const naive = new Set<string>(turns.slice(0, at).flat());
        expect([...told]).toEqual([...naive]);
        expect(told.size).toBe(naive.size);
        for (const word of 'abcdefg') expect(told.has(word)).toBe(naive.has(word));
      }
      expect(read.every((times) => times <= 1)).toBe(true);
    }),
  );
});

it('reads the turns of a record, and searches each for a lexicon, once for all checks', async () => {
  const [note] = corpusNotes(1, 8_000);
  const { interview } = await parsed(note!.text, 'fr', 'note.md');
  const officer = officerTurns(interview, speech);
  expect(officer.length).toBeGreaterThan(10);
  expect(officerTurns(interview, speech)).toBe(officer);
  const jargon = speech.lexicons.get('jargon')!;
  for (const turn of turnsOf(interview))
    expect(matchesInTurn(turn, jargon)).toBe(matchesInTurn(turn, jargon));
  // Of a turn that quotes nobody, its analysis has the same words: what was found in one was found in the other.
  const plain = officer.filter(({ analysis }) => analysis.asWritten);
  expect(plain.length).toBeGreaterThan(10);
  for (const { turn, analysis } of plain)
    expect(phrasesIn(analysis, jargon)).toBe(matchesInTurn(turn, jargon));
});

it('searches a turn that quotes somebody without the quotation', async () => {
  const { interview } = await parsed(
    'OP : Il a dit « le CGRA appliquera la protection subsidiaire ». Et vous ?\nDPI : Rien.\n',
    'fr',
  );
  const jargon = speech.lexicons.get('jargon')!;
  const [quoting] = officerTurns(interview, speech);
  expect(quoting!.analysis.asWritten).toBeUndefined();
  expect(matchesInTurn(quoting!.turn, jargon).length).toBeGreaterThan(0);
  expect(phrasesIn(quoting!.analysis, jargon)).toEqual([]);
});
