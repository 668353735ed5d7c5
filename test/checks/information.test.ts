import { describe, expect, it } from 'vitest';
import { datumText } from '../../src/text/message.ts';
import { checkAlone } from '../support/alone.ts';

type Language = 'fr' | 'nl' | 'en';
type Row = readonly [Language, string, string];

const marks = {
  fr: { officer: 'OP', applicant: 'DPI', lawyer: 'AV', fine: 'D’accord.' },
  nl: { officer: 'PO', applicant: 'VIB', lawyer: 'ADV', fine: 'Goed.' },
  en: { officer: 'PO', applicant: 'A', lawyer: 'Lawyer', fine: 'Fine.' },
} as const;
const headers = {
  fr: 'Date : 15/03/2024\nInterprète : code 1234\nAvocat : Me Peeters\n',
  nl: 'Datum: 15/03/2024\nTolk: code 1234\nAdvocaat: Mr. Peeters\n',
  en: 'Date: 15/03/2024\nInterpreter: code 1234\nLawyer: Mr Peeters\n',
} as const;

/** A record in which the officer says these things one after another, the applicant assenting. */
function record(language: Language, said: readonly string[], header: string = headers[language]): string {
  const { officer, applicant, fine } = marks[language];
  return `${header}${said.map((text) => `${officer}: ${text}\n${applicant}: ${fine}\n`).join('')}`;
}

const questions: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Pourquoi êtes-vous parti ?',
    'Qu’avez-vous vu ?',
    'Où êtes-vous allé ?',
    'Et après ?',
    'Qui était là ?',
    'Quand cela s’est-il passé ?',
  ],
  nl: [
    'Waarom bent u vertrokken?',
    'Wat hebt u gezien?',
    'Waar ging u heen?',
    'En daarna?',
    'Wie was daar?',
    'Wanneer was dat?',
  ],
  en: [
    'Why did you leave?',
    'What did you see?',
    'Where did you go?',
    'And then?',
    'Who was there?',
    'When was that?',
  ],
};

