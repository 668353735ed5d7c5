import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/locale.ts';
import { alone } from '../support/alone.ts';

/** Around each sample stands an ordinary interview with an interpreter and nobody who assists. */
const around: Readonly<Record<Language, readonly [string, string]>> = {
  fr: [
    'Interprète : code 1234\n\nOP : Où êtes-vous né ?\nDPI : À Conakry.\nOP : Où avez-vous vécu ?\nDPI : À Labé.\n',
    '\nOP : Quand êtes-vous parti ?\nDPI : En mai.\nOP : Qui a payé ?\nDPI : Mon oncle.\nOP : Par où êtes-vous passé ?\nDPI : Le Maroc.\nOP : Qui était avec vous ?\nDPI : Mon frère.\n',
  ],
  nl: [
    'Tolk: code 1234\n\nPO: Waar bent u geboren?\nVIB: In Conakry.\nPO: Waar hebt u gewoond?\nVIB: In Labé.\n',
    '\nPO: Wanneer bent u vertrokken?\nVIB: In mei.\nPO: Wie betaalde?\nVIB: Mijn oom.\nPO: Langs waar bent u gereisd?\nVIB: Marokko.\nPO: Wie was bij u?\nVIB: Mijn broer.\n',
  ],
  en: [
    'Interpreter: code 1234\n\nPO: Where were you born?\nA: In Conakry.\nPO: Where did you live?\nA: In Labe.\n',
    '\nPO: When did you leave?\nA: In May.\nPO: Who paid?\nA: My uncle.\nPO: Which way did you travel?\nA: Morocco.\nPO: Who was with you?\nA: My brother.\n',
  ],
};

type Status = Readonly<Record<string, string>>;

async function statusOf(id: string, language: Language, sample: string): Promise<Status> {
  const [before, after] = around[language];
  return (await alone(id, `${before}${sample}${after}`, language)).status;
}

type Case = readonly [language: Language, sample: string, status: Status];

function tells(id: string, cases: readonly Case[]): void {
  describe(id, () => {
    it.each(cases)('%s: %s', async (language, sample, status) => {
      expect(await statusOf(id, language, sample)).toMatchObject(status);
    });
  });
}

tells('outside-disturbance', [
  ['fr', '[Le téléphone de l’OP sonne]', { phone: 'review', room: 'inconclusive' }],
  ['nl', '[telefoon PO gaat]', { phone: 'review', room: 'inconclusive' }],
  ['en', '[The PO’s phone rings]', { phone: 'review', room: 'inconclusive' }],
  ['fr', 'NB : le gsm de l’avocat sonne', { phone: 'inconclusive', room: 'review' }],
  ['fr', 'OP : Continuez (on frappe a la porte)\nDPI : oui', { room: 'review' }],
  ['fr', 'DPI : Je suis parti [bruit dans le couloir] et voilà.', { room: 'review' }],
  ['fr', 'OP : Désolé pour le bruit, il y a des travaux.\nDPI : Ce n’est rien.', { room: 'review' }],
  ['nl', 'PO: Sorry voor het lawaai, er zijn werken.\nVIB: Geen probleem.', { room: 'review' }],
  ['nl', '[een collega komt binnen]', { room: 'review' }],
  ['en', 'note: fire alarm, building evacuated', { room: 'review' }],
  ['en', 'PO: Sorry about the noise outside.\nA: No problem.', { room: 'review' }],
  ['fr', 'DPI : On frappe à la porte, le téléphone sonne, du bruit dehors.', { room: 'inconclusive' }],
  ['fr', 'OP : Quel bruit avez-vous entendu dans le couloir ?\nDPI : Une sirène.', { room: 'inconclusive' }],
  ['fr', 'DPI : Ils ont tiré [imite le bruit d’une arme] et je suis tombé.', { room: 'inconclusive' }],
  ['fr', '[l’avocat et le demandeur coupent le son de leur GSM]', { room: 'inconclusive' }],
  ['nl', '[VIB zet gsm op trilstand]', { room: 'inconclusive', phone: 'inconclusive' }],
  ['en', 'PO: If a phone rings, please switch it off.\nA: Fine.', { room: 'inconclusive' }],
]);

