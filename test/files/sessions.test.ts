import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/model/assessment.ts';
import { languages } from '../../src/model/locale.ts';
import { assessed } from '../support/assess.ts';
import { assessedFolder, assessedRecords, filesFolder, recordsOf } from './folder.ts';
import { clausesOf, codes, houses, iom, reasonsOf, report, statusOf } from './session.ts';

/** What each case of `fixtures/files` was written to show, by its charter: the same in every language and format. */
const cases: Readonly<
  Record<string, { readonly charter: string } & Partial<Record<Status, readonly string[]>>>
> = {
  'counselling-compliant': {
    charter: iom,
    fail: [],
    review: [],
    inconclusive: ['0.1', '0.2', '0.3', '1.3', '2.2', '3.5', '5.3'],
    'not-checked': ['0.4', '0.5', '1.6', '6.4'],
  },
  'counselling-breached': {
    charter: iom,
    fail: ['0.6', '1.4', '1.5', '1.9', '3.2', '4.1', '4.2', '5.1', '6.1', '6.2', '6.3'],
    review: [
      ...['0.1', '0.2', '0.3', '0.8', '1.1', '1.2', '1.3', '1.11', '2.1', '2.2', '2.3', '3.5', '5.2', '5.3'],
    ],
    pass: ['0.7', '3.1'],
  },
  'coaching-compliant': {
    charter: houses,
    fail: [],
    review: [],
    inconclusive: ['9', '11'],
    'not-checked': ['4', '13'],
  },
  'coaching-breached': {
    charter: houses,
    fail: ['1', '7'],
    review: ['3', '5', '8', '11', '12'],
    pass: [],
  },
};

describe.each(['md', 'docx'] as const)('reports of sessions in %s', (form) => {
  it.each(languages.flatMap((language) => Object.keys(cases).map((name) => [language, name] as const)))(
    '%s-%s',
    async (language, name) => {
      const { charter, ...expected } = cases[name]!;
      const folder = form === 'md' ? `${language}-${name}` : `docx/${language}-${name}`;
      const assessment = await assessedFolder(join(filesFolder, folder), [charter]);
      expect(assessment.language).toBe(language);
      expect(assessment.file?.records).toMatchObject([{ record: 'session-report', from: 'title' }]);
      for (const [status, clauses] of Object.entries(expected))
        expect(clausesOf(assessment, status as Status), status).toEqual(clauses);
      expect(clausesOf(assessment, 'error')).toEqual([]);
      expect(codes(assessment).filter((code) => code !== 'record-recognised')).toEqual([]);
    },
  );
});

it('knows the report of a session without a title by its headings, and says that it guessed', async () => {
  const headings = {
    fr: '# Étape 1 : Préparation\n\nDossier lu hier avec une collègue.\n\n# Étape 2 : Climat de confiance\n\nNous avons pris un thé.\n\n# Besoins\n\nElle a besoin d’un logement.\n\n# Obstacles\n\nUne dette au village.\n',
    nl: '# Stap 1: Voorbereiding\n\nHet dossier werd gisteren gelezen.\n\n# Stap 2: Vertrouwen\n\nWij dronken samen thee.\n\n# Noden\n\nZij heeft een woning nodig.\n\n# Obstakels\n\nEen schuld in het dorp.\n',
    en: '# Step 1: Preparation\n\nThe file was read yesterday.\n\n# Step 2: Building trust\n\nWe had tea together.\n\n# Needs\n\nShe needs a home.\n\n# Obstacles\n\nA debt in the village.\n',
  };
  for (const language of languages) {
    const assessment = await report(headings[language]);
    expect(assessment.file?.records, language).toMatchObject([{ record: 'session-report', from: 'wording' }]);
    expect(statusOf(assessment, 'IOM-5.2'), language).toBe('inconclusive');
  }
});

