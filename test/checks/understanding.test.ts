import { describe, expect, it } from 'vitest';
import { checks } from '../../generated/checks.ts';
import type { Language } from '../../src/model/locale.ts';
import { assessed } from '../support/assess.ts';

const check = checks.find(({ id }) => id === 'unverified-understanding')!;

/** The clause's status and what was said, of a record that goes on as any other. */
async function of(
  language: Language,
  body: string,
): Promise<readonly [string | undefined, readonly string[]]> {
  const [head, rest] = frame[language];
  const { clauses, findings } = await assessed(`${head}\n\n${body}\n${rest}`, { check, language });
  const status = clauses.find(({ clause }) => clause === 'CGRA-3.5')?.status;
  return [status, findings.map(({ messageId }) => messageId)];
}

const frame = {
  fr: [
    'Interprète : code 12',
    'OP : Où êtes-vous né ?\nDPI : À Labé.\nOP : Avec qui viviez-vous ?\nDPI : Seul.',
  ],
  nl: ['Tolk: code 12', 'PO: Waar bent u geboren?\nVIB: In Herat.\nPO: Met wie woonde u?\nVIB: Alleen.'],
  en: ['Interpreter: code 12', 'PO: Where were you born?\nA: In Keren.\nPO: Who lived with you?\nA: Nobody.'],
} as const satisfies Record<Language, readonly [string, string]>;

const refused = {
  fr: 'OP : Comprenez-vous bien l’interprète ?\nDPI : Non, pas bien.',
  nl: 'PO: Begrijpt u de tolk goed?\nVIB: Nee, niet goed.',
  en: 'PO: Do you understand the interpreter well?\nA: No, not really.',
} as const;

describe('an applicant who does not understand the interpreter', () => {
  it.each([
    ['fr', '[Un autre interprète est appelé]\nOP : Et lui, vous le comprenez bien ?\nDPI : Oui.'],
    ['fr', 'OP : Voici un autre interprète, comprenez-vous celui-ci ?\nDPI : Oui, très bien.'],
    ['fr', '[Un autre interprète est appelé]\nOP : Comprenez-vous l’interprète ?\nDPI : Oui, lui oui.'],
    ['nl', '[Er komt een andere tolk]\nPO: Begrijpt u deze beter?\nVIB: Ja, heel goed.'],
    ['nl', 'PO: We nemen een andere tolk.\nVIB: Goed.\nPO: Verstaat u hem goed?\nVIB: Ja.'],
    ['en', '[Another interpreter is called in]\nPO: Do you understand her well?\nA: Yes.'],
    [
      'en',
      'PO: I call a different interpreter.\nA: Thanks.\nPO: Do you understand this one better?\nA: Yes, much.',
    ],
  ] as const)('is heard with another one, and says so (%s): %s', async (language, body) => {
    expect(await of(language, `${refused[language]}\n${body}`)).toEqual(['pass', []]);
  });

  it.each([
    ['fr', '[Un autre interprète est appelé]'],
    ['nl', 'PO: We nemen een andere tolk.\nVIB: Goed.'],
    ['en', '[Another interpreter is called in]\nPO: Do you understand her well?\nA: No, neither.'],
    // A yes to another interpreter, or to something else, is none to understanding.
    ['fr', 'OP : Voulez-vous un autre interprète ?\nDPI : Oui.'],
    ['nl', 'PO: Wilt u een andere tolk?\nVIB: Ja.'],
    ['en', 'PO: Would you like another interpreter?\nA: Yes.'],
  ] as const)('is not known to understand the next one (%s): %s', async (language, body) => {
    expect(await of(language, `${refused[language]}\n${body}`)).toEqual(['review', ['not-answered']]);
  });

  it.each(['fr', 'nl', 'en'] as const)('is not to be heard on as if nothing were (%s)', async (language) => {
    expect(await of(language, refused[language])).toEqual(['fail', ['no-measure']]);
  });

  it('finds the measure behind the refusal, however late that comes', async () => {
    const small = 'OP : Ça va ?\nDPI : Oui.\n'.repeat(5);
    const asked = 'OP : Comprenez-vous l’interprète ?\nDPI : Oui.\n';
    expect(await of('fr', `${asked}${small}${refused.fr}\n[Un autre interprète est appelé]`)).toEqual([
      'pass',
      [],
    ]);
    expect((await of('fr', `${asked}[Un autre interprète attend]\n${small}${refused.fr}`))[0]).toBe('fail');
  });
});

it.each<[Language, string]>([
  ['fr', 'OP : Parlez par phrases courtes pour que l’interprète puisse vous comprendre.\nDPI : D’accord.'],
  ['fr', 'OP : Parlez lentement, afin que l’interprète puisse suivre.'],
  ['nl', 'PO: Spreek in korte zinnen zodat de tolk kan volgen.\nVIB: Goed.'],
  ['nl', 'PO: Praat rustig, opdat de tolk alles kan begrijpen.'],
  ['en', 'PO: Speak in short sentences so that the interpreter can follow.\nA: All right.'],
  ['en', 'PO: Go slowly so the interpreter can understand you.'],
])('takes no request to speak slowly for the question (%s)', async (language, body) => {
  expect(await of(language, body)).toEqual(['inconclusive', ['not-asked']]);
});
