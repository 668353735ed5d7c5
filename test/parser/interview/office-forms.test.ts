import { describe, expect, it } from 'vitest';
import { checkAlone } from '../../support/alone.ts';
import { pauses, readRecord, said, sittings } from './read.ts';

/** An opening that states more than it asks, as most do: fewer than six in ten of the officer's turns ask. */
const spoken: readonly (readonly ['o' | 'a', string])[] = [
  ['o', 'Goedemorgen, ik ben de protection officer en ik zal u vandaag horen.'],
  ['a', 'Goedemorgen.'],
  ['o', 'Alles is vertrouwelijk en uw autoriteiten vernemen niets.'],
  ['a', 'Goed.'],
  ['o', 'U kunt altijd een pauze of water vragen.'],
  ['a', 'Dank u.'],
  ['o', 'Waar woonde u voor uw vertrek?'],
  ['a', 'In Baghlan.'],
  ['o', 'Met wie woonde u daar?'],
  ['a', 'Met mijn broer.'],
  ['o', 'Waarom bent u vertrokken?'],
  ['a', 'Ze namen mijn broer mee.'],
];
const heard = spoken.map(([who, words]) => `${who === 'o' ? 'officer' : 'applicant'}: ${words}`);

function marked(officer: (n: number) => string, applicant: (n: number) => string, between = '\n'): string {
  return spoken
    .map(([who, words], i) => {
      const n = Math.floor(i / 2) + 1;
      return (who === 'o' ? officer(n) : applicant(n)) + words;
    })
    .join(between);
}

const header = 'Datum: 12/03/2024\nBeginuur: 9u05\nEinduur: 12u05\n';

describe('marks', () => {
  it.each([
    ['Vr.: / Antw.:', header, () => 'Vr.: ', () => 'Antw.: '],
    ['Vr. 3 – / Antw. 3 –', header, (n: number) => `Vr. ${n} – `, (n: number) => `Antw. ${n} – `],
    ['V: / A:', header, () => 'V: ', () => 'A: '],
    ['V / A', header, () => 'V ', () => 'A '],
    ['QUESTION 3. / REPONSE.', header, (n: number) => `QUESTION ${n}. `, () => 'REPONSE. '],
    ['OP/PO: / DPI/VERZ:', header, () => 'OP/PO: ', () => 'DPI/VERZ: '],
    ['CO: / APP:', header, () => 'CO: ', () => 'APP: '],
    ['initials nobody explains', header, () => 'DVB: ', () => 'KRS: '],
    [
      'names, titled otherwise in the header',
      `${header}Protection officer: mevrouw Claes\n`,
      () => 'Mevr. Claes: ',
      () => 'Dhr. S.: ',
    ],
    ['names that no header explains', header, () => 'Mevr. Claes: ', () => 'Mevr. S.: '],
    ['numbered questions, plain answers', header, (n: number) => `${n}. `, () => ''],
    ['numbers and arrows', header, (n: number) => `${n}/ `, () => '→ '],
  ])('reads %s', async (_, head, officer, applicant) => {
    for (const between of ['\n', '\n\n']) {
      const { interview } = await readRecord(`${head}\n${marked(officer, applicant, between)}\n`);
      expect(said(interview)).toEqual(heard);
    }
  });

  it('says of two names that nothing tells apart that nobody can tell', async () => {
    const record = `${header}\n${spoken.map(([who, words]) => `${who === 'o' ? 'Dhr. B.: ' : 'Dhr. S.: '}${words.replace('?', '.')}`).join('\n')}\n`;
    expect(await checkAlone('unsegregated-turns', record, { language: 'nl' })).toMatchObject({
      status: 'inconclusive',
    });
    const { interview } = await readRecord(record);
    expect(new Set(said(interview).map((turn) => turn.split(':')[0]))).toEqual(new Set(['unknown']));
  });

  it.each([
    'Adv. – Ik benadruk de toestand in Baghlan.',
    'Raadsm.: Ik benadruk de toestand in Baghlan.',
    'Opmerking advocaat: Ik benadruk de toestand in Baghlan.',
    'Opmerkingen van de advocate. Zij benadrukt de toestand in Baghlan.',
  ])('hears the lawyer in « %s »', async (line) => {
    const record = `${header}Advocaat: Mr. Peeters\n\n${marked(
      () => 'Vr. – ',
      () => 'Antw. – ',
    )}\nVr. – Meester, ik geef u het woord.\n${line}\n`;
    expect(await checkAlone('missing-lawyer-remarks', record, { language: 'nl' })).toMatchObject({
      status: 'pass',
    });
  });
});

