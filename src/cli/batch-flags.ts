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
];