tells('unanswered-disruption', [
  ['fr', '[le DPI crie sur l’interprète]', { reminder: 'review', persistence: 'not-applicable' }],
  ['nl', 'NB: advocaat onderbreekt voortdurend', { reminder: 'review', persistence: 'not-applicable' }],
  ['en', 'A: No! (bangs on the table)', { reminder: 'review' }],
  ['fr', '[Me Peeters interrompt le DPI]', { reminder: 'review' }],
  [
    'fr',
    '[le DPI insulte l’interprète]\nOP : Je vous demande de collaborer.\nDPI : Oui.',
    { reminder: 'pass' },
  ],
  ['nl', '[VIB roept tegen de tolk]\nPO: Blijf kalm, alstublieft.\nVIB: Ja.', { reminder: 'pass' }],
  ['en', '[The applicant shouts at the PO]\nPO: Please stay calm, sir.\nA: Yes.', { reminder: 'pass' }],
  ['fr', '[le DPI hausse le ton, l’OP lui rappelle de rester calme]', { reminder: 'pass' }],
  ['fr', '[le DPI insulte l’interprète]\n[PAUSE 10h00–10h15]', { reminder: 'inconclusive' }],
  ['fr', '[s’énerve]', { reminder: 'inconclusive' }],
  ['fr', 'DPI : Il est agressif, il crie sur moi et frappe sur la table.', { reminder: 'not-applicable' }],
  ['fr', '[le DPI montre comment le policier frappe sur la table]', { reminder: 'not-applicable' }],
  ['fr', '[l’OP interrompt l’avocat]', { reminder: 'not-applicable' }],
  ['nl', '[huilt en roept]', { reminder: 'not-applicable' }],
  ['en', '[shows the threatening letter]', { reminder: 'not-applicable' }],
  [
    'fr',
    '[le DPI insulte l’interprète]\nOP : Restez calme.\nDPI : Non.\n[le DPI insulte encore l’interprète]\nOP : Calmez-vous.\nDPI : Oui.',
    { reminder: 'pass', persistence: 'review' },
  ],
  [
    'fr',
    '[le DPI insulte l’interprète]\nOP : Restez calme.\nDPI : Non.\n[l’avocat interrompt le DPI]\nOP : Maître, laissez-le répondre.',
    { persistence: 'not-applicable' },
  ],
]);

it('unanswered-disruption: an interview that ends after the second incident passes', async () => {
  const record =
    'PO: Why did you leave?\nA: No.\n[The applicant shouts at the PO]\nPO: Please stay calm.\nA: No.\n[The applicant shouts at the PO]\nPO: I put an end to the interview.';
  expect((await alone('unanswered-disruption', record, 'en')).status).toEqual({
    reminder: 'pass',
    persistence: 'pass',
  });
});

describe('unexplained-end', () => {
  const head = { fr: ['Heure de début', 'Heure de fin'], nl: ['Beginuur', 'Einduur'], en: ['Start', 'End'] };
  const end = (language: Language, times: readonly [string, string], more = ''): Promise<Status> =>
    alone(
      'unexplained-end',
      `${head[language][0]}: ${times[0]}\n${head[language][1]}: ${times[1]}\n${around[language].join('')}${more}`,
      language,
    ).then(({ status }) => status);
  const short = ['09:00', '09:30'] as const;

  it.each(['fr', 'nl', 'en'] as const)(
    '%s: a short interview without closing or reason fails',
    async (language) => {
      expect(await end(language, short)).toEqual({ all: 'fail' });
    },
  );

  it.each([
    ['fr', 'OP : Merci, c’est tout.', 'not-applicable'],
    ['fr', 'OP : Maître, avez-vous des remarques ?\nAV : Non.', 'not-applicable'],
    ['nl', 'PO: Wilt u nog iets toevoegen?\nVIB: Nee.', 'not-applicable'],
    ['en', 'PO: thank you for coming', 'not-applicable'],
    ['fr', '[Entretien interrompu : malaise du demandeur]', 'pass'],
    ['nl', '[Onderhoud stopgezet wegens ziekte van de tolk]', 'pass'],
    ['en', 'Note: interview stopped because the applicant felt unwell', 'pass'],
    ['fr', 'DPI : Je suis fatigué.', 'inconclusive'],
    ['fr', 'OP : On arrête ici.', 'inconclusive'],
    ['fr', 'Heure de fin : 12h30', 'inconclusive'],
  ] as const)('%s: %s', async (language, more, status) => {
    expect(await end(language, short, more)).toEqual({ all: status });
  });

  it('leaves a long interview, or one without times, alone', async () => {
    expect(await end('fr', ['09:00', '11:30'])).toEqual({ all: 'not-applicable' });
    expect((await alone('unexplained-end', around.fr.join(''), 'fr')).status).toEqual({
      all: 'inconclusive',
    });
  });

  it('does not take a few words for an interview', async () => {
    const record = 'Start: 09:00\nEnd: 09:10\n\nPO: Hello.\nA: Hello.\n';
    expect((await alone('unexplained-end', record, 'en')).status).toEqual({ all: 'inconclusive' });
  });

  it('adds up two days', async () => {
    const day = (n: string, times: string): string => `## ${n}\n${times}\n${around.fr.join('')}`;
    const record = `${day('Premier entretien', 'Date : 12/03/2024\nHeure de début : 9h00\nHeure de fin : 11h00')}\n${day('Deuxième entretien', 'Date : 13/03/2024\nHeure de début : 9h00\nHeure de fin : 9h20')}`;
    expect((await alone('unexplained-end', record, 'fr')).status).toEqual({ all: 'not-applicable' });
  });
});

