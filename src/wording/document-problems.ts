import type { Sentences } from './problem-sentences.ts';

/** Of records that are no interview, and of files of several of them. */
export const documentProblems = {
  'record-type-unknown': {
    what: {
      en: 'The record names a type that does not exist; it was recognised by its words instead. See charterlint file --help.',
      fr: 'Le document indique un type qui n’existe pas\u00a0; il a été reconnu à ses mots. Voir charterlint file --help.',
      nl: 'Het document noemt een type dat niet bestaat; het werd aan zijn woorden herkend. Zie charterlint file --help.',
    },
  },
  'record-recognised': {
    what: {
      en: 'The record does not say of what type it is; it was recognised by its title or its labels.',
      fr: 'Le document ne dit pas de quel type il est\u00a0; il a été reconnu à son titre ou à ses rubriques.',
      nl: 'Het document zegt niet van welk type het is; het werd aan zijn titel of zijn rubrieken herkend.',
    },
    detail: {
      en: 'Taken for: {record}; certainty: {confidence}.',
      fr: 'Pris pour\u00a0: {record}\u00a0; certitude\u00a0: {confidence}.',
      nl: 'Gelezen als: {record}; zekerheid: {confidence}.',
    },
  },
  'record-unrecognised': {
    what: {
      en: 'What kind of record this is was not recognised, so nothing follows from what was not found. Say it in the record (record: decision) or with --record.',
      fr: 'Le genre de ce document n’a pas été reconnu\u00a0; rien ne découle donc de ce qui n’a pas été trouvé. Indiquez-le dans le document (record: decision) ou par --record.',
      nl: 'De soort van dit document werd niet herkend; uit wat niet gevonden werd, volgt dus niets. Vermeld ze in het document (record: decision) of met --record.',
    },
  },
  'record-not-governed': {
    what: {
      en: 'The charter does not govern records of this type; none of its clauses applies.',
      fr: 'La charte ne régit pas ce type de document\u00a0; aucune de ses dispositions ne s’applique.',
      nl: 'Het charter geldt niet voor dit type document; geen van de bepalingen is van toepassing.',
    },
    detail: {
      en: 'Charter {charter}, record: {record}.',
      fr: 'Charte {charter}, document\u00a0: {record}.',
      nl: 'Charter {charter}, document: {record}.',
    },
  },
  'draft-record': {
    what: {
      en: 'The record is marked as a draft. A draft proves nothing and was left aside; put the final version in the file.',
      fr: 'Le document porte la mention d’un projet. Un projet ne prouve rien et a été écarté\u00a0; versez la version définitive au dossier.',
      nl: 'Het document is als ontwerp gemerkt. Een ontwerp bewijst niets en werd buiten beschouwing gelaten; voeg de definitieve versie bij het dossier.',
    },
    detail: { en: 'Record: {record}.', fr: 'Document\u00a0: {record}.', nl: 'Document: {record}.' },
  },
  'impossible-date': {
    what: {
      en: 'A date does not exist in the calendar and was not used. Correct it.',
      fr: 'Une date n’existe pas au calendrier et n’a pas été utilisée. Corrigez-la.',
      nl: 'Een datum bestaat niet in de kalender en werd niet gebruikt. Verbeter ze.',
    },
  },
  'two-digit-year': {
    what: {
      en: 'A date has a year of two figures and was not used: the century would be a guess. Write all four.',
      fr: 'Une date a une année à deux chiffres et n’a pas été utilisée\u00a0: le siècle serait deviné. Écrivez les quatre.',
      nl: 'Een datum heeft een jaartal van twee cijfers en werd niet gebruikt: de eeuw zou een gok zijn. Schrijf ze alle vier.',
    },
  },
  'two-persons': {
    what: {
      en: 'The file names two persons, or two file numbers. What rests on several of its records together cannot be told; put each person’s records in a folder of their own.',
      fr: 'Le dossier mentionne deux personnes, ou deux numéros de dossier. Ce qui repose sur plusieurs de ses documents ne peut être établi\u00a0; rangez les documents de chacun dans un dossier distinct.',
      nl: 'Het dossier noemt twee personen, of twee dossiernummers. Wat op verschillende documenten samen berust, valt niet uit te maken; leg de documenten van elke persoon in een eigen map.',
    },
    detail: { en: 'See {path}.', fr: 'Voir {path}.', nl: 'Zie {path}.' },
  },
  'contradictory-dates': {
    what: {
      en: 'Records of the file give different dates for the same event. What rests on it cannot be told; find out which is right.',
      fr: 'Des documents du dossier donnent des dates différentes pour un même fait. Ce qui en dépend ne peut être établi\u00a0; vérifiez laquelle est exacte.',
      nl: 'Documenten van het dossier geven verschillende datums voor hetzelfde feit. Wat ervan afhangt, valt niet uit te maken; ga na welke juist is.',
    },
    detail: {
      en: '{moment}: {one} and {other}.',
      fr: '{moment}\u00a0: {one} et {other}.',
      nl: '{moment}: {one} en {other}.',
    },
  },
  'single-record': {
    what: {
      en: 'Only one record was examined. What the others of its file show is not known: examine the folder with charterlint file.',
      fr: 'Un seul document a été examiné. Ce que montrent les autres du dossier n’est pas connu\u00a0: examinez le dossier entier avec charterlint file.',
      nl: 'Slechts één document werd onderzocht. Wat de andere van het dossier tonen, is niet gekend: onderzoek de map met charterlint file.',
    },
  },
} as const satisfies Readonly<Record<string, Sentences>>;
