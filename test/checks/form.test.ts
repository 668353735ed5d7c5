import { describe, expect, it } from 'vitest';
import { abbreviationsIn, keyOf } from '../../src/language/abbreviations.ts';
import { alone } from '../support/alone.ts';
import fc from '../support/properties.ts';

const marks = { fr: ['OP :', 'DPI :'], nl: ['PO:', 'VIB:'], en: ['PO:', 'A:'] } as const;
type Tongue = keyof typeof marks;

/** A record of one question and one answer between others that raise nothing. */
function record(language: Tongue, question: string, answer: string): string {
  const [officer, applicant] = marks[language];
  const first = { fr: 'Où êtes-vous né ?', nl: 'Waar bent u geboren?', en: 'Where were you born?' }[language];
  return `${officer} ${first}\n${applicant} Herat.\n${officer} ${question}\n${applicant} ${answer}\n`;
}

async function ids(
  check: string,
  language: Tongue,
  question: string,
  answer: string,
): Promise<readonly string[]> {
  const { findings } = await alone(check, record(language, question, answer), language);
  return findings.map(({ messageId, confidence }) => `${messageId}/${confidence}`);
}

describe('unknown-abbreviation', () => {
  it.each([
    ['fr', 'Et le QZT, qu’a-t-il fait ?', 'Rien.', 'unknown/medium'],
    ['fr', 'Ensuite ?', 'J’étais tjs au village.', 'shorthand/high'],
    ['fr', 'Ensuite ?', 'Le QZT est venu.', 'in-answer/medium'],
    ['fr', 'Ensuite ?', 'J’étais membre du parti QZT.', 'name/low'],
    ['fr', 'Ensuite ?', 'L’UFDG est venue.', 'name/low'],
    ['nl', 'En de QZT?', 'Niets.', 'unknown/medium'],
    ['nl', 'En toen?', 'Dat was mss beter.', 'shorthand/high'],
    ['en', 'What did the QZT decide?', 'Nothing.', 'unknown/medium'],
    ['en', 'And then?', 'I stayed bcz of him.', 'shorthand/high'],
    ['fr', 'Un pb avec le chef ?', 'Non.', 'shorthand/high'],
    ['nl', 'Waar was u tdns de reis?', 'Thuis.', 'shorthand/high'],
  ] as const)('%s: « %s » « %s » gives %s', async (language, question, answer, wanted) => {
    expect(await ids('unknown-abbreviation', language, question, answer)).toEqual([wanted]);
  });

  it.each([
    ['fr', 'Chapitre III, au siècle XIX ?', 'Oui, un SMS sur mon GSM, TV, OK, 3 KG, en RDC.'],
    ['fr', 'Et BARRY Fatoumata ?', 'Avec M. SOW et Mamadou BAH. K. était là.'],
    ['fr', 'Votre plaque 1-ABC-234 ?', 'Oui, et un AK-47, code INT-17.'],
    ['fr', 'Ensuite ?', 'Il a dit NON. TOUT LE MONDE CRIAIT AU SECOURS DANS LA RUE.'],
    ['fr', 'Que veut dire QZT ?', 'Je ne sais pas.'],
    ['fr', 'Le Quartier Zone Truc (QZT) ?', 'Oui, le QZT.'],
    ['fr', 'Le QZT (Quartier Zone Truc) ?', 'Oui.'],
    ['nl', 'Wat deed u i.v.m. uw dossier, o.a. bij het CGVS?', 'Niets, d.w.z. bijna niets.'],
    ['en', 'At the CGRS, i.e. at the UN?', 'No, on TV.'],
  ] as const)('%s: stays quiet on « %s » « %s »', async (language, question, answer) => {
    expect(await ids('unknown-abbreviation', language, question, answer)).toEqual([]);
  });

  it('knows what the legend or a line of the header explains', async () => {
    const said = record('fr', 'Et le QZT ?', 'Le VWX aussi.');
    const { findings } = await alone(
      'unknown-abbreviation',
      `Légende : QZT = zone, VWX = ville\n${said}`,
      'fr',
    );
    expect(findings).toEqual([]);
  });

  it('is in breach from so many different ones of the writer’s, each told once', async () => {
    const said = record('fr', 'Et le QZT, le VWX, le QZT ?', 'Pcq j’étais tjs là, bcp.');
    const many = await alone('unknown-abbreviation', said, 'fr');
    expect(many.findings.map(({ messageId }) => messageId)).toEqual([
      'unknown',
      'unknown',
      'shorthand',
      'shorthand',
      'too-many',
    ]);
    expect(many.status).toEqual({ all: 'fail' });
    expect((await alone('unknown-abbreviation', said, 'fr', { mostUnknown: 6 })).status).toEqual({
      all: 'review',
    });
  });

  it('is clean where all is known, and leaves a name to be looked at', async () => {
    expect((await alone('unknown-abbreviation', record('fr', 'Au CGRA ?', 'Oui.'), 'fr')).findings).toEqual(
      [],
    );
  });

  it('finds places that hold the key they are told by', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const { start, end, key } of abbreviationsIn(text))
          expect(keyOf(text.slice(start, end))).toBe(key);
      }),
    );
  });
});