it('is contradicted by another charter: what one asks for, the other forbids, on the same record', async () => {
  const turns = [
    'OP : Comment allez-vous aujourd’hui ?',
    'DPI : Bien, merci. J’ai trouvé le bureau sans peine.',
    'OP : De quoi avez-vous besoin d’abord ?',
    'DPI : D’un logement, et de voir un médecin pour ma fille.',
    'OP : Qui peut vous aider au village ?',
    'DPI : Ma cousine. Elle a une chambre libre depuis l’hiver.',
    'OP : Souhaitez-vous ajouter quelque chose ?',
    'DPI : Non, c’est tout pour aujourd’hui.',
  ].join('\n');
  const summed = `Rapport de séance\n\n${turns}\n\nRésumé : (résumé des points principaux : un logement et un médecin)\n`;
  const silent = `Rapport de séance\n\n${turns}\n\nRésumé : aucun\n`;
  const read = async (text: string) => {
    // One record, read as each charter knows it: notes of an interview, or the report of a session.
    const notes = await assessed(`---\nrecord: interview\n---\n${text}`, {
      name: 'record.md',
      charters: ['cgra-personal-interview', iom],
    });
    const counselling = await assessed(`---\nrecord: session-report\n---\n${text}`, {
      name: 'record.md',
      charters: ['cgra-personal-interview', iom],
    });
    return [statusOf(notes, 'CGRA-7.5'), statusOf(counselling, 'IOM-6.1')];
  };
  expect(await read(summed)).toEqual(['review', 'pass']);
  expect(await read(silent)).toEqual(['inconclusive', 'fail']);
});

