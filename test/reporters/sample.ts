import type { Assessment, ClauseResult, Finding, Status } from '../../src/model/assessment.ts';
import type { Charter, Clause } from '../../src/model/charter.ts';
import { type Check, type CheckTexts, defineCheck } from '../../src/model/check.ts';
import type { Role } from '../../src/model/interview.ts';
import type { Locale, Localized } from '../../src/model/locale.ts';
import type { View, WholeReport } from '../../src/model/report.ts';
import { phrasebookOf } from '../../src/wording/phrasebook.ts';

/** A small charter, three checks and three records, written by hand: every kind of thing a report can hold. */

const every = <T>(text: T): Localized<T> => ({ fr: text, nl: text, en: text });
const example = every({ breach: '⟦x⟧', clean: 'y' });

interface Written {
  readonly id: string;
  readonly severity: Check['severity'];
  readonly texts: Localized<CheckTexts>;
  readonly instances?: readonly string[];
  readonly options?: Check['options'];
}

function check({ id, severity, texts, instances = [], options = {} }: Written): Check {
  const base = {
    id,
    severity,
    languages: ['fr', 'nl', 'en'],
    lexicons: [],
    options,
    instances,
    texts,
  } as const;
  return defineCheck({ ...base, examples: example, *run() {} });
}

export const checks: readonly Check[] = [
  check({
    id: 'long-stretch',
    severity: 'error',
    options: {
      reviewAfter: {
        type: 'number',
        default: 120,
        description: { en: 'Longest time.', fr: 'Durée maximale.', nl: 'Langste tijd.' },
      },
    },
    texts: {
      en: {
        title: 'Long stretch without a break',
        why: 'Fatigue costs memory and attention.',
        remedy: 'Offer a break about every 90 minutes, and write it down.',
        messages: {
          'too-long': 'From {from} to {to} no break is recorded: {length}. The longest stretch is {limit}.',
          few: 'One stretch is {length}.',
        },
      },
      fr: {
        title: 'Longue durée sans pause',
        why: 'La fatigue coûte de la mémoire et de l’attention.',
        remedy: 'Proposer une pause toutes les 90 minutes environ, et la noter.',
        messages: {
          'too-long':
            'De {from} à {to}, aucune pause n’est notée : {length}. La durée maximale sans pause est de {limit}.',
          few: 'Une durée sans pause est de {length}.',
        },
      },
      nl: {
        title: 'Lange tijd zonder pauze',
        why: 'Vermoeidheid gaat ten koste van geheugen en aandacht.',
        remedy: 'Bied ongeveer om de 90 minuten een pauze aan, en noteer ze.',
        messages: {
          'too-long':
            'Van {from} tot {to} is geen pauze genoteerd: {length}. De langste tijd zonder pauze is {limit}.',
          few: 'Eén stuk zonder pauze duurt {length}.',
        },
      },
    },
  }),
  check({
    id: 'reproachful-question',
    severity: 'warning',
    texts: {
      en: {
        title: 'Reproachful question',
        why: 'Reproach closes a conversation.',
        remedy: 'Ask what prevented it.',
        messages: {
          found: 'The question asks why something was not done. The charter asks for a neutral wording.',
        },
      },
      fr: {
        title: 'Question de reproche',
        why: 'Le reproche ferme la conversation.',
        remedy: 'Demander ce qui a empêché de le faire.',
        messages: {
          found:
            'La question demande pourquoi quelque chose n’a pas été fait. La charte demande une formulation neutre.',
        },
      },
      nl: {
        title: 'Verwijtende vraag',
        why: 'Een verwijt sluit het gesprek af.',
        remedy: 'Vraag wat het verhinderd heeft.',
        messages: {
          found: 'De vraag peilt waarom iets niet gedaan werd. Het charter vraagt een neutrale formulering.',
        },
      },
    },
  }),
  check({
    id: 'missing-information',
    severity: 'note',
    instances: ['confidentiality', 'water'],
    texts: {
      en: {
        title: 'Information not evidenced',
        why: 'Only the informed can speak freely.',
        remedy: 'Give the information first, and write it down.',
        messages: {
          'not-found': 'The opening does not show that this was told: {item}.',
          silent: 'The record does not show it.',
          nobody: 'Nobody assists.',
        },
        instances: { confidentiality: 'confidentiality', water: 'that water can be asked for' },
      },
      fr: {
        title: 'Information non attestée',
        why: 'Seul qui est informé parle librement.',
        remedy: 'Donner d’abord l’information, et la noter.',
        messages: {
          'not-found': 'Le début ne montre pas que ceci a été dit : {item}.',
          silent: 'Les notes ne le montrent pas.',
          nobody: 'Personne n’assiste.',
        },
        instances: { confidentiality: 'la confidentialité', water: 'la possibilité de demander de l’eau' },
      },
      nl: {
        title: 'Informatie niet aangetoond',
        why: 'Enkel wie ingelicht is, spreekt vrijuit.',
        remedy: 'Geef eerst de informatie, en noteer ze.',
        messages: {
          'not-found': 'Het begin toont niet dat dit gezegd werd: {item}.',
          silent: 'De notities tonen het niet.',
          nobody: 'Niemand staat bij.',
        },
        instances: { confidentiality: 'de vertrouwelijkheid', water: 'dat water gevraagd kan worden' },
      },
    },
  }),
];