const body = `\n${marked(
  () => 'PO: ',
  () => 'VIB: ',
)}\n`;

describe('times', () => {
  it.each([
    ['Datum: 12/03/2024\nStart: 0905\nEinde: 1205 hrs\nDuur: 2u45\n'],
    ['Datum: 12/03/2024\nTijd: 0905-1205\nDuur: 2u45\n'],
    ['Datum: 12/03/2024\nBegin: 09:05:00\nEinde: 12:05:30\nDuur: 2u45\n'],
    ['Datum: 12/03/2024\nBegin: 9hO5\nEinde: l2h05\nDuur: 2u45\n'],
    ['Date / Datum : 12/03/2024\nDébut / Begin : 9h05\nFin / Einde : 12h05\nDurée / Duur : 2h45\n'],
    [
      'Persoonlijk onderhoud van 12 maart 2024, aanvang 9.05 uur, einde 12.05 uur, duur 2 uur en 45 minuten (pauze niet inbegrepen).\n',
    ],
  ])('reads those of « %s »', async (head) => {
    const { interview } = await readRecord(head + body, 'record.txt', 'nl');
    expect(sittings(interview)).toEqual(['2024-03-12 09:05–12:05 165']);
    expect(pauses(interview)).toEqual([]);
  });

  it.each([
    ['-- break 1035-1050 --', '10:35–10:50'],
    ['[10:35:10] PAUZE\n[10:50:20] HERVATTING', '10:35–10:50'],
    ['PAUZE l0u35 - l0u5O', '10:35–10:50'],
    ['[01:30:10] PAUZE\n[01:45:20] HERVATTING', '?–?'],
    ['Pauze van 10u35 tot 10u50 (niet inbegrepen in de duur)', '10:35–10:50'],
  ])('reads the break of « %s »', async (lines, pause) => {
    const { interview } = await readRecord(`${header}${body}${lines}\n${body}`, 'record.txt', 'nl');
    expect(pauses(interview)).toEqual([pause]);
  });

  it.each(['Zonder pauze.', 'Entretien sans pause', 'Duur: 2u45 (pauze inbegrepen)'])(
    'takes « %s » for no break',
    async (line) => {
      const { interview } = await readRecord(`${header}${line}\n${body}`, 'record.txt', 'nl');
      expect(pauses(interview)).toEqual([]);
    },
  );
});

const answer = 'VIB: Goed.\n';

