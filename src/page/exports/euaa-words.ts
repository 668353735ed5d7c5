import type { Locale, Localized } from '../../model/locale.ts';

/** Words of the form that no other report says. */
const words = {
  title: {
    en: 'Quality assessment of an interview: draft',
    fr: 'Évaluation de la qualité d’un entretien\u00a0: projet',
    nl: 'Kwaliteitsbeoordeling van een onderhoud: ontwerp',
  },
  about: {
    en: 'Laid out like the interview form of the EUAA’s quality assurance tool, in words of our own. Under each indicator stands what the notes show. The tool proposes no mark: an assessor makes one cross per indicator.',
    fr: 'Présenté comme le formulaire d’entretien de l’outil d’assurance qualité de l’AUEA, avec nos propres mots. Sous chaque indicateur figure ce que montrent les notes. L’outil ne propose aucune appréciation\u00a0: l’évaluateur met une croix par indicateur.',
    nl: 'Opgevat zoals het formulier voor onderhouden van het kwaliteitsinstrument van het EUAA, in eigen woorden. Onder elke indicator staat wat de notities tonen. Het programma stelt geen oordeel voor: de beoordelaar zet één kruisje per indicator.',
  },
  fileInformation: { en: 'File information', fr: 'Données du dossier', nl: 'Dossiergegevens' },
  fileNumber: { en: 'File number', fr: 'Numéro du dossier', nl: 'Dossiernummer' },
  origin: { en: 'Country of origin', fr: 'Pays d’origine', nl: 'Land van herkomst' },
  unit: { en: 'Unit', fr: 'Service', nl: 'Dienst' },
  assessor: { en: 'Assessor', fr: 'Évaluateur', nl: 'Beoordelaar' },
  assessedOn: { en: 'Assessed on', fr: 'Évalué le', nl: 'Beoordeeld op' },
  correct: { en: 'Correct', fr: 'Correct', nl: 'Correct' },
  minor: { en: 'Minor error', fr: 'Erreur mineure', nl: 'Kleine fout' },
  significant: { en: 'Significant error', fr: 'Erreur importante', nl: 'Belangrijke fout' },
  notApplicable: { en: 'Not applicable', fr: 'Sans objet', nl: 'Niet van toepassing' },
  remarks: { en: 'Remarks', fr: 'Remarques', nl: 'Opmerkingen' },
  evidence: { en: 'What the notes show', fr: 'Ce que montrent les notes', nl: 'Wat de notities tonen' },
  noEvidence: {
    en: 'No clause of the charters speaks to this indicator: the tool has nothing to say about it.',
    fr: 'Aucune disposition des chartes ne porte sur cet indicateur\u00a0: l’outil n’a rien à en dire.',
    nl: 'Geen enkele bepaling van de charters gaat over deze indicator: het programma heeft er niets over te zeggen.',
  },
  elsewhere: {
    en: 'Clauses outside the form',
    fr: 'Dispositions étrangères au formulaire',
    nl: 'Bepalingen buiten het formulier',
  },
  summary: {
    en: 'Summary, by the assessor',
    fr: 'Synthèse, par l’évaluateur',
    nl: 'Samenvatting, door de beoordelaar',
  },
  applicable: {
    en: 'Applicable indicators',
    fr: 'Indicateurs applicables',
    nl: 'Toepasselijke indicatoren',
  },
  conclusion: { en: 'Conclusion', fr: 'Conclusion', nl: 'Besluit' },
} as const satisfies Readonly<Record<string, Localized>>;

export type FormWord = keyof typeof words;

/** The four marks, of which an assessor makes one. */
export const marks: readonly FormWord[] = ['correct', 'minor', 'significant', 'notApplicable'];

export function formWordsIn(locale: Locale): (name: FormWord) => string {
  return (name) => words[name][locale];
}