describe('reported-answer', () => {
  it.each([
    ['fr', 'Où viviez-vous ?', 'Le demandeur déclare qu’il vivait à Kindia.', ['reported/high']],
    ['fr', 'Où viviez-vous ?', 'Il déclare qu’il vivait à Kindia.', ['reported/medium']],
    ['fr', 'Où viviez-vous ?', 'Déclare avoir vécu à Kindia.', ['reported/medium']],
    ['nl', 'Waar woonde u?', 'Verzoeker zegt dat hij in Herat woonde.', ['reported/high']],
    ['nl', 'Waar woonde u?', 'Hij zegt dat hij in Herat woonde.', ['reported/medium']],
    ['en', 'Where did you live?', 'The applicant states that he lived in Herat.', ['reported/high']],
    ['en', 'Where did you live?', 'He says that he lived in Herat.', ['reported/medium']],
    ['fr', 'Et ensuite ?', 'Il déclare qu’il vivait à Kindia.', ['reported/low']],
    ['fr', 'Qu’a dit votre père ?', 'Il dit qu’il est malade.', []],
    ['fr', 'Qui est-il ?', 'Il dit qu’il est malade.', []],
    // Who was asked about may be told of in the third person.
    ['fr', 'Avez-vous des nouvelles de votre mère ?', 'Elle dit qu’elle est malade.', []],
    ['fr', 'Vous connaissez le chef ?', 'Il prétend être commandant.', []],
    ['nl', 'Hebt u nog contact met uw broer?', 'Hij zegt dat hij bang is.', []],
    ['en', 'Do you know the commander?', 'He claims he is a colonel.', []],
    ['fr', 'Que craignez-vous ?', 'Craint d’être repris.', ['reported/medium']],
    ['en', 'What do you fear?', 'Applicant fears arrest.', ['reported/high']],
    ['nl', 'Wat vreest u?', 'VIB vreest de gevangenis.', ['reported/high']],
    ['fr', 'Que craignez-vous ?', 'Le DPI craint la prison.', ['reported/high']],
    ['fr', 'Et votre mari ?', 'Il dit qu’il me tuera.', []],
    ['fr', 'Où viviez-vous ?', 'Je vivais à Kindia, le demandeur d’asile aussi.', []],
    ['fr', 'Où viviez-vous ?', 'Le demandeur d’asile à côté de moi m’a aidé.', []],
    ['nl', 'Wat zei uw broer?', 'Hij zegt dat hij ziek is.', []],
    ['en', 'What did she say?', 'She says that she is ill.', []],
  ] as const)('%s: « %s » « %s »', async (language, question, answer, wanted) => {
    expect(await ids('reported-answer', language, question, answer)).toEqual(wanted);
  });

  it('takes a long answer without first person for a weak sign', async () => {
    const answer = `${'Elle est partie au marché avec les voisines du quartier. '.repeat(4)}`;
    expect(await ids('reported-answer', 'fr', 'Et votre mère ?', answer)).toEqual(['no-first-person/low']);
    expect(await ids('reported-answer', 'fr', 'Et votre mère ?', `${answer} Je pleurais.`)).toEqual([]);
  });

  it('is strong above a share of the answers', async () => {
    const said = 'OP : Et vous, ensuite ?\nDPI : Le demandeur ne sait pas.\n'.repeat(4);
    const { findings, status } = await alone('reported-answer', said, 'fr');
    expect(findings[0]).toMatchObject({
      messageId: 'share',
      confidence: 'high',
      data: { count: 4, share: 100 },
    });
    expect(findings).toHaveLength(4);
    expect(status).toEqual({ all: 'review' });
    const mild = await alone('reported-answer', said, 'fr', { mostShare: 100 });
    expect(mild.findings.map(({ messageId }) => messageId)).not.toContain('share');
  });

  it('never passes, and cannot tell without answers', async () => {
    expect(
      (await alone('reported-answer', record('fr', 'Ensuite ?', 'Je suis parti.'), 'fr')).status,
    ).toEqual({
      all: 'inconclusive',
    });
    expect((await alone('reported-answer', 'OP : Bonjour.\nOP : Où êtes-vous né ?\n', 'fr')).because).toEqual(
      ['no-answers'],
    );
  });
});