describe('wrong-deadline (3.21, 3.22, O2)', () => {
  const rows: readonly (readonly [Language, string, string, string])[] = [
    // As the charter has it, in hurried and careful words.
    [
      'fr',
      'Vous pouvez demander une copie des notes dans les deux jours ouvrables qui suivent. Après réception, huit jours ouvrables pour vos remarques.',
      'pass',
      'pass',
    ],
    [
      'fr',
      'copie des notes a demander dans les 2 jours ouvrables, remarques dans les 8 jours ouvrables',
      'pass',
      'pass',
    ],
    ['fr', 'Copie notes : 2j ouvrables pour la demander, 8j ouvrables pour les remarques', 'pass', 'pass'],
    [
      'fr',
      'Votre avocat peut demander la copie des notes. Cela doit se faire dans les deux jours ouvrables. Ensuite vous avez huit jours ouvrables pour réagir.',
      'pass',
      'pass',
    ],
    [
      'fr',
      'Si vous demandez la copie des notes dans les deux jours ouvrables, elle vous sera envoyée dans les quinze jours, et vous aurez alors huit jours ouvrables pour nous faire part de vos observations.',
      'pass',
      'pass',
    ],
    [
      'fr',
      'En cas de refus, vous avez trente jours pour introduire un recours. La copie des notes se demande dans les deux (2) jours ouvrables et les commentaires dans les huit (8) jours ouvrables.',
      'pass',
      'pass',
    ],
    [
      'nl',
      'U kunt een kopie van de notities aanvragen binnen de 2 werkdagen. Na ontvangst hebt u 8 werkdagen om opmerkingen te maken.',
      'pass',
      'pass',
    ],
    ['nl', 'kopie notities vragen kan tot 2 wd na onderhoud, opmerkingen 8 wd na ontvangst', 'pass', 'pass'],
    [
      'nl',
      'U hebt twee werkdagen de tijd om de notities op te vragen en daarna acht werkdagen voor uw opmerkingen. Documenten bezorgt u binnen vijf werkdagen.',
      'pass',
      'pass',
    ],
    [
      'en',
      'A copy of the notes can be requested within 2 working days; comments are welcome within eight working days of receipt. An appeal takes thirty days.',
      'pass',
      'pass',
    ],
    [
      'en',
      'You can ask for a copy of these notes, that is two working days, and then you get 8 business days to comment.',
      'pass',
      'pass',
    ],
    [
      'en',
      'Ask for the notes within two working days. You will receive the copy within ten days. Your remarks have to be in within eight working days.',
      'pass',
      'pass',
    ],
    // Another number.
    [
      'fr',
      'Vous pouvez demander une copie des notes dans les trois jours ouvrables. Vos remarques sont attendues dans les dix jours ouvrables.',
      'fail',
      'fail',
    ],
    [
      'fr',
      'copie des notes : demande dans les 8 jours ouvrables, remarques dans les 2 jours ouvrables',
      'fail',
      'fail',
    ],
    ['nl', 'kopie notities: aanvragen binnen 3 wd, opmerkingen 8 wd', 'fail', 'pass'],
    [
      'nl',
      'U kunt een kopie van de notities vragen binnen vijf werkdagen, en opmerkingen bezorgen binnen acht dagen.',
      'fail',
      'review',
    ],
    [
      'nl',
      'U mag een kopie van de notities aanvragen. Opmerkingen binnen de tien werkdagen na ontvangst.',
      'review',
      'fail',
    ],
    [
      'en',
      'You can request a copy of the notes within ten working days. Comments are to reach us within eight working days.',
      'fail',
      'pass',
    ],
    ['en', 'If you want a copy of the notes, ask within 2 days. Remarks within 15 days.', 'review', 'fail'],
    // Another unit, or no number.
    [
      'fr',
      'Vous pouvez demander une copie des notes dans les deux jours, et faire vos remarques dans les huit jours.',
      'review',
      'review',
    ],
    ['fr', 'Vous pouvez demander une copie des notes.', 'review', 'review'],
    [
      'fr',
      'La copie des notes se demande dans les 48 heures, les remarques dans les huit jours ouvrables.',
      'review',
      'pass',
    ],
    ['fr', 'Votre avocat demandera la copie des notes dans les deux jours ouvrables.', 'pass', 'review'],
    [
      'en',
      'You can request a copy of the notes within two working days and send comments within a week.',
      'pass',
      'review',
    ],
    // The right number for something else, or of another office: no limit of the notes was told.
    [
      'fr',
      'Vous pouvez demander une copie des notes. Vous avez huit jours ouvrables pour envoyer l’original de votre carte d’identité.',
      'inconclusive',
      'inconclusive',
    ],
    [
      'nl',
      'U kan een kopie van de notities vragen. U heeft acht werkdagen om uw paspoort te bezorgen.',
      'inconclusive',
      'inconclusive',
    ],
    [
      'en',
      'You can ask for a copy of the notes. You have two working days to send us the passport.',
      'inconclusive',
      'inconclusive',
    ],
    [
      'fr',
      'Vous aviez deux jours ouvrables pour demander la copie des notes.',
      'inconclusive',
      'inconclusive',
    ],
    // Plain words for notes and remarks, and a day counted instead of a number of days.
    [
      'fr',
      'On peut demander une copie de ce que j’écris, dans les deux jours ouvrables. Quand la copie est arrivée, vous avez huit jours ouvrables pour dire ce qui n’est pas correct.',
      'pass',
      'pass',
    ],
    [
      'nl',
      'Je kan een kopie vragen van wat ik opschrijf, binnen twee werkdagen. Als de kopie er is, mag je binnen acht werkdagen zeggen wat fout staat.',
      'pass',
      'pass',
    ],
    [
      'en',
      'You can ask for a copy of what I type within two working days. When the copy comes you have eight working days to tell us what is wrong.',
      'pass',
      'pass',
    ],
    [
      'nl',
      'Wilt u de notities nalezen, dan vraagt u die ten laatste op de tweede werkdag aan. Opmerkingen binnen acht werkdagen na ontvangst.',
      'pass',
      'pass',
    ],
    [
      'fr',
      'La copie des notes se demande au plus tard le cinquième jour ouvrable. Les remarques arrivent dans les huit jours ouvrables.',
      'fail',
      'pass',
    ],
    [
      'fr',
      'pour la copie des notes vous avez dix jours ouvrables, apres ca vous avez 8 jours ouvrables pour les remarques',
      'fail',
      'pass',
    ],
    [
      'nl',
      'voor de kopie van de notities heb je tien werkdagen, daarna 8 werkdagen voor de opmerkingen',
      'fail',
      'pass',
    ],
    // Limits for something else, or nothing told.
    [
      'fr',
      'Vous avez trente jours pour introduire un recours contre la décision.',
      'inconclusive',
      'inconclusive',
    ],
    [
      'fr',
      'Envoyez-nous une copie de votre acte de naissance dans les cinq jours ouvrables.',
      'inconclusive',
      'inconclusive',
    ],
    [
      'nl',
      'Een beroep moet binnen 10 dagen ingediend worden. Bezorg ons de originele documenten binnen vijf werkdagen.',
      'inconclusive',
      'inconclusive',
    ],
    [
      'nl',
      'Hebt u toen een kopie van de notities van uw vorige onderhoud gekregen?',
      'inconclusive',
      'inconclusive',
    ],
    [
      'en',
      'Send us the original documents within ten working days. You have 30 days to appeal.',
      'inconclusive',
      'inconclusive',
    ],
  ];

  it.each(rows)('%s « %s »: request %s, remarks %s', async (language, text, request, remarks) => {
    const told = record(language, [text]);
    const of = async (instance: string) =>
      (await checkAlone('wrong-deadline', told, { language, instance })).status;
    expect([await of('request'), await of('remarks')]).toEqual([request, remarks]);
  });

  const right =
    'Vous pouvez demander une copie des notes dans les deux jours ouvrables. Vos remarques doivent arriver dans les huit jours ouvrables après sa réception.';

  it('reckons the last days from the date of the interview, a Friday', async () => {
    const judged = (instance: string, options = {}) =>
      checkAlone('wrong-deadline', record('fr', [right]), { language: 'fr', instance, options });
    expect(await judged('request')).toMatchObject({
      because: ['request-until'],
      data: { last: { date: '2024-03-19' } },
    });
    // Eight days run from receipt of the copy, so this is the earliest end.
    expect(await judged('remarks')).toMatchObject({
      because: ['remarks-until'],
      data: { last: { date: '2024-03-27' } },
    });
    expect((await judged('request', { saturdayCounts: true })).data).toEqual({
      last: { date: '2024-03-18' },
    });
    expect(datumText({ date: '2024-03-19' }, 'nl')).toBe('19/03/2024');
    expect(datumText({ date: '2024-03-19' }, 'en')).toBe('2024-03-19');
  });

  it('gives no date without one, or where sessions lie on several days', async () => {
    const undated = record('fr', [right], 'Avocat : Me Peeters\n');
    expect(
      await checkAlone('wrong-deadline', undated, { language: 'fr', instance: 'request' }),
    ).toMatchObject({
      status: 'pass',
      because: ['told'],
    });
    const times = (day: string) => `Date : ${day}\nHeure de début : 9h00\nHeure de fin : 10h00\n`;
    const two = `Première partie\n\n${record('fr', [right], times('12/03/2024'))}\nDeuxième partie\n\n${record('fr', ['Bonjour.'], times('19/03/2024'))}`;
    expect(await checkAlone('wrong-deadline', two, { language: 'fr', instance: 'request' })).toMatchObject({
      status: 'pass',
      because: ['told'],
    });
  });

  it('a wrong number beside the right one is for a reader', async () => {
    const both = record('fr', [
      right,
      ...questions.fr,
      'Pensez à demander la copie des notes dans les cinq jours ouvrables.',
    ]);
    expect(await checkAlone('wrong-deadline', both, { language: 'fr', instance: 'request' })).toMatchObject({
      status: 'review',
      said: ['review contradictory'],
      words: ['cinq jours ouvrables'],
    });
  });

  it('holds another charter’s numbers', async () => {
    const options = { requestDays: 5, remarksDays: 10 };
    const judged = await checkAlone('wrong-deadline', record('fr', [right]), {
      language: 'fr',
      instance: 'request',
      options,
    });
    expect(judged.status).toBe('fail');
  });
});

