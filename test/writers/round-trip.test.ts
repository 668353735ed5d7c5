import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/model/interview.ts';
import docx from '../../src/parser/formats/docx.ts';
import markdown from '../../src/parser/formats/markdown.ts';
import odt from '../../src/parser/formats/odt.ts';
import text from '../../src/parser/formats/text.ts';
import { parseInterview } from '../../src/parser/interview/interview.ts';
import { canonicalMarkdown } from '../../src/writers/markdown.ts';
import { casesOf, formats } from '../parser/formats/readings.ts';
import { loadLexicons } from '../support/lexicons.ts';
import { root } from '../support/project.ts';
import fc from '../support/properties.ts';
import { reading } from '../support/reading.ts';
import { normalTree } from './normal.ts';

const lexicons = loadLexicons();

async function treeOf(bytes: Uint8Array | string, id: keyof typeof formats): Promise<Interview> {
  const read = await reading({ text, markdown, docx, odt }[id], bytes);
  return parseInterview(read, { language: 'auto', lexicons }).interview;
}

const folder = join(root, 'fixtures', 'interviews');
const files = { 'record.md': 'markdown', 'record.txt': 'text', 'record.docx': 'docx' } as const;
const interviews = readdirSync(folder).flatMap((name) =>
  (Object.keys(files) as (keyof typeof files)[])
    .map((file) => ({ name, id: files[file], path: join(folder, name, file) }))
    .filter(({ path }) => existsSync(path))
    .map(({ id, path }) => ({ name, id, bytes: new Uint8Array(readFileSync(path)) })),
);
const notes = (Object.keys(formats) as (keyof typeof formats)[]).flatMap((id) =>
  casesOf(id).map(({ name, bytes }) => ({ name: `${id}/${name}`, id, bytes })),
);

async function expectKept(bytes: Uint8Array | string, id: keyof typeof formats): Promise<void> {
  const first = await treeOf(bytes, id);
  const written = canonicalMarkdown(first);
  const again = await treeOf(written, 'markdown');
  expect(normalTree(again)).toEqual(normalTree(first));
  // Through a pipe it has no name that says what it is.
  expect(normalTree(await treeOf(written, 'text'))).toEqual(normalTree(first));
  expect(canonicalMarkdown(again)).toBe(written);
}

describe('a record written in the canonical template and read again', () => {
  it.each([...interviews, ...notes].map((record) => [record.name, record] as const))(
    '%s',
    async (_, record) => {
      await expectKept(record.bytes, record.id);
    },
  );
});

/** What is hard to write so that it is read again as the same words. */
const hostile = fc.constantFrom(
  ...[
    '*',
    '_',
    '**gras**',
    '`',
    '``',
    '\\',
    '\\*',
    '#',
    '## Clôture',
    '>',
    '- ',
    '1.',
    '1) ',
    '|',
    '| je | vous |',
  ],
  ...[
    '<b>',
    '<!--',
    '-->',
    '</div>',
    '&amp;',
    '&#91;',
    '[',
    ']',
    '[x]',
    '[x](y)',
    '[...]',
    '[sic]',
    '(',
    ')',
    '(?)',
  ],
  ...[
    'OP:',
    'DPI :',
    'INT: oui',
    'Q1.',
    'NB : ',
    'Date : 12/03/2024',
    'Pause',
    'de 10h35 à 10h50',
    '[silence]',
    '(rire)',
  ],
  ...[
    '---',
    '===',
    '***',
    '~~~',
    '```',
    ':',
    '—',
    '«',
    '»',
    '"',
    "'",
    '{',
    '}',
    '\t',
    '\u00a0',
    '\u202f',
    '\u2028',
  ],
  ...[
    'http://exemple.be',
    '![',
    '!',
    '?',
    '…',
    '12h30',
    '\u0085',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '😏',
    'e\u0301',
  ],
  ...['mot '.repeat(400), 'a'.repeat(3000)],
);
const plain = fc.constantFrom(
  ...'je suis parti avec mon frère de la maison et vous êtes né où on a marché ils sont venus à deux'.split(
    ' ',
  ),
);
const speech = fc
  .array(fc.oneof({ weight: 3, arbitrary: plain }, { weight: 2, arbitrary: hostile }), { maxLength: 9 })
  .chain((words) => fc.constantFrom(' ', ' ', '', '\n').map((joint) => words.join(joint)));
const mark = fc.constantFrom(
  ...[
    '[PAUSE 10h35–10h50]',
    '[PAUSE 10h35]',
    'Reprise à 10h50',
    '[pause 15 min]',
    'Pause',
    '[ABSENCE AVOCAT 11h20–11h26]',
  ],
  ...[
    'L’avocat revient à 11h26',
    'L’avocat quitte le local',
    '[pleure]',
    '(silence)',
    '[documents remis]',
    'NB : carte "x"',
  ],
  ...[
    '\nClôture\n',
    '\nVie au pays\n',
    '\nRemarques de l’avocat\n',
    'Session 2',
    'Date : 14/03/2024',
    'Début : 14h10',
  ],
  ...['Heure de fin : 12h50', '[FIN 12h50]', 'Durée : 3h45', 'Page 3'],
);
const header = fc.constantFrom(
  ...[
    'Interprète : 1234 (pular)',
    'Interprète : aucun',
    'Avocat : Me "A" \\ B',
    'Avocat : aucun',
    'Référence : x "y" z',
  ],
  ...[
    'Réf. interne : l\'a\\b "c"',
    'Tuteur : M. D.',
    'Né le : 04/02/2009',
    'Nom : D. N.',
    'Présents : OP, avocat',
    'Mineur : oui',
  ],
  ...[
    'Besoins particuliers : trauma, "genre"',
    'Langue : pular',
    'Lieu : vidéo',
    'CGRA : 19/12345',
    'Documents : carte, acte',
  ],
);
const turn = fc
  .tuple(fc.constantFrom('OP', 'DPI', 'OP', 'DPI', 'INT', 'AV', 'TUT', 'X'), speech)
  .map(([who, words]) => `${who} : ${words}`);
const lines = fc.array(fc.oneof({ weight: 4, arbitrary: turn }, { weight: 1, arbitrary: mark }), {
  minLength: 1,
  maxLength: 10,
});

/** One seed for every run of the gate; FUZZ_SEED and FUZZ_RUNS look further. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_240_312);
const runs = Number(process.env['FUZZ_RUNS'] ?? 300);

describe('records with hostile words', () => {
  it('come back the same, and are written the same again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(header, { maxLength: 4 }), lines, async (head, body) => {
        const content = [
          'Date : 12/03/2024',
          'Début : 9h05',
          ...head,
          '',
          'OP : Comment allez-vous ?',
          ...body,
        ].join('\n');
        await expectKept(content, 'text');
      }),
      { numRuns: runs, seed },
    );
  });
});
