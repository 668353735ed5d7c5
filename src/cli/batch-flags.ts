import type { Flag } from './flags.ts';

/** Flags of a run over many records. */
export const batchFlags: readonly Flag[] = [
  {
    name: 'workers',
    type: 'string',
    group: 'how',
    commands: ['lint'],
    about: {
      en: 'threads to examine records with: auto (as many as pay, the default), or a number; 0 for none',
      fr: 'fils d’exécution pour examiner les documents : auto (autant qu’il en vaut la peine, par défaut) ou un nombre ; 0 pour aucun',
      nl: 'draden om documenten mee te onderzoeken: auto (zoveel als lonen, standaard) of een getal; 0 voor geen',
    },
  },
  {
    name: 'shard',
    type: 'string',
    group: 'what',
    commands: ['lint'],
    about: {
      en: 'examine one part of the records, as 2/5; charterlint merge joins the JSON reports of all parts',
      fr: 'examiner une partie des documents, p. ex. 2/5 ; charterlint merge réunit les rapports JSON de toutes les parties',
      nl: 'één deel van de documenten onderzoeken, bv. 2/5; charterlint merge voegt de JSON-verslagen van alle delen samen',
    },
  },
  {
    name: 'timeout-per-file',
    type: 'string',
    group: 'how',
    commands: ['lint'],
    about: {
      en: 'seconds that one record may take (default 30)',
      fr: 'secondes accordées à un document (30 par défaut)',
      nl: 'seconden die één document mag kosten (standaard 30)',
    },
  },
  {
    name: 'cache',
    type: 'boolean',
    group: 'how',
    commands: ['lint'],
    about: {
      en: 'keep assessments, sealed and without a word of the records, and take up those of records that did not change (off by default)',
      fr: 'conserver les appréciations, scellées et sans un mot des documents, et reprendre celles des documents inchangés (désactivé par défaut)',
      nl: 'beoordelingen bewaren, verzegeld en zonder een woord van de documenten, en die van ongewijzigde documenten overnemen (standaard uit)',
    },
  },
  {
    name: 'cache-location',
    type: 'string',
    group: 'how',
    commands: ['lint'],
    about: {
      en: 'folder for --cache and --resume (default .charterlint-cache); with it, --cache is on',
      fr: 'dossier de --cache et --resume (.charterlint-cache par défaut) ; l’indiquer active --cache',
      nl: 'map voor --cache en --resume (standaard .charterlint-cache); wie ze opgeeft, zet --cache aan',
    },
  },
  {
    name: 'resume',
    type: 'boolean',
    group: 'how',
    commands: ['lint'],
    about: {
      en: 'take up the run that was interrupted',
      fr: 'reprendre l’analyse interrompue',
      nl: 'de onderbroken analyse hervatten',
    },
  },
  {
    name: 'since',
    type: 'string',
    group: 'what',
    commands: ['lint'],
    about: {
      en: 'examine only records that changed since a git revision, new ones included',
      fr: 'n’examiner que les documents modifiés depuis une révision git, nouveaux compris',
      nl: 'enkel documenten onderzoeken die sinds een git-revisie gewijzigd zijn, nieuwe inbegrepen',
    },
  },
  {
    name: 'staged',
    type: 'boolean',
    group: 'what',
    commands: ['lint'],
    about: {
      en: 'examine only records staged for the next git commit, as they lie in the folder',
      fr: 'n’examiner que les documents indexés pour le prochain commit git, tels qu’ils sont dans le dossier',
      nl: 'enkel documenten onderzoeken die klaarstaan voor de volgende git-commit, zoals ze in de map staan',
    },
  },
  {
    name: 'watch',
    type: 'boolean',
    group: 'how',
    commands: ['lint'],
    about: {
      en: 'examine each record again at every save, until Ctrl+C',
      fr: 'examiner chaque document à nouveau à chaque enregistrement, jusqu’à Ctrl+C',
      nl: 'elk document opnieuw onderzoeken telkens als het bewaard wordt, tot Ctrl+C',
    },
  },
  {
    name: 'only-new',
    type: 'boolean',
    group: 'out',
    commands: ['lint'],
    about: {
      en: 'with --baseline: show only findings that are new',
      fr: 'avec --baseline : ne montrer que les nouveaux constats',
      nl: 'met --baseline: enkel nieuwe vaststellingen tonen',
    },
  },
  {
    name: 'write-baseline',
    type: 'string',
    group: 'out',
    commands: ['lint'],
    about: {
      en: 'also write the run as a JSON report without quotes, for --baseline',
      fr: 'écrire aussi l’analyse comme rapport JSON sans citations, pour --baseline',
      nl: 'de analyse ook als JSON-verslag zonder citaten schrijven, voor --baseline',
    },
  },
  {
    name: 'prune-baseline',
    type: 'boolean',
    group: 'out',
    commands: ['lint'],
    about: {
      en: 'with --baseline: take out of it what is no longer found',
      fr: 'avec --baseline : en retirer ce qui n’est plus constaté',
      nl: 'met --baseline: eruit halen wat niet meer vastgesteld wordt',
    },
  },
  {
    name: 'stats',
    type: 'boolean',
    group: 'out',
    commands: ['lint'],
    about: {
      en: 'tell on standard error where the time went, by check and by record',
      fr: 'indiquer sur la sortie d’erreur où le temps est passé, par contrôle et par document',
      nl: 'op de foutuitvoer tonen waar de tijd naartoe ging, per controle en per document',
    },
  },
  {
    name: 'print-config',
    type: 'boolean',
    group: 'out',
    commands: ['lint'],
    about: {
      en: 'print every setting as it holds, and where it came from, and examine nothing',
      fr: 'afficher chaque réglage tel qu’il vaut et d’où il vient, sans rien examiner',
      nl: 'elke instelling tonen zoals ze geldt en waar ze vandaan komt, zonder iets te onderzoeken',
    },
  },
];