describe('missing-information/present (3.2, O1)', () => {
  const judged = (language: Language, header: string, ...said: readonly string[]) =>
    checkAlone('missing-information', record(language, [...said, ...questions[language]], header), {
      language,
      instance: 'present',
    });

  const shown: readonly Row[] = [
    ['fr', headers.fr, 'À ma droite se trouve l’interprète, et à côté de vous votre avocat.'],
    [
      'fr',
      headers.fr,
      'Je vous présente les personnes présentes. L’interprète. Maître Peeters, votre avocat.',
    ],
    ['nl', headers.nl, 'Naast u zit uw advocaat. De tolk is neutraal en vertaalt alles.'],
    ['nl', headers.nl, 'ik stel iedereen voor: de tolk en mr. peeters'],
    ['en', headers.en, 'Let me introduce everyone: the interpreter, and your lawyer.'],
    ['en', headers.en, 'The interpreter is on the screen today. Mr Peeters is here to assist you.'],
    ['fr', headers.fr, 'Voici l’interprète. Et vous connaissez Me Peeters, votre avocat.'],
    ['nl', headers.nl, 'Hier is de tolk en daar uw advocaat.'],
    ['fr', headers.fr, 'Voici l’interprète. Me Peeters, votre avocate, vous la connaissez.'],
    ['en', headers.en, 'This is the interpreter. And you know Mr Peeters, your lawyer.'],
    ['nl', 'Tolk: niet nodig\nAdvocaat: Mr. Peeters\n', 'Goedemorgen. Mr. Peeters zit naast u.'],
    // A lawyer named in the list of those present is nobody else.
    [
      'fr',
      `${headers.fr}Personnes présentes : le mineur, l’interprète, Me Peeters, l’OP\n`,
      'Voici l’interprète et ton avocate.',
    ],
  ];
  it.each(shown)('%s: everybody is introduced after %j « %s »', async (language, header, said) => {
    expect((await judged(language, header, said)).status).toBe('pass');
  });

  it.each([
    ['fr', 'À ma droite se trouve l’interprète. Votre avocat vous aide en cas de recours.', 'lawyer-unseen'],
    ['nl', 'Naast u zit uw advocaat. Heeft een tolk u daar ook geholpen?', 'interpreter-unseen'],
    ['en', 'The interpreter sits next to you. Did a lawyer help you at the Office?', 'lawyer-unseen'],
    ['fr', 'À ma droite se trouve l’interprète. Votre avocat pourra parler à la fin.', 'lawyer-unseen'],
    ['nl', 'Naast u zit uw advocaat. Begrijpt u de tolk?', 'interpreter-unseen'],
    ['en', 'Your lawyer sits next to you. Do you understand the interpreter?', 'interpreter-unseen'],
  ] as const)('%s: « %s » leaves one out', async (language, said, because) => {
    expect(await judged(language, headers[language], said)).toMatchObject({
      status: 'inconclusive',
      because: [because],
      said: [],
    });
  });

  it('introducing nobody is pointed out and stays open', async () => {
    for (const language of ['fr', 'nl', 'en'] as const)
      expect(await judged(language, headers[language])).toMatchObject({
        status: 'inconclusive',
        said: ['review not-found'],
      });
  });

  it('asks for the guardian, the trusted person and others on the list', async () => {
    const header =
      'Tolk: zonder tolk\nAdvocaat: geen\nVoogd: mevr. Claes\nAanwezigen: PO, verzoeker, voogd, een stagiair\n';
    const voogd = 'Naast je zit je voogd.';
    expect(await judged('nl', header, voogd)).toMatchObject({ because: ['other-unseen'] });
    expect((await judged('nl', header, `${voogd} Achteraan zit een stagiair, die meeluistert.`)).status).toBe(
      'pass',
    );
  });

  it('does not apply where officer and applicant are alone', async () => {
    const header = 'Interprète : sans interprète\nAvocat : absent\n';
    expect(await judged('fr', header, 'Bonjour.')).toMatchObject({
      status: 'not-applicable',
      because: ['nobody-else'],
    });
  });

  it('is undecided where the record names nobody, or has a standard mention only', async () => {
    expect(await judged('en', 'Date: 15/03/2024\n', 'Good morning.')).toMatchObject({
      status: 'inconclusive',
      said: [],
    });
    expect(await judged('en', headers.en, 'Standard introduction read.')).toMatchObject({
      because: ['bundle'],
      said: [],
    });
  });
});