describe('breaks that the officer tells', () => {
  it.each([
    [
      'PO: We nemen een korte pauze. Het is 10u35.\n',
      'PO: Het is 10u50. We hervatten. Alles goed?\n',
      '10:35–10:50',
    ],
    ['PO: We nemen nu even pauze, het is 10u35.\n', 'PO: We gaan verder, het is 10u50.\n', '10:35–10:50'],
    [
      'PO: Goed. We nemen een pauze van een kwartier, het is 10u35.\n',
      'PO: Het is 10u50, we gaan verder.\n',
      '10:35–10:50',
    ],
    ['PO: We nemen een pauze.\n', 'PO: We gaan verder.\n', '?–?'],
    ['PO: We nemen een pauze, het is 10u35.\n', '[PAUZE 10u35–10u50]\nPO: We gaan verder.\n', '10:35–10:50'],
  ])('reads « %s %s »', async (first, second, pause) => {
    const { interview } = await readRecord(
      `${header}${body}${first}${answer}${second}${body}`,
      'record.txt',
      'nl',
    );
    expect(pauses(interview)).toEqual([pause]);
    expect(interview.unplaced).toEqual([]);
  });

  it('leaves what else was said in the turn', async () => {
    const record = `${header}${body}PO: Ik begrijp het. We nemen pauze, het is 10u35.\n${answer}PO: Het is 10u50. We gaan verder. Waar was u toen?\n${answer}`;
    const { interview } = await readRecord(record, 'record.txt', 'nl');
    expect(said(interview).slice(heard.length)).toEqual([
      'officer: Ik begrijp het.',
      'applicant: Goed.',
      'officer: Waar was u toen?',
      'applicant: Goed.',
    ]);
  });

  it.each([
    'PO: Het is 10u35, ik stel voor dat we een kwartier pauzeren. Daarna om 10u50 pauze gedaan.\n',
    'PO: Goed, we beginnen opnieuw, het is intussen bijna 10u50.\n',
    'PO: Korte pauze.\n[10u35 – 10u50]\n',
  ])('cannot tell of « %s »', async (lines) => {
    const record = `${header}${body}${lines}${answer}${body}`;
    for (const check of ['unrecorded-break', 'long-stretch'])
      expect(await checkAlone(check, record, { language: 'nl' }), check).toMatchObject({
        status: 'inconclusive',
      });
  });

  it.each([
    ['PO: Het is 10u35, we nemen pauze.\n[PAUZE 10u35–10u50]\nPO: Het is 10u50, we gaan verder.\n', 'pass'],
    ['[PAUZE 10u35–10u50]\nPO: De les hervat om 11u?\n', 'pass'],
    ['[PAUZE 10u35–10u50]\nPO: U had daar pauze om 15u30.\n', 'pass'],
  ])('is sure of « %s »', async (lines, status) => {
    const record = `${header}${body}${lines}${answer}${body}`;
    expect(await checkAlone('unrecorded-break', record, { language: 'nl' })).toMatchObject({ status });
  });
});

describe('several breaks', () => {
  it.each([
    ['Pauzes: 10u35-10u50 en 11u30-11u45', ['10:35–10:50', '11:30–11:45']],
    ['Pauzes:\nPauze 1: 10u35 – 10u50\nPauze 2: 11u30 – 11u45', ['10:35–10:50', '11:30–11:45']],
  ])('are read from « %s » at the foot', async (lines, found) => {
    const { interview } = await readRecord(`${header}${body}${lines}\n`, 'record.txt', 'nl');
    expect(pauses(interview)).toEqual(found);
  });

  it('are told once where the foot lists what stood among the turns', async () => {
    const marked = `${header}${body}[PAUZE]\n${body}[PAUZE 11u30–11u45]\n${body}`;
    const { interview } = await readRecord(
      `${marked}\nPauzes:\nPauze 1: 10u35 – 10u50\nPauze 2: 11u30 – 11u45\n`,
      'record.txt',
      'nl',
    );
    expect(pauses(interview)).toEqual(['10:35–10:50', '11:30–11:45']);
  });

  it.each([
    ['[PAUZE 15 min]', ['10:35–10:50']],
    // Not as long as it is said to be: another break, or a contradiction that stays in sight.
    ['[PAUZE 45 min]', ["?–? 45'", '10:35–10:50']],
  ])('take the times of the foot where the length agrees: %s', async (mark, found) => {
    const text = `${header}${body}${mark}\n${body}\nPauze: 10u35 – 10u50\n`;
    const { interview } = await readRecord(text, 'record.txt', 'nl');
    expect(pauses(interview)).toEqual(found);
  });
});