describe('what is not there is not guessed', () => {
  it('leaves a draft aside, and says so', async () => {
    const { 'seance.md': text } = recordsOf('fr-counselling-breached');
    const assessment = await report(text!.replace('# Rapport', '# Projet de rapport'));
    expect(codes(assessment)).toContain('draft-record');
    expect(clausesOf(assessment, 'fail')).toEqual([]);
    expect(reasonsOf(assessment, 'IOM-6.2')).toEqual(['only-a-draft']);
  });

  it('finds nothing in a report that holds next to nothing', async () => {
    const assessment = await report(
      '# Session report\n\nThe interview took place and the lady was friendly.\n',
    );
    expect(clausesOf(assessment, 'fail')).toEqual([]);
    expect(clausesOf(assessment, 'pass')).toEqual([]);
    expect(clausesOf(assessment, 'review')).toEqual([]);
  });

  it('leaves an empty file unjudged', async () => {
    const assessment = await report('');
    expect(codes(assessment).length).toBeGreaterThan(0);
    expect([...clausesOf(assessment, 'fail'), ...clausesOf(assessment, 'pass')]).toEqual([]);
  });

  it('gathers nothing over reports about two persons', async () => {
    const { 'coaching.md': text } = recordsOf('fr-coaching-compliant');
    const other = text!.replace('Famille : Haddad', 'Famille : Nguyen').replace('MR-2026-07', 'MR-2026-31');
    const assessment = await assessedRecords({ '1.md': text!, '2.md': other }, [houses]);
    expect(codes(assessment)).toContain('two-persons');
    expect(reasonsOf(assessment, 'RH-7')).toEqual(['two-persons']);
    expect(statusOf(assessment, 'RH-1')).toBe('pass');
  });

  it('takes no date of the plan or of the log for that of the session', async () => {
    const text =
      '# Session report\n\nNext session: 26 March 2026\n\n| Action | Who | Date |\n|---|---|---|\n| Look for a room | Beneficiary | 2 May 2026 |\n| Ask for papers | Organisation | 3 May 2026 |\n';
    const assessment = await report(text);
    expect(reasonsOf(assessment, 'IOM-6.2')).toEqual(['undated-session']);
    expect(statusOf(assessment, 'IOM-5.1')).toBe('pass');
  });

  it('reads a log that follows a field without an empty line', async () => {
    const text =
      'Fiche de séance\n\nFamille : O.\nDate : 9 juin 2026\nAvocat : Me Dupont\n09/06/2026 – message laissé au cabinet de l’avocat\n12/06/2026 – rendez-vous avec l’avocat\n';
    const assessment = await assessedRecords({ 'fiche.txt': text }, [houses]);
    expect(assessment.clauses.find(({ clause }) => clause === 'RH-7')).toMatchObject({
      status: 'pass',
      because: [{ messageId: 'dated', data: { count: 1, contact: { date: '2026-06-09' } } }],
    });
  });

  it('reads the plan that plain text draws with bars', async () => {
    const text = (owner: string) =>
      `SESSIEVERSLAG\n\nBegunstigde: Sami Haddad\n\n| Wat | Wie | Tegen wanneer |\n|---|---|---|\n| Kamer zoeken | ${owner} | 2 mei 2026 |\n| Papieren vragen | IOM | 3 mei 2026 |\n`;
    const plain = async (owner: string) => await assessedRecords({ 'verslag.txt': text(owner) }, [iom]);
    expect(statusOf(await plain('Sami'), 'IOM-5.1')).toBe('pass');
    const assessment = await plain('');
    expect(statusOf(assessment, 'IOM-5.1')).toBe('fail');
    expect(assessment.findings.map(({ start }) => start.line)).toEqual([7]);
  });

  it('cannot tell whose an action is whose owner nobody else names', async () => {
    const text =
      '# Session report\n\nBeneficiary: Sami Haddad\n\n| Action | Who | By when |\n|---|---|---|\n| Look for a room | J. Moreau | 2 May 2026 |\n| Call the uncle | Sami | 3 May 2026 |\n';
    expect(statusOf(await report(text), 'IOM-5.1')).toBe('inconclusive');
  });

  it('takes two dates of one session for a contradiction', async () => {
    const text =
      '# Session report\n\nDate of the session: 12 March 2026\nSession on: 14 March 2026\nNext session: 13 March 2026\n';
    expect(statusOf(await report(text), 'IOM-6.2')).toBe('inconclusive');
  });

  it.each([
    ['We cannot guarantee you a job.', 'inconclusive'],
    ['We guarantee you a job.', 'review'],
    ['She said that nobody promised her anything.', 'inconclusive'],
  ])('judges words by what stands beside them: %s', async (sentence, status) => {
    expect(statusOf(await report(`# Session report\n\nNeeds: a room.\n\n${sentence}\n`), 'IOM-2.2')).toBe(
      status,
    );
  });

  it('needs no interpreter for a language that the person understands, and knows not of one half learnt', async () => {
    const text = (languages: string) =>
      `# Session report\n\nLanguage of the session: English\nLanguages understood: ${languages}\nInterpreter: none\n`;
    expect(statusOf(await report(text('Pashto, English'), houses), 'RH-1')).toBe('not-applicable');
    expect(statusOf(await report(text('Pashto, a little English'), houses), 'RH-1')).toBe('inconclusive');
    expect(statusOf(await report(text('Pashto'), houses), 'RH-1')).toBe('fail');
  });

  it.each<readonly [string, string, string, Status]>([
    ['Informations partagées avec : personne\nConsentement au partage : non', iom, 'IOM-1.9', 'inconclusive'],
    ['Rôle expliqué : en partie', iom, 'IOM-1.7', 'inconclusive'],
    ['Questions de la personne : aucune', iom, 'IOM-1.10', 'inconclusive'],
    ['Informations du pays d’accueil : aucune', iom, 'IOM-1.1', 'inconclusive'],
    [
      'Langues comprises : pular\nLangue des documents : français, lus par l’interprète',
      iom,
      'IOM-0.6',
      'inconclusive',
    ],
    ['Arrivée : 10 mars 2026\nVulnérabilités : pas encore évaluées', iom, 'IOM-4.1', 'fail'],
    ['Danger vital : non évalué', iom, 'IOM-4.2', 'inconclusive'],
    ['Danger vital : RAS\nOrientation urgente : non', iom, 'IOM-4.2', 'inconclusive'],
    ['Danger vital : menaces de mort\nOrientation urgente : non', iom, 'IOM-4.2', 'fail'],
    ['Interprète : demandée', iom, 'IOM-1.5', 'inconclusive'],
    ['Danger vital : non\n\nElle parle d’idées suicidaires.', iom, 'IOM-4.2', 'review'],
    [
      'Interprète : prévue, pas venue\nLangue de la séance : français\nLangues comprises : pular',
      iom,
      'IOM-1.5',
      'fail',
    ],
    [
      'Séjour : aucune possibilité trouvée, recours rejeté\nRetour : billets réservés',
      houses,
      'RH-3',
      'pass',
    ],
    ['Séjour : non abordé\nRetour : billets réservés', houses, 'RH-3', 'review'],
    ['Contacts avec l’avocat : aucun, il ne répond pas malgré trois appels', houses, 'RH-7', 'review'],
    ['Avocat : aucun\nContacts avec l’avocat : aucun', houses, 'RH-7', 'inconclusive'],
    ['Elle n’a pas pleuré et n’était pas fatiguée.', iom, 'IOM-2.3', 'inconclusive'],
  ])('reads « %s » as a person would', async (words, charter, clause, status) => {
    const text = `# Rapport de séance\n\nDate de la séance : 12 mars 2026\n${words}\n`;
    expect(statusOf(await report(text, charter), clause)).toBe(status);
  });
});
