import { describe, expect, it } from 'vitest';
import { turnsOf } from '../../../src/model/turns.ts';
import { readRecord } from './read.ts';

const speakers = async (content: string, language: 'fr' | 'nl' | 'en' | 'auto' = 'auto') => {
  const { interview, problems } = await readRecord(content, 'record.txt', language);
  return {
    speakers: turnsOf(interview).map((turn) => turn.speaker),
    ambiguous: interview.segregation.ambiguousMarks,
    codes: problems.map((problem) => problem.code),
    assigned: interview.segregation.assigned,
  };
};
const asking =
  'V: Waar bent u geboren?\nA: In Kaboel.\nV: Wanneer bent u vertrokken?\nA: In 2020, met mijn broer.\n';
const telling = 'V: Ik ben hier geboren.\nA: Dat is goed.\nV: Dank u wel.\nA: Graag gedaan.\n';

describe('colliding marks (domain §C.4)', () => {
  it('lets the legend win', async () => {
    const { speakers: found } = await speakers(
      `Legende: V = voogd, A = advocaat, X = protection officer, Y = verzoeker\n${telling}X: Ja?\nY: Nee.\n`,
    );
    expect(found).toEqual(['guardian', 'lawyer', 'guardian', 'lawyer', 'officer', 'applicant']);
  });

  it('takes V and A for question and answer when V asks', async () => {
    expect(await speakers(asking)).toMatchObject({
      speakers: ['officer', 'applicant', 'officer', 'applicant'],
      ambiguous: [],
    });
  });

  it('does not guess when nobody asks', async () => {
    const found = await speakers(telling);
    expect(found.ambiguous).toEqual(['V', 'A']);
    expect(found.codes).toContain('ambiguous-marks');
    expect(found).toMatchObject({ speakers: ['unknown', 'unknown', 'unknown', 'unknown'], assigned: 0 });
  });

  it('takes V for the guardian and A for the lawyer beside PO and VIB', async () => {
    const content =
      'PO: Waar bent u geboren?\nVIB: In Kaboel.\nPO: Wanneer?\nVIB: In 2020.\nV: Niets.\nA: Niets toe te voegen.\n';
    expect((await speakers(content, 'nl')).speakers.slice(4)).toEqual(['guardian', 'lawyer']);
  });

  it('takes V for the applicant beside a PO whom nobody else answers', async () => {
    const content =
      'PO: Waar bent u geboren?\nV: In Kaboel.\nPO: Wanneer?\nV: In 2020.\nPO: En daarna?\nV: In Iran.\nAdv: Niets.\n';
    expect((await speakers(content, 'nl')).speakers).toEqual([
      ...['officer', 'applicant', 'officer', 'applicant', 'officer', 'applicant'],
      'lawyer',
    ]);
  });

  it.each([
    ['nl', 'Aanwezig: protection officer (PO), verzoeker (VZ), tolk Dari (K), voogd (V)'],
    ['fr', 'Présents : l’officier de protection (PO), la demanderesse (VZ), interprète (K), tutrice (V)'],
    ['fr', 'Présents : PO, VZ (demandeur), Me V. (avocat), K (interprète en dari) et V. (tuteur)'],
    ['en', 'Present: protection officer (PO), the applicant (VZ), Dari interpreter (K) and guardian (V)'],
  ] as const)('reads the marks that a list of those present explains, in %s', async (language, present) => {
    const turns = 'PO: Wie?\nVZ: Ik.\nPO: Waar?\nVZ: Daar.\nK: Amai.\nV: Niets.\nPO: Ja?\nVZ: Ja.\n';
    const { speakers: found } = await speakers(`${present}\n\n${turns}`, language);
    expect(found).toEqual([
      ...['officer', 'applicant', 'officer', 'applicant'],
      ...['interpreter', 'guardian', 'officer', 'applicant'],
    ]);
  });

  it('explains no mark by what somebody says', async () => {
    const content = 'PO: Ja?\nA: Mijn verzoeker (V) zei dat.\nPO: Ja?\nA: Nee.\nPO: Ja?\nA: Nee.\nV: Dank.\n';
    expect((await speakers(content, 'nl')).speakers.at(-1)).toBe('guardian');
  });

  it('reads Mr. as a lawyer in Dutch and as the applicant in English', async () => {
    const content = 'PO: Ja?\nA: Nee.\nPO: Ja?\nA: Nee.\nMr. B.: Dank.\n';
    expect((await speakers(content, 'nl')).speakers.at(-1)).toBe('lawyer');
    // Beside an applicant who has a mark, a title tells of somebody else.
    expect((await speakers(content, 'en')).speakers.at(-1)).toBe('unknown');
    const alone = 'PO: Ja?\nMr. B.: Nee.\nPO: Ja?\nMr. B.: Nee.\n';
    expect((await speakers(alone, 'en')).speakers.at(-1)).toBe('applicant');
  });

  it('infers initials from who asks, and says so', async () => {
    const found = await speakers(
      'K : Où êtes-vous né ?\nB : À Conakry.\nK : Quand ?\nB : En 1990.\nK : Et votre père ?\nB : En 1960.\n',
    );
    expect(found.speakers).toEqual(['officer', 'applicant', 'officer', 'applicant', 'officer', 'applicant']);
    expect(found.codes).toContain('inferred-layout');
  });

  it('leaves initials unknown when who asks does not tell', async () => {
    const found = await speakers(
      'K : Bonjour.\nB : Bonjour.\nK : Voilà.\nB : Bien.\nK : Merci.\nB : Merci.\n',
    );
    expect(new Set(found.speakers)).toEqual(new Set(['unknown']));
    expect(found.assigned).toBe(0);
  });
});
