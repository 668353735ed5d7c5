import { batchFlags } from './batch-flags.ts';
import type { Flag } from './flags.ts';

/** Commands that read no record know only these of the flags that all others know. */
export const generalFlags: Readonly<Record<string, readonly string[] | undefined>> = {
  'language-server': ['locale'],
  history: ['locale'],
  'new-charter': ['locale'],
  sample: ['locale', 'fingerprint-key'],
};

/** Flags of single commands: each is known, and told in the help, there alone. */
export const commandFlags: readonly Flag[] = [
  ...batchFlags,
  {
    name: 'stdio',
    type: 'boolean',
    group: 'own',
    commands: ['language-server'],
    about: {
      en: 'speak over standard input and output; there is no other way',
      fr: 'parler par l’entrée et la sortie standard\u00a0; il n’y a pas d’autre voie',
      nl: 'spreken over standaardinvoer en -uitvoer; een andere weg is er niet',
    },
  },
  {
    name: 'output',
    short: 'o',
    type: 'string',
    group: 'own',
    commands: ['new-charter'],
    about: {
      en: 'folder to write the charter into (default: the one you stand in)',
      fr: 'dossier où écrire la charte (par défaut\u00a0: le dossier courant)',
      nl: 'map waarin het charter geschreven wordt (standaard: de huidige)',
    },
  },
  {
    name: 'store',
    type: 'string',
    group: 'out',
    commands: ['lint', 'history', 'sample', 'serve', 'work'],
    about: {
      en: 'file (SQLite) or postgres://… in which every assessment is kept, without a word of the record, for charterlint history and sample',
      fr: 'fichier (SQLite) ou postgres://… où conserver chaque appréciation, sans un mot des notes, pour charterlint history et sample',
      nl: 'bestand (SQLite) of postgres://… waarin elke beoordeling bewaard wordt, zonder een woord van de notities, voor charterlint history en sample',
    },
  },
  {
    name: 'clause',
    type: 'array',
    group: 'own',
    commands: ['history'],
    about: {
      en: 'clause to show, or the beginning of several (CGRA-3); repeatable',
      fr: 'disposition à montrer, ou le début de plusieurs (CGRA-3)\u00a0; répétable',
      nl: 'te tonen bepaling, of het begin van meerdere (CGRA-3); herhaalbaar',
    },
  },
  {
    name: 'by',
    type: 'array',
    group: 'own',
    commands: ['history'],
    about: {
      en: 'groups to show side by side: language, interpreter, needs, mode, format, month, quarter, year (default: month)',
      fr: 'groupes à montrer côte à côte\u00a0: language, interpreter, needs, mode, format, month, quarter, year (par défaut\u00a0: month)',
      nl: 'groepen om naast elkaar te tonen: language, interpreter, needs, mode, format, month, quarter, year (standaard: month)',
    },
  },
  {
    name: 'least',
    type: 'string',
    group: 'own',
    commands: ['history'],
    about: {
      en: 'fewest records of which figures are shown (default: 5)',
      fr: 'plus petit nombre de notes dont des chiffres sont montrés (par défaut\u00a0: 5)',
      nl: 'kleinste aantal notities waarvan cijfers getoond worden (standaard: 5)',
    },
  },
  {
    name: 'n',
    type: 'string',
    group: 'own',
    commands: ['sample'],
    about: {
      en: 'records of the random part (default: as many as a rate of 90 % needs to hold to ±5 points)',
      fr: 'notes de la partie au hasard (par défaut\u00a0: ce qu’il faut pour qu’un taux de 90 % vaille à ±5 points)',
      nl: 'notities van het toevallige deel (standaard: zoveel als nodig om een percentage van 90 % op ±5 punten te kennen)',
    },
  },
  {
    name: 'strata',
    type: 'string',
    group: 'own',
    commands: ['sample'],
    about: {
      en: 'groups from each of which records are drawn: language, interpreter, needs, mode, format, month, quarter, year',
      fr: 'groupes dans chacun desquels tirer des notes\u00a0: language, interpreter, needs, mode, format, month, quarter, year',
      nl: 'groepen waaruit telkens notities getrokken worden: language, interpreter, needs, mode, format, month, quarter, year',
    },
  },
  {
    name: 'seed',
    type: 'string',
    group: 'own',
    commands: ['sample'],
    about: {
      en: 'what chance starts from; the same seed draws the same records (default: a number that is told)',
      fr: 'point de départ du hasard\u00a0; la même graine tire les mêmes notes (par défaut\u00a0: un nombre, qui est indiqué)',
      nl: 'waarvan het toeval vertrekt; dezelfde seed trekt dezelfde notities (standaard: een getal dat vermeld wordt)',
    },
  },
  {
    name: 'flagged',
    type: 'string',
    group: 'own',
    commands: ['sample'],
    about: {
      en: 'besides, so many records in which the tool found something not met or to review',
      fr: 'en outre, autant de notes où l’outil a trouvé quelque chose de non respecté ou à examiner',
      nl: 'daarnaast zoveel notities waarin het programma iets niet nageleefd of te beoordelen vond',
    },
  },
  {
    name: 'clean',
    type: 'string',
    group: 'own',
    commands: ['sample'],
    about: {
      en: 'besides, so many in which it found nothing: only they show what it misses',
      fr: 'en outre, autant où il n’a rien trouvé\u00a0: elles seules montrent ce qui lui échappe',
      nl: 'daarnaast zoveel waarin het niets vond: alleen die tonen wat het mist',
    },
  },
  {
    name: 'protocol',
    type: 'string',
    group: 'own',
    commands: ['sample'],
    about: {
      en: 'file in which to write how the sample was drawn (JSON)',
      fr: 'fichier où consigner comment l’échantillon a été tiré (JSON)',
      nl: 'bestand waarin wordt vastgelegd hoe de steekproef getrokken werd (JSON)',
    },
  },
  {
    name: 'port',
    type: 'string',
    group: 'own',
    commands: ['serve'],
    about: {
      en: 'port to listen on (default: 8377; 0: any that is free)',
      fr: 'port où écouter (par défaut\u00a0: 8377\u00a0; 0\u00a0: n’importe lequel de libre)',
      nl: 'poort om op te luisteren (standaard: 8377; 0: gelijk welke vrije)',
    },
  },
  {
    name: 'host',
    type: 'string',
    group: 'own',
    commands: ['serve'],
    about: {
      en: 'address to listen on (default: 127.0.0.1); another than this machine’s own needs a token',
      fr: 'adresse où écouter (par défaut\u00a0: 127.0.0.1)\u00a0; toute autre que celle de la machine elle-même demande un jeton',
      nl: 'adres om op te luisteren (standaard: 127.0.0.1); een ander dan dat van de machine zelf vraagt een token',
    },
  },
  {
    name: 'allow-host',
    type: 'array',
    group: 'own',
    commands: ['serve'],
    about: {
      en: 'further name by which the service may be called; repeatable',
      fr: 'autre nom par lequel appeler le service\u00a0; répétable',
      nl: 'andere naam waarmee de dienst aangeroepen mag worden; herhaalbaar',
    },
  },
  {
    name: 'token-file',
    type: 'string',
    group: 'own',
    commands: ['serve'],
    about: {
      en: 'file with the token that callers must send (or the variable CHARTERLINT_TOKEN)',
      fr: 'fichier contenant le jeton que les appels doivent porter (ou la variable CHARTERLINT_TOKEN)',
      nl: 'bestand met het token dat aanroepen moeten meesturen (of de variabele CHARTERLINT_TOKEN)',
    },
  },
  {
    name: 'timeout',
    type: 'string',
    group: 'own',
    commands: ['serve'],
    about: {
      en: 'seconds within which a record is answered, waiting included (default: 60)',
      fr: 'secondes dans lesquelles une réponse est donnée, attente comprise (par défaut\u00a0: 60)',
      nl: 'seconden waarbinnen geantwoord wordt, wachten inbegrepen (standaard: 60)',
    },
  },
  {
    name: 'workers',
    type: 'string',
    group: 'own',
    commands: ['serve', 'work'],
    about: {
      en: 'threads that examine records (default: as many as the machine has processors)',
      fr: 'fils d’exécution qui examinent des notes (par défaut\u00a0: autant que la machine a de processeurs)',
      nl: 'draden die notities onderzoeken (standaard: zoveel als de machine processors heeft)',
    },
  },
  {
    name: 'root',
    type: 'string',
    group: 'own',
    commands: ['work'],
    about: {
      en: 'folder below which records are found, on this machine (default: the one you stand in)',
      fr: 'dossier sous lequel se trouvent les notes, sur cette machine (par défaut\u00a0: le dossier courant)',
      nl: 'map waaronder de notities staan, op deze machine (standaard: de huidige)',
    },
  },
  {
    name: 'drain',
    type: 'boolean',
    group: 'own',
    commands: ['work'],
    about: {
      en: 'end when nothing is left, instead of waiting for more',
      fr: 's’arrêter quand il ne reste rien, au lieu d’attendre la suite',
      nl: 'stoppen wanneer er niets meer is, in plaats van op meer te wachten',
    },
  },
  {
    name: 'lease',
    type: 'string',
    group: 'own',
    commands: ['work'],
    about: {
      en: 'with enqueue: seconds after which a record of a worker that vanished goes to another (default: 300)',
      fr: 'avec enqueue\u00a0: secondes après lesquelles les notes d’un processus disparu passent à un autre (par défaut\u00a0: 300)',
      nl: 'met enqueue: seconden waarna notities van een verdwenen proces naar een ander gaan (standaard: 300)',
    },
  },
  {
    name: 'as',
    type: 'string',
    choices: ['text', 'json', 'csv'],
    group: 'own',
    commands: ['history', 'sample'],
    about: { en: 'form of the answer', fr: 'forme de la réponse', nl: 'vorm van het antwoord' },
  },
];
