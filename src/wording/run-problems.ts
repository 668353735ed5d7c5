import type { Sentences } from './problem-sentences.ts';

/** Of the run: why a record, or a folder of records, was not examined although nothing is known to be wrong with it. */
export const runProblems = {
  'folder-not-readable': {
    what: {
      en: 'The folder cannot be opened, so whatever records it holds were not examined. Check that you may read it.',
      fr: 'Le dossier ne peut être ouvert\u00a0: les documents qu’il contient n’ont pas été examinés. Vérifiez que vous pouvez le lire.',
      nl: 'De map kan niet geopend worden: de documenten die erin staan, zijn niet onderzocht. Ga na of u ze mag lezen.',
    },
    detail: {
      en: 'The system says: {cause}.',
      fr: 'Le système dit\u00a0: {cause}.',
      nl: 'Het systeem zegt: {cause}.',
    },
  },
  'linked-folder': {
    what: {
      en: 'This is a link to a folder elsewhere and was not followed. Name that folder itself to have its records examined.',
      fr: 'C’est un lien vers un dossier situé ailleurs\u00a0; il n’a pas été suivi. Indiquez ce dossier lui-même pour que ses documents soient examinés.',
      nl: 'Dit is een koppeling naar een map elders; ze is niet gevolgd. Geef die map zelf op om de documenten erin te laten onderzoeken.',
    },
  },
  'timed-out': {
    what: {
      en: 'Examining the record took too long and was ended. Look whether it is a record at all, or allow more time with --timeout-per-file 120.',
      fr: 'L’examen du document a pris trop de temps et a été arrêté. Vérifiez que c’en est bien un, ou accordez plus de temps par --timeout-per-file 120.',
      nl: 'Het onderzoek van het document duurde te lang en werd gestopt. Ga na of het wel zo’n document is, of geef meer tijd met --timeout-per-file 120.',
    },
    detail: {
      en: 'It had {seconds} seconds.',
      fr: 'Il disposait de {seconds} secondes.',
      nl: 'Het had {seconds} seconden.',
    },
  },
  'out-of-memory': {
    what: {
      en: 'Examining the record took more memory than a worker may use. Examine it by itself with --workers 0, or allow more with --limit memoryMegabytes=4096.',
      fr: 'L’examen du document a demandé plus de mémoire qu’il n’est permis. Examinez-le seul avec --workers 0, ou accordez-en davantage par --limit memoryMegabytes=4096.',
      nl: 'Het onderzoek van het document vroeg meer geheugen dan toegelaten. Onderzoek het apart met --workers 0, of geef meer met --limit memoryMegabytes=4096.',
    },
  },
  'not-examined': {
    what: {
      en: 'The run was ended before it came to this record. Run it again with --resume.',
      fr: 'L’analyse a été interrompue avant d’arriver à ce document. Relancez-la avec --resume.',
      nl: 'De analyse werd onderbroken voor ze aan dit document toekwam. Start ze opnieuw met --resume.',
    },
  },
} as const satisfies Readonly<Record<string, Sentences>>;