const clauses: readonly Clause[] = [
  {
    id: 'S-1.1',
    article: 1,
    modality: 'must',
    automation: 'assisted',
    clean: 'pass',
    title: {
      fr: 'La confidentialité est expliquée',
      nl: 'De vertrouwelijkheid wordt uitgelegd',
      en: 'Confidentiality is explained',
    },
    byHand: {
      fr: 'Une mention ne montre pas que l’information a été comprise.',
      nl: 'Een vermelding toont niet dat de informatie begrepen werd.',
      en: 'A mention does not show that the information was understood.',
    },
    checks: [{ check: 'missing-information', instance: 'confidentiality' }],
  },
  {
    id: 'S-1.2',
    article: 1,
    modality: 'must',
    automation: 'assisted',
    clean: 'pass',
    title: { fr: 'De l’eau est proposée', nl: 'Water wordt aangeboden', en: 'Water is offered' },
    checks: [{ check: 'missing-information', instance: 'water' }],
  },
  {
    id: 'S-2.1',
    article: 2,
    modality: 'should',
    automation: 'full',
    clean: 'pass',
    title: {
      fr: 'Une pause toutes les 90 minutes environ',
      nl: 'Een pauze om de ongeveer 90 minuten',
      en: 'A break about every 90 minutes',
    },
    checks: [{ check: 'long-stretch', options: { reviewAfter: 120 } }],
  },
  {
    id: 'S-2.2',
    article: 2,
    modality: 'must-not',
    automation: 'assisted',
    clean: 'inconclusive',
    title: {
      fr: 'Les questions ne contiennent pas de reproche',
      nl: 'De vragen bevatten geen verwijt',
      en: 'Questions carry no reproach',
    },
    checks: [{ check: 'reproachful-question' }],
  },
  {
    id: 'S-2.3',
    article: 2,
    modality: 'must',
    automation: 'manual',
    clean: 'inconclusive',
    title: {
      fr: 'L’officier de protection se prépare',
      nl: 'De protection officer bereidt zich voor',
      en: 'The officer prepares',
    },
    byHand: {
      fr: 'La préparation ne se voit pas dans les notes : consulter le dossier.',
      nl: 'De voorbereiding is niet te zien in de notities: raadpleeg het dossier.',
      en: 'Preparation does not show in the notes: consult the file.',
    },
    checks: [],
  },
];

export const charter: Charter = {
  id: 'sample',
  version: '1.0.0',
  title: { fr: 'Charte d’exemple', nl: 'Voorbeeldcharter', en: 'Sample charter' },
  authority: { fr: 'Office d’exemple', nl: 'Voorbeelddienst', en: 'Sample office' },
  validFrom: '2020-01-01',
  articles: [
    { number: 1, title: { fr: 'Informer', nl: 'Informeren', en: 'Informing' } },
    {
      number: 2,
      title: { fr: 'Mener l’entretien', nl: 'Het onderhoud voeren', en: 'Holding the interview' },
    },
  ],
  clauses,
};

const turns = (counts: Partial<Record<Role, number>>): Record<Role, number> => ({
  ...{ officer: 0, applicant: 0, interpreter: 0, lawyer: 0, 'trusted-person': 0, guardian: 0, unknown: 0 },
  ...counts,
});

const results = (statuses: readonly Status[], findings: readonly Finding[]): readonly ClauseResult[] =>
  clauses.map(({ id }, i) => ({
    clause: id,
    status: statuses[i]!,
    findings: findings
      .filter((finding) => finding.clauses.includes(id))
      .map(({ fingerprint }) => fingerprint),
    ...(statuses[i] === 'inconclusive'
      ? { because: [{ check: 'missing-information', messageId: 'silent', data: {} }] }
      : {}),
  }));

const reproach: Finding = {
  ...{ check: 'reproachful-question', rule: 'reproachful-question', clauses: ['S-2.2'] },
  ...{ verdict: 'review', confidence: 'medium', severity: 'warning', messageId: 'found', data: {} },
  start: { line: 41, column: 6, offset: 2105 },
  end: { line: 41, column: 49, offset: 2148 },
  turn: 27,
  fingerprint: '5b1d0c6a9e2f47b8a3c1d0e9',
  rewording: 'Qu’est-ce qui vous a empêché de porter plainte ?',
  excerpt: {
    before: 'OP : ',
    marked: 'Pourquoi n’avez-vous donc pas porté plainte',
    after: ' à la police ?',
  },
};

