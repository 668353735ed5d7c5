import type { Sentences } from './problem-sentences.ts';

/** Of what stands beside the record: a preparation or a decision that does not hold, and why. */
export const decisionProblems = {
  'invalid-preparation': {
    what: {
      en: 'The preparation beside the record is not valid and was not used. Correct it.',
      fr: 'La préparation à côté des notes n’est pas valable et n’a pas été utilisée. Corrigez-la.',
      nl: 'De voorbereiding naast de notities is niet geldig en werd niet gebruikt. Verbeter ze.',
    },
    detail: { en: '{cause}', fr: '{cause}', nl: '{cause}' },
  },
  'invalid-decisions': {
    what: {
      en: 'The file of decisions beside the record is not valid. None of them was applied; correct it.',
      fr: 'Le fichier de décisions à côté des notes n’est pas valable. Aucune n’a été appliquée\u00a0; corrigez-le.',
      nl: 'Het bestand met beslissingen naast de notities is niet geldig. Geen enkele werd toegepast; verbeter het.',
    },
    detail: {
      en: 'See {file}, line {row}: {key}.',
      fr: 'Voir {file}, ligne {row}\u00a0: {key}.',
      nl: 'Zie {file}, regel {row}: {key}.',
    },
  },
  'decision-unknown-clause': {
    what: {
      en: 'A decision names a clause that does not hold for this record. It was not applied.',
      fr: 'Une décision nomme une disposition qui ne vaut pas pour ces notes. Elle n’a pas été appliquée.',
      nl: 'Een beslissing noemt een bepaling die voor deze notities niet geldt. Ze werd niet toegepast.',
    },
    detail: {
      en: 'It names {clause}.',
      fr: 'Elle nomme {clause}.',
      nl: 'Ze noemt {clause}.',
    },
  },
  'decision-expired': {
    what: {
      en: 'A decision has run out and was not applied. Decide again, or remove it.',
      fr: 'Une décision est échue et n’a pas été appliquée. Décidez à nouveau, ou supprimez-la.',
      nl: 'Een beslissing is verlopen en werd niet toegepast. Beslis opnieuw, of verwijder ze.',
    },
    detail: {
      en: 'It concerns {of} and held until {date}.',
      fr: 'Elle concerne {of} et valait jusqu’au {date}.',
      nl: 'Ze betreft {of} en gold tot {date}.',
    },
  },
  'decision-other-version': {
    what: {
      en: 'A decision was taken on another version of the record and was not applied. Look again and decide again.',
      fr: 'Une décision a été prise sur une autre version des notes et n’a pas été appliquée. Regardez et décidez à nouveau.',
      nl: 'Een beslissing werd op een andere versie van de notities genomen en werd niet toegepast. Kijk en beslis opnieuw.',
    },
    detail: {
      en: 'It concerns {clause}.',
      fr: 'Elle concerne {clause}.',
      nl: 'Ze betreft {clause}.',
    },
  },
  'decisions-of-record': {
    what: {
      en: 'Decisions stand beside a record of this file. They hold where that record is examined by itself, and were not applied here; decide on the folder.',
      fr: 'Des décisions se trouvent à côté d’un document de ce dossier. Elles valent quand ce document est examiné seul et n’ont pas été appliquées ici\u00a0; décidez sur le dossier.',
      nl: 'Er staan beslissingen naast een document van dit dossier. Ze gelden wanneer dat document op zich onderzocht wordt en werden hier niet toegepast; beslis over de map.',
    },
  },
  'decision-contradicted': {
    what: {
      en: 'An attestation contradicts what the tool found and was not applied. To decide against the tool, use override.',
      fr: 'Une attestation contredit ce que l’outil a trouvé et n’a pas été appliquée. Pour décider autrement, utilisez override.',
      nl: 'Een bevestiging spreekt tegen wat het programma vond en werd niet toegepast. Gebruik override om anders te beslissen.',
    },
    detail: {
      en: 'It concerns {clause}.',
      fr: 'Elle concerne {clause}.',
      nl: 'Ze betreft {clause}.',
    },
  },
  'decisions-disagree': {
    what: {
      en: 'Decisions on one clause disagree, and none was applied. Keep one.',
      fr: 'Des décisions sur une même disposition se contredisent et aucune n’a été appliquée. Gardez-en une.',
      nl: 'Beslissingen over één bepaling spreken elkaar tegen en geen enkele werd toegepast. Behoud er één.',
    },
    detail: {
      en: 'They concern {clause}.',
      fr: 'Elles concernent {clause}.',
      nl: 'Ze betreffen {clause}.',
    },
  },
  'override-outdated': {
    what: {
      en: 'An override speaks of a status that the tool no longer finds. It was not applied; decide again, or remove it.',
      fr: 'Une décision contre l’outil part d’un statut qu’il ne trouve plus. Elle n’a pas été appliquée\u00a0; décidez à nouveau, ou supprimez-la.',
      nl: 'Een beslissing tegen het programma gaat uit van een status die het niet meer vindt. Ze werd niet toegepast; beslis opnieuw, of verwijder ze.',
    },
    detail: {
      en: 'It concerns {clause}.',
      fr: 'Elle concerne {clause}.',
      nl: 'Ze betreft {clause}.',
    },
  },
  'suppression-unused': {
    what: {
      en: 'A finding that was set aside is no longer found. Remove the suppression.',
      fr: 'Un constat écarté n’est plus trouvé. Supprimez la mention qui l’écarte.',
      nl: 'Een opzijgezette vaststelling wordt niet meer gevonden. Verwijder de vermelding die ze opzijzet.',
    },
    detail: {
      en: 'Its fingerprint is {finding}.',
      fr: 'Son empreinte est {finding}.',
      nl: 'Haar vingerafdruk is {finding}.',
    },
  },
} as const satisfies Readonly<Record<string, Sentences>>;
