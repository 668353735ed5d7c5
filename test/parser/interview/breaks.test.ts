import { describe, expect, it } from 'vitest';
import { contentsOf, pauses, readRecord, said } from './read.ts';

const around = (mark: string): Promise<Awaited<ReturnType<typeof readRecord>>> =>
  readRecord(`Date : 12/03/2024\nOP : Ça va ?\nDPI : Oui\n${mark}\nOP : Et ?\nDPI : Rien.\n`);

describe('break marks (domain §C.2)', () => {
  it.each([
    ['[PAUSE 10h35–10h50]', '10:35–10:50'],
    ['(Pause : 10h35 → 10h50)', '10:35–10:50'],
    ['Pause de 10h35 à 10h50', '10:35–10:50'],
    ['Pause 10h35 - 10h50.', '10:35–10:50'],
    ["L'entretien est suspendu de 10h35 à 10h50.", '10:35–10:50'],
    ["L'entretien est interrompu à 10h35 et reprend à 10h50", '10:35–10:50'],
    ['Interruption technique (10h35-10h50)', '10:35–10:50'],
    ["[Pause demandée par l'avocat de 10h35 à 10h50]", '10:35–10:50'],
    ['10h35 - 10h50 : pause', '10:35–10:50'],
    ['Pause de midi de 12h30 à 13h15', '12:30–13:15'],
    ['Pause déjeuner : 12h00-12h45', '12:00–12:45'],
    ['OP : Pause de 10h35 à 10h50.', '10:35–10:50'],
    ['[PAUZE 10u35–10u50]', '10:35–10:50'],
    ['Pauze van 10u35 tot 10u50', '10:35–10:50'],
    ['Pauze: 10.35 uur - 10.50 uur', '10:35–10:50'],
    ['Het onderhoud wordt geschorst om 10u35 en hervat om 10u50.', '10:35–10:50'],
    ['Middagpauze 12u00 - 12u45', '12:00–12:45'],
    ['[BREAK 10:35–10:50]', '10:35–10:50'],
    ['Break from 10.35 am to 10.50 am', '10:35–10:50'],
    ['Lunch break 12.00–12.45', '12:00–12:45'],
    ['[PAUSE]', '?–?'],
    ['PAUSE', '?–?'],
    ['Pause à 10h35', '10:35–?'],
    ['Geschorst om 10u35', '10:35–?'],
    ['Interview suspended at 10:35', '10:35–?'],
    ['[PAUSE jusqu’à 10h50]', '?–10:50'],
    ['Pauze tot 10u50', '?–10:50'],
    ['Pause de 15 minutes', "?–? 15'"],
    ['[pause 15 min]', "?–? 15'"],
    ["[Pause d'1h]", "?–? 60'"],
    ['Pause de dix heures et demie à onze heures moins le quart', '10:30–10:45'],
  ])('%s', async (mark, limits) => {
    const { interview } = await around(mark);
    expect(pauses(interview)).toEqual([limits]);
    expect(said(interview)).toEqual([
      'officer: Ça va ?',
      'applicant: Oui',
      'officer: Et ?',
      'applicant: Rien.',
    ]);
  });

  it.each([
    ['Suspendu à 10h35', 'Reprise à 10h50'],
    ['[Début de la pause 10h35]', '[Fin de la pause 10h50]'],
    ['Pause à 10h35', 'On reprend à 10h50.'],
    ['OP : Nous faisons une pause, il est 10h35.', 'OP : Nous reprenons, il est 10h50.'],
    ['Begin pauze 10u35', 'Einde pauze 10u50'],
    ['Geschorst om 10u35', 'Hervatting om 10u50'],
    ['Adjourned at 10:35', 'Resumed at 10:50'],
  ])('%s … %s, across turns', async (start, end) => {
    const { interview } = await around(`${start}\nINT : Ça va.\n${end}`);
    expect(pauses(interview)).toEqual(['10:35–10:50']);
  });

  it('closes the last open break only, and keeps a reprise that closes none', async () => {
    const { interview } = await around(
      'Pause à 10h35\nReprise à 10h50\nPause à 11h30\nReprise à 11h45\nReprise à 12h10',
    );
    expect(pauses(interview)).toEqual(['10:35–10:50', '11:30–11:45', '?–12:10']);
  });

  it('does not count a break twice when its end is repeated, or the header tells it too', async () => {
    expect(pauses((await around('Pause de 10h35 à 10h50\nReprise à 10h50')).interview)).toEqual([
      '10:35–10:50',
    ]);
    const header = await readRecord(
      'Date : 12/03/2024\nPauses : 10h35–10h50, 12h00–12h30\n\nOP : Ça va ?\n[PAUSE 10h35–10h50]\nDPI : Oui.\n',
    );
    expect(pauses(header.interview)).toEqual(['12:00–12:30', '10:35–10:50']);
    const none = await readRecord('Date : 12/03/2024\nPause : aucune\n\nOP : Ça va ?\nDPI : Oui.\n');
    expect(pauses(none.interview)).toEqual([]);
  });

  it('finds a mark at the end of a turn', async () => {
    const { interview } = await readRecord('OP : Ça va ?\nDPI : Oui. [PAUSE 10h35–10h50]\nOP : Et ?\n');
    expect(pauses(interview)).toEqual(['10:35–10:50']);
    expect(said(interview)[1]).toBe('applicant: Oui.');
  });
});