const stretch: Finding = {
  ...{ check: 'long-stretch', rule: 'long-stretch', clauses: ['S-2.1'] },
  ...{ verdict: 'breach', confidence: 'high', severity: 'error', messageId: 'too-long' },
  data: { from: { clock: 650 }, to: { clock: 780 }, length: { minutes: 130 }, limit: { minutes: 120 } },
  start: { line: 30, column: 1, offset: 1500 },
  end: { line: 30, column: 24, offset: 1523 },
  turn: null,
  fingerprint: '0f3a7c2e8d1b4a6f9c5e2d7b',
  excerpt: { before: '', marked: '[Pause : 10h35 – 10h50]', after: '' },
};

const silence: Finding = {
  ...{ check: 'missing-information', rule: 'missing-information/confidentiality', clauses: ['S-1.1'] },
  ...{
    verdict: 'review',
    confidence: 'medium',
    severity: 'note',
    messageId: 'not-found',
    data: { item: 'confidentiality' },
  },
  start: { line: 9, column: 6, offset: 210 },
  end: { line: 9, column: 14, offset: 218 },
  turn: 1,
  fingerprint: '77aa01cd23ef45ab67cd89ef',
  excerpt: { before: 'OP : ', marked: 'Bonjour.', after: '' },
};

export const markdownRecord: Assessment = {
  path: 'notes/entretien 07.md',
  format: 'markdown',
  language: 'fr',
  status: 'assessed',
  sha256: '3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea',
  bytes: 11520,
  charters: [charter.id],
  problems: [{ code: 'inferred-layout', line: 9 }],
  timeline: {
    sessions: [
      {
        ...{
          date: '2024-03-12',
          start: '09:05',
          end: '13:00',
          grossMinutes: 235,
          netMinutes: 220,
          netBounds: { low: 220, high: 220 },
        },
        statedMinutes: 235,
        breaks: [{ start: '10:35', end: '10:50', recorded: true, line: 30 }],
        stretches: [
          { start: '09:05', end: '10:35', minutes: { low: 90, high: 90 } },
          { start: '10:50', end: '13:00', minutes: { low: 130, high: 130 } },
        ],
      },
    ],
  },
  turns: turns({ officer: 48, applicant: 47, lawyer: 1 }),
  facets: { interpreter: 'present', mode: 'on-site', needs: 'not-stated', date: '2024-03-12' },
  findings: [silence, stretch, reproach],
  clauses: results(['inconclusive', 'pass', 'fail', 'review', 'not-checked'], [silence, stretch, reproach]),
};

const cell: Finding = {
  ...reproach,
  start: { line: 12, column: 1, offset: 300 },
  end: { line: 12, column: 20, offset: 319 },
  anchor: { paragraph: 22, cell: { table: 0, row: 4, column: 1 } },
  fingerprint: '9c1e5d7f2b3a4860c1d2e3f4',
};

export const wordRecord: Assessment = {
  path: 'notes/gehoor-é.docx',
  format: 'docx',
  language: 'nl',
  status: 'assessed',
  sha256: '2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6',
  bytes: 20480,
  charters: [charter.id],
  problems: [{ code: 'check-failed', data: { check: 'long-stretch', cause: 'lexicon nl/x is missing' } }],
  timeline: {
    sessions: [
      {
        ...{
          date: null,
          start: '22:30',
          end: '01:10',
          grossMinutes: 160,
          netMinutes: null,
          netBounds: { low: 130, high: 160 },
        },
        statedMinutes: null,
        breaks: [{ start: '23:40', end: null, recorded: false, line: 7 }],
        stretches: [
          { start: '22:30', end: '23:40', minutes: { low: 70, high: 70 } },
          { start: null, end: '01:10', minutes: { low: 60, high: 90 } },
        ],
      },
      {
        ...{
          date: null,
          start: null,
          end: '11:00',
          grossMinutes: null,
          netMinutes: null,
          netBounds: null,
          statedMinutes: null,
        },
        breaks: [],
        stretches: [{ start: null, end: '11:00', minutes: null }],
      },
    ],
  },
  turns: turns({ officer: 20, applicant: 20 }),
  findings: [cell],
  clauses: results(['pass', 'not-applicable', 'error', 'review', 'not-checked'], [cell]),
};

export const unreadRecord: Assessment = {
  path: 'notes/verrouille.docx',
  format: null,
  language: 'und',
  status: 'unreadable',
  sha256: 'fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9',
  bytes: 9000,
  charters: [charter.id],
  problems: [{ code: 'encrypted' }],
  timeline: { sessions: [] },
  turns: turns({}),
  findings: [],
  clauses: results(['not-checked', 'not-checked', 'not-checked', 'not-checked', 'not-checked'], []).map(
    ({ clause, status, findings }) => ({ clause, status, findings }),
  ),
};

export const report: WholeReport = {
  tool: { name: 'charterlint', version: '0.1.0' },
  charters: [charter],
  assessments: [markdownRecord, wordRecord, unreadRecord],
};

export function viewOf(locale: Locale, more: Partial<View> = {}): View {
  return {
    locale,
    phrasebook: phrasebookOf(checks, locale),
    colour: false,
    width: 100,
    quotes: 'full',
    exitCode: 1,
    ...more,
  };
}
