import type { Flag } from './flags.ts';

/** Flags of single commands: each is known, and told in the help, there alone. */
export const commandFlags: readonly Flag[] = [
  {
    name: 'store',
    type: 'string',
    group: 'out',
    commands: ['lint'],
    about: {
      en: 'file (SQLite) or postgres://… in which every assessment is kept, without a word of the record, for charterlint history and sample',
      fr: 'fichier (SQLite) ou postgres://… où conserver chaque appréciation, sans un mot des notes, pour charterlint history et sample',
      nl: 'bestand (SQLite) of postgres://… waarin elke beoordeling bewaard wordt, zonder een woord van de notities, voor charterlint history en sample',
    },
  },
];