describe('what is no break', () => {
  it.each([
    'DPI : On a fait une pause à 15h.',
    'DPI : Pause de midi à 13h.',
    'DPI : On a fait une\npause à 15h et puis on est repartis.',
    'DPI : On a travaillé,\npause à 15h, jusqu’au soir.',
    'OP : Voulez-vous une pause ?',
    'OP : Nous ferons une pause vers 10h30.',
    'OP : Vous pouvez demander une pause à tout moment.',
    'DPI : Je travaillais de 10h35 à 10h50.',
    'VIB: We hielden pauze om 15u.',
    'OP : Was there a break at 15:00?',
  ])('%j', async (line) => {
    const { interview } = await around(line);
    expect(pauses(interview)).toEqual([]);
  });
});

describe('absences', () => {
  it.each([
    ['[ABSENCE AVOCAT 11h20–11h26 appel urgent]', 'lawyer', '11:20', '11:26'],
    ['Me D. quitte le local à 11h20 et revient à 11h26.', 'lawyer', '11:20', '11:26'],
    ['Me D. quitte le local à 11h20.\nOP : Bien.\nMe D. revient à 11h26.', 'lawyer', '11:20', '11:26'],
    ["[L'avocat sort téléphoner]", 'lawyer', undefined, undefined],
    ['De advocaat verlaat het lokaal om 11u20', 'lawyer', '11:20', undefined],
    ['De voogd gaat even buiten om 11u20', 'guardian', '11:20', undefined],
    ['The lawyer leaves the room at 11.20 and returns at 11.26', 'lawyer', '11:20', '11:26'],
  ])('%j', async (line, who, start, end) => {
    const { interview } = await around(line);
    const [absence, ...more] = contentsOf(interview).filter((node) => node.type === 'absence');
    expect(more).toEqual([]);
    expect(absence).toMatchObject({ who });
    expect([absence!.start, absence!.end]).toEqual([start, end]);
  });

  it('leaves the applicant’s story alone', async () => {
    const { interview } = await around('mon avocat sort de la pièce');
    expect(contentsOf(interview).map((node) => node.type)).not.toContain('absence');
  });
});

describe('a sentence about a break is said, a mark is none', () => {
  it.each([
    [
      'OP : Merci.\nOn va faire une pause maintenant.\nDPI : Oui.',
      'Merci.\nOn va faire une pause maintenant.',
    ],
    ['OP : Merci.\nNous faisons une courte pause.\nDPI : Oui.', 'Merci.\nNous faisons une courte pause.'],
    ['OP :\nNous faisons une pause.\nDPI : Oui.', 'Nous faisons une pause.'],
    ['PO: Dank u.\nWe nemen nu een pauze.\nVIB: Ja.', 'Dank u.\nWe nemen nu een pauze.'],
    ['PO: Dank u.\nLaten we een korte pauze nemen.\nVIB: Ja.', 'Dank u.\nLaten we een korte pauze nemen.'],
    ['PO: Thank you.\nLet’s take a break.\nA: Fine.', 'Thank you.\nLet’s take a break.'],
    ['PO: Thank you.\nWe take a short break now.\nA: Fine.', 'Thank you.\nWe take a short break now.'],
  ])('%j', async (lines, words) => {
    const { interview } = await readRecord(`Date : 12/03/2024\n${lines}\n`);
    expect(pauses(interview)).toEqual([]);
    expect(said(interview)[0]).toBe(`officer: ${words}`);
  });

  it.each([
    ['Courte pause.', '?–?'],
    ['Korte pauze.', '?–?'],
    ['Short break.', '?–?'],
    ['Nous faisons une pause, il est 10h35.', '10:35–?'],
    ['We nemen pauze om 10u35.', '10:35–?'],
    ['[On fait une pause]', '?–?'],
  ])('%s', async (mark, limits) => {
    const { interview } = await readRecord(`OP : Ça va ?\nDPI : Oui.\n${mark}\nOP : Et ?\n`);
    expect(pauses(interview)).toEqual([limits]);
  });

  it('reads a mark of the officer’s that was broken over two lines', async () => {
    const { interview } = await around('OP : Pause\nde 10h35 à 10h50');
    expect(pauses(interview)).toEqual(['10:35–10:50']);
    expect(said(interview)).toHaveLength(4);
  });
});

