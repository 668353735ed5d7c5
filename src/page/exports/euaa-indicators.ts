import type { Localized } from '../../model/locale.ts';

/** One indicator of the quality tool's interview form: its number there, what it looks at in our own words. */
export interface Indicator {
  /** As `clause.mappings` names it under the scheme `euaa-qat`. */
  readonly id: string;
  readonly title: Localized;
}

export interface FormSection {
  readonly title: Localized;
  readonly indicators: readonly Indicator[];
}

/** The scheme under which charters map their clauses. */
export const scheme = 'euaa-qat';

/** The five parts of the form that carry indicators, and the fourteen of them (reports §5.1). */
export const formSections: readonly FormSection[] = [
  {
    title: { en: 'Opening the interview', fr: 'Ouverture de l’entretien', nl: 'Opening van het onderhoud' },
    indicators: [
      {
        id: '1',
        title: {
          en: 'Special needs were seen and met',
          fr: 'Les besoins particuliers ont été vus et pris en compte',
          nl: 'Bijzondere noden werden gezien en opgevangen',
        },
      },
      {
        id: '2',
        title: {
          en: 'The applicant was told what must be known before the interview',
          fr: 'Le demandeur a reçu les informations à donner avant l’entretien',
          nl: 'De verzoeker kreeg de informatie die vóór het onderhoud hoort',
        },
      },
      {
        id: '3',
        title: {
          en: 'Applicant and interpreter understand each other',
          fr: 'Le demandeur et l’interprète se comprennent',
          nl: 'Verzoeker en tolk begrijpen elkaar',
        },
      },
      {
        id: '4',
        title: {
          en: 'The applicant was able to be interviewed',
          fr: 'Le demandeur était en état d’être entendu',
          nl: 'De verzoeker was in staat om gehoord te worden',
        },
      },
    ],
  },
  {
    title: { en: 'Conducting the interview', fr: 'Conduite de l’entretien', nl: 'Verloop van het onderhoud' },
    indicators: [
      {
        id: '5',
        title: {
          en: 'The attitude was professional',
          fr: 'L’attitude était professionnelle',
          nl: 'De houding was professioneel',
        },
      },
      {
        id: '6',
        title: {
          en: 'Questions were put with sound technique',
          fr: 'Les questions ont été posées selon les règles de l’art',
          nl: 'De vragen werden volgens de regels van de kunst gesteld',
        },
      },
      {
        id: '7',
        title: {
          en: 'The interview was led, and everyone present kept to their role',
          fr: 'L’entretien a été dirigé et chacun des présents est resté dans son rôle',
          nl: 'Het onderhoud werd geleid en iedere aanwezige bleef bij zijn rol',
        },
      },
    ],
  },
  {
    title: { en: 'Substance', fr: 'Fond', nl: 'Inhoud' },
    indicators: [
      {
        id: '8',
        title: {
          en: 'Everything that matters for the application was explored',
          fr: 'Tout ce qui importe pour la demande a été exploré',
          nl: 'Alles wat voor het verzoek telt, kwam aan bod',
        },
      },
      {
        id: '9',
        title: {
          en: 'Documents and other evidence were gone through',
          fr: 'Les documents et autres preuves ont été passés en revue',
          nl: 'Documenten en andere bewijzen werden overlopen',
        },
      },
      {
        id: '10',
        title: {
          en: 'The applicant could comment on inconsistencies',
          fr: 'Le demandeur a pu s’expliquer sur les incohérences',
          nl: 'De verzoeker kon reageren op tegenstrijdigheden',
        },
      },
      {
        id: '11',
        title: {
          en: 'Signs that call for exclusion were followed up',
          fr: 'Les indices d’une possible exclusion ont été approfondis',
          nl: 'Aanwijzingen voor mogelijke uitsluiting werden uitgediept',
        },
      },
      {
        id: '12',
        title: {
          en: 'Instructions for particular profiles were followed',
          fr: 'Les instructions propres à certains profils ont été suivies',
          nl: 'Richtlijnen voor bepaalde profielen werden gevolgd',
        },
      },
    ],
  },
  {
    title: { en: 'Closing the interview', fr: 'Clôture de l’entretien', nl: 'Afsluiting van het onderhoud' },
    indicators: [
      {
        id: '13',
        title: {
          en: 'The interview was closed with care, and what follows was explained',
          fr: 'L’entretien a été clôturé avec soin et la suite expliquée',
          nl: 'Het onderhoud werd zorgvuldig afgesloten en het vervolg uitgelegd',
        },
      },
    ],
  },
  {
    title: { en: 'Interview record', fr: 'Compte rendu de l’entretien', nl: 'Verslag van het onderhoud' },
    indicators: [
      {
        id: '14',
        title: {
          en: 'The record keeps to the rules for records',
          fr: 'Le compte rendu respecte les règles qui le régissent',
          nl: 'Het verslag houdt zich aan de regels voor verslagen',
        },
      },
    ],
  },
];
