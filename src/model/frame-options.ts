import type { OptionSchema } from './check.ts';

/** Options shared by the checks that read how an interview is opened and closed (domain §A.6 O1, C1–C4). */

/** Turns from the start, default 30. */
export const openingTurns = {
  type: 'number',
  default: 30,
  minimum: 1,
  maximum: 200,
  description: {
    en: 'How many turns from the start count as the opening, beside sections headed as such.',
    fr: 'Nombre d’interventions du début qui forment l’ouverture, outre les sections ainsi intitulées.',
    nl: 'Hoeveel beurten vanaf het begin als inleiding tellen, naast delen met die titel.',
  },
} as const satisfies OptionSchema;

/** Per cent of the turns, default 10. */
export const closingShare = {
  type: 'number',
  default: 10,
  minimum: 1,
  maximum: 100,
  description: {
    en: 'Last share of the turns, in per cent, that counts as the closing.',
    fr: 'Dernière part des interventions, en pour cent, qui forme la clôture.',
    nl: 'Laatste deel van de beurten, in procent, dat als afsluiting telt.',
  },
} as const satisfies OptionSchema;

/** Turns at the end, default 10, where the share is less. */
export const closingTurns = {
  type: 'number',
  default: 10,
  minimum: 1,
  description: {
    en: 'At least so many last turns count as the closing.',
    fr: 'Nombre minimal de dernières interventions qui forment la clôture.',
    nl: 'Minstens zoveel laatste beurten tellen als afsluiting.',
  },
} as const satisfies OptionSchema;