describe('summarised-answer', () => {
  it.each([
    ['fr', 'Je suis parti. [...] Puis rien.', ['omission/medium']],
    ['fr', 'Je suis parti (…) à pied.', ['omission/medium']],
    ['fr', '[résumé] Je suis parti.', ['summary/high']],
    ['fr', 'Résumé : il est parti.', ['summary/high']],
    ['fr', 'En résumé, je suis parti.', ['summary/medium']],
    ['fr', 'Bref, je suis parti.', ['summary/low']],
    ['fr', 'Idem.', ['summary/medium']],
    ['fr', 'En bref résumé : il est parti.', ['summary/low', 'summary/high']],
    ['fr', 'Des tomates, du riz, etc.', ['and-so-on/low']],
    ['fr', 'Je suis parti… puis revenu... à pied.', []],
    ['fr', 'Il m’a donné un résumé de la réunion.', []],
    ['nl', 'Ik vertrok. [...] Daarna niets.', ['omission/medium']],
    ['nl', '[samenvatting van de reis] Ik vertrok.', ['summary/high']],
    ['nl', 'Kortom, ik vertrok.', ['summary/low']],
    ['en', 'I left. [...] Then nothing.', ['omission/medium']],
    ['en', '[summary of the route] I left.', ['summary/high']],
    ['en', 'In short, I left.', ['summary/low']],
    ['fr', 'Mali, Algérie, Maroc (voir déclaration OE).', ['omission/medium']],
    ['fr', 'cfr questionnaire', ['omission/medium']],
    ['fr', 'Parle de sa vie au village, de ses frères.', ['summary/medium']],
    ['fr', 'Il m’a raconté (il raconte toujours la même histoire) que c’était fini.', []],
    ['nl', 'Zie vragenlijst.', ['omission/medium']],
    ['nl', 'Beschrijft zijn reis door Turkije.', ['summary/medium']],
    ['nl', '[verzoeker legt uit aan de hand van een tekening waar de deur was]', []],
    ['en', 'See statement.', ['omission/medium']],
    ['en', 'Describes his journey through Turkey.', ['summary/medium']],
  ] as const)('%s: « %s »', async (language, answer, wanted) => {
    const question = { fr: 'Ensuite ?', nl: 'En toen?', en: 'And then?' }[language];
    expect(await ids('summarised-answer', language, question, answer)).toEqual(wanted);
  });

  it('sees a remark between turns, not what the officer sums up aloud', async () => {
    const { findings, status } = await alone(
      'summarised-answer',
      'OP : En résumé, vous êtes parti [...] en 2019 ?\nDPI : Oui.\n[le demandeur raconte longuement son trajet]\nOP : Ensuite ?\nDPI : Rien.\n[montre une photo et explique]\n',
      'fr',
    );
    expect(findings.map(({ messageId, start }) => [messageId, start.line])).toEqual([['summary', 3]]);
    expect(status).toEqual({ all: 'review' });
  });

  it('never passes', async () => {
    expect((await alone('summarised-answer', record('nl', 'En toen?', 'Niets.'), 'nl')).status).toEqual({
      all: 'inconclusive',
    });
  });
});

describe('unpunctuated-record', () => {
  const bare = 'et puis on est allés au village et ';
  const long = bare.repeat(10);

  it('notes a long answer without signs, and weighs many', async () => {
    const one = await alone('unpunctuated-record', record('fr', 'Ensuite ?', long), 'fr');
    expect(one.findings).toMatchObject([{ messageId: 'answer', severity: 'note', data: { words: 80 } }]);
    expect(one.status).toEqual({ all: 'inconclusive' });
    const many = await alone('unpunctuated-record', record('fr', 'Ensuite ?', long).repeat(3), 'fr');
    expect(many.findings).toMatchObject([{ messageId: 'answers', data: { count: 3, total: 3 } }]);
    expect(many.status).toEqual({ all: 'review' });
  });

  it.each([`${long}. ${bare}`, `${long} ! ${bare}`, `${long}… ${bare}`, bare])(
    'leaves « %s »',
    async (answer) => {
      expect(await ids('unpunctuated-record', 'fr', 'Ensuite ?', answer)).toEqual([]);
    },
  );

  it('takes the dot of a title for no end', async () => {
    expect(await ids('unpunctuated-record', 'fr', 'Ensuite ?', `${bare} M. Diallo ${long}`)).toEqual([
      'answer/high',
    ]);
  });

  it('notes an officer who ends no turn with a sign', async () => {
    const said = (sign: string): string => `OP : où êtes-vous allé${sign}\nDPI : À Kindia.\n`.repeat(10);
    const { findings } = await alone('unpunctuated-record', said(''), 'fr');
    expect(findings).toMatchObject([{ messageId: 'unsigned', severity: 'note', data: { share: 100 } }]);
    expect((await alone('unpunctuated-record', said(' ?'), 'fr')).findings).toEqual([]);
  });
});