describe('who leaves before the end, as the header tells it', () => {
  const fr = (field: string): string =>
    `Date : 12/03/2024\nDébut : 13h05\nFin : 16h30\n${field}\n\nOP : Ça va ?\nDPI : Oui.\n`;
  const nl = (field: string): string =>
    `Datum: 12/03/2024\nBeginuur: 13u05\nEinduur: 16u30\n${field}\n\nPO: Gaat het?\nVIB: Ja.\n`;
  const en = (field: string): string =>
    `Date: 12/03/2024\nStart: 13:05\nEnd: 16:30\n${field}\n\nPO: How are you?\nA: Fine.\n`;

  it.each([
    [fr('Avocat présent jusqu’à 15h00'), 'lawyer'],
    [fr("Avocat : Me D., présent jusqu'à 15h00"), 'lawyer'],
    [fr("Présents : OP, DPI, interprète, avocate (jusqu'à 15h)"), 'lawyer'],
    [nl('Advocaat aanwezig tot 15u'), 'lawyer'],
    [nl('Voogd: mevr. W. (tot 15u00)'), 'guardian'],
    [en('Lawyer present until 3 pm'), 'lawyer'],
    [en('Lawyer: Ms D., present until 15:00'), 'lawyer'],
  ])('%j', async (record, who) => {
    const { interview } = await readRecord(record);
    const left = contentsOf(interview).filter((node) => node.type === 'absence');
    expect(left.map((node) => [node.who, node.start, node.end])).toEqual([[who, '15:00', undefined]]);
  });

  it.each([
    fr("Avocat : présent jusqu'à 16h30"),
    fr("Avocat : absent jusqu'à 15h00"),
    fr('Avocat : Me D., de 13h05 à 16h30'),
    nl('Advocaat: mr. D.'),
    en('Interpreter present until 3 pm'),
  ])('nobody: %j', async (record) => {
    const { interview } = await readRecord(record);
    expect(contentsOf(interview).filter((node) => node.type === 'absence')).toEqual([]);
  });

  it('is told once when the body tells it too', async () => {
    const { interview } = await readRecord(
      `${fr("Avocat : présent jusqu'à 15h00")}L'avocat quitte le local à 15h00\nOP : Bien.\n`,
    );
    expect(contentsOf(interview).filter((node) => node.type === 'absence')).toHaveLength(1);
  });
});

describe('a break of which the officer tells the times', () => {
  it.each([
    [
      'PO: We nemen even pauze. Het is 14u20.\n-- pauze 15 min --\nPO: Het is 14u35, we hervatten.',
      '14:20–14:35',
    ],
    ['OP : On fait une pause, il est 14h20.\n[pause 15 min]\nOP : Il est 14h35, on reprend.', '14:20–14:35'],
    ['PO: Shall we take a break?\n[break 15 min]\nPO: Fine.', "?–? 15'"],
  ])('%s', async (mark, expected) => {
    const { interview } = await around(mark);
    expect(pauses(interview)).toEqual([expected]);
  });
});

describe('a break that header and body tell', () => {
  const told = async (mark: string, header = 'Pause : 10h35 - 10h50') =>
    (await readRecord(`Date : 12/03/2024\nDébut : 9h05\nFin : 12h50\n${header}\n${turnsAround(mark)}`))
      .interview;

  it('has its times from the header where the body gives none', async () => {
    expect(pauses(await told('--- Pause ---'))).toEqual(['10:35–10:50']);
    expect(pauses(await told('[PAUSE]', 'Pauses : 10h20 - 10h35, 11h40 - 11h50'))).toEqual([
      '11:40–11:50',
      '10:20–10:35',
    ]);
    // More marks than times: which of them the header means, nobody knows.
    expect(pauses(await told('[PAUSE]\nOP : Et ?\nDPI : Rien.\n[PAUSE]'))).toContain('?–?');
  });

  it('is read sentence by sentence', async () => {
    expect(
      pauses(await told('Une pause est accordée à 10h35. L’entretien reprend à 10h50.', 'Lieu : Bruxelles')),
    ).toEqual(['10:35–10:50']);
  });

  it('may hide in a line that is no mark', async () => {
    const { unplaced } = await told('Le groupe prend alors dehors une pause café, 10h35–10h50.', 'Lieu : X');
    expect(unplaced).toMatchObject([{ clocks: ['10:35', '10:50'], amidTurns: true }]);
    expect((await told('Il a dit que la pause lui faisait du bien.', 'Lieu : X')).unplaced).toEqual([]);
  });
});

function turnsAround(mark: string): string {
  return `OP : Ça va ?\nDPI : Oui\n${mark}\nOP : Et ?\nDPI : Rien.\n`;
}