describe('missing-remarks-notice (12.6, C3)', () => {
  const judged = (language: Language, last: string, header: string = headers[language]) =>
    checkAlone(
      'missing-remarks-notice',
      record(language, [...questions[language], ...questions[language], last], header),
      { language },
    );

  it.each<readonly [Language, string]>([
    ['fr', 'Vous pouvez toujours nous faire parvenir des remarques par écrit.'],
    ['fr', 'maitre si vous avez d autres remarques vous pouvez les envoyer par mail'],
    ['fr', 'Maître, vous pouvez encore compléter par écrit après l’entretien.'],
    ['nl', 'U kunt uw opmerkingen ook nog schriftelijk bezorgen.'],
    ['nl', 'meester, opmerkingen mag u ook achteraf doorsturen'],
    ['nl', 'Als u nog iets wilt meedelen, kan dat achteraf schriftelijk.'],
    ['en', 'You may still send us remarks in writing.'],
    ['en', 'counsel can email any further comments after the interview'],
    ['fr', 'La copie est là pour vos remarques. Maître, vous aussi, par écrit.'],
    ['nl', 'Dan stuurt u uw verbeteringen. Uw advocaat kan dat ook schriftelijk doen.'],
    ['en', 'You have eight working days for your comments. Your lawyer can write by e-mail too.'],
  ])('%s « %s» passes', async (language, last) => {
    expect((await judged(language, last)).status).toBe('pass');
  });

  it.each<readonly [Language, string]>([
    ['fr', 'La décision vous sera communiquée par écrit.'],
    ['fr', 'Maître, avez-vous des remarques ?'],
    ['nl', 'U krijgt de beslissing schriftelijk.'],
    ['nl', 'Meester, hebt u opmerkingen?'],
    ['en', 'You will get the decision in writing.'],
    ['en', 'Does the lawyer have any remarks?'],
    ['fr', 'Avez-vous reçu la lettre avec nos remarques par courrier ?'],
    ['nl', 'Stuurde uw oom toen een brief met opmerkingen?'],
    ['en', 'Did your uncle send remarks about the letter?'],
  ])('%s « %s » leaves it open', async (language, last) => {
    expect(await judged(language, last)).toMatchObject({ status: 'inconclusive', said: ['review not-told'] });
  });

  it('does not apply without a lawyer, and a guardian who is told passes', async () => {
    const nobody = 'Avocat : absent\nPersonne de confiance : aucune\n';
    expect((await judged('fr', 'Merci.', nobody)).status).toBe('not-applicable');
    expect((await judged('fr', 'Vous pouvez envoyer vos remarques par écrit.', nobody)).status).toBe(
      'not-applicable',
    );
    const guardian = 'Avocat : absent\nTuteur : M. Claes\n';
    expect((await judged('fr', 'Merci.', guardian)).status).toBe('not-applicable');
    expect((await judged('fr', 'Vous pouvez envoyer vos remarques par écrit.', guardian)).status).toBe(
      'pass',
    );
  });

  it('points at nothing where the record does not tell whether a lawyer is there', async () => {
    expect(await judged('en', 'Thank you.', 'Date: 15/03/2024\n')).toMatchObject({
      status: 'inconclusive',
      said: [],
    });
  });

  it('a lawyer who announces remarks was not thereby told', async () => {
    const text = `${record('nl', questions.nl)}ADV: Ik zal mijn opmerkingen schriftelijk bezorgen.\nPO: Dank u.\n`;
    expect(await checkAlone('missing-remarks-notice', text, { language: 'nl' })).toMatchObject({
      status: 'inconclusive',
      because: ['lawyer-knows'],
      said: [],
    });
  });
});

