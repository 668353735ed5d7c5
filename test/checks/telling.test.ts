import { describe, expect, it } from 'vitest';
import { assessed } from '../support/assess.ts';

/** The status of a clause for a record that consists of these lines. */
async function status(clause: string, ...lines: readonly string[]): Promise<string> {
  const { clauses } = await assessed(`${lines.join('\n')}\n`);
  return clauses.find((each) => each.clause === clause)!.status;
}

const rest = [
  'PO: Waar bent u geboren?',
  'VIB: In Herat, in het westen van het land.',
  'PO: Wie woont daar nog?',
  'VIB: Mijn ouders.',
];

describe('information is told, not asked', () => {
  it.each([
    ['CGRA-3.17', 'Moest u altijd meewerken met die mannen?', 'U bent verplicht om mee te werken.'],
    ['CGRA-3.18', 'Zei u toen de waarheid?', 'U moet hier de waarheid vertellen.'],
    ['CGRA-3.13', 'Mocht u daar roken?', 'U mag hier niet roken.'],
    ['CGRA-3.15', 'Bleef dat gesprek vertrouwelijk?', 'Weet u dat alles hier vertrouwelijk blijft?'],
    ['CGRA-3.11', 'We pauzeren nu even.', 'U mag altijd pauzeren.'],
    ['CGRA-3.19', 'Meester, u hebt het woord.', 'De advocaat krijgt op het einde het woord.'],
  ])('%s: « %s » is not « %s »', async (clause, asked, told) => {
    const header = 'Advocaat: Mr. Claes\n';
    expect(await status(clause, header, `PO: ${asked}`, 'VIB: Ja.', ...rest)).not.toBe('pass');
    expect(await status(clause, header, `PO: ${told}`, 'VIB: Ja.', ...rest)).toBe('pass');
  });

  it('takes the domicile and the phone, which are asked for', async () => {
    expect(await status('CGRA-3.10', 'PO: Is uw gekozen woonplaats nog dezelfde?', 'VIB: Ja.', ...rest)).toBe(
      'pass',
    );
    expect(await status('CGRA-1.6', 'PO: Kunt u uw gsm uitzetten?', 'VIB: Ja.', ...rest)).toBe('pass');
  });
});

describe('the last word', () => {
  const told = [
    'PO: Wat vreest u bij terugkeer?',
    'VIB: De dood.',
    'PO: Wilt u nog iets zeggen?',
    'VIB: Nee.',
  ];

  it('is the applicant’s own, and the fear is of what is to come', async () => {
    expect(await status('CGRA-12.3', ...rest, ...told)).toBe('pass');
    const past = [
      'PO: Was u bang toen u terugkeerde van school?',
      'VIB: Ja.',
      'PO: Wilde uw vader nog iets zeggen?',
      'VIB: Nee.',
    ];
    expect(await status('CGRA-12.3', ...rest, ...past)).toBe('review');
    const away = [
      'PO: Were you afraid when you returned from school?',
      'A: Yes.',
      'PO: Did he add anything else to that?',
      'A: No.',
    ];
    expect(await status('CGRA-12.3', ...away)).toBe('review');
  });

  it.each([
    'Zijn er nog elementen die u wenst toe te voegen?',
    'Is er iets dat u nog wenst te melden?',
    'Hebt u nog iets dat u wenst mee te delen?',
    'Zijn er nog zaken die we niet besproken hebben?',
    'Hebt u alles kunnen vertellen?',
    'Nog zaken toe te voegen?',
  ])('may be asked for with « %s »', async (question) => {
    expect(await status('CGRA-12.3', ...rest, ...told.slice(0, 2), `PO: ${question}`, 'VIB: Nee.')).toBe(
      'pass',
    );
  });
});

it.each(['Have we covered everything you wanted to say?', 'Anything further you’d like to say?'])(
  'the last word may be asked for with « %s »',
  async (question) => {
    const before = ['PO: What do you fear if you return to that town?', 'A: They will kill me.'];
    expect(await status('CGRA-12.3', ...before, `PO: ${question}`, 'A: No, I have said it all.')).toBe(
      'pass',
    );
  },
);

describe('the interpreter', () => {
  it('is named by any civility', async () => {
    const named = 'PO: Naast mij zit de tolk, mijnheer Karim Bouzid, hij is neutraal.';
    expect(await status('CGRA-3.4', 'Tolk: Arabisch', named, 'VIB: Dag.', ...rest)).toBe('fail');
  });

  it('and the applicant may be asked whether they understand each other', async () => {
    const asked = ['PO: Begrijpen jullie elkaar goed?', 'VIB: Ja.'];
    expect(await status('CGRA-3.5', 'Tolk: code 12', '', ...asked, ...rest)).toBe('pass');
  });
});

it.each(['Tussenkomst advocaat: verwijst naar de stukken.', 'Opmerkingen van de voogd: geen.'])(
  'remarks behind their own title are noted: « %s »',
  async (remarks) => {
    expect(await status('CGRA-6.6', 'Advocaat: Mr. Nijs', 'Voogd: Jan Segers', '', ...rest, remarks)).toBe(
      'pass',
    );
  },
);

it('a lawyer who has left for good is not refused the floor', async () => {
  const left = 'De advocaat verlaat het onderhoud om 10u30 en keert niet meer terug.';
  expect(
    await status('CGRA-6.6', 'Advocaat: Mr. Nijs', '', ...rest.slice(0, 2), left, ...rest.slice(2)),
  ).toBe('inconclusive');
});

it.each([
  ['3u00', 'pass'],
  ['2u57', 'pass'],
  ['3u03', 'fail'],
])('a short interruption may be left in the stated length: %s', async (length, expected) => {
  const header = ['Begin: 13u05', 'Einde: 16u20', `Duur: ${length}`, ''];
  const breaks = ['[Pauze 14u30-14u45]', '[Onderbreking 15u40-15u43]'];
  expect(await status('CGRA-12.8', ...header, ...rest.slice(0, 2), ...breaks, ...rest.slice(2))).toBe(
    expected,
  );
});

it('two sentences with a question between them are no one passage', async () => {
  const header = 'Advocaat: Mr. Claes\n';
  const parted = 'PO: Uw advocaat is hier. Gaat het? Op het einde ronden we af.';
  expect(await status('CGRA-3.19', header, parted, 'VIB: Ja.', ...rest)).not.toBe('pass');
});
