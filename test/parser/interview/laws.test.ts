import { expect, it } from 'vitest';
import type { AnyNode } from '../../../src/model/interview.ts';
import { turnsOf } from '../../../src/model/turns.ts';
import { lineTableOf, pointAt } from '../../../src/text/lines.ts';
import fc from '../../support/properties.ts';
import { leavesOf, readRecord } from './read.ts';

/** Anything a record may be typed of, in any order: what comes out is seldom a record. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      'OP : ',
      'DPI : ',
      'Q1 : ',
      'V: ',
      'A: ',
      'Me D. : ',
      'K : ',
      '[PAUSE 10h35–10h50]',
      '[PAUSE]',
      'Reprise à 10h50',
    ],
    ...[
      '[FIN 12h50]',
      'Date : 12/03/2024',
      'Début : 9h05',
      'Interprète : 1234',
      'Deuxième entretien',
      '## Clôture',
      'p. 3',
    ],
    ...[
      '(pleure)',
      '[silence]',
      '[...]',
      'NB : x',
      '| a | b |',
      '| Question | Réponse |',
      '**Où ?**',
      '*oui*',
      '<b>',
      '> ',
      '- ',
    ],
    ...[
      '12. ',
      '---',
      '\f',
      '\u2028',
      'Où êtes-vous né ?',
      'Je suis né à Conakry.',
      'et puis',
      'half tien',
      '[',
      '(',
      ')',
      ']',
    ],
    ...[
      '\\*',
      '&amp;',
      'a[b](c)',
      'Question',
      'Réponse',
      '[Chercheur] (0:01 - 0:11)',
      'Me D. quitte le local à 11h20',
      '😀',
      'e\u0301',
    ],
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
);
const line = fc.tuple(
  fc.array(pieces, { minLength: 1, maxLength: 4 }),
  fc.constantFrom('\n', '\n\n', '\r\n', '\r'),
);
const soup = fc
  .array(line, { maxLength: 25 })
  .map((lines) => lines.map(([words, end]) => words.join('') + end).join(''));

it('never throws, and every leaf is a slice of the source within its node, in order', async () => {
  await fc.assert(
    fc.asyncProperty(soup, fc.constantFrom('record.md', 'record.txt'), async (content, name) => {
      const { interview, reading } = await readRecord(content, name);
      const { text } = reading.source;
      const table = lineTableOf(text);
      const ends = new Map<AnyNode, number>();
      for (const { leaf, parent } of leavesOf(interview)) {
        const { start, end } = leaf.position;
        expect(text.slice(start.offset, end.offset)).toBe(leaf.value);
        expect(leaf.value).not.toBe('');
        expect([start, end]).toEqual([pointAt(table, start.offset), pointAt(table, end.offset)]);
        expect(start.offset).toBeGreaterThanOrEqual(ends.get(parent) ?? parent.position.start.offset);
        expect(end.offset).toBeLessThanOrEqual(parent.position.end.offset);
        ends.set(parent, end.offset);
      }
      expect(turnsOf(interview).map((turn) => turn.n)).toEqual(turnsOf(interview).map((_, i) => i + 1));
      const { lines, assigned } = interview.segregation;
      expect(assigned).toBeLessThanOrEqual(lines);
    }),
    { numRuns: 300 },
  );
});

it('reads the same whatever the line ends and the form of accents', async () => {
  const content =
    'Date : 12/03/2024\nHeure de début : 9h05\n\nOP : Où êtes-vous né ?\nDPI : À Conakry,\nen 1990. (pleure)\n[PAUSE 10h35–10h50]\nFin de l’entretien à 12h50\n';
  const plain = await readRecord(content);
  const shape = (read: typeof plain): unknown =>
    JSON.parse(
      JSON.stringify(read.interview, (key, value) =>
        key === 'position'
          ? undefined
          : typeof value === 'string'
            ? value.normalize('NFC').replace(/\r\n?/g, '\n')
            : value,
      ),
    );
  for (const other of [
    content.replaceAll('\n', '\r\n'),
    content.replaceAll('\n', '\r'),
    content.normalize('NFD'),
    `\ufeff${content}`,
    content.replaceAll('’', "'").replaceAll(' :', '\u202f:'),
  ]) {
    const read = await readRecord(other);
    const [a, b] = [JSON.stringify(shape(read)), JSON.stringify(shape(plain))].map((text) =>
      text.replaceAll('’', "'").replaceAll('\u202f', ' '),
    );
    expect(a).toBe(b);
  }
});

it.each([
  [
    'turns',
    (n: number) => 'OP : Quand êtes-vous parti ?\nDPI : En 2020, avec mon frère (pleure).\n'.repeat(n / 2),
  ],
  ['one line', (n: number) => `OP : ${'mot '.repeat(n * 12)}`],
  ['open brackets', (n: number) => `OP : ${'[a '.repeat(n * 12)}`],
  ['labels', (n: number) => `Date : ${'Fin : '.repeat(n * 8)}`],
  ['spaces', (n: number) => `9h${' '.repeat(n * 40)}7\nDate${' '.repeat(n * 40)}: x`],
  ['unknown marks', (n: number) => Array.from({ length: n }, (_, i) => `Mot${i} : texte`).join('\n')],
])(
  'takes time in proportion to its input: %s',
  async (_, content) => {
    // Of the processor, in milliseconds: a machine busy with something else does not count.
    const cost = async (n: number): Promise<number> => {
      const text = content(n);
      const before = process.cpuUsage();
      await readRecord(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const least = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
    for (let attempt = 0; attempt < 5; attempt++) {
      least.small = Math.min(least.small, await cost(1000));
      least.large = Math.min(least.large, await cost(8000));
      // Collecting garbage and compiling only ever add: the least of few attempts is the work itself.
      if (attempt > 0 && least.large < 16 * least.small) break;
    }
    // Eight times the input: quadratic work takes sixty-four times as long, at any attempt.
    expect(least.large).toBeLessThan(24 * least.small + 100);
  },
  30_000,
);