describe('unreviewed-notes (12.1, C4)', () => {
  const judged = (language: Language, last: string) =>
    checkAlone(
      'unreviewed-notes',
      `${record(language, [...questions[language], ...questions[language]])}${last}\n`,
      { language },
    );

  it.each<readonly [Language, string]>([
    ['fr', 'OP: Je relis mes notes un moment.'],
    ['fr', 'op : je vais parcourir mes notes'],
    ['fr', '[OBS l’OP parcourt ses notes]'],
    ['fr', 'OP: J’ai relu mes notes, j’ai tout.'],
    ['nl', 'PO: Ik overloop even mijn notities.'],
    ['nl', 'PO: ik lees mijn notities nog eens na'],
    ['nl', '[PO overloopt haar notities]'],
    ['en', 'PO: Let me look through my notes.'],
    ['en', '[the officer reads through the notes]'],
    ['fr', 'op: je jette un oeil a mes notes'],
    ['nl', 'PO: Ik lees even na wat ik heb getypt.'],
    ['nl', 'PO: Ik kijk even of ik alles genoteerd heb.'],
    ['en', 'PO: I am looking over what I have typed.'],
  ])('%s « %s » passes', async (language, last) => {
    expect((await judged(language, last)).status).toBe('pass');
  });

  it.each<readonly [Language, string]>([
    ['fr', 'OP: Vous pourrez relire les notes avec votre avocat.'],
    ['fr', 'DPI: Je relis mes notes tous les soirs.'],
    ['fr', 'OP: Votre avocat pourra regarder mes notes.'],
    ['nl', 'PO: Uw advocaat kan mijn notities later nalezen.'],
    ['en', 'PO: You can read through the notes with your lawyer.'],
    ['en', 'PO: Before we close: I went over the notes of the Office, they say Kindia.'],
    ['nl', 'PO: U kunt de notities later nalezen.'],
    ['en', 'PO: You can read the notes later.'],
    ['en', 'PO: Thank you, we stop here.'],
  ])('%s « %s » leaves it open', async (language, last) => {
    expect(await judged(language, last)).toMatchObject({
      status: 'inconclusive',
      said: ['review not-shown'],
    });
  });

  it('what happens at the start is no review', async () => {
    const text = record('fr', ['Je relis mes notes sur votre dossier.', ...questions.fr, ...questions.fr]);
    expect((await checkAlone('unreviewed-notes', text, { language: 'fr' })).status).toBe('inconclusive');
  });
});