const questions = {
  fr: '\nOP : Où étiez-vous ?\nDPI : Là.\nOP : Que faisiez-vous ?\nDPI : Rien.\nOP : Que craignez-vous ?\nDPI : La mort.',
  nl: '\nPO: Waar was u?\nVIB: Daar.\nPO: Wat deed u?\nVIB: Niets.\nPO: Wat vreest u?\nVIB: De dood.',
  en: '\nPO: Where were you?\nA: There.\nPO: What did you do?\nA: Nothing.\nPO: What do you fear?\nA: Death.',
};

tells('continued-conflict', [
  [
    'fr',
    `[L’OP connaît le DPI : conflit d’intérêts]${questions.fr}`,
    { ended: 'fail', supervisor: 'inconclusive', noted: 'pass' },
  ],
  ['nl', `NB: belangenconflict, PO kent de familie${questions.nl}`, { ended: 'fail', noted: 'pass' }],
  ['en', `Note: conflict of interest, the PO knows the applicant${questions.en}`, { ended: 'fail' }],
  ['fr', `[L’OP est un voisin du DPI]${questions.fr}`, { ended: 'review', noted: 'inconclusive' }],
  [
    'fr',
    `OP : Je dois signaler un conflit d’intérêts.\nDPI : Ah.${questions.fr}`,
    { ended: 'review', noted: 'inconclusive' },
  ],
  [
    'fr',
    `[Conflit d’intérêts constaté, chef fonctionnel averti, un collègue reprend]${questions.fr}`,
    { ended: 'inconclusive', supervisor: 'pass', noted: 'pass' },
  ],
  ['fr', 'DPI : Il y a un conflit dans mon village, un conflit d’intérêts.', { ended: 'not-applicable' }],
  ['fr', 'NB : conflit d’intérêts entre l’oncle et le chef du village', { ended: 'not-applicable' }],
  ['fr', 'OP : Y a-t-il un conflit d’intérêts ?\nDPI : Non.', { noted: 'not-applicable' }],
  ['nl', '[geen belangenconflict]', { noted: 'not-applicable' }],
  ['en', '[PO asks how the applicant is related to the witness]', { ended: 'not-applicable' }],
]);

it('continued-conflict: an interview that is ended at once passes', async () => {
  const record =
    'PO: Where were you born?\nA: In Labe.\n[Conflict of interest: the PO knows the applicant, interview stopped, supervisor informed]';
  expect((await alone('continued-conflict', record, 'en')).status).toEqual({
    ended: 'pass',
    supervisor: 'pass',
    noted: 'pass',
  });
});

tells('interpretive-observation', [
  ['fr', '[le DPI fait semblant de pleurer]', { all: 'review' }],
  ['fr', 'Note OP : récit peu crédible', { all: 'review' }],
  ['fr', 'note op : il ment', { all: 'review' }],
  ['nl', 'NB: VIB speelt toneel', { all: 'review' }],
  ['en', '(seems to be lying)', { all: 'review' }],
  ['fr', '[évasif]', { all: 'inconclusive' }],
  ['fr', '[pleure]', { all: 'pass' }],
  ['nl', '[stilte]', { all: 'pass' }],
  ['en', '[shows a scar]', { all: 'pass' }],
  ['fr', 'DPI : Mon frère ment, il fait semblant, ce n’est pas crédible.', { all: 'inconclusive' }],
  ['fr', 'NB : le DPI dit que son frère ment', { all: 'inconclusive' }],
  ['en', '[the applicant lies down on the floor]', { all: 'inconclusive' }],
]);

