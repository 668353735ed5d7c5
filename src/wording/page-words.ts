import type { Locale, Localized } from '../model/locale.ts';

/** What only the page says; `labels.ts` has what several reports share. */
const words = {
  byTurn: { en: 'Along the turns', fr: 'Au fil des interventions', nl: 'Beurt na beurt' },
  byTurnNote: {
    en: 'Turns are counted, not timed: the notes give no time for a single turn.',
    fr: 'Les interventions sont comptées\u00a0: les notes ne donnent pas l’heure de chacune.',
    nl: 'Beurten worden geteld: de notities geven geen uur per beurt.',
  },
  oneTurn: {
    en: 'one turn of the protection officer',
    fr: 'une intervention de l’officier de protection',
    nl: 'één beurt van de protection officer',
  },
  procedural: {
    en: 'on the course of the interview itself',
    fr: 'sur le déroulement de l’entretien',
    nl: 'over het verloop van het onderhoud',
  },
  noNorm: {
    en: 'Each turn stands at the form of its first question, recognised by its wording. No mix of forms is a norm.',
    fr: 'Chaque intervention est rangée selon la forme de sa première question, reconnue à ses mots. Aucune répartition n’est une norme.',
    nl: 'Elke beurt staat bij de vorm van haar eerste vraag, herkend aan de bewoordingen. Geen enkele verdeling is een norm.',
  },
  form: { en: 'Form', fr: 'Forme', nl: 'Vorm' },
  number: { en: 'Number', fr: 'Nombre', nl: 'Aantal' },
  none: { en: 'none', fr: 'aucune', nl: 'geen' },
  matrix: {
    en: 'Clauses at a glance',
    fr: 'Les dispositions en un coup d’œil',
    nl: 'De bepalingen in één oogopslag',
  },
  decided: { en: 'Decided by a person', fr: 'Décidé par une personne', nl: 'Door een persoon beslist' },
  toolFound: { en: 'The tool found', fr: 'L’outil a trouvé', nl: 'Het programma vond' },
  personDecided: { en: 'A person decided', fr: 'Une personne a décidé', nl: 'Een persoon besliste' },
  sheetIntro: {
    en: 'The tool cannot settle these clauses. Print the list to fill it in by hand; a decision that is to last is kept with “charterlint attest”. What is ticked on this page is not saved.',
    fr: 'L’outil ne peut trancher ces dispositions. La liste s’imprime pour être remplie à la main\u00a0; une décision qui doit rester s’enregistre avec «\u00a0charterlint attest\u00a0». Ce qui est coché sur cette page n’est pas conservé.',
    nl: 'Het programma kan over deze bepalingen niet beslissen. Druk de lijst af om ze met de hand in te vullen; een beslissing die moet blijven, wordt bewaard met “charterlint attest”. Wat op deze pagina aangevinkt wordt, wordt niet bewaard.',
  },
  lookAt: { en: 'What to look at', fr: 'À regarder', nl: 'Te bekijken' },
  remark: { en: 'Remark', fr: 'Remarque', nl: 'Opmerking' },
  judgedBy: { en: 'Judged by', fr: 'Apprécié par', nl: 'Beoordeeld door' },
  judgedOn: { en: 'on', fr: 'le', nl: 'op' },
  signature: { en: 'Signature', fr: 'Signature', nl: 'Handtekening' },
  fresh: { en: 'new', fr: 'nouveau', nl: 'nieuw' },
  gone: { en: 'No longer found', fr: 'N’est plus constaté', nl: 'Niet meer vastgesteld' },
  goneIntro: {
    en: 'The earlier run had found this; this one does not.',
    fr: 'L’exécution précédente l’avait constaté\u00a0; celle-ci, non.',
    nl: 'De vorige uitvoering had dit vastgesteld; deze niet.',
  },
  before: { en: 'before', fr: 'avant', nl: 'voordien' },
  tooMany: {
    en: 'This page shows the first {shown} of {all} records in full and lists the others. For all of them, write a workbook: -f xlsx=FILE.',
    fr: 'Cette page montre en entier les {shown} premières notes sur {all} et énumère les autres. Pour les avoir toutes, demandez un classeur\u00a0: -f xlsx=FICHIER.',
    nl: 'Deze pagina toont de eerste {shown} van {all} notities volledig en somt de andere op. Vraag voor alle notities een werkmap: -f xlsx=BESTAND.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type PageWord = keyof typeof words;

export const pageWord = (name: PageWord, locale: Locale): string => words[name][locale];