describe('missing-continuation-date (11.12, T8)', () => {
  const judged = (language: Language, last: string, more = {}) =>
    checkAlone(
      'missing-continuation-date',
      record(language, [...questions[language], ...questions[language], last]),
      { language, ...more },
    );

  it.each<readonly [Language, string]>([
    ['fr', 'Il faudra un deuxième entretien, le 14 mai à neuf heures.'],
    ['fr', 'Nous n’avons pas terminé. Vous serez reconvoqué le 02/04/2024.'],
    ['fr', 'on doit encore se voir, prochain entretien mardi prochain a 9h'],
    ['fr', 'Un second entretien est nécessaire. La date vous est communiquée ce jour.'],
    ['nl', 'Er komt een tweede onderhoud, op dinsdag 19 maart.'],
    ['nl', 'Het onderhoud wordt voortgezet. De datum is vastgelegd: 02/04.'],
    ['en', 'We continue the interview another day, on April 2nd.'],
    ['en', 'There will be a second interview next Tuesday.'],
    ['fr', 'On s’arrête ici. Nous continuerons le 18 septembre à 9h, vous recevrez une convocation.'],
    ['nl', 'We stoppen hier. Het vervolg is op woensdag 24 april om 9 uur.'],
    ['en', 'It is late, we stop here. We go on on 18 September at 9.'],
  ])('%s « %s » passes', async (language, last) => {
    expect(await judged(language, last)).toMatchObject({ status: 'pass', because: ['given'] });
  });

  it.each<readonly [Language, string, string]>([
    ['fr', 'Nous n’avons pas terminé, il faudra un deuxième entretien.', 'no-date'],
    ['fr', 'Vous serez reconvoqué. Vous recevrez une convocation.', 'later'],
    ['fr', 'Ce n’était pas possible de tout voir, il faudra un autre entretien.', 'no-date'],
    ['nl', 'We hebben niet meer de tijd, er komt een tweede onderhoud.', 'no-date'],
    ['en', 'We could not finish the interview, so there will be another interview.', 'no-date'],
    ['fr', 'entretien pas terminé on vous reconvoquera, deuxième entretien à prévoir', 'no-date'],
    ['nl', 'Er is een tweede onderhoud nodig.', 'no-date'],
    ['nl', 'We hebben niet alles kunnen bespreken, je wordt opnieuw opgeroepen.', 'no-date'],
    ['nl', 'U wordt opnieuw opgeroepen; u ontvangt een brief.', 'later'],
    ['en', 'We will need another interview.', 'no-date'],
    ['fr', 'Il faudra un deuxième entretien. Envoyez-moi les documents avant le 12 mai.', 'no-date'],
    ['nl', 'Er komt een tweede onderhoud. Stuur de documenten op voor 12 mei.', 'no-date'],
    ['en', 'We need a second interview. Please send me the documents before 12 May.', 'no-date'],
    ['fr', 'Il faudra une deuxième convocation pour la suite, on se reverra.', 'no-date'],
    ['en', 'The interview will continue; the date will be sent to you later.', 'later'],
  ])('%s « %s » is for a reader: %s', async (language, last, message) => {
    expect(await judged(language, last)).toMatchObject({ status: 'review', said: [`review ${message}`] });
  });

  it.each<readonly [Language, string]>([
    ['fr', 'Nous continuons après la pause.'],
    ['fr', 'Il est possible que vous soyez convoqué à nouveau pour un autre entretien.'],
    ['fr', 'Il n’y aura pas de deuxième entretien.'],
    ['nl', 'We gaan nu verder met uw reis.'],
    ['nl', 'Misschien volgt er nog een tweede onderhoud.'],
    ['nl', 'Indien nodig wordt u opnieuw uitgenodigd.'],
    ['en', 'We continue. How long did you stay?'],
    ['en', 'If necessary you may be invited to another interview.'],
  ])('%s « %s » announces nothing', async (language, last) => {
    expect(await judged(language, last)).toMatchObject({ status: 'not-applicable', said: [] });
  });

  it('reads a note of the officer’s', async () => {
    const text = `${record('fr', questions.fr)}[NB : entretien pas terminé, deuxième entretien à fixer]\n`;
    expect((await checkAlone('missing-continuation-date', text, { language: 'fr' })).status).toBe('review');
  });

  it('a date of the account is no date of the continuation', async () => {
    const text = `${record('fr', [...questions.fr, 'Il faudra un deuxième entretien.'])}DPI: Mon frère est mort le 3 mai 2021.\n`;
    expect((await checkAlone('missing-continuation-date', text, { language: 'fr' })).status).toBe('review');
  });

  describe('with points of the preparation left open', () => {
    const preparation = {
      clarify: [
        { id: 'route', words: ['voyage', 'trajet'] },
        { id: 'departure', words: ['parti'] },
      ],
      contradictions: [],
      needs: [],
    };
    const timed = (end: string, said = questions.fr) =>
      record('fr', said, `Date : 15/03/2024\nHeure de début : 9h00\n${end}`);
    const with_ = (text: string) =>
      checkAlone('missing-continuation-date', text, { language: 'fr', preparation });

    it('more than four hours without a date is for a reader', async () => {
      expect(await with_(timed('Heure de fin : 13h30\n'))).toMatchObject({
        status: 'review',
        said: ['review open-points'],
      });
    });
    it('a short interview, or one that took up every point, is not', async () => {
      expect((await with_(timed('Heure de fin : 12h00\n'))).status).toBe('not-applicable');
      expect(
        (await with_(timed('Heure de fin : 13h30\n', [...questions.fr, 'Parlez-moi du voyage.']))).status,
      ).toBe('not-applicable');
    });
    it('without an end nobody can tell', async () => {
      expect(await with_(timed(''))).toMatchObject({ status: 'inconclusive', because: ['no-end'] });
    });
  });
});