tells('unnoted-misunderstanding', [
  [
    'fr',
    `DPI : Je ne comprends pas l’interprète.${questions.fr}\nDPI : Qu’est-ce qu’il dit ?`,
    { all: 'review' },
  ],
  ['nl', `VIB: De tolk spreekt een ander dialect.${questions.nl}\nVIB: Wat zegt hij?`, { all: 'review' }],
  ['en', `A: I can’t understand the interpreter.${questions.en}\nA: What did he say?`, { all: 'review' }],
  [
    'fr',
    `DPI : Labé.\nINT : Pouvez-vous répéter ?\nDPI : Labé.${questions.fr}\nINT : Je ne comprends pas son accent.`,
    { all: 'review' },
  ],
  ['fr', 'DPI : Je ne comprends pas l’interprète.', { all: 'inconclusive' }],
  [
    'fr',
    'DPI : Je ne comprends pas l’interprète.\nOP : Je reformule.\nDPI : Qu’est-ce qu’il dit ?\nOP : Je répète la question.\nDPI : Ah.',
    { all: 'inconclusive' },
  ],
  [
    'fr',
    'DPI : Je ne comprends pas l’interprète.\nNB : difficultés de compréhension entre le DPI et l’interprète',
    { all: 'pass' },
  ],
  ['nl', 'NB: moeilijkheden tussen VIB en tolk, ander dialect', { all: 'pass' }],
  [
    'fr',
    `DPI : Je ne comprends pas la question.${questions.fr}\nDPI : Je ne comprends pas pourquoi.`,
    { all: 'inconclusive' },
  ],
  [
    'fr',
    'OP : Des remarques sur l’entretien à l’OE ?\nDPI : L’interprète n’a pas bien traduit.\nOP : Quoi ?\nDPI : Il a mal traduit.',
    { all: 'inconclusive' },
  ],
]);

tells('interpreter-outside-role', [
  ['fr', 'INT : À mon avis, il invente.', { opinion: 'review', 'side-talk': 'inconclusive' }],
  ['nl', 'Tolk: Volgens mij liegt hij.', { opinion: 'review' }],
  ['en', 'Note: the interpreter adds that this is usual in the region', { opinion: 'review' }],
  ['fr', 'INT : Je pense que ce mot signifie oncle.', { opinion: 'inconclusive' }],
  ['fr', 'NB : l’interprète précise que le mot désigne un oncle', { opinion: 'inconclusive' }],
  ['fr', '[DPI et interprète discutent]', { 'side-talk': 'review' }],
  ['nl', 'NB: VIB en tolk praten onder elkaar', { 'side-talk': 'review' }],
  ['en', '[The applicant and the interpreter talk]', { 'side-talk': 'review' }],
  ['fr', '[DPI et interprète discutent]\nOP : Que dites-vous ?\nINT : Rien.', { 'side-talk': 'pass' }],
  ['fr', '[DPI et interprète discutent du sens d’un mot]', { 'side-talk': 'inconclusive' }],
  ['fr', '[L’OP quitte le local]', { 'left-alone': 'review' }],
  ['nl', '[PO gaat even buiten]', { 'left-alone': 'review' }],
  ['en', '[The PO steps out of the room]', { 'left-alone': 'review' }],
  ['fr', '[L’OP et l’interprète sortent du local]', { 'left-alone': 'inconclusive' }],
  ['fr', '[PAUSE 10h00–10h15]\n[L’OP quitte le local]', { 'left-alone': 'inconclusive' }],
  ['fr', '[L’OP sort un document du dossier]', { 'left-alone': 'inconclusive' }],
  ['fr', 'OP : Je reviens tout de suite.\nDPI : Bien.', { 'left-alone': 'inconclusive' }],
]);

it('interpreter-outside-role: with a lawyer in the room nobody is left alone', async () => {
  const record = `Avocat : Me Peeters (présent)\n${around.fr[0]}[L’OP quitte le local]${around.fr[1]}`;
  expect((await alone('interpreter-outside-role', record, 'fr')).findings).toEqual([]);
});

it('interpreter-outside-role: turns that hold translations are no opinions', async () => {
  const record = `${around.fr[0]}OP : Qui ?\nINT : Je pense que mon frère ment.\nOP : Pourquoi ?\nINT : Je pense qu’il ment.\nOP : Quand ?\nINT : En mai.\nOP : Où ?\nINT : Ici.\nOP : Comment ?\nINT : À pied.\n${around.fr[1]}`;
  expect((await alone('interpreter-outside-role', record, 'fr')).status).toMatchObject({
    opinion: 'inconclusive',
  });
});

it.each(['interpreter-outside-role', 'unnoted-misunderstanding'])(
  '%s: nothing without interpreter',
  async (id) => {
    const record =
      'Interpreter: none\n\nPO: Where were you born?\nA: In Labe.\n[The PO leaves the room]\nPO: When?\nA: In May.';
    const { status } = await alone(id, record, 'en');
    expect(new Set(Object.values(status))).toEqual(new Set(['not-applicable']));
  },
);