describe('jargon-in-information (3.9)', () => {
  const judged = (language: Language, said: string, options = {}) =>
    checkAlone('jargon-in-information', record(language, [said, ...questions[language]]), {
      language,
      options,
    });

  it.each<readonly [Language, string]>([
    [
      'fr',
      'Nous examinons la crédibilité de votre récit, s’il y a une crainte fondée, sinon la protection subsidiaire.',
    ],
    [
      'nl',
      'Wij onderzoeken de geloofwaardigheid, of er een gegronde vrees is, en anders de subsidiaire bescherming.',
    ],
    ['en', 'We examine credibility, whether there is a well-founded fear, and else subsidiary protection.'],
  ])('%s: three terms without explanation', async (language, said) => {
    const { status, said: found } = await judged(language, said);
    expect(status).toBe('review');
    expect(found).toHaveLength(3);
  });

  it.each<readonly [Language, string]>([
    ['fr', 'Vous pouvez introduire un recours devant le Conseil du contentieux des étrangers.'],
    [
      'fr',
      'La protection subsidiaire, c’est-à-dire une protection contre la mort ou la torture ; la crédibilité et la crainte fondée comptent aussi.',
    ],
    ['nl', 'U kunt in beroep gaan bij de Raad voor Vreemdelingenbetwistingen.'],
    ['en', 'You can appeal to the Council for Alien Law Litigation.'],
  ])('%s: « %s » is no burden', async (language, said) => {
    expect((await judged(language, said)).said).toEqual([]);
  });

  it('points at one term where the settings say so', async () => {
    const text = 'Vous pouvez introduire un recours devant le Conseil du contentieux.';
    expect((await judged('fr', text, { leastTerms: 1 })).words).toEqual(['Conseil du contentieux']);
  });
});

describe('several sessions (T2, T6)', () => {
  const part = (date: string, start: string, end: string, duration = '') =>
    `${date && `Date : ${date}\n`}Heure de début : ${start}\nHeure de fin : ${end}\n${duration && `Durée : ${duration}\n`}\nOP : Et ensuite ?\nDPI : Je suis parti.\n[PAUSE ${start.replace('h00', 'h30')}–${start.replace('h00', 'h45')}]\nOP : Et après ?\nDPI : Rien.\n`;
  const two = (top: string, a: string, b: string) => `${top}Première partie\n\n${a}\nDeuxième partie\n\n${b}`;
  const judged = (check: string, text: string) => checkAlone(check, text, { language: 'fr' });

  it('a total alone is no duration of each', async () => {
    const text = two(
      'Durée totale : 5h00\n\n',
      part('12/03/2024', '9h00', '12h00'),
      part('19/03/2024', '9h00', '11h00'),
    );
    expect(await judged('missing-duration', text)).toMatchObject({
      status: 'review',
      said: ['review total-only'],
    });
  });

  it('a total beside the duration of each passes', async () => {
    const text = two(
      'Durée totale : 5h00\n\n',
      part('12/03/2024', '9h00', '12h00', '3h00'),
      part('19/03/2024', '9h00', '11h00', '2h00'),
    );
    expect(await judged('missing-duration', text)).toMatchObject({ status: 'pass', said: [] });
    expect(await judged('inconsistent-duration', text)).toMatchObject({ status: 'pass', said: [] });
  });

  it.each([
    ['12/03/2024', '12/03/2024', 'review'],
    ['12/03/2024', '19/03/2024', 'pass'],
    ['12/03/2024', '', 'inconclusive'],
  ])('parts of %s and « %s » that add up to more than the maximum: %s', async (a, b, status) => {
    const text = two('', part(a, '9h00', '12h00'), part(b, '13h00', '15h30'));
    expect((await judged('excessive-duration', text)).status).toBe(status);
  });
});
